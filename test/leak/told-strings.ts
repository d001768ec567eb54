// The strings by which a row would be recognised in an answer, as the API spells them.

import type { Cell, RawRow } from './oracle/raw.js';
import type { PlantedColumn } from './plant.js';

/** The API tells instants in milliseconds and in UTC. */
const spelled = (cell: Cell, kind: PlantedColumn['kind']): string =>
  kind === 'instant' ? new Date(String(cell)).toISOString() : String(cell);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Words of this row alone: what was planted in it, and its own id. */
export function ownWords(row: RawRow, columns: readonly PlantedColumn[]): string[] {
  const words = columns.flatMap(({ column, kind }) => {
    const cell = row[column];
    return kind === 'other' || cell === null || cell === undefined ? [] : [spelled(cell, kind)];
  });
  return [...words, String(row.id)];
}

/** Everything that its fields may say, ids of other rows included. */
export function allWords(row: RawRow, columns: readonly PlantedColumn[]): string[] {
  const words = new Set(ownWords(row, columns));
  const walk = (cell: Cell | undefined): void => {
    if (typeof cell === 'string' && uuid.test(cell)) words.add(cell);
    else if (typeof cell === 'object' && cell !== null)
      for (const one of Object.values(cell)) walk(one as Cell);
  };
  for (const { column } of columns) walk(row[column]);
  return [...words];
}

/** Every word of the shape that was planted, and every id, in some text. */
const recognisable =
  /zk[0-9a-f]{32}q|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|1[3-8]\d\d-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?/g;

export const wordsIn = (text: string): Set<string> => new Set(text.match(recognisable) ?? []);
