// What the municipality asked of a school about a pupil, and of which classes the head of school let it see (E03; D19).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('MunicipalRequest')
@ObjectType({
  description:
    'A request for information by mayor and aldermen or the leerplichtambtenaar, answered by the head of school; it opens the classes that were asked for, of the whitelist alone. Dutch: vraag om inlichtingen. Source: LPW 18(3), law.md E03.',
})
@Entity(tableOf('MunicipalRequest'))
export class MunicipalRequest extends CaseRow {
  @Column('uuid', { name: 'municipality_id' })
  municipalityId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the request. Dutch: gevraagd op.' })
  @Column('date', { name: 'asked_on' })
  askedOn!: string;

  @Field(() => String, { nullable: true, description: 'What was asked. Dutch: vraag.' })
  @Column('text')
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For what under the Leerplichtwet it is required. Dutch: nodig voor.',
  })
  @Column('text', { name: 'required_for' })
  requiredFor!: string;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'Which classes the answer opens. Dutch: gegevens.',
  })
  @Column('text', { name: 'data_classes', array: true })
  dataClasses!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When pupil or parents are told of it at the latest. Dutch: ingelicht op.',
  })
  @Column('date', { name: 'tell_family_on' })
  tellFamilyOn!: string;
}
