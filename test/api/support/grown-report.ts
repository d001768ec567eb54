// A report of absence with all that comes after it, for a case in which there is so much of everything.

import { done, seat } from './casework.js';
import {
  feedbackOf,
  giveNumber,
  heard,
  justiceOf,
  numberOf,
  officer,
  type Reportable,
  report,
  requestOf,
  setStatus,
} from './duo.js';
import type { World } from './world.js';

/** Tables of a report's rows, each with the columns that hold ids of what is copied along. */
export const reportsOfCase: readonly (readonly [table: string, ...ids: string[]])[] = [
  ['duo_report_notices', 'id'],
  ['duo_reports', 'id', 'notice_id'],
  ['duo_report_statuses', 'id', 'report_id'],
  ['duo_report_facts', 'id', 'report_id'],
  ['municipal_requests', 'id'],
  ['leerplicht_talks', 'id', 'report_id'],
  ['leerplicht_talk_feedbacks', 'id', 'talk_id'],
  ['justice_records', 'id', 'report_id'],
];

/** Reported by the coordinator, taken up, heard, told back, marked, and asked after. */
export async function reportWithAll(world: World, of: Reportable): Promise<string> {
  const { server, database } = world;
  await seat(server, of.caseId, ['schoolleiding', 'OWN_ORGANISATION']);
  await giveNumber(database, of.family, numberOf(of.family));
  const change = { report: { endedOn: '2026-09-18' } };
  const reportId = await report(world, of, change, 'ondersteuningscoordinator');
  await setStatus(world, reportId, 'IN_BEHANDELING');
  const talkId = await heard(world, reportId);
  await done(server, officer, 'giveTalkFeedback', feedbackOf(talkId));
  await done(server, officer, 'markJustice', justiceOf(reportId));
  await done(server, 'schoolleiding', 'answerMunicipalRequest', requestOf(of));
  return reportId;
}
