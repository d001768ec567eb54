// Whom a school may invite to the preventive spreekuur: the target group, and who cannot be put forward (DB:862-885, 912-915).

import { BIJLAGE_7, type TalkProtocol } from './protocol.js';

export type TalkAbsence = 'LATE' | 'TRUANCY' | 'UNAUTHORISED_SICKNESS';

export interface TalkCandidate {
  /** In completed years, on the day of the talk. */
  readonly age: number;
  readonly leerplichtig: boolean;
  /** Whether it is a school of primary education, where younger pupils are talked with, or their parents. */
  readonly inPrimarySchool: boolean;
  readonly absence: TalkAbsence;
  readonly blameworthy: boolean;
  readonly schoolActed: boolean;
  readonly underlyingProblems: boolean;
  readonly discussedInZat: boolean;
  /** By the school of now. */
  readonly invitedBefore: boolean;
  /** But for the report that was made for this very talk (P10). */
  readonly reportedToDuo: boolean;
}

interface Row {
  readonly excludes: (one: TalkCandidate, protocol: TalkProtocol) => boolean;
  readonly source: string;
}

const rows = {
  OUTSIDE_TARGET_GROUP: {
    excludes: ({ age, inPrimarySchool }, { fromAge, beforeAge }) =>
      age >= beforeAge || (age < fromAge && !inPrimarySchool),
    source: 'DB:864-866',
  },
  NOT_LEERPLICHTIG: { excludes: one => !one.leerplichtig, source: 'DB:864' },
  NOT_BLAMEWORTHY: { excludes: one => !one.blameworthy, source: 'DB:872' },
  UNAUTHORISED_SICKNESS: {
    excludes: one => one.absence === 'UNAUTHORISED_SICKNESS',
    source: 'DB:912-915',
  },
  SCHOOL_DID_NOT_ACT: { excludes: one => !one.schoolActed, source: 'DB:876' },
  UNDERLYING_PROBLEMS: { excludes: one => one.underlyingProblems, source: 'DB:877-879' },
  DISCUSSED_IN_ZAT: { excludes: one => one.discussedInZat, source: 'DB:880-882' },
  INVITED_BEFORE: { excludes: one => one.invitedBefore, source: 'DB:883' },
  REPORTED_TO_DUO: { excludes: one => one.reportedToDuo, source: 'DB:885' },
} as const satisfies Record<string, Row>;

export type TalkExclusion = keyof typeof rows;

export const talkExclusions = Object.keys(rows) as readonly TalkExclusion[];

export interface Excluded {
  readonly exclusion: TalkExclusion;
  readonly source: string;
}

/** Every exclusion that holds, each with its passage; none when the pupil may be invited. */
export const whyNotInvited = (one: TalkCandidate, protocol: TalkProtocol = BIJLAGE_7): Excluded[] =>
  talkExclusions
    .filter(exclusion => rows[exclusion].excludes(one, protocol))
    .map(exclusion => ({ exclusion, source: rows[exclusion].source }));

export type Invitee = 'LEERLING' | 'OUDERS';

/** Who must be among those invited: the pupil from 12 on, the parents of a younger one (DB:864-866). */
export const mustBeInvited = (age: number, { fromAge }: TalkProtocol = BIJLAGE_7): Invitee =>
  age < fromAge ? 'OUDERS' : 'LEERLING';
