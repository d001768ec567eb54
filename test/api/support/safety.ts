// Emergencies, the meldcode and marks of safety, as professionals write them over the API on the usual day.

import { type Json, pick } from '../../support/ask.js';
import { done, type Input, traced, type Who } from './casework.js';
import type { World } from './world.js';

export const emergencyOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  code: 'MELDCODE',
  reason: 'Blauwe plekken die de leerling niet uitlegt.',
  ...change,
});

export const openIn = async ({ server }: World, who: Who, caseId: string, change: Input = {}) =>
  String(await done(server, who, 'openEmergency', emergencyOf(caseId, change)));

export const steps = ['SIGNALS', 'ADVICE', 'TALK', 'WEIGH', 'DECIDE'] as const;

export const stepOf = (caseId: string, step: (typeof steps)[number], change: Input = {}): Input => ({
  caseId,
  step,
  takenOn: '2026-10-05',
  account: `Wat bij ${step} is gedaan.`,
  ...(step === 'DECIDE' ? { decision: ['HELP', 'REPORT'] } : {}),
  ...change,
});

/** All five steps; answers with the id of the file. */
export async function wholeMeldcode({ server }: World, who: Who, caseId: string): Promise<string> {
  let fileId = '';
  for (const step of steps)
    fileId = String(await done(server, who, 'recordMeldcodeStep', stepOf(caseId, step)));
  return fileId;
}

export const markOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  kind: 'ZORGMELDING',
  happenedOn: '2026-09-30',
  ...change,
});

export const recordMark = async ({ server }: World, who: Who, caseId: string, change: Input = {}) =>
  String(pick(await done(server, who, 'recordSafetyMark', markOf(caseId, change)), 'id'));

export const forSafety = { 'doorbraak-purpose': 'SAFETY' };

/** What somebody sees in a case, by what is asked of it; for safety unless they are of the family. */
export async function seenIn(
  { server }: World,
  who: Who,
  caseId: string,
  selection: string,
  headers: Record<string, string> = forSafety,
): Promise<Json> {
  const query = `{ case(id: "${caseId}") { ${selection} } }`;
  const { data, errors } = await traced(server, who, query, { headers });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return pick(data ?? undefined, 'case') ?? null;
}

/** So many lines more in the record of an emergency that has one. */
export async function touchedAgain({ database }: World, emergencyId: string, count: number): Promise<void> {
  const columns = `trace_id, region_id, person_id, organisation_id, capacity, purpose, issuer, token_id, action, outcome,
     emergency, subject, case_id, secrecy, resources, classes, rules, facts, policy`;
  await database.query('set session_replication_role = replica');
  await database.query(
    `insert into access_log (at, ${columns})
     select l.at + s * interval '1 microsecond', ${columns.replaceAll(/\b(?=\w+(,|$))/g, 'l.')}
       from (select a.* from access_log a join emergency_accesses e
                 on (e.case_id, e.recorded_by) = (a.case_id, a.person_id)
                  and a.at between e.opened_at and coalesce(e.ended_at, e.until_at)
               where a.emergency and e.id = $1 order by a.at limit 1) l, generate_series(1, $2::integer) s`,
    [emergencyId, count],
  );
  await database.query('set session_replication_role = origin');
}
