// The evaluation of one region and school year: everybody counted into the cells of each series, and what of it may be told.

import type { IsoDate } from '../calendar/iso-date.js';
import { evaluationSeries } from './evaluation-series.js';
import { type Cells, checkCells, publishable, type Split } from './publishable.js';
import { type Cell, type Counted, everybody, leavesOf, type Series } from './series.js';

/** A cell as it is published: with its words, so that it reads the same after the lists have changed. */
export interface PublishedCell {
  readonly series: string;
  readonly seriesNl: string;
  readonly seriesEn: string;
  readonly source: string;
  readonly cell: string;
  readonly nl: string;
  readonly en: string;
  /** The cell of which it is part; null of everybody. */
  readonly within: string | null;
  /** Null where it is not told. */
  readonly number: number | null;
}

/** Everybody who is in a cell of which others are told one by one, and not in this one. */
const without = (cell: string): string => `${cell} not`;

const inside = ({ code, parts = [] }: Cell): Split[] =>
  parts.length === 0
    ? []
    : [{ of: code, parts: parts.map(part => part.code) }, ...parts.flatMap(part => inside(part))];

function splitsOf(one: Series): Split[] {
  const { of, cells } = one;
  if ('cellsOf' in one) return cells.map(({ code }) => ({ of, parts: [code, without(code)] }));
  return [{ of, parts: cells.map(({ code }) => code) }, ...cells.flatMap(inside)];
}

/** How the cells of these series hang together. */
export function cellsOf(series: readonly Series[]): Cells {
  const cells: Cells = { whole: everybody, splits: series.flatMap(splitsOf) };
  checkCells(cells);
  return cells;
}

/** The cells of one series in which somebody is; whoever fits nowhere would make the parts less than their whole. */
function placesIn(one: Series, somebody: Counted, lastDay: IsoDate): string[] {
  const leaves = leavesOf(one.cells);
  const around = (leaf: string): readonly string[] => {
    const found = leaves.get(leaf);
    if (found === undefined) throw new Error(`somebody is in no cell of ${one.code}`);
    return found;
  };
  if ('cellOf' in one) return [...around(one.cellOf(somebody, lastDay))];
  const mine = new Set(one.cellsOf(somebody, lastDay).flatMap(around));
  return one.cells.map(({ code }) => (mine.has(code) ? code : without(code)));
}

/** How many are in each cell. */
export function countCells(
  people: readonly Counted[],
  lastDay: IsoDate,
  series: readonly Series[] = evaluationSeries,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const somebody of people) {
    const places = new Set([everybody]);
    for (const one of series)
      if (places.has(one.of)) for (const place of placesIn(one, somebody, lastDay)) places.add(place);
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

const whole = {
  series: 'NUMBER',
  seriesNl: 'Aantal jongeren met een casus die in het schooljaar is geopend',
  seriesEn: 'Number of young people with a case that was opened in the school year',
  source: 'AM:201',
  cell: everybody,
  nl: 'alle jongeren',
  en: 'all young people',
  within: null,
} as const;

type Words = Omit<PublishedCell, 'number'>;

const wordsOf = ({ code, nl, en, source, of, cells }: Series): Words[] => {
  const told = (cell: Cell, within: string): Words[] => [
    { series: code, seriesNl: nl, seriesEn: en, source, cell: cell.code, nl: cell.nl, en: cell.en, within },
    ...(cell.parts ?? []).flatMap(part => told(part, cell.code)),
  ];
  return cells.flatMap(cell => told(cell, of));
};

/** What is published: every cell there is, in order, with its number where that may be told. */
export function evaluationOf(
  people: readonly Counted[],
  lastDay: IsoDate,
  series: readonly Series[] = evaluationSeries,
): PublishedCell[] {
  const told = publishable(cellsOf(series), countCells(people, lastDay, series));
  return [whole, ...series.flatMap(wordsOf)].map(words => ({
    ...words,
    number: told.get(words.cell) ?? null,
  }));
}
