// Inviting to the preventive spreekuur, withdrawing that, the letters about it, and noting that the pupil had to be fetched.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { InvitationLetter } from './invitation-letter.js';
import {
  InviteToTalkInput,
  invitationToMake,
  inviteToTalk,
  writtenWithInvitation,
} from './invite-to-talk.js';
import {
  invitationOfLetter,
  MakeInvitationLetterInput,
  makeInvitationLetter,
} from './make-invitation-letter.js';
import { invitationOfFetched, notePupilFetched, PupilFetchedInput } from './note-fetched.js';
import { TalkInvitation } from './talk-invitation.js';
import { invitationToWithdraw, WithdrawInvitationInput, withdrawInvitation } from './withdraw-invitation.js';

@Resolver()
export class TalkInvitationResolver {
  @RequiresWrite(writtenWithInvitation, invitationToMake)
  @Mutation(() => TalkInvitation, {
    nullable: true,
    description:
      'Invites to a preventive talk; the contact person takes part from here until the talk is handed over. A refusal names what excludes the pupil in `exclusions`. Dutch: uitnodigen voor het preventief spreekuur.',
  })
  async inviteToPreventiveTalk(
    @Arg('input', () => InviteToTalkInput) input: InviteToTalkInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TalkInvitation | null> {
    const id = await inviteToTalk(unit, input);
    return readOne<TalkInvitation>(unit, { noun: TalkInvitation, id }, wantedBelow(info));
  }

  @RequiresWrite('TalkInvitation', invitationOfFetched)
  @Mutation(() => TalkInvitation, {
    nullable: true,
    description: 'Notes that the pupil had not come and was fetched. Dutch: niet verschenen en opgehaald.',
  })
  async notePupilFetched(
    @Arg('input', () => PupilFetchedInput) input: PupilFetchedInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TalkInvitation | null> {
    const id = await notePupilFetched(unit, input);
    return readOne<TalkInvitation>(unit, { noun: TalkInvitation, id }, wantedBelow(info));
  }

  @RequiresWrite('TalkInvitation', invitationToWithdraw)
  @Mutation(() => TalkInvitation, {
    nullable: true,
    description:
      'Withdraws an invitation before its talk; the contact person takes part no longer. Dutch: uitnodiging intrekken.',
  })
  async withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput) input: WithdrawInvitationInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TalkInvitation | null> {
    const id = await withdrawInvitation(unit, input);
    return readOne<TalkInvitation>(unit, { noun: TalkInvitation, id }, wantedBelow(info));
  }

  @RequiresWrite('InvitationLetter', invitationOfLetter)
  @Mutation(() => InvitationLetter, {
    nullable: true,
    description:
      'Makes the letter about an invitation; the answer alone holds its file. Dutch: brief bij de uitnodiging maken.',
  })
  async makeInvitationLetter(
    @Arg('input', () => MakeInvitationLetterInput) input: MakeInvitationLetterInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InvitationLetter | null> {
    const { id, file } = await makeInvitationLetter(unit, input);
    const letter = await readOne<InvitationLetter>(unit, { noun: InvitationLetter, id }, wantedBelow(info));
    return letter === null ? null : Object.assign(letter, file);
  }
}
