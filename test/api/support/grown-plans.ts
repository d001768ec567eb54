// What a case grows by in its plan, in what stalls, and at the table: each table, and its columns that are new for a copy.

export const plansOfCase: readonly (readonly [string, ...string[]])[] = [
  ['action_plans', 'id'],
  ['plan_paragraphs', 'id'],
  ['plan_actions', 'id'],
  ['plan_supports', 'id'],
  ['plan_reviews', 'id'],
  ['stagnations', 'id'],
  ['escalation_steps', 'id', 'stagnation_id'],
  ['breakthrough_registrations', 'id'],
  ['breakthrough_decisions', 'id', 'registration_id'],
  ['breakthrough_progress', 'id', 'registration_id'],
  ['registration_paragraphs', 'id', 'registration_id'],
  ['progress_paragraphs', 'id', 'progress_id'],
  ['breakthrough_results', 'id', 'progress_id'],
];
