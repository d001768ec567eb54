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

const toPupil: Ready = async ({ database }, { caseId, family }) => ({
  who: writer,
  input: invitationLetterOf(await firstOf(database, 'talk_invitations', caseId), family.pupil).input,
});

/** With all days on which the pupil was absent: at 16 the mother gets the facts. */
const factsToParent: Ready = async ({ database }, { caseId, family }) => {
  await database.query('set session_replication_role = replica');
  const [one] = await database.query<{ id: string }>(
    `update talk_invitations i set parents_told = 'FACTS_ONLY' where i.id =
       (select f.id from talk_invitations f where f.case_id = $1 order by f.recorded_at, f.id limit 1) returning i.id`,
    [caseId],
  );
  await database.query('set session_replication_role = origin');
  const { input } = invitationLetterOf(one!.id, family.adults.moeder, { telling: 'FACTS' });
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
