// Plans van aanpak as partners write them over the API, on the usual day.

import type { Input } from './casework.js';
import type { World } from './world.js';

/** Who approves of money for the municipality. */
export const approver = 'financieel-akkoord';

export const planBegunOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  begunOn: '2026-10-01',
  coAuthorIds: [],
  ...change,
});

export const paragraphOf = (planId: string, tags: Input = {}, change: Input = {}): Input => ({
  planId,
  part: 'GOAL',
  paragraph: { text: 'Weer vijf ochtenden.', dataClass: 'D14', about: 'STUDENT', domain: 'GENERAL', ...tags },
  ...change,
});

export const plannedOf = (planId: string, change: Input = {}): Input => ({
  planId,
  what: 'Elke maandag samen beginnen',
  who: 'Leerling en mentor',
  dueOn: '2026-11-01',
  result: 'Vier keer op tijd',
  followUp: 'Vrijdag bespreken',
  ...change,
});

export const progressOf = (actionId: string, change: Input = {}): Input => ({
  actionId,
  version: 1,
  state: 'PARTLY',
  progress: 'Drie van de vier keer.',
  lookedAtOn: '2026-10-05',
  ...change,
});

export const settledOf = (planId: string, change: Input = {}): Input => ({
  planId,
  version: 1,
  on: '2026-10-05',
  ...change,
});

export const supportOf = (planId: string, change: Input = {}): Input => ({
  planId,
  kind: 'BRIDGING_HELP',
  domain: 'GENERAL',
  what: 'Les in een klein lokaal',
  byWhom: 'De mentor',
  sinceOn: '2026-10-01',
  contactBy: 'De mentor',
  ...change,
});

export const endedOf = (supportId: string, change: Input = {}): Input => ({
  supportId,
  version: 1,
  endedOn: '2026-10-05',
  endedBecause: 'De hulp is begonnen.',
  ...change,
});

export const reviewOf = (planId: string, change: Input = {}): Input => ({
  planId,
  domain: 'GENERAL',
  lookedAtOn: '2026-10-05',
  byWhom: 'Mentor en leerling',
  found: 'De ochtenden gaan goed.',
  ...change,
});

export const financeOf = (
  planId: string,
  teamleiderId: string,
  directeurId: string,
  change: Input = {},
): Input => ({
  planId,
  domain: 'GENERAL',
  heading: 'Begeleiding in een kleine klas',
  amountCents: 125_000,
  reckoning: 'Tien weken, vijf uur per week.',
  teamleiderId,
  directeurId,
  ...change,
});

/** The proposal that followed from a request, past both walls. */
export async function proposalOf({ database }: World, requestId: string): Promise<string> {
  const [found] = await database.query<{ id: string }>(
    'select id from financial_proposals where request_id = $1',
    [requestId],
  );
  return found!.id;
}

export const approvedOf = (proposalId: string, change: Input = {}): Input => ({
  proposalId,
  version: 1,
  ...change,
});

export const refusedOf = (proposalId: string, change: Input = {}): Input => ({
  ...approvedOf(proposalId, change),
  because: 'Er is een goedkopere weg.',
});
