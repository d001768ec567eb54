// What moves without consent, printed from the table of statutory grounds: which fields, to whom, on which facts.

import { STATUTORY_ROWS } from '../../domain/without-consent/may-move.js';
import { STATUTORY_FACTS } from '../../domain/without-consent/statutory-facts.js';
import { STATUTORY_FIELDS } from '../../domain/without-consent/statutory-fields.js';
import type { Informing, Opening } from '../../domain/without-consent/statutory-row.js';
import { both, marks, orNone } from './law-words.js';
import { code, section, table } from './markdown.js';

const times: Record<Informing['when'], string> = { BEFORE: 'before', AFTER: 'afterwards' };

const duty = (informs: Informing | null): string =>
  informs === null ? '-' : `${times[informs.when]}: ${both(informs.who)}`;

function opened({ to, fields, facts = [] }: Opening): string {
  const only = facts.map(fact => both(STATUTORY_FACTS[fact])).join(' and ');
  const named = fields.map(field => `${code(field)} ${STATUTORY_FIELDS[field]}`).join(', ');
  return `${to.join(', ')}${only === '' ? '' : `, if ${only}`}: ${named}`;
}

export function withoutConsentLists(): string {
  const rows = STATUTORY_ROWS.map(row => [
    row.id,
    both(row.situation),
    `${both(row.decides)}, ${row.force.toLowerCase()}`,
    orNone(row.facts.map(fact => both(STATUTORY_FACTS[fact])).join('; ')),
    row.opens.map(opened).join('; '),
    duty(row.informs),
    orNone(row.source),
    row.articles.join('; '),
    marks[row.mark],
  ]);
  const heads = [
    'Row',
    'Situation',
    'Who decides',
    'Facts, all of them',
    'To whom, and the only fields that move',
    'Who is told',
    'Source',
    'Articles',
    'Mark',
  ];
  return section(
    3,
    'Without consent',
    'A statutory ground moves the fields of its row and no others, whatever anybody consented to or refused. No row' +
      ' moves a record of consent, and a refusal is never the occasion of one. The nouns bind to a row when they are built.',
    table(heads, rows),
  );
}
