// What was done at the doorbraakoverleg in the case in which there is much of everything.

import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import { decidedOf, inviteAs, onAgendaOf, partyOf, tableBeside } from './agenda.js';
import {
  answerOf,
  decide,
  inviteByHand,
  register,
  resultOfTable,
  setTable,
  takeStep,
  wordsOf,
} from './breakthrough.js';
import { done } from './casework.js';
import { begin } from './meetings.js';
import { idOfDone } from './stagnation.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';
const officer = 'leerplichtambtenaar';

/** What lies in the case, each by its table and the columns of ids that are new in a copy. */
export const tableOfCase: readonly (readonly [string, ...string[]])[] = [
  ['breakthrough_registrations', 'id'],
  ['breakthrough_decisions', 'id', 'registration_id'],
  ['breakthrough_progress', 'id', 'registration_id'],
  ['registration_paragraphs', 'id', 'registration_id'],
  ['progress_paragraphs', 'id', 'progress_id'],
  ['breakthrough_results', 'id', 'progress_id'],
  ['agenda_items', 'id', 'meeting_id', 'registration_id'],
  ['table_invitations', 'id', 'agenda_item_id', 'meeting_id'],
  ['table_commitments', 'id', 'progress_id', 'invitation_id'],
];

/** Registered, agreed to by both, discussed, and told to the family. */
export async function tabledIn(world: World, caseId: string): Promise<void> {
  const partner = 'swv-coordinator';
  await setTable(world, 'AMSTERDAM');
  await inviteByHand(world, caseId, 'INVITED', officer, partner, coordinator);
  const registrationId = await register(world, officer, caseId);
  await done(world.server, officer, 'writeRegistrationParagraph', answerOf(registrationId));
  for (const who of [officer, partner]) await decide(world, who, registrationId);
  const meetingId = await tableBeside(world, { organisationIds: [organisations.vo.id] });
  const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
  const guest = await inviteAs(world, officer, caseId, partner, { agendaItemId });
  const progressId = String(pick(await takeStep(world, officer, caseId, 'DISCUSSED'), 'id'));
  await done(world.server, coordinator, 'writeProgressParagraph', wordsOf(progressId, { dataClass: 'D14' }));
  await begin(world.database, meetingId);
  await done(world.server, officer, 'decideAtTable', decidedOf(agendaItemId, partyOf(guest)));
  await done(world.server, officer, 'recordResult', resultOfTable(caseId, { toldOn: '2026-10-05' }));
  await setTable(world, 'SHERTOGENBOSCH');
}
