// The forms and checklists as the server asks them, with the class that an answer bears unless its writer names another.

import { FORMS } from '../../domain/forms/catalogue.js';
import type { Form, Kept } from '../../domain/forms/form.js';
import { both, marks } from './law-words.js';
import { code, section, table } from './markdown.js';

const word = (text: string): string => text.toLowerCase().replaceAll('_', ' ');

function keptIn(kept: Kept): string {
  if (kept.as === 'HEADING') return 'with the form';
  if (kept.as === 'NOUN') return `${code(kept.noun)}${kept.apart ? ', apart and never on an agenda' : ''}`;
  return kept.dataClass === null
    ? 'paragraph, of the most restricted kind'
    : `paragraph of ${kept.dataClass}`;
}

function form({ code: formCode, name, container, source, questions }: Form): string {
  const rows = questions.map(row => [
    code(row.code),
    both(row.asks),
    word(row.answer),
    keptIn(row.kept),
    row.needed ? 'yes' : 'no',
    row.source,
    marks[row.mark],
  ]);
  return section(
    3,
    `${name.en} (${name.nl})`,
    `${code(formCode)}, in a container of ${container}. Source: ${source}.`,
    table(['Question', 'Asks', 'Answer', 'Kept', 'Needed', 'Source', 'Mark'], rows),
  );
}

export const formLists = (): string =>
  section(
    2,
    'Forms and checklists',
    'In words of our own, from the passages named. Which class an answer bears by default is our interpretation; a' +
      ' writer may say otherwise for each paragraph, and what bears none is read by those alone who may read both D10' +
      ' and D15. What is needed and missing is told by its code, and stops nothing.',
    ...FORMS.map(form),
  );
