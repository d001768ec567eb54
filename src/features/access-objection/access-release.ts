// What a care provider releases to a parent of a pupil of 12 to 15, and for which need that the parent stated (1.7, 2).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

@Requires('AccessRelease')
@ObjectType({
  description:
    'That the care provider released data of its own to a parent, as far as needed for the task as legal representative. Dutch: vrijgave aan een ouder. Source: DB:655-657; law.md 1.7, 2.',
})
@Entity(tableOf('AccessRelease'))
export class AccessRelease extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => ID, { nullable: true, description: 'To whom. Dutch: ouder.' })
  @Column('uuid', { name: 'parent_id' })
  parentId!: string;

  @Field(() => [DataClassEnum], { nullable: true, description: 'Which classes. Dutch: gegevens.' })
  @Column('text', { name: 'data_classes', array: true })
  dataClasses!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the parent needs it, as the parent said. Dutch: noodzaak.',
  })
  @Column('text')
  need!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day on which it holds. Dutch: tot en met.',
  })
  @Column('date', { name: 'until_day' })
  untilDay!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when. Dutch: vrijgegeven op.' })
  @Column('timestamptz', { name: 'released_at' })
  releasedAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was taken back; null where it was not. Dutch: ingetrokken op.',
  })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when taking it back. Dutch: versie.',
  })
  @Column('integer')
  version!: number;
}
