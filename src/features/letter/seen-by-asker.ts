// Reads what goes into a letter as whoever makes it: both walls decide, and the record has a line of it.

import type { NounClass } from '../../database/reading/noun-shape.js';
import type { WantedFields } from '../../database/reading/read-plan.js';
import { isResource } from '../../policy/vocabulary/resources.js';
import { asId } from '../../record/read-one.js';
import type { Reading } from '../../record/reading.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

type Of<Noun extends NounClass> = InstanceType<Noun>;

const wanted = (fields: readonly string[]): WantedFields => ({
  fields: new Map(fields.map(name => [name, null])),
});

interface Asked<Noun extends NounClass> extends Pick<Reading, 'where' | 'values' | 'order'> {
  readonly noun: Noun;
  readonly fields: readonly (keyof Of<Noun> & string)[];
}

/** Rows that the asker does not see are not there. */
export async function seenByAsker<Noun extends NounClass>(
  unit: UnitOfWork,
  { fields, ...root }: Asked<Noun>,
): Promise<Of<Noun>[]> {
  const { name } = root.noun;
  if (!isResource(name)) throw new Error(`${name} is no noun of the policy`);
  const rows = await unit.read<Of<Noun>>({ ...root, action: 'READ' }, wanted(fields));
  return rows.filter(row => unit.judge.mayRead(row, name));
}

export async function oneSeenByAsker<Noun extends NounClass>(
  unit: UnitOfWork,
  { noun, id, fields }: Pick<Asked<Noun>, 'noun' | 'fields'> & { readonly id: string },
): Promise<Of<Noun> | null> {
  const where = (row: string) => `${row}.id = $1`;
  const [row] = await seenByAsker(unit, { noun, fields, where, values: [asId(id)] });
  return row ?? null;
}
