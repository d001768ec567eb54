// The table decides on a case: after whom it heard, with what mandate, and who commits (DB:1073-1075; AM:185; SP:66-74).

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import {
  assistant,
  caseToTable,
  chair,
  decidedOf,
  inviteAs,
  officer,
  onAgendaOf,
  partyOf,
  registeredCase,
  swv,
  tableBeside,
  takenOffOf,
} from '../support/agenda.js';
import { decide, inviteByHand, register, setTable, takeStep } from '../support/breakthrough.js';
import { askConsent, done, type Input, say, seat, towards, traced, type Who } from '../support/casework.js';
import { everyCapacity } from '../support/every-capacity.js';
import { begin } from '../support/meetings.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { toParticipant } from '../support/regies.js';
import { idOfDone } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const nothing = '00000000-0000-4000-8000-000000000000';

beforeAll(() => setTable(world, 'AMSTERDAM'));

interface Discussion {
  readonly family: Awaited<ReturnType<typeof caseToTable>>['family'];
  readonly caseId: string;
  readonly meetingId: string;
  readonly agendaItemId: string;
  /** Of leerplicht and of the samenwerkingsverband, to this discussion. */
  readonly ours: string;
  readonly theirs: string;
}

/** On the agenda, with both parties invited to the discussion. */
async function onTheAgenda(): Promise<Discussion> {
  const { caseId, family, registrationId } = await registeredCase(world);
  for (const who of [officer, swv]) await decide(world, who, registrationId);
  return discussionOf(caseId, family);
}

async function discussionOf(caseId: string, family: Discussion['family']): Promise<Discussion> {
  const meetingId = await tableBeside(world, { organisationIds: [organisations.swv.id] });
  const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
  const ours = await inviteAs(world, officer, caseId, officer, { agendaItemId });
  const theirs = await inviteAs(world, officer, caseId, swv, { agendaItemId });
  return { family, caseId, meetingId, agendaItemId, ours, theirs };
}

async function discuss({ caseId, meetingId }: Discussion): Promise<void> {
  await takeStep(world, officer, caseId, 'DISCUSSED');
  await begin(world.database, meetingId);
}

async function discussed(): Promise<Discussion> {
  const of = await onTheAgenda();
  await discuss(of);
  return of;
}

const decideAs = (who: Who, input: Input) => ({ who, name: 'decideAtTable', input }) as const;

const decidedBy = (who: Who, input: Input) => done(world.server, who, 'decideAtTable', input);

interface Said {
  readonly capacity: string;
  readonly heard: boolean;
  readonly hasMandate: boolean | null;
  readonly commits: boolean | null;
}

async function decisionsSeenBy(who: Who, caseId: string): Promise<readonly (readonly Said[])[] | null> {
  const fields = 'step commitments { capacity heard hasMandate commits }';
  const query = `{ case(id: "${caseId}") { breakthroughProgress { ${fields} } } }`;
  const { data } = await traced(world.server, who, query);
  const steps = pick(data ?? undefined, 'case', 'breakthroughProgress') as
    | readonly { readonly step: string; readonly commitments: readonly Said[] }[]
    | null
    | undefined;
  return steps?.flatMap(one => (one.step === 'DECIDED' ? [one.commitments] : [])) ?? null;
}

const capacitiesSeenBy = async (who: Who, caseId: string): Promise<string[] | undefined> =>
  (await decisionsSeenBy(who, caseId))?.flat().map(one => one.capacity);

const bound = (capacity: string): Said => ({ capacity, heard: true, hasMandate: true, commits: true });

