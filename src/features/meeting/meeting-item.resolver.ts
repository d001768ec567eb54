// Putting a case on a meeting, inviting to its discussion, and who was there.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import {
  InvitationAsReadInput,
  invitationToChange,
  RecordPresenceInput,
  recordPresenceOf,
  withdrawInvitation,
} from './change-invitation.js';
import { InviteToItemInput, invitationToMake, inviteToItem } from './invite-to-item.js';
import { MeetingInvitation } from './meeting-invitation.js';
import { MeetingItem } from './meeting-item.js';
import { caseToPutOnMeeting, PutCaseOnMeetingInput, putCaseOnMeeting } from './put-case-on-meeting.js';

@Resolver()
export class MeetingItemResolver {
  @RequiresWrite('MeetingItem', caseToPutOnMeeting)
  @Mutation(() => MeetingItem, {
    nullable: true,
    description: 'Puts a case on a meeting. Dutch: casus op een overleg zetten.',
  })
  async putCaseOnMeeting(
    @Arg('input', () => PutCaseOnMeetingInput) input: PutCaseOnMeetingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingItem | null> {
    const id = await putCaseOnMeeting(unit, input);
    return readOne<MeetingItem>(unit, { noun: MeetingItem, id }, wantedBelow(info));
  }

  @RequiresWrite('MeetingInvitation', invitationToMake)
  @Mutation(() => MeetingInvitation, {
    nullable: true,
    description: 'Invites somebody to the discussion of a case. Dutch: uitnodigen.',
  })
  async inviteToItem(
    @Arg('input', () => InviteToItemInput) input: InviteToItemInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingInvitation | null> {
    const id = await inviteToItem(unit, input);
    return readOne<MeetingInvitation>(unit, { noun: MeetingInvitation, id }, wantedBelow(info));
  }

  @RequiresWrite('MeetingInvitation', invitationToChange)
  @Mutation(() => MeetingInvitation, {
    nullable: true,
    description: 'Withdraws such an invitation. Dutch: uitnodiging intrekken.',
  })
  async withdrawMeetingInvitation(
    @Arg('input', () => InvitationAsReadInput) input: InvitationAsReadInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingInvitation | null> {
    const id = await withdrawInvitation(unit, 'meeting_invitations', input);
    return readOne<MeetingInvitation>(unit, { noun: MeetingInvitation, id }, wantedBelow(info));
  }

  @RequiresWrite('MeetingInvitation', invitationToChange)
  @Mutation(() => MeetingInvitation, {
    nullable: true,
    description: 'Puts down whether somebody who was invited was there. Dutch: aanwezigheid vastleggen.',
  })
  async recordPresence(
    @Arg('input', () => RecordPresenceInput) input: RecordPresenceInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingInvitation | null> {
    const id = await recordPresenceOf(unit, 'meeting_invitations', input);
    return readOne<MeetingInvitation>(unit, { noun: MeetingInvitation, id }, wantedBelow(info));
  }
}
