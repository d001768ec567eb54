// What is said of a request, of all of it or of a part.

import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { DataClassEnum } from '../../graphql/enums.js';
import { CaseRow } from '../case-row/index.js';

@ObjectType()
export abstract class ScopedRow extends CaseRow {
  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'Only for these classes; null for all that was asked. Dutch: gegevens.',
  })
  @Column('text', { name: 'data_classes', array: true, nullable: true })
  dataClasses!: string[] | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Only for these recipients, by their place in the request from 0; null for all. Dutch: ontvangers.',
  })
  @Column('integer', { array: true, nullable: true })
  recipients!: number[] | null;
}
