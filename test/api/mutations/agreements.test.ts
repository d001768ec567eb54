// Agreements: made by the school, by whoever was present, and by the pupil as co-author; withdrawn with a reason.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { personaNamed, pick } from '../../support/ask.js';
import { act, agreementOf, done, type Input, openCase, traced, type Who } from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity, inCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  type Told,
  unknownId,
} from '../support/refusals.js';
import { closeByHand, seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let family: Family<'moeder'>;
let everybody: EveryCapacity;
let caseId: string;

/** Who takes part, and on which ground; the coordinator opened the case. */
const seats: Partial<Record<Capacity, string>> = {
  mentor: 'OWN_ORGANISATION',
  schoolleiding: 'OWN_ORGANISATION',
  verzuimcoordinator: 'OWN_ORGANISATION',
  onderwijsondersteuner: 'OWN_ORGANISATION',
  schoolpsycholoog: 'OWN_ORGANISATION',
  jeugdarts: 'REFERRAL',
  'jgz-medewerker': 'REFERRAL',
  leerplichtambtenaar: 'MEETING',
  'schoolmaatschappelijk-werker': 'TREATMENT',
  'rmc-medewerker': 'MEETING',
  'swv-casemanager': 'MEETING',
  gezinsmanager: 'MEETING',
  'partner-deelnemer': 'MEETING',
  regisseur: 'INVITATION',
  managementassistent: 'INVITATION',
  'financieel-akkoord': 'INVITATION',
};

const makers: readonly Capacity[] = [
  'mentor',
  'ondersteuningscoordinator',
  'leerling',
  'gezinsmanager',
  'jeugdarts',
  'jgz-medewerker',
  'leerplichtambtenaar',
  'rmc-medewerker',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
  'swv-casemanager',
];

/** Those who would need an invitation, the regie or a scope, none of which there is yet. */
const notYet: readonly Capacity[] = [
  'partner-deelnemer',
  'regisseur',
  'managementassistent',
  'financieel-akkoord',
  'schoolleiding',
  'verzuimcoordinator',
  'onderwijsondersteuner',
  'ouder',
];
const notEvenLinked: readonly Capacity[] = [
  'onderwijsconsulent',
  'swv-coordinator',
  'voorzitter-doorbraakoverleg',
];
/** Systems read no case at all, whichever it is. */
const systems: readonly Capacity[] = ['client-leerplicht', 'client-school'];

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await openCase(world.server, family);
  await seatByHand(world.database, family, caseId, ...Object.entries(seats));
});

const make = (who: Who, change: Input = {}) =>
  act(world.server, who, 'makeAgreement', agreementOf(caseId, change), { selection: '{ id what version }' });

const made = async (who: Who, change: Input = {}): Promise<string> =>
  String(pick(await done(world.server, who, 'makeAgreement', agreementOf(caseId, change)), 'id'));

const seenBy = async (who: Who): Promise<string[]> => {
  const { data } = await traced(world.server, who, `{ case(id: "${caseId}") { agreements { id } } }`);
  return (pick(data ?? undefined, 'case', 'agreements') as { id: string }[]).map(one => one.id);
};

