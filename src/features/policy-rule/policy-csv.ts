// Rules and matrix as comma-separated values, for whoever audits them outside this API.

import { stringify } from 'csv-stringify/sync';
import { capacityInWords, groundInWords } from '../../policy/name-in-words.js';
import { dataClasses } from '../../policy/vocabulary/data-classes.js';
import type { AccessMatrixCell } from './access-matrix.js';
import type { PolicyRule } from './policy-rule.js';

type Line = readonly string[];

// A spreadsheet takes what begins with =, +, - or @, or with a tab, for a formula: such a text gets a quote in front.
const csvOf = (header: Line, lines: readonly Line[]): string =>
  stringify(
    [header, ...lines].map(line => [...line]),
    { escape_formulas: true, record_delimiter: 'windows' },
  );

const ruleHeader: Line = [
  'soort gegevens',
  'werking',
  'doelen',
  'voorwaarden',
  'feiten',
  'grondslag',
  'artikel',
  'bron',
];
const lastHeader: Line = ['verplichtingen', 'regel', 'versie'];

const ruleColumns = (rule: PolicyRule): Line => [
  rule.noun,
  rule.effect,
  rule.purposes.join(' '),
  rule.conditions.map(one => one.dutch).join('; '),
  rule.conditions.map(one => one.fact).join(' '),
  groundInWords(rule.ground, 'nl'),
  rule.basis,
  rule.source,
  rule.obligations.join(' '),
  rule.id,
];

export const rulesCsv = (rules: readonly PolicyRule[], version: string): string =>
  csvOf(
    ['gegevensklasse', 'hoedanigheid', 'handeling', ...ruleHeader, ...lastHeader],
    rules.map(rule => [rule.dataClass, rule.capacity, rule.action, ...ruleColumns(rule), version]),
  );

const withoutRule: Line = [...ruleHeader, ...lastHeader.slice(0, 2)].map(() => '');

export const matrixCsv = (cells: readonly AccessMatrixCell[], version: string): string =>
  csvOf(
    [
      ...['gegevensklasse', 'omschrijving', 'hoedanigheid', 'in woorden', 'handeling', 'uitkomst'],
      ...ruleHeader,
      ...lastHeader,
    ],
    cells.flatMap(({ dataClass, capacity, action, may, rules }) => {
      const cell = [dataClass, dataClasses[dataClass], capacity, capacityInWords(capacity), action, may];
      const lines = rules.length === 0 ? [withoutRule] : rules.map(ruleColumns);
      return lines.map(line => [...cell, ...line, version]);
    }),
  );
