// One lesson or half-day of a pupil as registered at school (D05); a correction is another row of the same entry.

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';
import { AbsenceKindEnum, AbsenceUnitEnum } from './absence-enums.js';

@Requires('AbsenceEntry')
@ObjectType({
  description:
    'That a pupil was there, late or absent for a lesson or half-day, as registered; the reason is not in it. Dutch: registratie van aan- of afwezigheid. Source: DB:96-112, D05.',
})
@Entity(tableOf('AbsenceEntry'))
export class AbsenceEntry extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The entry of which this is a version; its corrections share it. Dutch: registratie.',
  })
  @Column('uuid', { name: 'first_id' })
  firstId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'From 1; each correction is one further. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: dag.' })
  @Column('date')
  day!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when. Dutch: van.' })
  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when. Dutch: tot.' })
  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How long, as the two tell. Dutch: minuten.' })
  @Column({ type: 'integer', insert: false, update: false })
  minutes!: number;

  @Field(() => AbsenceUnitEnum, { nullable: true, description: 'Lesson or half-day. Dutch: eenheid.' })
  @Column('text')
  unit!: string;

  @Field(() => String, { nullable: true, description: 'Which lesson. Dutch: les.' })
  @Column('text', { nullable: true })
  lesson!: string | null;

  @Field(() => AbsenceKindEnum, { nullable: true, description: 'What was registered. Dutch: soort.' })
  @Column('text')
  kind!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was authorised; null as long as nobody has judged. Dutch: geoorloofd.',
  })
  @Column('boolean', { nullable: true })
  authorised!: boolean | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was recorded. Dutch: vastgelegd op.',
  })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When a correction took its place; null where it stands. Dutch: vervangen op.',
  })
  @Column({ type: 'timestamptz', name: 'superseded_at', nullable: true, insert: false })
  supersededAt!: Date | null;
}
