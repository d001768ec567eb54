// That sickness crossed a criterion: a task on the school's own list, for those who may know of sickness (D07).

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { SignalRow } from './signal-row.js';

@Requires('SicknessSignal')
@ObjectType({
  description:
    "That a criterion of sickness was crossed, told once and closed with what was done; the school's own task list. Dutch: signaal ziekteverzuim. Source: DB:413-419, 559-571.",
})
@Entity(tableOf('SicknessSignal'))
export class SicknessSignal extends SignalRow {
  @Field(() => String, {
    nullable: true,
    description:
      'What stands out, in words, where people raised it by their judgement; null where it was counted. Dutch: reden. Source: DB:419, 571.',
  })
  @Column({ type: 'text', nullable: true, insert: false })
  reason!: string | null;
}
