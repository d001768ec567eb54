// The minutes of the discussion of one case (D20): a container of paragraphs, with the agreements made there.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { Agreement } from '../agreement/index.js';
import { CaseRow } from '../case-row/index.js';
import { AgreementDeviation } from './agreement-deviation.js';
import { MinutesState } from './meeting-enums.js';
import { MinutesParagraph } from './minutes-paragraph.js';

@Requires('MeetingMinutes')
@ObjectType({
  description:
    'The minutes of one case at one meeting: for whoever was there, and for pupil and parents. Dutch: verslag. Source: AM:117-122, roles-and-data.md D20.',
})
@Entity(tableOf('MeetingMinutes'))
export class MeetingMinutes extends CaseRow {
  @Column('uuid', { name: 'meeting_item_id' })
  meetingItemId!: string;

  @Field(() => MinutesState, { nullable: true, description: 'How far they are. Dutch: stand.' })
  @Column('text')
  state!: keyof typeof MinutesState;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which they were settled; null before. Dutch: vastgesteld op.',
  })
  @Column('date', { name: 'settled_on', nullable: true })
  settledOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the case is discussed again. Dutch: volgende datum.',
  })
  @Column('date', { name: 'next_on', nullable: true })
  nextOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when settling them. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => [MinutesParagraph], { nullable: true, description: 'What they say. Dutch: tekst.' })
  @Joined({
    noun: () => MinutesParagraph,
    child: 'minutes_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  paragraphs!: MinutesParagraph[];

  @Field(() => [Agreement], {
    nullable: true,
    description: 'What was agreed there, of what you see. Dutch: afspraken.',
  })
  @Joined({
    noun: () => Agreement,
    child: 'meeting_item_id',
    parent: 'meeting_item_id',
    many: true,
    order: row => `${row}.due_on, ${row}.id`,
  })
  agreements!: Agreement[];

  @Field(() => [AgreementDeviation], {
    nullable: true,
    description: 'Where one deviates from what was agreed. Dutch: afwijkingen.',
  })
  @Joined({
    noun: () => AgreementDeviation,
    child: 'minutes_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  deviations!: AgreementDeviation[];
}
