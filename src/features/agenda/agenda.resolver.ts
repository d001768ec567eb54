// Putting a case on the agenda of the doorbraakoverleg, sending it, taking it off, and deciding on it there.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { BreakthroughProgress } from '../breakthrough/index.js';
import { BreakthroughAgendaItem } from './agenda-item.js';
import {
  agendaItemToChange,
  RecordSentInput,
  recordSent,
  TakeOffAgendaInput,
  takeOffAgenda,
} from './change-agenda-item.js';
import {
  DecideAtTableInput,
  decideAtTable,
  discussionToDecideOn,
  writtenWithDecision,
} from './decide-at-table.js';
import { caseToPutOnAgenda, PutOnAgendaInput, putOnAgenda } from './put-on-agenda.js';

@Resolver()
export class AgendaResolver {
  @RequiresWrite('BreakthroughAgendaItem', caseToPutOnAgenda)
  @Mutation(() => BreakthroughAgendaItem, {
    nullable: true,
    description: 'Puts a case on the agenda of a vooroverleg or doorbraakoverleg. Dutch: agenderen.',
  })
  async putOnAgenda(
    @Arg('input', () => PutOnAgendaInput) input: PutOnAgendaInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughAgendaItem | null> {
    const id = await putOnAgenda(unit, input);
    return readOne<BreakthroughAgendaItem>(unit, { noun: BreakthroughAgendaItem, id }, wantedBelow(info));
  }

  @RequiresWrite('BreakthroughAgendaItem', agendaItemToChange)
  @Mutation(() => BreakthroughAgendaItem, {
    nullable: true,
    description: 'Puts down when agenda or minutes of a case were sent. Dutch: verzending vastleggen.',
  })
  async recordSent(
    @Arg('input', () => RecordSentInput) input: RecordSentInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughAgendaItem | null> {
    const id = await recordSent(unit, input);
    return readOne<BreakthroughAgendaItem>(unit, { noun: BreakthroughAgendaItem, id }, wantedBelow(info));
  }

  @RequiresWrite('BreakthroughAgendaItem', agendaItemToChange)
  @Mutation(() => BreakthroughAgendaItem, {
    nullable: true,
    description: 'Takes a case off an agenda before the meeting. Dutch: van de agenda halen.',
  })
  async takeOffAgenda(
    @Arg('input', () => TakeOffAgendaInput) input: TakeOffAgendaInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughAgendaItem | null> {
    const id = await takeOffAgenda(unit, input);
    return readOne<BreakthroughAgendaItem>(unit, { noun: BreakthroughAgendaItem, id }, wantedBelow(info));
  }

  @RequiresWrite(writtenWithDecision, discussionToDecideOn)
  @Mutation(() => BreakthroughProgress, {
    nullable: true,
    description:
      'Puts down that the table decided, who was heard, and who binds an organisation to it. Dutch: besluiten in het doorbraakoverleg.',
  })
  async decideAtTable(
    @Arg('input', () => DecideAtTableInput) input: DecideAtTableInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughProgress | null> {
    const id = await decideAtTable(unit, input);
    return readOne<BreakthroughProgress>(unit, { noun: BreakthroughProgress, id }, wantedBelow(info));
  }
}
