// A doorbraakoverleg as the planning of a school year proposes it, with its days; nothing of it is planned yet (AM:109, 124-137).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { PlannedMeeting } from '../../domain/breakthrough/year-planning.js';
import { Envelope } from '../../graphql/requires.js';

const inTime = 'the last school day on which it is in time; null: there is none';

@Envelope()
@ObjectType({
  description:
    'A doorbraakoverleg in the planning of a school year. Dutch: jaarplanning. Source: AM:107-137.',
})
export class PlannedTable {
  @Field(() => GraphQLLocalDate, { description: 'When it meets. Dutch: datum.' })
  meetsOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it would meet by its weeks, where that is no day for it. Dutch: verplaatst van.',
  })
  movedFrom!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'From when cases are selected. Dutch: selectie vanaf.' })
  selectionFrom!: string;

  @Field(() => GraphQLLocalDate, { description: 'Until when. Dutch: selectie tot en met.' })
  selectionUntil!: string;

  @Field(() => GraphQLLocalDate, { description: 'From when it is prepared. Dutch: vooroverleg vanaf.' })
  prepareFrom!: string;

  @Field(() => GraphQLLocalDate, { description: 'Until when. Dutch: vooroverleg tot en met.' })
  prepareUntil!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: `When to prepare it: ${inTime}.` })
  prepareOn!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'By when its agenda is sent. Dutch: agenda uiterlijk.' })
  agendaBy!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: `When to send it: ${inTime}.` })
  sendAgendaOn!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'By when its minutes are sent. Dutch: verslag uiterlijk.' })
  minutesBy!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: `When to send them: ${inTime}.` })
  sendMinutesOn!: string | null;
}

export const plannedTableOf = ({
  preparationFrom,
  preparationUntil,
  ...rest
}: PlannedMeeting): PlannedTable => ({
  ...rest,
  prepareFrom: preparationFrom,
  prepareUntil: preparationUntil,
});
