// Summoning after a report, telling what became of it, and giving the feedback form.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { feedbackToGive, GiveTalkFeedbackInput, giveTalkFeedback } from './give-talk-feedback.js';
import { LeerplichtTalk, LeerplichtTalkFeedback } from './leerplicht-talk.js';
import { RecordLeerplichtTalkInput, recordLeerplichtTalk, talkToRecord } from './record-leerplicht-talk.js';
import { SummonToTalkInput, summonToTalk, talkToSummon } from './summon-to-talk.js';

@Resolver()
export class LeerplichtTalkResolver {
  @RequiresWrite('LeerplichtTalk', talkToSummon)
  @Mutation(() => LeerplichtTalk, {
    nullable: true,
    description: 'Summons to a talk after a report. Dutch: oproepen voor een gesprek.',
  })
  async summonToTalk(
    @Arg('input', () => SummonToTalkInput) input: SummonToTalkInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LeerplichtTalk | null> {
    const id = await summonToTalk(unit, input);
    return readOne<LeerplichtTalk>(unit, { noun: LeerplichtTalk, id }, wantedBelow(info));
  }

  @RequiresWrite('LeerplichtTalk', talkToRecord)
  @Mutation(() => LeerplichtTalk, {
    nullable: true,
    description: 'Tells what became of a summons. Dutch: gesprek vastleggen.',
  })
  async recordLeerplichtTalk(
    @Arg('input', () => RecordLeerplichtTalkInput) input: RecordLeerplichtTalkInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LeerplichtTalk | null> {
    const id = await recordLeerplichtTalk(unit, input);
    return readOne<LeerplichtTalk>(unit, { noun: LeerplichtTalk, id }, wantedBelow(info));
  }

  @RequiresWrite('LeerplichtTalkFeedback', feedbackToGive)
  @Mutation(() => LeerplichtTalkFeedback, {
    nullable: true,
    description: 'Gives the feedback form of a talk. Dutch: terugkoppelen.',
  })
  async giveTalkFeedback(
    @Arg('input', () => GiveTalkFeedbackInput) input: GiveTalkFeedbackInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LeerplichtTalkFeedback | null> {
    const id = await giveTalkFeedback(unit, input);
    return readOne<LeerplichtTalkFeedback>(unit, { noun: LeerplichtTalkFeedback, id }, wantedBelow(info));
  }
}
