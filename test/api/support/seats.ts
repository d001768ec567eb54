// Seats and closings that no act of the API makes yet: at a meeting, by invitation, for treatment; and a case that ends.

import type { Persona } from '../../../src/demo/region/personas.js';
import { recordAndApply } from '../../support/apply-law.js';
import { personaNamed } from '../../support/ask.js';
import type { TestDatabase } from '../../support/database.js';
import type { Who } from './casework.js';
import { aheadBy } from './clock.js';
import { applyLawTo, type Family } from './families.js';
import type { World } from './world.js';

const personaOf = (who: Who): Persona => (typeof who === 'string' ? personaNamed(who) : who);

/** Seats somebody on the ground, past the API, from the first of September on. */
export async function seatByHand(
  database: TestDatabase,
  { subject, regionId, schoolId }: Family,
  caseId: string,
  ...seats: readonly (readonly [Who, string])[]
): Promise<void> {
  for (const [who, ground] of seats) {
    const { person, organisation, capacity } = personaOf(who);
    await database.query(
      `insert into participants (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, ground, from_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, '2026-09-01T00:00:00Z')`,
      [caseId, subject, regionId, schoolId, person, organisation, capacity, ground],
    );
  }
  await applyLawTo(database, subject);
}

/** Seats whoever holds preventive talks, past the invitation: for what is about the talk itself, or beyond those one may invite. */
export async function seatForTalk(
  { database, server }: World,
  caseId: string,
  who: Who = 'contactpersoon-preventief-spreekuur',
): Promise<string> {
  const { person, organisation, capacity } = personaOf(who);
  const [found] = await database.query<{ subject: string }>('select c.subject from cases c where c.id = $1', [
    caseId,
  ]);
  let id = '';
  // In one transaction with the law's pass, at the server's time, as an act of the API would.
  await recordAndApply(database, { subject: found!.subject, clockOffset: aheadBy(server) }, async inside => {
    const [row] = await inside.query<{ id: string }>(
      `insert into participants (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, ground, from_at)
       select c.id, c.subject, c.region_id, c.controller_id, $2, $3, $4, 'PREVENTIVE_TALK', '2026-09-01T00:00:00Z'
         from cases c where c.id = $1 returning id`,
      [caseId, person, organisation, capacity],
    );
    id = row!.id;
  });
  return id;
}

/** Closes a case at the moment of its opening, as an act of a later issue will at another. */
export async function closeByHand(
  database: TestDatabase,
  { subject }: Family,
  caseId: string,
): Promise<void> {
  await database.query('update cases set closed_at = opened_at where id = $1', [caseId]);
  await applyLawTo(database, subject);
}
