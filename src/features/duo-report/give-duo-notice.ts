// Notes that the family was told beforehand that a report will be made, and on which ground: without it there is no report.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import {
  fitsAge,
  kindEntry,
  REPORTABLE_HOURS,
  type ReportKind,
  type ReportThreshold,
} from '../../domain/duo-report/report-kinds.js';
import { whomToTell } from '../../domain/duo-report/whom-to-tell.js';
import type { ErrorReason } from '../../errors/reasons.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import {
  caseForWriting,
  inCase,
  insertRows,
  type PupilAndParents,
  pupilAndParents,
  today,
} from '../case-row/index.js';
import { DuoReportKind, DuoReportThreshold, ToldHow } from './duo-enums.js';
import { DuoReportNotice } from './duo-report-notice.js';

@InputType({ description: 'Somebody who was told beforehand. Dutch: wie vooraf is ingelicht.' })
export class ToldPersonInput {
  @Field(() => ID, { description: 'Pupil or parent. Dutch: persoon.' })
  personId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'On which day: today or in the fourteen days before. Dutch: op.',
  })
  on!: IsoDate;

  @Field(() => ToldHow, {
    description: 'How; parents of a pupil of 16 or 17 by a letter with the facts alone. Dutch: wijze.',
  })
  how!: string;
}

@InputType({
  description:
    'That the family was told beforehand of a report. Dutch: kennisgeving vooraf. Source: DB:171-174, 254-260.',
})
export class GiveDuoNoticeInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => DuoReportKind, { description: 'Which report will be made. Dutch: verzuimsoort.' })
  kind!: ReportKind;

  @Field(() => DuoReportThreshold, {
    nullable: true,
    description: 'Threshold of the protocol, with OVERIG_VERZUIM and no other kind. Dutch: drempel.',
  })
  threshold?: ReportThreshold | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Unauthorised hours so far; at least sixteen where the report rests on them. Dutch: uren.',
  })
  @Min(0)
  @Max(9999)
  missedHours?: number | null;

  @Field(() => Boolean, {
    description:
      'You declare that a refusal of consent is not the occasion; without it there is no report. Dutch: toestemming weigeren is niet de aanleiding. Source: law.md 1.3, end.',
  })
  notOnRefusalOfConsent!: boolean;

  @Field(() => Boolean, {
    description:
      'That it was told that the absence is discussed in the ZAT at the same time. Dutch: bespreking in het ZAT aangekondigd. Source: DB:258-260.',
  })
  zatAnnounced!: boolean;

  @Field(() => [ToldPersonInput], {
    description:
      'Who was told: under 12 the parents, from 12 the pupil too, from 16 the parents the facts alone, from 18 the pupil. Dutch: ingelicht.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  told!: ToldPersonInput[];
}

export const noticeToGive = (
  { input }: { input: GiveDuoNoticeInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

const bad = (reason: ErrorReason, ...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, ...(fields.length === 0 ? {} : { fields }) });

/** A telling longer ago was about other absence. */
const longestAgo = 14;

function checkGround(
  unit: UnitOfWork,
  { kind, threshold, missedHours, ...declared }: GiveDuoNoticeInput,
): void {
  const { needsThreshold, needsHours } = kindEntry(kind);
  if (!declared.notOnRefusalOfConsent) throw bad('REFUSAL_IS_NO_GROUND');
  if (!declared.zatAnnounced) throw bad('ZAT_NOT_ANNOUNCED');
  if (threshold === 'BEFORE_TALK' && !unit.settings.requireDuoBeforeTalk)
    throw bad('INVALID_FIELD', 'threshold');
  if ((threshold != null) !== needsThreshold) throw bad('INVALID_FIELD', 'threshold');
  if (needsHours && (missedHours ?? 0) < REPORTABLE_HOURS) throw bad('TOO_FEW_HOURS', 'missedHours');
}

function checkTold(day: IsoDate, { told }: GiveDuoNoticeInput, pupil: PupilAndParents): void {
  if (told.some(({ on }) => on > day)) throw bad('DATE_IN_FUTURE', 'told');
  if (told.some(({ on }) => on < addDays(day, -longestAgo))) throw bad('INVALID_FIELD', 'told');
  const people = told.map(one => asId(one.personId));
  if (new Set(people).size !== people.length) throw bad('INVALID_FIELD', 'told');
  const must = whomToTell(pupil.age);
  const parents = must.parents === null ? [] : [...pupil.parents, ...pupil.perhapsParents];
  if (!people.every(one => one === pupil.personId || parents.includes(one)))
    throw bad('NOT_TO_BE_TOLD', 'told');
  const missing = [...(must.pupil ? [pupil.personId] : []), ...(must.parents === null ? [] : pupil.parents)];
  if (!missing.every(one => people.includes(one))) throw bad('NOT_ALL_TOLD', 'told');
  // The facts letter is for parents of 16 and 17, and they get nothing else (E18, Q12).
  const wrong = told.some(({ personId, how }) => {
    const isParent = asId(personId) !== pupil.personId;
    return (how === 'FACTS_LETTER') !== (isParent && must.parents === 'FACTS');
  });
  if (wrong) throw bad('FACTS_LETTER_ONLY', 'told');
}

export async function giveDuoNotice(unit: UnitOfWork, input: GiveDuoNoticeInput): Promise<string> {
  const into = await caseForWriting(unit, input.caseId);
  checkGround(unit, input);
  const pupil = await pupilAndParents(unit, into.subject);
  const { kind, zatAnnounced, told } = input;
  if (!fitsAge(kind, pupil.age)) throw bad('REPORT_UNFIT_FOR_AGE', 'kind');
  checkTold(today(unit), input, pupil);
  const id = randomUUID();
  await insertRows(unit, DuoReportNotice, [
    {
      ...inCase(into),
      id,
      controllerId: unit.actor.organisationId!,
      kind,
      basis: kindEntry(kind).basis,
      threshold: input.threshold ?? null,
      missedHours: input.missedHours ?? null,
      notOnRefusal: true,
      zatAnnounced,
      told: told.map(({ personId, on, how }) => ({ personId: asId(personId), on, how })),
    },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
