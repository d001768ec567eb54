// A part of a request as it is named in an act: some of its classes, or of its recipients by their place in it.

import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { DataClass } from '../../domain/consent/classes.js';
import { DataClassEnum } from '../../graphql/enums.js';

@InputType()
export abstract class ConsentScopeInput {
  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'Only for these classes; all that were asked when absent. Dutch: gegevens.',
  })
  @ArrayMinSize(1)
  @ArrayUnique()
  dataClasses?: DataClass[] | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Only for these recipients, by their place in the request from 0; all when absent. Dutch: ontvangers.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  recipients?: number[] | null;
}
