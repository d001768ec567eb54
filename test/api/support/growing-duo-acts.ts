// What the acts on reports of absence and the talk after them are given so that there is much to do for them.

import { pick } from '../../support/ask.js';
import { done } from './casework.js';
import {
  feedbackOf,
  heard,
  heldOf,
  justiceOf,
  noticeOf,
  officer,
  reportOf,
  requestOf,
  setStatus,
  statusOf,
  summon,
  summonsOf,
  underProtocol,
} from './duo.js';
import type { GrowingAct } from './growing-acts.js';
import { coordinator, type GrownCase, linesIn } from './grown-case.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

/** No more than the case of little has registered. */
const since = { beganOn: '2026-10-01', endedOn: null, missedHours: 0.5 };

/** What was reported before lies longer ago: at most one report is made in a week while absence goes on. */
async function told({ server, database }: World, { family, caseId }: GrownCase): Promise<string> {
  await database.query('set session_replication_role = replica');
  await database.query(
    `update duo_reports set recorded_at = recorded_at - interval '8 days' where case_id = $1`,
    [caseId],
  );
  await database.query('set session_replication_role = origin');
  const notice = noticeOf({ family, caseId }, underProtocol);
  return String(pick(await done(server, coordinator, 'giveDuoNotice', notice), 'id'));
}

async function made(world: World, grown: GrownCase): Promise<string> {
  const input = reportOf(await told(world, grown), since);
  return String(pick(await done(world.server, coordinator, 'makeDuoReport', input), 'id'));
}

const tell: Ready = async (_world, { family, caseId }) => ({
  who: coordinator,
  input: noticeOf({ family, caseId }, underProtocol),
});

const make: Ready = async (world, grown) => ({
  who: coordinator,
  input: reportOf(await told(world, grown), since),
});

const end: Ready = async (world, grown) => ({
  who: coordinator,
  input: {
    reportId: await made(world, grown),
    version: 1,
    endedOn: '2026-10-02',
    missedDays: 1,
    missedHours: 0.8,
  },
});

const takeUp: Ready = async (world, grown) => ({
  who: officer,
  input: statusOf(await made(world, grown), 'IN_BEHANDELING'),
});

const answer: Ready = async (_world, { caseId, size }) => ({
  who: 'schoolleiding',
  input: requestOf({ caseId }, { dataClasses: ['D01', 'D05', 'D06', 'D07', 'D27'].slice(0, size) }),
});

const call: Ready = async (_world, { reportId }) => ({ who: officer, input: summonsOf(reportId) });

const tellHow: Ready = async (world, { reportId }) => ({
  who: officer,
  input: heldOf(await summon(world, reportId)),
});

const feedBack: Ready = async (world, { reportId, size }) => ({
  who: officer,
  input: feedbackOf(await heard(world, reportId), { agreements: linesIn(size) }),
});

const mark: Ready = async (world, grown) => {
  const reportId = await made(world, grown);
  await setStatus(world, reportId, 'IN_BEHANDELING');
  return { who: officer, input: justiceOf(reportId, { kind: 'CIVIL_ROUTE' }) };
};

export const growingDuoActs: readonly GrowingAct[] = [
  { name: 'giveDuoNotice', act: 'giveDuoNotice', prepare: tell },
  { name: 'makeDuoReport', act: 'makeDuoReport', prepare: make },
  { name: 'endDuoReport', act: 'endDuoReport', prepare: end },
  { name: 'setDuoReportStatus', act: 'setDuoReportStatus', prepare: takeUp },
  { name: 'answerMunicipalRequest', act: 'answerMunicipalRequest', prepare: answer },
  { name: 'summonToTalk', act: 'summonToTalk', prepare: call },
  { name: 'recordLeerplichtTalk', act: 'recordLeerplichtTalk', prepare: tellHow },
  { name: 'giveTalkFeedback', act: 'giveTalkFeedback', prepare: feedBack },
  { name: 'markJustice', act: 'markJustice', prepare: mark },
];
