// Half-open periods of time as the law computes them and PostgreSQL keeps them.

export interface Period {
  readonly from: Date;
  readonly until: Date | null;
}

/** The text of a tstzrange: from is in it, until is not. */
export const asRange = ({ from, until }: Period): string =>
  `[${from.toISOString()},${until?.toISOString() ?? ''})`;

export const asMultirange = (periods: readonly Period[]): string => `{${periods.map(asRange).join(',')}}`;

const earlier = (a: Date | null, b: Date | null): Date | null => {
  if (a === null) return b;
  return b === null || a < b ? a : b;
};

/** What two periods share, or null when they share nothing. */
export function shared(a: Period, b: Period): Period | null {
  const from = new Date(Math.max(a.from.getTime(), b.from.getTime()));
  const until = earlier(a.until, b.until);
  return until !== null && until <= from ? null : { from, until };
}

/** Periods as one sees them from outside: overlapping and adjoining ones are one. */
export function united(periods: readonly Period[]): Period[] {
  const ordered = [...periods].sort((a, b) => a.from.getTime() - b.from.getTime());
  const merged: Period[] = [];
  for (const next of ordered) {
    const last = merged.at(-1);
    if (last === undefined || (last.until !== null && last.until < next.from)) merged.push(next);
    else if (last.until !== null && (next.until === null || next.until > last.until)) {
      merged[merged.length - 1] = { from: last.from, until: next.until };
    }
  }
  return merged;
}
