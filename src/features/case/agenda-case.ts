// On which agendas a case is, and who is invited to its table.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
import { BreakthroughAgendaItem, TableInvitation } from '../agenda/index.js';
import { MetCase } from './met-case.js';

const ofCase = {
  child: 'case_id',
  parent: 'id',
  many: true,
  order: (row: string): string => `${row}.recorded_at, ${row}.id`,
} as const;

@ObjectType()
export abstract class AgendaCase extends MetCase {
  @Field(() => [BreakthroughAgendaItem], {
    nullable: true,
    description:
      'On which agendas it is, or was, of what you see. Dutch: agendapunten van het doorbraakoverleg.',
  })
  @Joined({ noun: () => BreakthroughAgendaItem, ...ofCase })
  agendaItems!: BreakthroughAgendaItem[];

  @Field(() => [TableInvitation], {
    nullable: true,
    description:
      'Who is invited to its table, of whom you see. Dutch: uitnodigingen voor het doorbraakoverleg.',
  })
  @Joined({ noun: () => TableInvitation, ...ofCase })
  tableInvitations!: TableInvitation[];
}
