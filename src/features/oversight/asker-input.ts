// Who asks, in a question of the privacy officer: a capacity, and where it is about somebody, who.

import { Field, ID, InputType } from 'type-graphql';
import type { Asker } from '../../database/oversight/ask-of-case.js';
import { ApiError } from '../../errors.js';
import { CapacityEnum, PurposeEnum } from '../../graphql/enums.js';
import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import { asId } from '../../record/read-one.js';

@InputType({ description: 'Who would ask. Dutch: wie het vraagt.' })
export class AskerInput {
  @Field(() => CapacityEnum, { description: 'In which capacity. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => ID, { nullable: true, description: 'Who, by id. Dutch: door wie.' })
  personId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For which organisation, by id; none of pupil and parents. Dutch: organisatie.',
  })
  organisationId?: string | null;

  @Field(() => PurposeEnum, {
    nullable: true,
    description: 'For which purpose; the main one of the capacity when absent. Dutch: doel.',
  })
  purpose?: Purpose | null;
}

const wrong = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

/** The purpose as declared, which must be one of the capacity's (P5). */
export function purposeOf({ capacity, purpose }: AskerInput): Purpose {
  const { purposes } = entryOf(capacity);
  if (purpose == null) return purposes[0];
  if (!purposes.includes(purpose)) throw new ApiError('BAD_USER_INPUT', { reason: 'UNKNOWN_PURPOSE' });
  return purpose;
}

/** Null where nobody is named. A professional acts for an organisation, pupil and parents for none. */
export function askerOf(input: AskerInput): Asker | null {
  const { capacity, personId, organisationId } = input;
  const purpose = purposeOf(input);
  if (personId == null && organisationId != null) throw wrong('personId');
  if (personId == null) return null;
  const actsForOne = entryOf(capacity).confirmedBy === 'appointment';
  if (actsForOne !== (organisationId != null)) throw wrong('organisationId');
  const organisation = organisationId == null ? null : asId(organisationId);
  return { personId: asId(personId), organisationId: organisation, capacity, purpose };
}
