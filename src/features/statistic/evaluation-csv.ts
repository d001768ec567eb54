// The evaluation as comma-separated values: a line for each cell, and an empty number where it is not told.

import { stringify } from 'csv-stringify/sync';
import type { Statistic } from './statistic.js';

const header = [
  'regio',
  'schooljaar',
  'peildatum',
  'reeks',
  'titel',
  'cel',
  'omschrijving',
  'onderdeel van',
  'aantal jongeren',
  'onderdrukt',
];

const lineOf = (one: Statistic): (string | number)[] => [
  one.regionName,
  `${one.schoolYear}-${one.schoolYear + 1}`,
  one.countedOn,
  one.series,
  one.seriesNl,
  one.cell,
  one.labelNl,
  one.within ?? '',
  one.number ?? '',
  one.number === null ? 'ja' : 'nee',
];

// A spreadsheet takes what begins with =, +, - or @, or with a tab, for a formula: such a text gets a quote in front.
export const evaluationCsv = (cells: readonly Statistic[]): string =>
  stringify([header, ...cells.map(lineOf)], { escape_formulas: true, record_delimiter: 'windows' });
