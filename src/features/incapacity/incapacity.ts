// That a pupil was found wilsonbekwaam in a matter: by whom, on which register, why, and until which review (D27).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { DataClassEnum, describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

export const ProfessionalRegister = describedEnum(
  'ProfessionalRegister',
  'In which register of professionals the assessor stands. Dutch: beroepsregister. Source: decisions.md Q7.',
  { BIG: 'BIG', SKJ: 'SKJ', NIP: 'NIP' },
  {
    BIG: 'Dutch: BIG-register.',
    SKJ: 'Dutch: Stichting Kwaliteitsregister Jeugd.',
    NIP: 'Dutch: Nederlands Instituut van Psychologen.',
  },
);

@Requires('Incapacity')
@ObjectType({
  description:
    'That the pupil was found unable to weigh a certain matter; never in general. Dutch: wilsonbekwaam ter zake. Source: DB:643; law.md 1.1; BW 7:465(2), Jeugdwet 7.3.15(2).',
})
@Entity(tableOf('Incapacity'))
export class Incapacity extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'The matter: sharing of these classes. Dutch: de zaak.',
  })
  @Column('text', { name: 'data_classes', array: true })
  dataClasses!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day on which it holds. Dutch: vanaf.',
  })
  @Column('date', { name: 'from_day' })
  fromDay!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Day of the review and last day on which it holds, at most six months on. Dutch: herziening.',
  })
  @Column('date', { name: 'until_day' })
  reviewOn!: string;

  @Field(() => ProfessionalRegister, {
    nullable: true,
    description: 'Register of the assessor; null for findings from before it was asked. Dutch: register.',
  })
  @Column('text', { nullable: true })
  register!: string | null;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: motivering.' })
  @Column('text')
  reason!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'First day on which the pupil was found able again; null where nobody did. Dutch: beeindigd op.',
  })
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended. Dutch: reden van beeindigen.' })
  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be named when ending it. Dutch: versie.' })
  @Column('integer')
  version!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was recorded. Dutch: vastgelegd op.' })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
