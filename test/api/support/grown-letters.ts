// The letters of a case in which there is so much of everything, and what the acts that make them are given.

import type { TestDatabase } from '../../support/database.js';
import { done } from './casework.js';
import type { Family } from './families.js';
import type { GrowingAct } from './growing-acts.js';
import { invitationLetterOf, noticeLetterOf, talkLetterOf } from './letters.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

const writer = 'ondersteuningscoordinator';

/** Tables of letters, each with the columns that hold ids of what is copied along. */
export const lettersOfCase: readonly (readonly [table: string, ...ids: string[]])[] = [
  ['invitation_letters', 'id', 'invitation_id'],
  ['notice_letters', 'id', 'notice_id'],
  ['school_talk_letters', 'id'],
];

async function firstOf(database: TestDatabase, table: string, caseId: string): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `select id from ${table} where case_id = $1 order by recorded_at, id limit 1`,
    [caseId],
  );
  return row!.id;
}

/** One letter of each noun to the pupil or the mother. */
export async function writtenIn(
  { server, database }: World,
  { pupil, adults }: Family<'moeder'>,
  caseId: string,
): Promise<void> {
  const letters = [
    invitationLetterOf(await firstOf(database, 'talk_invitations', caseId), pupil),
    noticeLetterOf(await firstOf(database, 'duo_report_notices', caseId), adults.moeder),
    talkLetterOf(caseId, adults.moeder),
  ];
  for (const { name, input } of letters) await done(server, writer, name, input);
}

/** An invitation that is still to come, whatever was done with it before. */
async function toCome(database: TestDatabase, caseId: string, parentsTold: string): Promise<string> {
  const id = await firstOf(database, 'talk_invitations', caseId);
  await database.query('set session_replication_role = replica');
  await database.query(
    `update talk_invitations set day = '2026-10-12', at_time = '11:45', parents_told = $2 where id = $1`,
    [id, parentsTold],
  );
  await database.query('set session_replication_role = origin');
  return id;
}

const toPupil: Ready = async ({ database }, { caseId, family }) => ({
  who: writer,
  input: invitationLetterOf(await toCome(database, caseId, 'INVITATION'), family.pupil).input,
});

/** With all days on which the pupil was absent. */
const factsToParent: Ready = async ({ database }, { caseId, family }) => {
  const id = await toCome(database, caseId, 'FACTS_ONLY');
  const { input } = invitationLetterOf(id, family.adults.moeder, { telling: 'FACTS' });
  return { who: writer, input };
};

const notice: Ready = async ({ database }, { caseId, family }) => ({
  who: writer,
  input: noticeLetterOf(await firstOf(database, 'duo_report_notices', caseId), family.pupil).input,
});

const talk: Ready = async (_world, { caseId, family }) => ({
  who: writer,
  input: talkLetterOf(caseId, family.adults.moeder).input,
});

export const growingLetterActs: readonly GrowingAct[] = [
  { name: 'makeInvitationLetter', act: 'makeInvitationLetter', prepare: toPupil },
  { name: 'makeInvitationLetter with the facts', act: 'makeInvitationLetter', prepare: factsToParent },
  { name: 'makeNoticeLetter', act: 'makeNoticeLetter', prepare: notice },
  { name: 'makeSchoolTalkLetter', act: 'makeSchoolTalkLetter', prepare: talk },
];