describe('an agreement is made', () => {
  test.each(makers)('by the %s, who is party to it and reads it', async capacity => {
    const who = inCapacity(everybody, capacity);
    const { status, data, trace } = await make(who);
    expect(status).toBe(200);
    const agreement = pick(data ?? undefined, 'makeAgreement');
    expect(agreement).toEqual({ id: expect.any(String), what: 'Een rooster maken', version: 1 });
    const id = String(pick(agreement, 'id'));
    expect(await seenBy(who)).toContain(id);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED Agreement', 'READ PERMITTED Agreement']);
    expect(lines[0]).toMatchObject({ rules: [`agreement.write.${capacity}`], subject: family.subject });
    const [row] = await world.database.query(
      'select controller_id, party_ids from agreements where id = $1',
      [id],
    );
    // A pupil has no organisation: the school keeps what it agrees.
    expect(row).toEqual({ controller_id: who.organisation ?? family.schoolId, party_ids: [who.person] });
  });

  test('whoever was present reads what another made; whoever was not does not', async () => {
    const id = await made('jeugdarts', { partyIds: [personaNamed('leerplichtambtenaar').person] });
    expect(await seenBy('jeugdarts')).toContain(id);
    expect(await seenBy('leerplichtambtenaar')).toContain(id);
    expect(await seenBy(family.pupil)).toContain(id);
    for (const who of ['mentor', 'swv-casemanager', 'schoolmaatschappelijk-werker'])
      expect(await seenBy(who)).not.toContain(id);
  });

  test('not by those whom no rule permits it', async () => {
    const capacities = allBut(...makers, ...notYet, ...notEvenLinked, ...systems);
    expect(capacities).toHaveLength(7);
    await expectNeverFor(world, everybody, { capacities, name: 'makeAgreement', input: agreementOf(caseId) });
  });

  test.each(notYet)('not by the %s, whose condition nobody can meet yet', async capacity => {
    const who = inCapacity(everybody, capacity);
    const asked = await act(world.server, who, 'makeAgreement', agreementOf(caseId), {
      selection: '{ __typename }',
    });
    expect(asked.status).toBe(403);
    const missing = asked.errors?.[0]?.extensions.missing as string[][];
    const awaited = ['invited', 'has_regie'];
    expect(missing.every(set => set.some(fact => awaited.includes(fact)))).toBe(true);
    expect(missing.length).toBeGreaterThan(0);
    const [line] = await linesOf(world.database, asked.trace);
    expect(line).toMatchObject({ action: 'REFUSE', outcome: 'REFUSED', subject: family.subject });
  });

  test.each(notEvenLinked)('not by the %s, who does not see the case', async capacity => {
    const who = inCapacity(everybody, capacity);
    await expectRefused(world, { who, name: 'makeAgreement', input: agreementOf(caseId) }, unknownId);
  });

  test.each(systems)(
    'not by the %s, which has no scope yet, and answers alike for every case',
    async capacity => {
      const who = inCapacity(everybody, capacity);
      for (const id of [caseId, randomUUID(), 'geen id'])
        await expectRefused(
          world,
          { who, name: 'makeAgreement', input: agreementOf(id) },
          { code: 'FORBIDDEN' },
        );
    },
  );

  test('not in a case that one does not see, or that is closed', async () => {
    const other = await openCase(world.server, family, 'verzuimcoordinator');
    for (const id of [other, randomUUID(), 'geen id'])
      await expectRefused(world, { who: 'mentor', name: 'makeAgreement', input: agreementOf(id) }, unknownId);
    await closeByHand(world.database, family, other);
    const late = { who: family.pupil, name: 'makeAgreement', input: agreementOf(other) } as const;
    await expectRefused(world, late, conflict('CASE_CLOSED'));
  });

  const wrong: readonly (readonly [string, Input, Told])[] = [
    [
      'due before it was made',
      { dueOn: '2026-09-30', madeOn: '2026-10-01' },
      badInput('INVALID_FIELD', 'dueOn'),
    ],
    ['made on a day to come', { madeOn: '2026-10-06' }, badInput('DATE_IN_FUTURE', 'madeOn')],
    [
      'with more than 30 others',
      { partyIds: Array.from({ length: 31 }, () => randomUUID()) },
      badInput('INVALID_FIELD', 'partyIds'),
    ],
    ['without what is done', { what: ' ' }, badInput('INVALID_FIELD')],
    ['without by when', { dueOn: null }, badInput('INVALID_FIELD')],
    ['with a result too long', { result: 'x'.repeat(4_001) }, badInput('INVALID_FIELD')],
  ];
  test.each(wrong)('not %s', async (_, change, told) => {
    const input = agreementOf(caseId, change);
    await expectRefused(world, { who: 'mentor', name: 'makeAgreement', input }, told);
  });
});

