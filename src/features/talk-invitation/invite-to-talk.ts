// Invites a pupil, or the parents of one under 12, to a slot of a sitting, and seats the contact person for it.

import { randomUUID } from 'node:crypto';
import { ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { sqlStateOf } from '../../database/database-error.js';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { timeOf } from '../../domain/calendar/clock-time.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { mustBeInvited, type TalkAbsence } from '../../domain/preventive-talk/may-be-invited.js';
import { type Pause, slotProblem } from '../../domain/preventive-talk/slots.js';
import type { ErrorReason } from '../../errors/reasons.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { closeSignalsBy } from '../absence-signal/index.js';
import {
  type CaseForWriting,
  caseForWriting,
  inCase,
  insertRows,
  notInFuture,
  today,
} from '../case-row/index.js';
import { Participant } from '../participant/index.js';
import { checkEligible } from './check-eligible.js';
import { TalkAbsenceKind, TalkInvitee } from './talk-enums.js';
import { TalkInvitation, TalkInvitationGrounds } from './talk-invitation.js';

@InputType({
  description: 'What the school did first. Dutch: wat de school heeft ondernomen. Source: DB:876.',
})
export class SchoolActionInput {
  @Field(() => Text, { description: 'What. Dutch: wat.' })
  what!: string;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: wanneer.' })
  on!: string;
}

@InputType({
  description:
    'An invitation to the preventive spreekuur. Whoever is excluded (DB:862-885, 912-915) is not invited, and nothing of what is said here is kept then. Dutch: uitnodiging voor het preventief spreekuur.',
})
export class InviteToTalkInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, { description: 'A sitting at the school of the case, to come. Dutch: spreekuur.' })
  sittingId!: string;

  @Field(() => Text, { description: 'One of its slots that is not taken, as 09:15. Dutch: tijd.' })
  at!: string;

  @Field(() => [TalkInvitee], {
    description:
      'Who is invited: from 12 on the pupil, under 12 the parents, and the other besides. Dutch: uitgenodigden.',
  })
  @ArrayMinSize(1)
  @ArrayUnique()
  invited!: string[];

  @Field(() => GraphQLLocalDate, {
    description:
      'When the parents were told by letter, not in the future; of 16 and 17 the facts alone (K4). Dutch: ouders geinformeerd op.',
  })
  parentsInformedOn!: string;

  @Field(() => TalkAbsenceKind, { description: 'For which absence. Dutch: soort verzuim.' })
  absence!: TalkAbsence;

  @Field(() => SchoolActionInput, {
    nullable: true,
    description:
      'What the school did about it first; without it nobody is invited. Dutch: actie van de school.',
  })
  schoolAction?: SchoolActionInput | null;

  @Field(() => Boolean, { description: 'Whether the pupil is to blame. Dutch: verwijtbaar.' })
  blameworthy!: boolean;

  @Field(() => Boolean, {
    description: 'Whether problems lie behind it. Dutch: achterliggende problematiek.',
  })
  underlyingProblems!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the pupil was discussed in the ZAT. Dutch: besproken in ZAT driehoek.',
  })
  discussedInZat!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the pupil was reported through DUO, but for this talk. Dutch: al via DUO gemeld.',
  })
  reportedToDuo!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the pupil holds a startkwalificatie, which ends leerplicht. Dutch: startkwalificatie.',
  })
  startQualification!: boolean;
}

export const writtenWithInvitation = ['TalkInvitation', 'TalkInvitationGrounds', 'Participant'] as const;

/** The school invites, and what it writes is its own. */
export const invitationToMake = ({ input }: { input: InviteToTalkInput }): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
});

interface Held {
  readonly id: string;
  readonly controller_id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly day: IsoDate;
  readonly from: string;
  readonly until: string;
  readonly pauses: readonly Pause[];
  readonly state: string;
}

const bad = (reason: ErrorReason, ...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, ...(fields.length === 0 ? {} : { fields }) });