describe('a decision of the table', () => {
  test('is of the day on which it met, and tells those who sit there who binds an organisation', async () => {
    const { caseId, agendaItemId, ours, theirs } = await discussed();
    const told = await decidedBy(officer, decidedOf(agendaItemId, partyOf(ours), partyOf(theirs)));
    const both = [bound('LEERPLICHTAMBTENAAR'), bound('SWV_COORDINATOR')];
    expect(told).toMatchObject({ step: 'DECIDED', commitments: both });
    expect(await decisionsSeenBy(swv, caseId)).toEqual([both]);
    const { data } = await traced(
      world.server,
      swv,
      `{ case(id: "${caseId}") { breakthroughProgress { step happenedOn } } }`,
    );
    expect(pick(data ?? undefined, 'case', 'breakthroughProgress')).toContainEqual({
      step: 'DECIDED',
      happenedOn: '2026-10-05',
    });
  });

  test('is told neither to the family nor to a mentor who does not sit there', async () => {
    const { caseId, family, agendaItemId, ours } = await discussed();
    await decidedBy(officer, decidedOf(agendaItemId, partyOf(ours)));
    expect(await decisionsSeenBy(swv, caseId)).toHaveLength(1);
    for (const who of [family.pupil, family.adults.moeder, 'mentor'])
      expect(await decisionsSeenBy(who, caseId)).not.toEqual(expect.arrayContaining([expect.anything()]));
  });

  test('tells of somebody from care whoever wrote it, and others with consent to conclusions of care alone', async () => {
    const of = await discussed();
    const { caseId, agendaItemId, ours } = of;
    const doctor = await inviteAs(world, officer, caseId, 'jeugdarts', { agendaItemId });
    await inviteAs(world, officer, caseId, chair, { agendaItemId });
    const heard = { invitationId: doctor, heard: true };
    await decidedBy(officer, decidedOf(agendaItemId, partyOf(ours), heard));
    const both = ['JEUGDARTS', 'LEERPLICHTAMBTENAAR'];
    expect(await capacitiesSeenBy(officer, caseId)).toEqual(both);
    expect(await capacitiesSeenBy(chair, caseId)).toEqual(['LEERPLICHTAMBTENAAR']);
    const consentId = await askConsent(world.server, coordinator, caseId, {
      dataClasses: ['D12'],
      recipients: towards(chair),
      purposes: ['BREAKTHROUGH'],
    });
    for (const who of [of.family.pupil, of.family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await capacitiesSeenBy(chair, caseId)).toEqual(both);
  });

  test('is none without mandate, without commitment, or of nobody who binds an organisation', async () => {
    const { agendaItemId, ours, theirs } = await discussed();
    const refused = (told: ReturnType<typeof conflict>, ...parties: readonly Input[]) =>
      expectRefused(world, decideAs(officer, decidedOf(agendaItemId, ...parties)), told);
    const because = (reason: string) => badInput(reason, 'parties');
    await refused(because('WITHOUT_MANDATE'), partyOf(ours), partyOf(theirs, { hasMandate: false }));
    await refused(because('WITHOUT_MANDATE'), { invitationId: ours, heard: true });
    await refused(because('NOT_COMMITTED'), partyOf(ours), partyOf(theirs, { commits: false }));
    await decidedBy(officer, decidedOf(agendaItemId, partyOf(ours), { invitationId: theirs, heard: false }));
  });

  test('names guests of this discussion once, and no family as binding', async () => {
    const { family, caseId, agendaItemId, ours, theirs } = await discussed();
    const pupil = await idOfDone(world, officer, 'inviteToTable', {
      caseId,
      seat: 'FAMILY',
      familyMemberId: family.pupil.person,
      agendaItemId,
    });
    const other = await onTheAgenda();
    const refused = (told: ReturnType<typeof conflict>, ...parties: readonly Input[]) =>
      expectRefused(world, decideAs(officer, decidedOf(agendaItemId, ...parties)), told);
    const invalid = (field: string) => badInput('INVALID_FIELD', field);
    await refused(invalid('parties'), partyOf(ours), partyOf(ours));
    await refused(invalid('hasMandate'), partyOf(ours, { commits: null }));
    await refused(invalid('commits'), partyOf(ours), partyOf(pupil));
    await refused(unknownId, partyOf(ours), partyOf(other.ours));
    await done(world.server, officer, 'withdrawTableInvitation', { invitationId: theirs, version: 1 });
    await refused(unknownId, partyOf(ours), partyOf(theirs));
    await decidedBy(officer, decidedOf(agendaItemId, partyOf(ours), { invitationId: pupil, heard: true }));
  });

  test('comes after the meeting has begun and the case was discussed, and is of one that is on the agenda', async () => {
    const of = await onTheAgenda();
    const { agendaItemId, meetingId, caseId, ours } = of;
    const attempt = decideAs(officer, decidedOf(agendaItemId, partyOf(ours)));
    await expectRefused(world, attempt, conflict('MEETING_NOT_BEGUN'));
    const other = await onTheAgenda();
    await done(world.server, officer, 'takeOffAgenda', takenOffOf(other.agendaItemId));
    const taken = decidedOf(other.agendaItemId, partyOf(other.ours));
    await expectRefused(world, decideAs(officer, taken), conflict('TAKEN_OFF'));
    await begin(world.database, meetingId);
    await expectRefused(world, attempt, conflict('NOT_DISCUSSED'));
    await takeStep(world, officer, caseId, 'DISCUSSED');
    await decidedBy(officer, attempt.input);
    const step = { caseId, step: 'DECIDED', happenedOn: '2026-10-05' };
    const bare = { who: officer, name: 'recordProgress', input: step } as const;
    await expectRefused(world, bare, badInput('INVALID_FIELD', 'step'));
  });

  test('is put down by whoever writes the minutes, and by no other guest', async () => {
    const { agendaItemId, ours } = await discussed();
    const input = decidedOf(agendaItemId, partyOf(ours));
    await expectRefused(world, decideAs(swv, input), { code: 'FORBIDDEN', missing: [['has_regie']] });
    await decidedBy(officer, input);
  });
});

describe('elsewhere', () => {
  async function registeredUnder(
    protocol: 'SHERTOGENBOSCH' | 'AMSTELLAND_EN_MEERLANDEN',
  ): Promise<Discussion> {
    await setTable(world, protocol);
    const { caseId, family } = await caseToTable(world, { phase: 'PH7' });
    const fields = { criteria: ['SUPPORT_MISSING', 'PLAN_STALLED'] };
    await inviteAs(world, coordinator, caseId, coordinator, { seat: 'SCHOOL' });
    await inviteAs(world, coordinator, caseId, officer);
    const registrationId = await register(
      world,
      coordinator,
      caseId,
      protocol === 'SHERTOGENBOSCH' ? fields : {},
    );
    if (protocol === 'AMSTELLAND_EN_MEERLANDEN')
      for (const who of [coordinator, officer]) await decide(world, who, registrationId);
    const meetingId = await tableBeside(world);
    await setTable(world, protocol);
    const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
    const ours = await inviteAs(world, officer, caseId, officer, { agendaItemId });
    const theirs = await inviteAs(world, officer, caseId, swv, { agendaItemId, seat: 'SWV' });
    const of = { family, caseId, meetingId, agendaItemId, ours, theirs };
    await discuss(of);
    return of;
  }

  test("'s-Hertogenbosch decides once all were heard, pupil and parents too, and all organisations commit", async () => {
    const { family, caseId, agendaItemId, ours, theirs } = await registeredUnder('SHERTOGENBOSCH');
    const moeder = await idOfDone(world, officer, 'inviteToTable', {
      caseId,
      seat: 'FAMILY',
      familyMemberId: family.adults.moeder.person,
      agendaItemId,
    });
    const both = [partyOf(ours), partyOf(theirs)];
    const refused = (reason: string, ...parties: readonly Input[]) =>
      expectRefused(
        world,
        decideAs(officer, decidedOf(agendaItemId, ...parties)),
        badInput(reason, 'parties'),
      );
    const heard = { invitationId: moeder, heard: true };
    await refused('PARTIES_NOT_HEARD', ...both);
    await refused('PARTIES_NOT_HEARD', ...both, { ...heard, heard: false });
    await refused('NOT_COMMITTED', partyOf(ours), { invitationId: theirs, heard: true }, heard);
    await decidedBy(officer, decidedOf(agendaItemId, ...both, heard));
    expect(await capacitiesSeenBy(officer, caseId)).toEqual([
      'LEERPLICHTAMBTENAAR',
      'OUDER',
      'SWV_COORDINATOR',
    ]);
  });

  test('Amstelland en Meerlanden has no power to decide (FM:5)', async () => {
    const { agendaItemId, ours } = await registeredUnder('AMSTELLAND_EN_MEERLANDEN');
    const attempt = decideAs(officer, decidedOf(agendaItemId, partyOf(ours)));
    await expectRefused(world, attempt, conflict('NOT_IN_PROTOCOL'));
    await setTable(world, 'AMSTERDAM');
  });
});

test('the regie of a case at the table is given to somebody who sits there (AM:151)', async () => {
  const { caseId } = await onTheAgenda();
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await takeStep(world, officer, caseId, 'DISCUSSED');
  const input = await toParticipant(world.database, caseId, 'mentor');
  const attempt = { who: coordinator, name: 'handOverRegie', input } as const;
  await expectRefused(world, attempt, conflict('NOT_A_PARTICIPANT'));
  await inviteByHand(world, caseId, 'INVITED', 'mentor');
  await done(world.server, coordinator, 'handOverRegie', input);
});

test('whoever reads nothing of the table decides nothing there', async () => {
  const everybody = await everyCapacity(world.database, (await caseToTable(world)).family);
  const readers = [
    ...['gezinsmanager', 'jeugdarts', officer, assistant, coordinator, 'partner-deelnemer', 'regisseur'],
    ...['rmc-medewerker', 'schoolleiding', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
    ...['swv-casemanager', swv, chair],
  ];
  const capacities = [...everybody.keys()].filter(one => !readers.includes(one));
  const input = decidedOf(nothing, partyOf(nothing));
  await expectNeverFor(world, everybody, { capacities, name: 'decideAtTable', input });
});
