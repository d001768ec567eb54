// The days that belong to one doorbraakoverleg where its table has a cycle (AM:97, 107-127).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

const day = (what: string) => ({
  nullable: true,
  description: `${what}; null for other meetings, and where the table has no cycle.`,
});

@ObjectType()
export abstract class CycleDays {
  @Field(() => GraphQLLocalDate, day('From when it is prepared. Dutch: vooroverleg vanaf. Source: AM:97'))
  @Column('date', { name: 'prepare_from', nullable: true })
  prepareFrom!: string | null;

  @Field(
    () => GraphQLLocalDate,
    day('Until when it is prepared. Dutch: vooroverleg tot en met. Source: AM:97'),
  )
  @Column('date', { name: 'prepare_until', nullable: true })
  prepareUntil!: string | null;

  @Field(
    () => GraphQLLocalDate,
    day('By when its agenda is sent. Dutch: agenda uiterlijk verzonden. Source: AM:111'),
  )
  @Column('date', { name: 'agenda_by', nullable: true })
  agendaBy!: string | null;

  @Field(
    () => GraphQLLocalDate,
    day('By when its minutes are sent. Dutch: verslag uiterlijk verzonden. Source: AM:115, 124-127'),
  )
  @Column('date', { name: 'minutes_by', nullable: true })
  minutesBy!: string | null;
}
