// Who can see a noun of a case, and what somebody can see of it: one line for each, with the rules by which they do.

import { Field, ID, ObjectType } from 'type-graphql';
import { CapacityEnum, DataClassEnum, PurposeEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { DataClassCode } from '../../policy/vocabulary/data-classes.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { PolicyCondition, PolicyNounEnum } from '../policy-rule/index.js';
import { AccessEffectEnum, type ToldEffect } from './oversight-enums.js';

@Envelope()
@ObjectType({ description: 'Somebody who can see it, or some of it. Dutch: wie het ziet.' })
export class Seer {
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

  @Field(() => AccessEffectEnum, { description: 'All of it, or a part. Dutch: uitkomst.' })
  effect!: ToldEffect;

  @Field(() => String, { description: 'By which rule, by its name. Dutch: regel.' })
  ruleId!: string;

  @Field(() => [PolicyCondition], {
    description:
      'What is asked of each item besides; none where all of it is seen. Dutch: voorwaarden per stuk.',
  })
  perItem!: readonly PolicyCondition[];

  @Field(() => Boolean, {
    description:
      'Whether they or their organisation are or were tied to the pupil: by a case, a seat, a meeting, a statute or the home. Of whom that is not true, no item of their own will be there; who oversees the region is tied to nobody. Dutch: betrokken.',
  })
  isTied!: boolean;
}

@Envelope()
@ObjectType({ description: 'A noun of which somebody can see all or some. Dutch: wat iemand ziet.' })
export class SeenNoun {
  @Field(() => PolicyNounEnum, { description: 'Which noun. Dutch: soort gegevens.' })
  noun!: Resource;

  @Field(() => DataClassEnum, { description: 'Of which class. Dutch: gegevensklasse.' })
  dataClass!: DataClassCode;

  @Field(() => PurposeEnum, { description: 'For which purpose. Dutch: doel.' })
  purpose!: Purpose;

  @Field(() => AccessEffectEnum, { description: 'All of it, or a part. Dutch: uitkomst.' })
  effect!: ToldEffect;

  @Field(() => String, { description: 'By which rule, by its name. Dutch: regel.' })
  ruleId!: string;

  @Field(() => [PolicyCondition], {
    description:
      'What is asked of each item besides; none where all of it is seen. Dutch: voorwaarden per stuk.',
  })
  perItem!: readonly PolicyCondition[];
}
