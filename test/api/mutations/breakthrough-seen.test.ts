// Who sees what of a case at the doorbraakoverleg, and to whom putting it down is refused.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import {
  caseAtTheTable,
  decide,
  inviteByHand,
  register,
  registrationOf,
  resultOfTable,
  setTable,
  stepOfTable,
  type TabledCase,
  tableSeenBy,
  takeStep,
} from '../support/breakthrough.js';
import { done, type Input, type Who } from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { closeByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const officer = 'leerplichtambtenaar';
const swv = 'swv-coordinator';

const refused = (
  who: Who,
  name: Parameters<typeof done>[2],
  input: Input,
  told: ReturnType<typeof conflict>,
) => expectRefused(world, { who, name, input }, told);

describe('who sees what', () => {
  let of: TabledCase;

  beforeAll(async () => {
    await setTable(world, 'AMSTERDAM');
    of = await caseAtTheTable(world);
    const id = await register(world, officer, of.caseId);
    for (const who of [officer, swv]) await decide(world, who, id);
    await takeStep(world, officer, of.caseId, 'DISCUSSED');
    await done(world.server, officer, 'recordResult', resultOfTable(of.caseId));
  });

  const registrations = 'breakthroughRegistrations { protocol decisions { party agrees } }';
  const progress = 'breakthroughProgress { step }';
  const results = 'breakthroughResults { words toldOn }';

  test.each(['leerplichtambtenaar', 'swv-casemanager', 'regisseur', 'gezinsmanager', 'partner-deelnemer'])(
    'the %s, who is invited, sees the registration, each word and each step',
    async who => {
      const seen = await tableSeenBy(world, who, of.caseId, `${registrations} ${progress}`);
      expect(pick(seen as never, 'breakthroughRegistrations')).toMatchObject([
        { protocol: 'AMSTERDAM', decisions: [{ party: 'LEERPLICHT' }, { party: 'SWV' }] },
      ]);
      expect(pick(seen as never, 'breakthroughProgress')).toEqual([
        { step: 'DISCUSSED' },
        { step: 'RESULT_TOLD' },
      ]);
    },
  );

  test('the managementassistent who assists sees the steps, and the registration only when invited', async () => {
    const seen = await tableSeenBy(world, 'managementassistent', of.caseId, `${registrations} ${progress}`);
    expect(seen).toEqual({
      breakthroughRegistrations: [],
      breakthroughProgress: [{ step: 'DISCUSSED' }, { step: 'RESULT_TOLD' }],
    });
  });

  test("the school's coordinator, who is invited, sees the steps, and of registrations the school's own", async () => {
    const seen = await tableSeenBy(world, coordinator, of.caseId, `${registrations} ${progress}`);
    expect(seen).toMatchObject({ breakthroughRegistrations: [] });
    expect(pick(seen as never, 'breakthroughProgress')).toHaveLength(2);
  });

  test('somebody of care who is invited sees nothing of it without consent (Q13)', async () => {
    await inviteByHand(world, of.caseId, 'INVITED', 'schoolmaatschappelijk-werker');
    const seen = await tableSeenBy(
      world,
      'schoolmaatschappelijk-werker',
      of.caseId,
      `${registrations} ${progress}`,
    );
    expect(seen).toEqual({ breakthroughRegistrations: [], breakthroughProgress: [] });
  });

  test('pupil and mother read what they were told, and nobody else does, whoever told it included', async () => {
    for (const who of [of.family.pupil, of.family.adults.moeder]) {
      const seen = await tableSeenBy(world, who, of.caseId, `${registrations} ${results}`);
      expect(seen).toMatchObject({
        breakthroughResults: [
          { words: 'Er is een plek gevonden om rustig te beginnen.', toldOn: '2026-10-01' },
        ],
      });
      expect(pick(seen as never, 'breakthroughRegistrations')).toHaveLength(1);
    }
    for (const who of [officer, coordinator, 'regisseur', 'voorzitter-doorbraakoverleg'])
      expect(await tableSeenBy(world, who, of.caseId, results)).toBeNull();
  });

  test('a leerplichtambtenaar who takes part and is not invited sees nothing of it', async () => {
    const other = await caseAtTheTable(world, { invited: [swv, 'swv-casemanager'] });
    await register(world, swv, other.caseId);
    expect(await tableSeenBy(world, 'swv-casemanager', other.caseId, registrations)).toMatchObject({
      breakthroughRegistrations: [{ protocol: 'AMSTERDAM' }],
    });
    expect(await tableSeenBy(world, officer, other.caseId, `${registrations} ${progress}`)).toEqual({
      breakthroughRegistrations: [],
      breakthroughProgress: [],
    });
  });
});

describe('refused', () => {
  let of: TabledCase;
  let everybody: EveryCapacity;

  beforeAll(async () => {
    await setTable(world, 'AMSTERDAM');
    of = await caseAtTheTable(world);
    everybody = await everyCapacity(world.database, of.family);
  });

  test('a result before there was anything to tell', async () => {
    const input = resultOfTable(of.caseId);
    await refused(officer, 'recordResult', input, conflict('NOT_ACCEPTED'));
    await register(world, officer, of.caseId);
    await refused(officer, 'recordResult', input, conflict('NOT_DISCUSSED'));
  });

  test('what lies in the future', async () => {
    const { caseId } = await caseAtTheTable(world);
    const late = { homeSince: '2026-10-06' };
    await refused(
      officer,
      'registerForBreakthrough',
      registrationOf(caseId, late),
      badInput('DATE_IN_FUTURE', 'homeSince'),
    );
    await refused(
      officer,
      'recordProgress',
      stepOfTable(caseId, 'PROGRESS', { happenedOn: '2026-10-06' }),
      badInput('DATE_IN_FUTURE', 'happenedOn'),
    );
  });

  test('in a case that is closed', async () => {
    const closed = await caseAtTheTable(world);
    await closeByHand(world.database, closed.family, closed.caseId);
    await refused(officer, 'registerForBreakthrough', registrationOf(closed.caseId), unknownId);
  });

  test('to whoever may never register, decide or put down', async () => {
    const writers = [
      'leerplichtambtenaar',
      'managementassistent',
      'regisseur',
      'swv-casemanager',
      'swv-coordinator',
      coordinator,
    ] as const;
    const none = allBut(...writers);
    await expectNeverFor(world, everybody, {
      capacities: none,
      name: 'registerForBreakthrough',
      input: registrationOf(of.caseId),
    });
    await expectNeverFor(world, everybody, {
      capacities: [...none, 'managementassistent', 'regisseur'],
      name: 'decideOnRegistration',
      input: { registrationId: of.caseId, agrees: true },
    });
    await expectNeverFor(world, everybody, {
      capacities: ['leerling', 'ouder', 'mentor', 'jgz-medewerker', 'opdrachtgever', 'financieel-akkoord'],
      name: 'recordProgress',
      input: stepOfTable(of.caseId, 'PROGRESS'),
    });
  });
});
