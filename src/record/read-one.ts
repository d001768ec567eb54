// Reads one noun by its id; an id that may not be seen, that does not exist or that is no id goes the very same way.

import { validate as isUuid } from 'uuid';
import type { NounClass } from '../database/reading/noun-shape.js';
import type { WantedFields } from '../database/reading/read-plan.js';
import type { UnitOfWork } from './unit-of-work.js';

// No row has it: ids are random.
const nobody = '00000000-0000-0000-0000-000000000000';

export const asId = (id: string): string => (isUuid(id) ? id.toLowerCase() : nobody);

export async function readOne<Row extends object>(
  unit: UnitOfWork,
  { noun, id, isLast = false }: { noun: NounClass; id: string; isLast?: boolean },
  wanted: WantedFields,
): Promise<Row | null> {
  const [row] = await unit.read<Row>(
    { noun, action: 'READ', where: alias => `${alias}.id = $1`, values: [asId(id)], isLast },
    wanted,
  );
  return row ?? null;
}