/** Whoever moves or cancels it meanwhile waits. */
async function sittingFor(unit: UnitOfWork, { schoolId }: CaseForWriting, id: string): Promise<Held> {
  await unit.transaction.query(`select pg_advisory_xact_lock_shared(hashtextextended('sitting ' || $1, 0))`, [
    schoolId,
  ]);
  const [sitting] = await unit.transaction.query<Held>(
    `select s.id, s.controller_id, s.person_id, s.organisation_id, s.day::text as day, s.from_time as from,
            s.until_time as until, s.pauses, s.state from sittings s where s.id = $1 and s.controller_id = $2`,
    [asId(id), schoolId],
  );
  if (sitting === undefined) throw unknownId();
  if (sitting.state !== 'PLANNED') throw new ApiError('CONFLICT', { reason: 'SITTING_NOT_PLANNED' });
  return sitting;
}

function checkTime(unit: UnitOfWork, sitting: Held, at: string): void {
  const problem = slotProblem(sitting, at);
  if (problem !== undefined) throw bad(problem, 'at');
  const isOver = sitting.day < today(unit) || (sitting.day === today(unit) && at <= timeOf(unit.now));
  if (isOver) throw bad('SITTING_PAST', 'sittingId');
}

async function insertInvitation(
  unit: UnitOfWork,
  row: Parameters<typeof insertRows<TalkInvitation>>[2][number],
): Promise<void> {
  try {
    await insertRows(unit, TalkInvitation, [row]);
  } catch (fault) {
    // Its id is random: what two rows can share is the slot alone.
    throw sqlStateOf(fault) === '23505' ? new ApiError('CONFLICT', { reason: 'SLOT_TAKEN' }) : fault;
  }
}

export async function inviteToTalk(unit: UnitOfWork, input: InviteToTalkInput): Promise<string> {
  const { at, invited, parentsInformedOn, absence, schoolAction, blameworthy } = input;
  const { underlyingProblems, discussedInZat, reportedToDuo, startQualification } = input;
  notInFuture(unit, parentsInformedOn, 'parentsInformedOn');
  if (schoolAction != null) notInFuture(unit, schoolAction.on, 'schoolAction');
  const into = await caseForWriting(unit, input.caseId);
  const sitting = await sittingFor(unit, into, input.sittingId);
  checkTime(unit, sitting, at);
  const said = {
    absence,
    blameworthy,
    underlyingProblems,
    discussedInZat,
    reportedToDuo,
    startQualification,
  };
  const declared = { ...said, schoolActed: schoolAction != null };
  const { age, afterDuoReport } = await checkEligible(unit, into, declared, sitting.day);
  if (!invited.includes(mustBeInvited(age))) throw bad('INVITEES_BY_AGE', 'invited');
  const row = { ...inCase(into), controllerId: into.schoolId };
  const contact = { personId: sitting.person_id, organisationId: sitting.organisation_id };
  const id = randomUUID();
  await insertInvitation(unit, {
    ...row,
    ...contact,
    id,
    sittingId: sitting.id,
    day: sitting.day,
    at,
    invited,
    parentsInformedOn,
    parentsTold: age < 16 ? 'INVITATION' : 'FACTS_ONLY',
    legalBasisWarning: afterDuoReport ? 'AFTER_DUO_REPORT' : 'WITHOUT_DUO_REPORT',
    version: 1,
  });
  await insertRows(unit, TalkInvitationGrounds, [
    {
      ...row,
      id: randomUUID(),
      invitationId: id,
      absence,
      schoolAction: schoolAction!.what,
      schoolActedOn: schoolAction!.on,
      blameworthy,
      noUnderlyingProblems: !underlyingProblems,
      notDiscussedInZat: !discussedInZat,
      notReportedToDuo: !reportedToDuo,
    },
  ]);
  await seatContactPerson(unit, row, contact);
  await closeSignalsBy(unit.transaction, {
    ...{ subject: into.subject, controllerId: into.schoolId, by: unit.actor.personId },
    ...{ action: 'PREVENTIVE_INVITE', what: 'PREVENTIVE_INVITE', today: today(unit) },
  });
  await applyLaw(unit.transaction, into.caseId);
  return id;
}

/** From the invitation on; the hand-over of the talk ends it (migrations/0006-sittings, end_talk_seat). */
const seatContactPerson = (
  unit: UnitOfWork,
  row: ReturnType<typeof inCase> & { controllerId: string },
  contact: { personId: string; organisationId: string },
): Promise<void> =>
  insertRows(unit, Participant, [
    {
      ...row,
      ...contact,
      id: randomUUID(),
      capacity: 'contactpersoon-preventief-spreekuur',
      ground: 'PREVENTIVE_TALK',
      fromAt: unit.now,
      version: 1,
    },
  ]);
