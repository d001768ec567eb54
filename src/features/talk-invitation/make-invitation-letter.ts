// Makes the letter about an invitation: to pupil or parents the invitation, to parents of 16 and 17 the facts alone.

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { dutchDay } from '../../documents/dutch-words.js';
import type { Filling } from '../../documents/letter-template.js';
import type { LetterFormat } from '../../documents/make-letter-file.js';
import { timeOf } from '../../domain/calendar/clock-time.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { Telling } from '../../domain/duo-report/whom-to-tell.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, today } from '../case-row/index.js';
import {
  checkAddressee,
  countsOfYear,
  factsOfLetter,
  LetterFormatEnum,
  LetterTelling,
  type MadeLetter,
  makeLetter,
  oneSeenByAsker,
  pupilOfLetter,
} from '../letter/index.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';
import { Sitting } from '../sitting/index.js';
import { InvitationLetter } from './invitation-letter.js';
import { TalkInvitation } from './talk-invitation.js';

@InputType({
  description:
    'A letter about an invitation to the preventive spreekuur. Dutch: brief bij de uitnodiging. Source: DB:380-384, 926-928.',
})
export class MakeInvitationLetterInput {
  @Field(() => ID, { description: 'The invitation, to a sitting that is still to come. Dutch: uitnodiging.' })
  invitationId!: string;

  @Field(() => ID, {
    description: 'For whom: the pupil from 12 on, until 18 a parent with gezag. Dutch: geadresseerde.',
  })
  addresseeId!: string;

  @Field(() => LetterTelling, {
    description: 'To parents of a pupil of 16 or 17 the facts, to everybody else the whole. Dutch: inhoud.',
  })
  telling!: Telling;

  @Field(() => LetterFormatEnum, { description: 'As what file. Dutch: bestandsvorm.' })
  format!: LetterFormat;
}

export const invitationOfLetter = ({ input }: { input: MakeInvitationLetterInput }): Candidate => ({
  from: { resource: 'TalkInvitation', id: asId(input.invitationId) },
});

const fields = [
  ...(['id', 'caseId', 'subject', 'controllerId', 'sittingId', 'personId', 'organisationId'] as const),
  ...(['day', 'at', 'invited', 'parentsTold', 'endedAt'] as const),
] as const;
type Read = Pick<TalkInvitation, (typeof fields)[number]>;

function checkToCome(unit: UnitOfWork, { day, at, endedAt }: Read): void {
  if (endedAt !== null) throw new ApiError('CONFLICT', { reason: 'INVITATION_ENDED' });
  const isOver = day < today(unit) || (day === today(unit) && at <= timeOf(unit.now));
  if (isOver) throw new ApiError('BAD_USER_INPUT', { reason: 'SITTING_PAST', fields: ['invitationId'] });
}

/** The name where the school sees it, and never without saying of whom. */
async function heldBy(unit: UnitOfWork, { personId, organisationId }: Read): Promise<string> {
  const person = await oneSeenByAsker(unit, { noun: Person, id: personId, fields: ['name'] });
  const of = await oneSeenByAsker(unit, { noun: Organisation, id: organisationId, fields: ['name'] });
  const who = person?.name == null ? 'de contactpersoon' : `${person.name}, contactpersoon`;
  return `${who} van ${of?.name ?? 'de gemeente'}`;
}

async function invitationSlots(unit: UnitOfWork, invitation: Read): Promise<Filling> {
  const { subject, controllerId: schoolId, sittingId, day, at } = invitation;
  const { name, school } = await pupilOfLetter(unit, { subject, schoolId });
  const sitting = await oneSeenByAsker(unit, { noun: Sitting, id: sittingId, fields: ['room'] });
  if (sitting === null) throw unknownId();
  return {
    school,
    leerling: name,
    dag: dutchDay(day as IsoDate),
    tijd: at,
    ruimte: sitting.room,
    gesprekspartner: await heldBy(unit, invitation),
    telling: await countsOfYear(unit, subject),
  };
}

const flag = (is: boolean): string | null => (is ? 'ja' : null);

/** What the pupil is told of the parents: whether they know, and how much. */
function ofParents({ invited, parentsTold }: Read, age: number): Filling {
  const factsAlone = parentsTold === 'FACTS_ONLY' || age >= 16;
  const areInvited = invited.includes('OUDERS');
  return {
    ouders_uitgenodigd: flag(areInvited && !factsAlone),
    ouders_ingelicht: flag(!areInvited && !factsAlone),
    ouders_feiten: flag(factsAlone && age < 18),
  };
}

const ofInvited = ({ invited }: Read): Filling => ({
  samen: flag(invited.length > 1),
  alleen_ouders: flag(invited.length === 1 && invited.includes('OUDERS')),
  alleen_leerling: flag(invited.length === 1 && invited.includes('LEERLING')),
});

interface Of {
  readonly isPupil: boolean;
  readonly age: number;
  readonly telling: Telling;
}

async function contentOf(unit: UnitOfWork, invitation: Read, { isPupil, age, telling }: Of) {
  const { subject, controllerId: schoolId } = invitation;
  if (telling === 'FACTS')
    return { template: 'feiten-verzuim', filling: await factsOfLetter(unit, { subject, schoolId }) };
  const slots = await invitationSlots(unit, invitation);
  return isPupil
    ? { template: 'uitnodiging-leerling', filling: { ...slots, ...ofParents(invitation, age) } }
    : { template: 'uitnodiging-ouders', filling: { ...slots, ...ofInvited(invitation) } };
}

export async function makeInvitationLetter(
  unit: UnitOfWork,
  { invitationId, telling, format, ...input }: MakeInvitationLetterInput,
): Promise<{ readonly id: string; readonly file: MadeLetter['file'] }> {
  const invitation = await oneSeenByAsker(unit, { noun: TalkInvitation, id: invitationId, fields });
  if (invitation === null) throw unknownId();
  const { caseId, subject, controllerId } = invitation;
  const into = await caseForWriting(unit, caseId);
  checkToCome(unit, invitation);
  const addresseeId = asId(input.addresseeId);
  const parentsFactsOnly = invitation.parentsTold === 'FACTS_ONLY';
  const addressee = await checkAddressee(unit, { subject, addresseeId, telling, parentsFactsOnly });
  const content = await contentOf(unit, invitation, { ...addressee, telling });
  const { kept, file } = await makeLetter(unit, { ...content, telling, format, addresseeId });
  const id = randomUUID();
  await insertRows(unit, InvitationLetter, [
    { ...inCase(into), ...kept, id, controllerId, invitationId: invitation.id },
  ]);
  return { id, file };
}
