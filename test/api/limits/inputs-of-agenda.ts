// Every input of the acts on the agenda of the doorbraakoverleg, with every field filled in.

import {
  assistant,
  decidedOf,
  guest,
  guestOf,
  onAgendaOf,
  partyOf,
  sentOf,
  takenOffOf,
} from '../support/agenda.js';
import type { Input, Who } from '../support/casework.js';
import { presenceOf } from '../support/meetings.js';

const act = (input: Input, by: Who = assistant): readonly [Who, Input] => [by, input];

export const inputsOfAgenda = (caseId: string) => ({
  putOnAgenda: act(onAgendaOf(caseId, 'x')),
  recordSent: act(sentOf('x')),
  decideAtTable: act(decidedOf('x', partyOf('x'))),
  takeOffAgenda: act(takenOffOf('x')),
  inviteToTable: act(
    guestOf(caseId, assistant, {
      guest: { ...guest(assistant), personId: 'x', organisationId: 'x' },
      familyMemberId: 'x',
      agendaItemId: 'x',
    }),
  ),
  withdrawTableInvitation: act({ invitationId: 'x', version: 1 }),
  recordTablePresence: act(presenceOf('x')),
});
