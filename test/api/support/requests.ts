// A request of the jeugdarts in a case of one family: what was said to it, and where it stands.

import type { JsonObject } from '../../support/ask.js';
import { type Json, pick } from '../../support/ask.js';
import { askConsent, giveFeedback, type Input, openCase, seat, traced } from './casework.js';
import type { Family } from './families.js';
import type { World } from './world.js';

/** A case to which the jeugdarts was called, with feedback in it. */
export async function caseWithFeedback({ server }: World, family: Family): Promise<string> {
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await giveFeedback(server, caseId);
  return caseId;
}

/** A case to which the jeugdarts was called, with a request in it. */
export async function caseWithRequest({ server }: World, family: Family, change: Input = {}) {
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  return { caseId, consentId: await askConsent(server, 'jeugdarts', caseId, change) };
}

/** What was said to it, in the order in which it was recorded, past both walls. */
export const statementsTo = ({ database }: World, consentId: string): Promise<JsonObject[]> =>
  database.query<JsonObject>(
    `select by_person_id, quality, answer, method, witness, recorded_by, recorded_capacity, data_classes, recipients
       from consent_statements where consent_id = $1 order by recorded_at, id`,
    [consentId],
  );

/** Where each class and recipient stands now, as the jeugdarts who asked reads it. */
export async function standingOf({ server }: World, caseId: string, consentId: string): Promise<Json> {
  const query = `{ case(id: "${caseId}") { consents { id standing { dataClass recipient status } } } }`;
  const { data } = await traced(server, 'jeugdarts', query);
  const consents = pick(data ?? undefined, 'case', 'consents') as { id: string; standing: Json }[];
  return consents.find(one => one.id === consentId)?.standing ?? null;
}

export const bothStand = (status: string) =>
  ['D11', 'D12'].map(dataClass => ({ dataClass, recipient: 0, status }));
