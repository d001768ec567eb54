// What can be done about the agenda of the doorbraakoverleg and its guests, for the schema.

import { AgendaResolver } from './agenda.resolver.js';
import { TableInvitationResolver } from './table-invitation.resolver.js';

export const agendaResolvers = [AgendaResolver, TableInvitationResolver] as const;
