// Which of many counts that add up may be told, so that none below ten is told or can be worked out (P9; threats.md G8).
//
// What is promised: of every cell that is not told, each number from 0 up to 9 stays possible, to somebody who has all that
// is told and knows this rule to the letter. For let x be such a cell and v a number below ten. If the whole is not told, it
// is below ten and nothing is told at all: a whole of v, all of it in x, is published alike. Else let G be the smallest cell
// around x that is told, and S the split of it that leads to x: S is not told, so one of its parts is below ten. Put v into x
// and the rest of G into another part of S: S has a part below ten again and stays untold, with all below it; G itself, what
// lies around it, and its other splits are as they were. The same publication, with v in x.
//
// So parts of one whole are told all or none. To hide one part more beside a small one would tell more cells, but which one is
// hidden depends on the numbers, and from that somebody who knows the rule can narrow the small one down. Where parts are
// likely to be small the lists of cells are trees instead (series.ts): what is small then hides its neighbours alone.

/** As everywhere (decisions.md P9). */
export const smallest = 10;

/** Whatever lies in the cell `of` lies in exactly one of the parts. */
export interface Split {
  readonly of: string;
  readonly parts: readonly string[];
}

/** Splits in order: the cell that is split comes before, as the whole or as part of another split. */
export interface Cells {
  readonly whole: string;
  readonly splits: readonly Split[];
}

/** A cell that came twice would tie splits to each other, and the promise above is about trees. */
export function checkCells({ whole, splits }: Cells): void {
  const known = new Set([whole]);
  for (const { of, parts } of splits) {
    if (!known.has(of)) throw new Error(`${of} is split before it is a cell`);
    if (parts.length < 2) throw new Error(`${of} is not split`);
    for (const part of parts) {
      if (known.has(part)) throw new Error(`${part} is a cell twice`);
      known.add(part);
    }
  }
}

/** The cells that may be told, with their numbers; the others are not in it. */
export function publishable(
  { whole, splits }: Cells,
  counts: ReadonlyMap<string, number>,
  least: number = smallest,
): ReadonlyMap<string, number> {
  const count = (cell: string): number => counts.get(cell) ?? 0;
  const told = new Map<string, number>();
  if (count(whole) >= least) told.set(whole, count(whole));
  for (const { of, parts } of splits)
    if (told.has(of) && parts.every(part => count(part) >= least))
      for (const part of parts) told.set(part, count(part));
  return told;
}
