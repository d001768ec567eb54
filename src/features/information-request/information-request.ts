// That a parent without authority asked the school for facts about the child, and what the school answered (BW 1:377c).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

export const RequestOutcome = describedEnum(
  'RequestOutcome',
  'What the school answered. Dutch: antwoord. Source: BW 1:377c; law.md G05.',
  { GIVEN: 'GIVEN', REFUSED: 'REFUSED' },
  {
    GIVEN: 'Dutch: de gegevens zijn gegeven.',
    REFUSED:
      'Dutch: geweigerd, omdat de ouder met gezag ze ook niet krijgt of het belang van het kind zich verzet.',
  },
);

@Requires('InformationRequest')
@ObjectType({
  description:
    'A request of a parent without authority for facts about absence, and the answer of the school; the last one of a parent holds. Dutch: informatieverzoek van een ouder zonder gezag. Source: BW 1:377c; law.md G05.',
})
@Entity(tableOf('InformationRequest'))
export class InformationRequest extends PupilRow {
  /** The school that was asked. */
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => ID, { nullable: true, description: 'Who asked. Dutch: ouder.' })
  @Column('uuid', { name: 'parent_id' })
  parentId!: string;

  @Field(() => String, { nullable: true, description: 'What was asked, in own words. Dutch: vraag.' })
  @Column('text')
  words!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When it was asked. Dutch: gevraagd op.' })
  @Column('date', { name: 'asked_on' })
  askedOn!: string;

  @Field(() => RequestOutcome, {
    nullable: true,
    description: 'What the school answered; null while it looks into it. Dutch: antwoord.',
  })
  @Column('text', { nullable: true })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: motivering.' })
  @Column('text', { nullable: true })
  motivation!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day on which the parent may read what was given. Dutch: tot en met.',
  })
  @Column('date', { name: 'until_day', nullable: true })
  untilDay!: string | null;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was recorded. Dutch: vastgelegd op.' })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
