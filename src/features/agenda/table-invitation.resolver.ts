// Inviting to the table of a case, and who was there.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { asId, readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import {
  InvitationAsReadInput,
  RecordPresenceInput,
  recordPresenceOf,
  withdrawInvitation,
} from '../meeting/index.js';
import { InviteToTableInput, inviteToTable, tableInvitationToMake } from './invite-to-table.js';
import { TableInvitation } from './table-invitation.js';

const toChange = ({ input }: { input: InvitationAsReadInput }) =>
  ({ from: { resource: 'TableInvitation', id: asId(input.invitationId) } }) as const;

@Resolver()
export class TableInvitationResolver {
  @RequiresWrite('TableInvitation', tableInvitationToMake)
  @Mutation(() => TableInvitation, {
    nullable: true,
    description: 'Invites somebody to the table of a case. Dutch: uitnodigen voor het doorbraakoverleg.',
  })
  async inviteToTable(
    @Arg('input', () => InviteToTableInput) input: InviteToTableInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TableInvitation | null> {
    const id = await inviteToTable(unit, input);
    return readOne<TableInvitation>(unit, { noun: TableInvitation, id }, wantedBelow(info));
  }

  @RequiresWrite('TableInvitation', toChange)
  @Mutation(() => TableInvitation, {
    nullable: true,
    description: 'Withdraws such an invitation. Dutch: uitnodiging intrekken.',
  })
  async withdrawTableInvitation(
    @Arg('input', () => InvitationAsReadInput) input: InvitationAsReadInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TableInvitation | null> {
    const id = await withdrawInvitation(unit, 'table_invitations', input);
    return readOne<TableInvitation>(unit, { noun: TableInvitation, id }, wantedBelow(info));
  }

  @RequiresWrite('TableInvitation', toChange)
  @Mutation(() => TableInvitation, {
    nullable: true,
    description: 'Puts down whether somebody who was invited was there. Dutch: aanwezigheid vastleggen.',
  })
  async recordTablePresence(
    @Arg('input', () => RecordPresenceInput) input: RecordPresenceInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TableInvitation | null> {
    const id = await recordPresenceOf(unit, 'table_invitations', input);
    return readOne<TableInvitation>(unit, { noun: TableInvitation, id }, wantedBelow(info));
  }
}
