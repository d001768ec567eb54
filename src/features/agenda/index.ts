import { BreakthroughAgendaItem } from './agenda-item.js';
import { TableInvitation } from './table-invitation.js';

export { BreakthroughAgendaItem, TableInvitation };

/** Every noun of the agenda, for the schema. */
export const agendaNouns = [BreakthroughAgendaItem, TableInvitation] as const;
