// The matrix of the policy: for each class of data, capacity and action, what the rules come to. It tells of nobody.

import { Field, ObjectType } from 'type-graphql';
import { CapacityEnum, DataClassEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';
import type { Action } from '../../policy/rule.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { DataClassCode } from '../../policy/vocabulary/data-classes.js';
import { type May, MayEnum, RuleActionEnum } from './policy-enums.js';
import { PolicyRule } from './policy-rule.js';

@Envelope()
@ObjectType({ description: 'What a capacity may do with a class of data. Dutch: cel.' })
export class AccessMatrixCell {
  @Field(() => DataClassEnum, { description: 'Of which class. Dutch: gegevensklasse.' })
  dataClass!: DataClassCode;

  @Field(() => CapacityEnum, { description: 'In which capacity. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => RuleActionEnum, { description: 'What about. Dutch: handeling.' })
  action!: Action;

  @Field(() => MayEnum, { description: 'What the rules come to. Dutch: uitkomst.' })
  may!: May;

  @Field(() => [PolicyRule], { description: 'Those rules; none where it is refused. Dutch: regels.' })
  rules!: readonly PolicyRule[];
}

@Envelope()
@ObjectType({ description: 'Who may do what with which class of data, by the rules. Dutch: toegangsmatrix.' })
export class AccessMatrix {
  @Field(() => String, {
    description:
      'The policy it is of: the SHA-256 of its rules, as lines of the record name it. Dutch: versie.',
  })
  version!: string;

  @Field(() => [AccessMatrixCell], {
    description:
      'A cell for each class, capacity and action of the filter, also where nothing permits it. Dutch: cellen.',
  })
  cells!: readonly AccessMatrixCell[];

  @Field(() => String, {
    description:
      'The same as comma-separated values, a line for each rule and for each cell without one. Dutch: als CSV.',
  })
  csv!: string;
}
