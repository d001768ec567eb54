// Somebody who has all that is published and knows how the cells add up: between which bounds each cell that is not told lies.
// What adds up is solved as a linear programme (simplex by Bland's rule, in two phases), so nothing that follows from sums and
// from no number being below zero is missed.

import type { Cells } from '../../../src/domain/statistics/publishable.js';

const tiny = 1e-7;

interface Programme {
  /** One line for each sum: what stands before each unknown, and at the end what they come to. */
  readonly lines: readonly (readonly number[])[];
  readonly unknowns: number;
}

/** Turns the table at a line and a column: that column's unknown comes in at that line. */
function turn(table: number[][], basis: number[], at: number, column: number): void {
  const line = table[at]!;
  const by = line[column]!;
  for (let index = 0; index < line.length; index++) line[index]! /= by;
  for (const [other, values] of table.entries()) {
    const factor = values[column]!;
    if (other === at || Math.abs(factor) < tiny) continue;
    for (let index = 0; index < values.length; index++) values[index]! -= factor * line[index]!;
  }
  basis[at] = column;
}

/** Makes the last line's value as small as it gets; null when it has no bound. */
function descend(table: number[][], basis: number[], columns: number): number | null {
  const goal = table.at(-1)!;
  for (;;) {
    const column = goal.findIndex((value, index) => index < columns && value < -tiny);
    if (column < 0) return -goal.at(-1)!;
    let at = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [line] of basis.entries()) {
      const values = table[line]!;
      if (values[column]! <= tiny) continue;
      const ratio = values.at(-1)! / values[column]!;
      if (ratio < least - tiny || (ratio < least + tiny && basis[line]! < basis[at]!))
        [at, least] = [line, ratio];
    }
    if (at < 0) return null;
    turn(table, basis, at, column);
  }
}

/** The least that a weighed sum of the unknowns can be; null when it has no bound. */
function least({ lines, unknowns }: Programme, weights: readonly number[]): number | null {
  const made = lines.map(line => (line.at(-1)! < 0 ? line.map(value => -value) : [...line]));
  const count = made.length;
  const table = made.map((line, at) => {
    const slack = Array.from({ length: count }, (_, index) => (index === at ? 1 : 0));
    return [...line.slice(0, unknowns), ...slack, line.at(-1)!];
  });
  const width = unknowns + count + 1;
  const sums = Array.from({ length: width }, (_, index) =>
    index >= unknowns && index < unknowns + count ? 0 : -table.reduce((sum, line) => sum + line[index]!, 0),
  );
  table.push(sums);
  const basis = made.map((_, at) => unknowns + at);
  const missing = descend(table, basis, unknowns);
  if (missing === null || Math.abs(missing) > tiny) throw new Error('what was published cannot be');
  for (const [at, column] of basis.entries()) {
    const other = table[at]!.findIndex((value, index) => index < unknowns && Math.abs(value) > tiny);
    if (column >= unknowns && other >= 0) turn(table, basis, at, other);
  }
  table.pop();
  const goal = Array.from({ length: width }, (_, index) => weights[index] ?? 0);
  table.push(goal);
  for (const [at, column] of basis.entries()) {
    const factor = goal[column]!;
    if (Math.abs(factor) < tiny) continue;
    for (let index = 0; index < width; index++) goal[index]! -= factor * table[at]![index]!;
  }
  return descend(table, basis, unknowns);
}

/** Without what reckoning with fractions leaves behind; and nothing is nothing, not less than nothing. */
const plain = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

export interface Bounds {
  readonly least: number;
  /** Infinite where nothing bounds it. */
  readonly most: number;
}

/** What follows for each cell that is not told. */
export function boundsOf({ whole, splits }: Cells, told: ReadonlyMap<string, number>): Map<string, Bounds> {
  const all = [whole, ...splits.flatMap(({ parts }) => parts)];
  const hidden = all.filter(cell => !told.has(cell));
  const place = new Map(hidden.map((cell, index) => [cell, index]));
  const lines = splits.flatMap(({ of, parts }) => {
    const line = Array.from({ length: hidden.length + 1 }, () => 0);
    const add = (cell: string, weight: number): void => {
      const index = place.get(cell);
      if (index === undefined) line[hidden.length]! -= weight * told.get(cell)!;
      else line[index]! += weight;
    };
    for (const part of parts) add(part, 1);
    add(of, -1);
    return line.every(value => value === 0) ? [] : [line];
  });
  const programme = { lines, unknowns: hidden.length };
  return new Map(
    hidden.map((cell, index) => {
      const weights = (weight: number) => hidden.map((_, at) => (at === index ? weight : 0));
      const low = least(programme, weights(1));
      const high = least(programme, weights(-1));
      return [
        cell,
        { least: plain(low ?? 0), most: high === null ? Number.POSITIVE_INFINITY : plain(-high) },
      ];
    }),
  );
}
