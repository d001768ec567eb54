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
  UNKNOWN: 'UNKNOWN',
};

/** Without evidence, or with evidence older than 12 months, an authority is unknown from that day on (G08). */
export function authorityOverTime(records: readonly AuthorityRecord[]): Adult[] {
  const adults: Adult[] = [];
  for (const span of authoritySpans(records)) {
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

function adultOf({ adult, kind, verified, from, until }: AuthoritySpan): Adult {
  // Supervision gives no say, so it needs no evidence: unknown, it would block everybody (G06).
  const authority = verified || kind === 'SUPERVISION_ONLY' ? AS_ADULT[kind] : 'UNKNOWN';
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
