// A pupil of 12 or over would not have a parent see care data: access freezes at once, until each care provider decides.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { applyLawToPupil } from '../../database/law-pass/apply-law.js';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, ofPupil, pupilForWriting } from '../case-row/index.js';
import { AccessObjection } from './access-objection.js';
import { checkParents } from './parents-of.js';

@InputType({
  description:
    "An objection to parents' access to your care data. Dutch: bezwaar tegen inzage door ouders. Source: DB:657-667; BW 7:457(3), Jeugdwet 7.3.11(3).",
})
export class ObjectToAccessInput {
  @Field(() => ID, { description: 'You, as pupil. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => [ID], { description: 'Against whose access, 1 to 6. Dutch: ouders.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  parentIds!: string[];

  @Field(() => Text, { description: 'What you wish, in your own words. Dutch: wens.' })
  wish!: string;
}

export const objectionToFile = ({ input }: { input: ObjectToAccessInput }): Candidate => ({
  from: { resource: 'Pupil', id: asId(input.pupilId) },
  set: { controller_id: null },
});

/** Filed anew it freezes anew, whatever was decided before: what was decided is not for the pupil to hear from us. */
export async function objectToAccess(unit: UnitOfWork, input: ObjectToAccessInput): Promise<string[]> {
  // The provider, who writes objections too, refuses by itself and does not speak for the pupil.
  if (unit.capacity !== 'leerling') throw new ApiError('FORBIDDEN');
  const pupil = await pupilForWriting(unit, input.pupilId);
  const parents = [...new Set(input.parentIds.map(asId))];
  await checkParents(unit, pupil.subject, parents);
  const rows = parents.map(parentId => ({
    ...ofPupil(pupil),
    id: randomUUID(),
    controllerId: null,
    parentId,
    filedAs: 'LEERLING',
    wish: input.wish,
    filedAt: unit.now,
  }));
  await insertRows(unit, AccessObjection, rows);
  await applyLawToPupil(unit.transaction, pupil.subject);
  return rows.map(({ id }) => id);
}
