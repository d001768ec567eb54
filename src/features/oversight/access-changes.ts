// Who gains and who loses what, by what is imagined: no value of the case, and nothing is stored.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { CapacityEnum, DataClassEnum, describedEnum, PurposeEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { DataClassCode } from '../../policy/vocabulary/data-classes.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { PolicyNounEnum } from '../policy-rule/index.js';
import { AccessEffectEnum, type ToldEffect } from './oversight-enums.js';

export const AccessChangeKindEnum = describedEnum(
  'AccessChangeKind',
  'What becomes of it. Dutch: verandering.',
  { GAINED: 'GAINED', WIDENED: 'WIDENED', NARROWED: 'NARROWED', LOST: 'LOST', OTHERWISE: 'OTHERWISE' },
  {
    GAINED: 'Seen then, and not now. Dutch: erbij.',
    WIDENED: 'Seen whole then, and in part now. Dutch: verruimd.',
    NARROWED: 'Seen in part then, and whole now. Dutch: beperkt.',
    LOST: 'Seen now, and not then. Dutch: weg.',
    OTHERWISE: 'Seen as before, by another rule. Dutch: op een andere regel.',
  },
);
export type AccessChangeKind = keyof typeof AccessChangeKindEnum;

@Envelope()
@ObjectType({ description: 'That somebody sees a noun otherwise than now. Dutch: verandering in toegang.' })
export class AccessChange {
  @Field(() => AccessChangeKindEnum, { description: 'Which way. Dutch: verandering.' })
  kind!: AccessChangeKind;

  @Field(() => ID, { description: 'Who, by id, which tells no name. Dutch: wie.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For which organisation, by id; none of pupil and parents. Dutch: organisatie.',
  })
  organisationId!: string | null;

  @Field(() => CapacityEnum, { description: 'In which capacity. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => PurposeEnum, { description: 'For which purpose. Dutch: doel.' })
  purpose!: Purpose;

  @Field(() => PolicyNounEnum, { description: 'Which noun. Dutch: soort gegevens.' })
  noun!: Resource;

  @Field(() => DataClassEnum, { description: 'Of which class. Dutch: gegevensklasse.' })
  dataClass!: DataClassCode;

  @Field(() => AccessEffectEnum, { description: 'What it comes to now. Dutch: nu.' })
  before!: ToldEffect;

  @Field(() => AccessEffectEnum, { description: 'What it comes to then. Dutch: dan.' })
  after!: ToldEffect;

  @Field(() => String, { nullable: true, description: 'By which rule now. Dutch: regel nu.' })
  ruleBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'By which rule then. Dutch: regel dan.' })
  ruleAfter!: string | null;
}

@Envelope()
@ObjectType({ description: 'What would change in who sees what of a case. Dutch: gevolgen voor de toegang.' })
export class AccessChanges {
  @Field(() => GraphQLDateTimeISO, { description: 'Seen at which instant. Dutch: gezien op.' })
  seenAt!: Date;

  @Field(() => String, {
    description: 'By which policy: the SHA-256 of its rules, imagined or of now. Dutch: versie.',
  })
  version!: string;

  @Field(() => [AccessChange], { description: 'Each change; none is told twice. Dutch: veranderingen.' })
  changes!: readonly AccessChange[];
}
