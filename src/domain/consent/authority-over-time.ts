// Recorded authority as the law of consent reads it: who was what on which days.
import { addDays } from '../calendar/iso-date.js';
import {
  type AuthorityKind,
  type AuthorityRecord,
  type AuthoritySpan,
  authoritySpans,
} from './authority-records.js';
import type { Adult, AdultAuthority } from './situation.js';

const AS_ADULT: Readonly<Record<AuthorityKind, AdultAuthority>> = {
  PARENT_WITH: 'WITH_AUTHORITY',
  PARENT_WITHOUT: 'WITHOUT_AUTHORITY',
  GUARDIAN: 'GUARDIAN',
  CO_AUTHORITY_NON_PARENT: 'WITH_AUTHORITY',
  SUPERVISION_ONLY: 'SUPERVISOR',
  CURATOR: 'CURATOR',
  MENTOR: 'MENTOR',
  ATTORNEY: 'ATTORNEY',
  PARTNER: 'PARTNER',
  UNKNOWN: 'UNKNOWN',
};

/** Without evidence, or with evidence older than 12 months, an authority is unknown from that day on (G08). */
export function authorityOverTime(records: readonly AuthorityRecord[]): Adult[] {
  const adults: Adult[] = [];
  for (const span of authoritySpans(records).filter(isThere)) {
    const last = adults.at(-1);
    const next = adultOf(span);
    if (last !== undefined && continues(last, next)) {
      adults[adults.length - 1] = { ...next, from: last.from };
    } else {
      adults.push(next);
    }
  }
  return adults;
}

/** Whose power of attorney was not seen, or is older than 12 months, is no attorney: it has to be in writing. */
const isThere = ({ kind, verified }: AuthoritySpan): boolean => verified || kind !== 'ATTORNEY';

/** Supervision gives no say, so it needs no evidence: unknown, it would block everybody (G06). Nor does partnership. */
const NEEDS_NO_EVIDENCE: readonly AuthorityKind[] = ['SUPERVISION_ONLY', 'PARTNER'];

function adultOf({ adult, kind, verified, from, until }: AuthoritySpan): Adult {
  const authority = verified || NEEDS_NO_EVIDENCE.includes(kind) ? AS_ADULT[kind] : 'UNKNOWN';
  return { id: adult, authority, from, ...(until === undefined ? {} : { until }) };
}

function continues(last: Adult, next: Adult): boolean {
  return (
    last.id === next.id &&
    last.authority === next.authority &&
    last.until !== undefined &&
    addDays(last.until, 1) === next.from
  );
}
