// Inserts rows of a noun as they are given, without reading back: what may be read is asked again afterwards.

import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export async function insertRows<Noun extends ObjectLiteral>(
  unit: UnitOfWork,
  noun: EntityTarget<Noun>,
  rows: readonly QueryDeepPartialEntity<Noun>[],
): Promise<void> {
  if (rows.length === 0) return;
  const insert = unit.transaction.manager.createQueryBuilder().insert().into(noun);
  try {
    await insert
      .values([...rows])
      .updateEntity(false)
      .execute();
  } catch (fault) {
    throw unit.unlessOvertaken(fault);
  }
}