describe('an agreement is withdrawn', () => {
  const reason = 'Het rooster is veranderd.';
  const withdraw = (agreementId: string, who: Who, version = 1) =>
    ({ who, name: 'withdrawAgreement', input: { agreementId, version, reason } }) as const;

  test.each(makers)('by the %s who made it; it stays readable, with the reason', async capacity => {
    const who = inCapacity(everybody, capacity);
    const agreementId = await made(who);
    const selection = '{ id version withdrawnReason withdrawnAt }';
    const asked = await act(
      world.server,
      who,
      'withdrawAgreement',
      { agreementId, version: 1, reason },
      { selection },
    );
    expect(pick(asked.data ?? undefined, 'withdrawAgreement')).toEqual({
      id: agreementId,
      version: 2,
      withdrawnReason: reason,
      withdrawnAt: expect.any(String),
    });
    expect(inShort(await linesOf(world.database, asked.trace))).toEqual([
      'UPDATE PERMITTED Agreement',
      'READ PERMITTED Agreement',
    ]);
    await expectRefused(world, withdraw(agreementId, who, 2), conflict('ALREADY_SO'));
  });

  test('two at the same moment: one does, the other is told, and the reason of the first stays', async () => {
    for (let round = 0; round < 5; round += 1) {
      const agreementId = await made('mentor');
      const both = await Promise.all(
        ['mentor', 'ondersteuningscoordinator'].map(who =>
          act(world.server, who, 'withdrawAgreement', { agreementId, version: 1, reason: `van ${who}` }),
        ),
      );
      expect(both.map(one => one.status).sort()).toEqual([200, 409]);
      const lost = both.find(one => one.status === 409);
      expect(['STALE_VERSION', 'ALREADY_SO']).toContain(lost?.errors?.[0]?.extensions.reason);
      const won = both.find(one => one.status === 200);
      const [row] = await world.database.query(
        'select version, withdrawn_reason from agreements where id = $1',
        [agreementId],
      );
      expect(row).toEqual({
        version: 2,
        withdrawn_reason: pick(won?.data ?? undefined, 'withdrawAgreement', 'withdrawnReason'),
      });
    }
  });

  test('another version than the one read is a conflict; a version below 1 is none', async () => {
    const agreementId = await made('mentor');
    await expectRefused(world, withdraw(agreementId, 'mentor', 2), conflict('STALE_VERSION'));
    await expectRefused(world, withdraw(agreementId, 'mentor', 0), badInput('INVALID_FIELD', 'version'));
  });

  test('not by those whom no rule permits it', async () => {
    const input = { agreementId: await made('mentor'), version: 1, reason };
    const capacities = allBut(...makers, ...notYet, ...notEvenLinked, ...systems);
    await expectNeverFor(world, everybody, { capacities, name: 'withdrawAgreement', input });
  });

  test('what one does not see answers like what does not exist; what one only sees is not to be withdrawn', async () => {
    const agreementId = await made('mentor');
    for (const who of ['jeugdarts', 'leerplichtambtenaar', 'mentor-po'])
      await expectRefused(world, withdraw(agreementId, who), unknownId);
    // Whoever makes minutes reads no agreement at all, whichever it is.
    for (const id of [agreementId, randomUUID()])
      await expectRefused(world, withdraw(id, 'managementassistent'), { code: 'FORBIDDEN' });
    await expectRefused(world, withdraw(randomUUID(), 'mentor'), unknownId);
    await expectRefused(world, withdraw('geen id', 'mentor'), unknownId);
    const parent = family.adults.moeder;
    expect(await seenBy(parent)).toContain(agreementId);
    await expectRefused(
      world,
      withdraw(agreementId, parent),
      lacking(['consented', 'from_16', 'has_regie'], ['has_regie']),
    );
  });
});
