// Puts down a talk at school: the form, the reasons in the speakers' own words, and what was agreed, in one act.

import { randomUUID } from 'node:crypto';
import { completedYears } from '../../domain/calendar/birthdays.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { problemOfTalk, type SpokenWith } from '../../domain/talks/school-talk.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { AbsenceReason, checkPeriod } from '../absence-reason/index.js';
import { closeSignalsBy } from '../absence-signal/index.js';
import { checkAuthorityAmong, checkParents } from '../access-objection/index.js';
import { agreeInTalk, checkAgreed } from '../agreement/index.js';
import {
  caseForWriting,
  inCase,
  insertRows,
  notInFuture,
  ofPupil,
  type PupilOfSubject,
  pupilOfSubject,
} from '../case-row/index.js';
import { SchoolTalk } from './school-talk.js';
import type { ReasonGivenInput, RecordSchoolTalkInput } from './school-talk-input.js';

export const writtenWithTalk = ['SchoolTalk', 'AbsenceReason', 'Agreement'] as const;

export const talkToRecord = (
  { input }: { input: RecordSchoolTalkInput },
  { organisationId, personId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId, party_ids: [personId] },
});

const invalid = (...fields: string[]) => new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields });

/** What can be told from the form alone. */
function checkForm(unit: UnitOfWork, input: RecordSchoolTalkInput): void {
  const { heldOn, toldParentsOn, spokenWith, parentIds } = input;
  notInFuture(unit, heldOn, 'heldOn');
  if (toldParentsOn != null && toldParentsOn > heldOn) throw invalid('toldParentsOn');
  if ((spokenWith === 'LEERLING') !== (parentIds.length === 0)) throw invalid('parentIds');
  input.reasons.forEach(checkPeriod);
  checkAgreed(input.agreements, heldOn);
}

async function checkPresence(
  unit: UnitOfWork,
  subject: string,
  { birthDate, input }: { birthDate: IsoDate; input: RecordSchoolTalkInput },
): Promise<void> {
  const age = completedYears(birthDate, input.heldOn as IsoDate);
  const spokenWith = input.spokenWith as SpokenWith;
  const problem = problemOfTalk({ spokenWith, age, parentsToldFirst: input.toldParentsOn != null });
  if (problem !== undefined) throw new ApiError('BAD_USER_INPUT', { reason: problem });
  // Under 12 the parents speak for the pupil: one of them at least may.
  const check = age < 12 ? checkAuthorityAmong : checkParents;
  await check(unit, subject, input.parentIds.map(asId));
}

const isPupilThere = ({ spokenWith }: RecordSchoolTalkInput): boolean => spokenWith !== 'OUDERS';

/** Whose words they are; whoever was not there said nothing in the talk. */
function speakerIn(
  input: RecordSchoolTalkInput,
  { saidBy, speakerId }: ReasonGivenInput,
  { personId }: PupilOfSubject,
): string | null {
  if ((saidBy === 'OUDER') === (speakerId == null)) throw invalid('speakerId');
  if (saidBy === 'ANDERS') return null;
  const id = saidBy === 'LEERLING' ? personId : asId(speakerId!);
  const isThere = saidBy === 'LEERLING' ? isPupilThere(input) : input.parentIds.map(asId).includes(id);
  if (!isThere) throw new ApiError('BAD_USER_INPUT', { reason: 'NOT_PRESENT', fields: ['saidBy'] });
  return id;
}

export async function recordSchoolTalk(unit: UnitOfWork, input: RecordSchoolTalkInput): Promise<string> {
  checkForm(unit, input);
  const into = await caseForWriting(unit, input.caseId);
  const { subject } = into;
  const pupil = await pupilOfSubject(unit, subject);
  await checkPresence(unit, subject, { birthDate: pupil.birthDate, input });
  const { caseId: _, reasons, agreements, ...form } = input;
  const { heldOn } = input;
  const parentIds = input.parentIds.map(asId);
  const speakers = reasons.map(reason => speakerIn(input, reason, pupil));
  const [id, controllerId] = [randomUUID(), unit.actor.organisationId!];
  await insertRows(unit, SchoolTalk, [{ ...form, ...inCase(into), id, controllerId, parentIds }]);
  const given = reasons.map(({ saidBy, words, fromDay, untilDay }, index) => ({
    ...ofPupil(into),
    id: randomUUID(),
    controllerId,
    saidBy,
    speakerId: speakers[index] ?? null,
    words,
    saidOn: heldOn,
    fromDay,
    untilDay: untilDay ?? null,
    correctsId: null,
    schoolTalkId: id,
  }));
  await insertRows(unit, AbsenceReason, given);
  const there = isPupilThere(input) ? [pupil.personId, ...parentIds] : parentIds;
  const partyIds = [unit.actor.personId, ...there];
  await agreeInTalk(unit, agreements, {
    into,
    controllerId,
    madeOn: heldOn,
    partyIds,
    talk: { schoolTalkId: id },
  });
  // What was signalled until the day of the talk has been answered by it.
  await closeSignalsBy(unit.transaction, {
    subject,
    controllerId,
    action: 'SCHOOL_TALK',
    by: unit.actor.personId,
    what: 'SCHOOL_TALK',
    today: heldOn as IsoDate,
  });
  return id;
}
