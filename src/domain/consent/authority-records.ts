// What is recorded of an adult's gezag over a pupil, and which record speaks on each day.
import { addMonths, dayNumber, dayOfNumber, type IsoDate } from '../calendar/iso-date.js';
import { covers, type DayRange } from './situation.js';

export type AuthorityKind =
  | 'PARENT_WITH' // G01, G03
  | 'PARENT_WITHOUT' // G05
  | 'GUARDIAN' // G04
  | 'CO_AUTHORITY_NON_PARENT' // G07
  | 'SUPERVISION_ONLY' // G06
  | 'CURATOR'
  | 'MENTOR'
  | 'ATTORNEY' // in writing, UAVG 5(2); BW 7:465(3)
  | 'PARTNER' // in care alone, BW 7:465(3)
  | 'UNKNOWN'; // G08

export interface AuthorityRecord {
  readonly adult: string;
  readonly kind: AuthorityKind;
  /** Days, both inclusive. */
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
  /** The day of the extract from the gezagsregister, or of the decision, that was seen. */
  readonly evidenceOn?: IsoDate | undefined;
}

/** One adult in one office over some days; verified: shown by evidence of at most 12 months old. */
export interface AuthoritySpan extends DayRange {
  readonly adult: string;
  readonly from: IsoDate;
  readonly kind: AuthorityKind;
  readonly verified: boolean;
}

const EVIDENCE_MONTHS = 12;
/** A record until this day is one without end. */
const LAST_DAY = dayNumber('9999-12-31');

/** Offices do not exclude each other: a parent may be curator too, and supervision says nothing about gezag. */
const OTHER_OFFICES: readonly AuthorityKind[] = [
  'SUPERVISION_ONLY',
  'CURATOR',
  'MENTOR',
  'ATTORNEY',
  'PARTNER',
];

export const isGezag = (kind: AuthorityKind): boolean => !OTHER_OFFICES.includes(kind);

const officeOf = (kind: AuthorityKind): AuthorityKind | 'GEZAG' => (isGezag(kind) ? 'GEZAG' : kind);

/** The spans of all adults, in the order of adult and day; those of one adult and office never overlap. */
export function authoritySpans(records: readonly AuthorityRecord[]): AuthoritySpan[] {
  const keyOf = ({ adult, kind }: AuthorityRecord) => JSON.stringify([adult, officeOf(kind)]);
  const keys = [...new Set(records.map(keyOf))].sort();
  return keys.flatMap(key => spansOfOffice(records.filter(record => keyOf(record) === key)));
}

function spansOfOffice(records: readonly AuthorityRecord[]): AuthoritySpan[] {
  const cuts = [...new Set(records.flatMap(cutsOf))].sort((a, b) => a - b);
  return cuts.flatMap((cut, index) => {
    const day = dayOfNumber(cut);
    const speaking = speakingOn(records, day);
    if (speaking === undefined) return [];
    const next = cuts[index + 1];
    return [{ ...speaking, from: day, ...(next === undefined ? {} : { until: dayOfNumber(next - 1) }) }];
  });
}

/** The days on which something may change: a record begins, is over, or its evidence has grown too old. */
function cutsOf({ from, until, evidenceOn }: AuthorityRecord): number[] {
  const overs = [until, evidenceOn && addMonths(evidenceOn, EVIDENCE_MONTHS)];
  const after = overs.filter(day => day !== undefined).map(day => dayNumber(day) + 1);
  return [dayNumber(from), ...after.filter(number => number <= LAST_DAY)];
}

/** The record that began last speaks; two that began on one day and disagree leave the authority unknown. */
function speakingOn(
  records: readonly AuthorityRecord[],
  day: IsoDate,
): Pick<AuthoritySpan, 'adult' | 'kind' | 'verified'> | undefined {
  const there = records.filter(record => covers(record, day));
  const began = there
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const [first, ...others] = there.filter(({ from }) => from === began);
  if (first === undefined) return undefined;
  const { adult, kind } = first;
  if (others.some(other => other.kind !== kind)) return { adult, kind: 'UNKNOWN', verified: false };
  return { adult, kind, verified: hasEvidence(there, first, day) };
}

/** Evidence of the same kind counts from any record that is there, if it is not older than the one that speaks. */
function hasEvidence(there: readonly AuthorityRecord[], speaking: AuthorityRecord, day: IsoDate): boolean {
  return there.some(
    ({ kind, from, evidenceOn }) =>
      kind === speaking.kind &&
      evidenceOn !== undefined &&
      (from === speaking.from || evidenceOn >= speaking.from) &&
      day <= addMonths(evidenceOn, EVIDENCE_MONTHS),
  );
}
