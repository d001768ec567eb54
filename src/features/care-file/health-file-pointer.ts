// Where the file of the JGZ lies: a reference alone, for the file stays with the GGD (D09).

import { randomUUID } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, CaseRow, inCase, insertRows } from '../case-row/index.js';

@Requires('HealthFilePointer')
@ObjectType({
  description:
    'Under which number the GGD keeps the file; nothing of what is in it. Dutch: verwijzing naar het JGZ-dossier. Source: roles-and-data.md 2d, D09.',
})
@Entity(tableOf('HealthFilePointer'))
export class HealthFilePointer extends CaseRow {
  @Field(() => String, { nullable: true, description: 'The number at the GGD. Dutch: dossiernummer.' })
  @Column('text')
  reference!: string;
}

/** Points to the file once; whoever points to it again adds nothing. Permitted as any write, beside what it comes with. */
export async function pointToFile(unit: UnitOfWork, into: CaseForWriting, reference: string): Promise<void> {
  const controllerId = unit.actor.organisationId!;
  await unit.permitWrite(['HealthFilePointer'], {
    from: { resource: 'Case', id: into.caseId },
    set: { controller_id: controllerId },
  });
  const known = await unit.transaction.query(
    'select 1 from health_file_pointers h where h.case_id = $1 and h.controller_id = $2 and h.reference = $3',
    [into.caseId, controllerId, reference],
  );
  if (known.length > 0) return;
  await insertRows(unit, HealthFilePointer, [{ ...inCase(into), id: randomUUID(), controllerId, reference }]);
}
