// Which classes of data a statutory ground opens to somebody: those of the fields that may move to them, and no others.

import { DATA_CLASSES, type DataClass } from '../consent/classes.js';
import { mayMove, STATUTORY_ROWS } from './may-move.js';
import type { StatutoryFact } from './statutory-facts.js';
import { STATUTORY_FIELDS, type StatutoryField } from './statutory-fields.js';
import type { Recipient, StatutoryId } from './statutory-row.js';

export interface Grounded {
  readonly ground: StatutoryId;
  /** What is established; whatever is not among it is not. */
  readonly established: ReadonlySet<StatutoryFact>;
}

/** In the order of the classes; none where a fact is missing or the row does not name the recipient. */
export function classesOpened({ ground, established }: Grounded, recipient: Recipient): DataClass[] {
  const row = STATUTORY_ROWS.find(({ id }) => id === ground);
  const fields = new Set<StatutoryField>(row?.opens.flatMap(one => one.fields) ?? []);
  const moving = [...fields].filter(
    field =>
      mayMove({ ground, field, recipient, established: fact => established.has(fact) }).effect === 'PERMIT',
  );
  const opened = new Set<DataClass>(moving.map(field => STATUTORY_FIELDS[field]));
  return DATA_CLASSES.filter(one => opened.has(one));
}
