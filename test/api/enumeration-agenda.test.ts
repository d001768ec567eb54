// An act on the agenda of the doorbraakoverleg, with an id that exists but may not be seen, is refused like one with an id of
// nothing: to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { type Act, bare, textOf } from './support/acts.js';
import {
  decidedOf,
  guestOf,
  inviteAs,
  officer,
  onAgendaOf,
  partyOf,
  preparationOf,
  registeredCase,
  sentOf,
  swv,
  tableBeside,
  tableDay,
  takenOffOf,
} from './support/agenda.js';
import { expectAlike } from './support/alike.js';
import { decide, setTable, takeStep } from './support/breakthrough.js';
import { done, type Input, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { begin, presenceOf } from './support/meetings.js';
import { idOfDone } from './support/stagnation.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

interface Known {
  readonly caseId: string;
  /** To come; the case is not on it. */
  readonly meetingId: string;
  readonly agendaItemId: string;
  readonly invitationId: string;
  readonly pupil: string;
}

let mine: Known;
let hidden: Known;
let planner: Who;

async function known(): Promise<Known> {
  const { caseId, registrationId, family } = await registeredCase(world);
  for (const who of [officer, swv]) await decide(world, who, registrationId);
  const [meetingId, held] = [await tableBeside(world), await tableBeside(world)];
  const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, held));
  const invitationId = await inviteAs(world, officer, caseId, swv, { agendaItemId });
  await takeStep(world, officer, caseId, 'DISCUSSED');
  await begin(world.database, held);
  return { caseId, meetingId, agendaItemId, invitationId, pupil: family.pupil.person };
}

beforeAll(async () => {
  await setTable(world, 'AMSTERDAM');
  mine = await known();
  hidden = await known();
  // Of this one the officer was invited before, and is not any more; and the table is of others.
  const [own] = await world.database.query<{ id: string }>(
    `select id from table_invitations where case_id = $1 and capacity = 'leerplichtambtenaar'`,
    [hidden.caseId],
  );
  await done(world.server, coordinator, 'withdrawTableInvitation', { invitationId: own!.id, version: 1 });
  planner = await appoint(world.database, 'organisatiebeheerder', organisations.gemeente.id);
  await world.database.query(
    `update meetings set controller_id = $2, organisation_ids = '{}', prepare_from = '2026-10-26', prepare_until = '2026-11-02',
            agenda_by = '2026-11-02', minutes_by = '2026-11-23' where id = $1`,
    [hidden.meetingId, organisations.po.id],
  );
});

interface Pair {
  readonly name: Act;
  readonly what: keyof Known;
  readonly input: (id: string) => Input;
  readonly who?: () => Who;
}

const pairs: readonly Pair[] = [
  { name: 'inviteToTable', what: 'caseId', input: id => guestOf(id, 'partner-deelnemer') },
  {
    name: 'inviteToTable',
    what: 'agendaItemId',
    input: id => guestOf(mine.caseId, 'partner-deelnemer', { agendaItemId: id }),
  },
  {
    name: 'inviteToTable',
    what: 'pupil',
    input: id => ({ caseId: mine.caseId, seat: 'FAMILY', familyMemberId: id }),
  },
  { name: 'withdrawTableInvitation', what: 'invitationId', input: id => ({ invitationId: id, version: 1 }) },
  { name: 'recordTablePresence', what: 'invitationId', input: id => presenceOf(id) },
  { name: 'putOnAgenda', what: 'caseId', input: id => onAgendaOf(id, mine.meetingId) },
  { name: 'putOnAgenda', what: 'meetingId', input: id => onAgendaOf(mine.caseId, id) },
  { name: 'recordSent', what: 'agendaItemId', input: id => sentOf(id) },
  { name: 'takeOffAgenda', what: 'agendaItemId', input: id => takenOffOf(id) },
  {
    name: 'decideAtTable',
    what: 'agendaItemId',
    input: id => decidedOf(id, partyOf(mine.invitationId)),
  },
  {
    name: 'decideAtTable',
    what: 'invitationId',
    input: id => decidedOf(mine.agendaItemId, partyOf(id)),
  },
  {
    name: 'planMeeting',
    what: 'meetingId',
    input: id => preparationOf(id, tableDay),
    who: () => planner,
  },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, input, what, who = () => officer }) => {
    const question = {
      who: who(),
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hidden[what]);
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    const { server } = world;
    const { caseId, meetingId, agendaItemId, invitationId, pupil } = mine;
    await inviteAs(world, officer, caseId, 'partner-deelnemer', { agendaItemId });
    await done(server, officer, 'inviteToTable', { caseId, seat: 'FAMILY', familyMemberId: pupil });
    await done(server, officer, 'decideAtTable', decidedOf(agendaItemId, partyOf(invitationId)));
    await done(server, officer, 'recordTablePresence', presenceOf(invitationId));
    await done(server, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
    await done(server, officer, 'recordSent', sentOf(agendaItemId));
  });
});
