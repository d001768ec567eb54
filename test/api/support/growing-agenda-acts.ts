// What the acts on the agenda of the doorbraakoverleg are given so that there is much to do for them.

import {
  assistant,
  chair,
  decidedOf,
  guestOf,
  inviteAs,
  officer,
  onAgendaOf,
  partyOf,
  type RegisteredCase,
  registeredCase,
  sentOf,
  swv,
  tableBeside,
  takenOffOf,
} from './agenda.js';
import { decide, setTable, takeStep } from './breakthrough.js';
import type { Input } from './casework.js';
import type { GrowingAct } from './growing-acts.js';
import { begin, presenceOf } from './meetings.js';
import { idOfDone } from './stagnation.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

interface OnAgenda extends RegisteredCase {
  readonly meetingId: string;
  readonly agendaItemId: string;
  readonly invitationId: string;
}

/** A case that was on so many agendas before, each with a guest of its own, and on one that is to come. */
async function onAgenda(world: World, size: number): Promise<OnAgenda> {
  await setTable(world, 'AMSTERDAM');
  const of = await registeredCase(world);
  for (const who of [officer, swv]) await decide(world, who, of.registrationId);
  const put = async () => {
    const meetingId = await tableBeside(world);
    const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(of.caseId, meetingId));
    const invitationId = await inviteAs(world, officer, of.caseId, swv, { agendaItemId });
    return { ...of, meetingId, agendaItemId, invitationId };
  };
  for (let index = 1; index < Math.min(size, 5); index++) await put();
  return put();
}

const as = (input: Input) => ({ who: officer, input });

const on =
  (of: (one: OnAgenda) => Input): Ready =>
  async (world, { size }) =>
    as(of(await onAgenda(world, size)));

const tell: Ready = async (world, { size }) => {
  const { meetingId, invitationId } = await onAgenda(world, size);
  await begin(world.database, meetingId);
  return as(presenceOf(invitationId));
};

const putOn: Ready = async (world, { size }) => {
  const { caseId } = await onAgenda(world, size);
  return as(onAgendaOf(caseId, await tableBeside(world)));
};

/** On the day of the table, discussed, with so many guests heard. */
const decided: Ready = async (world, { size }) => {
  const { caseId, meetingId, agendaItemId, invitationId } = await onAgenda(world, size);
  const others = ['swv-casemanager', chair, assistant].slice(0, size - 1);
  const ids = [invitationId];
  for (const who of others) ids.push(await inviteAs(world, officer, caseId, who, { agendaItemId }));
  await takeStep(world, officer, caseId, 'DISCUSSED');
  await begin(world.database, meetingId);
  return as(decidedOf(agendaItemId, ...ids.map(id => partyOf(id))));
};

export const growingAgendaActs: readonly GrowingAct[] = [
  { name: 'putOnAgenda', act: 'putOnAgenda', prepare: putOn },
  { name: 'decideAtTable', act: 'decideAtTable', prepare: decided },
  { name: 'recordSent', act: 'recordSent', prepare: on(({ agendaItemId }) => sentOf(agendaItemId)) },
  {
    name: 'takeOffAgenda',
    act: 'takeOffAgenda',
    prepare: on(({ agendaItemId }) => takenOffOf(agendaItemId)),
  },
  {
    name: 'inviteToTable',
    act: 'inviteToTable',
    prepare: on(({ caseId, agendaItemId }) => guestOf(caseId, 'partner-deelnemer', { agendaItemId })),
  },
  {
    name: 'withdrawTableInvitation',
    act: 'withdrawTableInvitation',
    prepare: on(({ invitationId }) => ({ invitationId, version: 1 })),
  },
  { name: 'recordTablePresence', act: 'recordTablePresence', prepare: tell },
];
