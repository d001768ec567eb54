// That the jeugdarts spoke with a treating doctor, on consent for that very doctor (DB:679, K12).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('TreatingContact')
@ObjectType({
  description:
    'Contact of the jeugdarts with a treating doctor. Dutch: contact met een behandelaar. Source: DB:679; law.md K12, D10.',
})
@Entity(tableOf('TreatingContact'))
export class TreatingContact extends CaseRow {
  @Field(() => ID, { nullable: true, description: 'The consent on which it rests. Dutch: toestemming.' })
  @Column('uuid', { name: 'consent_id' })
  consentId!: string;

  @Field(() => String, { nullable: true, description: 'With whom. Dutch: behandelaar.' })
  @Column('text', { name: 'treating_doctor' })
  treatingDoctor!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: datum contact.' })
  @Column('date', { name: 'contact_on' })
  contactOn!: string;

  @Field(() => String, { nullable: true, description: 'What was told. Dutch: verstrekt.' })
  @Column('text')
  told!: string;

  @Field(() => String, { nullable: true, description: 'What was heard. Dutch: ontvangen.' })
  @Column('text')
  heard!: string;
}
