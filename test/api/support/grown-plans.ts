// What a case grows by in its plan, in what stalls: each table, and its columns that are new for a copy.

export const plansOfCase: readonly (readonly [string, ...string[]])[] = [
  ['action_plans', 'id'],
  ['plan_paragraphs', 'id'],
  ['plan_actions', 'id'],
  ['plan_supports', 'id'],
  ['plan_reviews', 'id'],
  ['financial_requests', 'id'],
  ['financial_proposals', 'id', 'request_id'],
  ['pupil_pseudonyms', 'id', 'proposal_id'],
  ['stagnations', 'id'],
  ['escalation_steps', 'id', 'stagnation_id'],
];
