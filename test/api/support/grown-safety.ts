// Emergencies, a file and marks of safety, for a case in which there is so much of everything.

import type { TestDatabase } from '../../support/database.js';
import { done } from './casework.js';
import { openIn, recordMark, wholeMeldcode } from './safety.js';
import type { World } from './world.js';

/** An emergency that is over and was told, a file and a mark that are safe to read. */
export async function safetyOf(world: World, caseId: string): Promise<void> {
  const { server } = world;
  const emergencyId = await openIn(world, 'jeugdarts', caseId);
  const fileId = await wholeMeldcode(world, 'jeugdarts', caseId);
  await done(server, 'jeugdarts', 'noteMeldcodeReport', { caseId, reportedOn: '2026-10-05' });
  await done(server, 'jeugdarts', 'markMeldcodeFile', { fileId, version: 1, safe: true });
  await done(server, 'jeugdarts', 'endEmergency', { caseId });
  const review = { emergencyId, finding: 'JUSTIFIED', reason: 'Past.', toldOn: '2026-10-05' };
  await done(server, 'privacy-officer', 'reviewEmergency', review);
  const markId = await recordMark(world, 'jeugdarts', caseId);
  await done(server, 'jeugdarts', 'markSafetyMark', { markId, version: 1, safe: true });
  // And one that awaits review.
  await openIn(world, 'jeugdarts', caseId);
  await done(server, 'jeugdarts', 'endEmergency', { caseId });
}

/** Of one kind there is one bare fact in a year. */
export const factsOfYears = (database: TestDatabase, caseId: string, count: number) =>
  database.query(
    `insert into safety_facts (case_id, subject, region_id, controller_id, kind, year)
     select c.id, c.subject, c.region_id, c.controller_id, 'MAATREGEL', 2000 + k
       from cases c, generate_series(1, $2::integer) k where c.id = $1`,
    [caseId, count],
  );
