// Asking for consent: by whoever is tied to the case, of classes that consent can open, towards people by name.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { personaNamed, pick } from '../../support/ask.js';
import { type Act } from '../support/acts.js';
import {
  act,
  askConsent,
  type Input,
  openCase,
  requestFor,
  say,
  towards,
  traced,
  type Who,
} from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity, inCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { closeByHand, seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const name: Act = 'askConsent';
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;
let caseId: string;

/** Whoever may ask, and the ground on which they sit at the case. */
const askers: Partial<Record<Capacity, string>> = {
  ondersteuningscoordinator: 'OWN_ORGANISATION',
  jeugdarts: 'REFERRAL',
  'jgz-medewerker': 'REFERRAL',
  schoolpsycholoog: 'OWN_ORGANISATION',
  'schoolmaatschappelijk-werker': 'TREATMENT',
  leerplichtambtenaar: 'MEETING',
  'rmc-medewerker': 'MEETING',
  'partner-deelnemer': 'MEETING',
  'swv-casemanager': 'MEETING',
};
const asking = Object.keys(askers) as Capacity[];

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await openCase(world.server, family);
  const seats = Object.entries(askers).filter(([who]) => who !== 'ondersteuningscoordinator');
  await seatByHand(world.database, family, caseId, ...seats);
});

const refuse = (change: Input, told: Parameters<typeof expectRefused>[2], who: Who = 'jeugdarts') =>
  expectRefused(world, { who, name, input: requestFor(caseId, change) }, told);

describe('whoever is tied to the case asks', () => {
  test.each(asking)('%s asks, and reads what became of it', async capacity => {
    const who = inCapacity(everybody, capacity);
    const input = requestFor(caseId, { dataClasses: ['D13', 'D11'] });
    const selection =
      '{ id sourceIsCare phase dataClasses validUntil recipients { capacity } standing { status } statements { answer } }';
    const { status, data, trace } = await act(world.server, who, name, input, { selection });
    expect(status).toBe(200);
    const care = [
      'jeugdarts',
      'jgz-medewerker',
      'schoolpsycholoog',
      'schoolmaatschappelijk-werker',
      'partner-deelnemer',
    ];
    expect(pick(data ?? undefined, name)).toMatchObject({
      sourceIsCare: care.includes(capacity),
      phase: 'PH0',
      dataClasses: ['D13', 'D11'],
      // The school year in which it was asked ends on the next 31 July.
      validUntil: '2027-07-31',
      recipients: [{ capacity: 'MENTOR' }],
      standing: [{ status: 'PENDING' }, { status: 'PENDING' }],
      statements: [],
    });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED Consent', 'READ PERMITTED Consent ConsentPeriod']);
    expect(lines[0]).toMatchObject({
      subject: family.subject,
      case_id: caseId,
      rules: [`consent.write.${capacity}`],
    });
    const [row] = await world.database.query(
      'select controller_id, recorded_by, recorded_capacity from consents where id = $1',
      [pick(data ?? undefined, name, 'id')],
    );
    expect(row).toEqual({
      controller_id: who.organisation,
      recorded_by: who.person,
      recorded_capacity: capacity,
    });
  });

  test('a parent may be the recipient', async () => {
    const id = await askConsent(world.server, 'jeugdarts', caseId, {
      recipients: towards(family.adults.vader),
      purposes: ['DATA_SUBJECT_RIGHTS'],
    });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a new request may replace an own earlier one, which opens nothing from then on', async () => {
    const earlier = await askConsent(world.server, 'ondersteuningscoordinator', caseId, {
      dataClasses: ['D13'],
      recipients: towards('onderwijsconsulent'),
      purposes: ['CARE_COORDINATION'],
    });
    for (const parent of Object.values(family.adults))
      await say(world.server, parent, 'giveConsent', earlier);
    const standing = async () => {
      const query = `{ case(id: "${caseId}") { consents { id standing { status } } } }`;
      const { data } = await traced(world.server, 'ondersteuningscoordinator', query);
      const consents = pick(data ?? undefined, 'case', 'consents') as { id: string; standing: unknown }[];
      return consents.find(one => one.id === earlier)?.standing;
    };
    expect(await standing()).toEqual([{ status: 'ACTIVE' }]);
    const request = { dataClasses: ['D13'], supersedesId: earlier };
    await askConsent(world.server, 'ondersteuningscoordinator', caseId, request);
    expect(await standing()).toEqual([{ status: 'SUPERSEDED' }]);
  });
});

describe('nobody else asks', () => {
  test('those whom no rule permits it', async () => {
    const capacities = allBut(...asking);
    expect(capacities).toHaveLength(22);
    await expectNeverFor(world, everybody, { capacities, name, input: requestFor(caseId) });
  });

  test('whoever may ask, but is not tied to this case, does not see it', async () => {
    const other = await openCase(world.server, family, 'mentor');
    for (const capacity of asking) {
      const who = inCapacity(everybody, capacity);
      await expectRefused(world, { who, name, input: requestFor(other) }, unknownId);
    }
    await expectRefused(world, { who: 'jeugdarts', name, input: requestFor(randomUUID()) }, unknownId);
    await expectRefused(world, { who: 'jeugdarts', name, input: requestFor('geen id') }, unknownId);
  });

  test('a case that has closed is not seen any more', async () => {
    const closed = await openCase(world.server, family);
    await closeByHand(world.database, family, closed);
    const input = requestFor(closed);
    await expectRefused(world, { who: 'ondersteuningscoordinator', name, input }, unknownId);
  });
});

describe('what cannot be asked', () => {
  test.each(['D18', 'D24', 'D25', 'D27', 'D16', 'D31'])('for %s consent is no ground', async dataClass => {
    await refuse({ dataClasses: ['D12', dataClass] }, badInput('CLASS_WITHOUT_CONSENT'));
  });

  test.each(['D04', 'D15', 'D20'])(
    'for %s the parents whose data are in it must be named',
    async dataClass => {
      await refuse({ dataClasses: [dataClass] }, badInput('PARENTS_REQUIRED'));
      const input = requestFor(caseId, {
        dataClasses: [dataClass],
        concernedParents: [family.adults.moeder.person],
      });
      expect((await act(world.server, 'jeugdarts', name, input)).status).toBe(200);
    },
  );

  test.each([
    ['a parent for an organisation', () => [{ capacity: 'OUDER', organisationId: organisations.vo.id }]],
    ['a parent without a name', () => [{ capacity: 'OUDER' }]],
    ['a professional by person', () => [{ capacity: 'MENTOR', personId: family.adults.moeder.person }]],
    ['a professional without an organisation', () => [{ capacity: 'MENTOR' }]],
    ['the pupil', () => [{ capacity: 'LEERLING', personId: family.pupil.person }]],
    [
      'both at once',
      () => [
        { capacity: 'MENTOR', organisationId: organisations.vo.id, personId: family.adults.moeder.person },
      ],
    ],
  ])('a recipient who is %s', async (_, recipients) => {
    const isFamily = recipients().some(one => one.capacity !== 'MENTOR');
    const purposes = isFamily ? ['DATA_SUBJECT_RIGHTS'] : ['ATTENDANCE'];
    await refuse({ recipients: recipients(), purposes }, badInput('INVALID_FIELD', 'recipients'));
  });

  test('the same recipient twice', async () => {
    const twice = [...towards('mentor'), ...towards('mentor')];
    await refuse({ recipients: twice }, badInput('INVALID_FIELD', 'recipients'));
  });

  test('data of parents who are none of this pupil: nobody else can give them away', async () => {
    const theirs = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const asking = (concernedParents: string[]) => ({ dataClasses: ['D04'], concernedParents });
    const own = family.adults.moeder.person;
    for (const other of [theirs.adults.moeder.person, personaNamed('mentor').person, randomUUID(), 'geen id'])
      await refuse(asking([own, other]), unknownId);
    const input = requestFor(caseId, asking([own]));
    expect((await act(world.server, 'jeugdarts', name, input)).status).toBe(200);
  });

  test('a purpose that no recipient has, and statistics', async () => {
    await refuse({ purposes: ['OVERSIGHT'] }, badInput('INVALID_FIELD', 'purposes'));
    const change = { recipients: towards('opdrachtgever'), purposes: ['STATISTICS'] };
    await refuse(change, badInput('INVALID_FIELD', 'purposes'));
  });

  test.each([
    ['dataClasses', []],
    ['dataClasses', ['D12', 'D12']],
    ['recipients', []],
    ['recipients', () => Array.from({ length: 21 }, () => towards('mentor')[0])],
    ['purposes', []],
    ['purposes', ['ATTENDANCE', 'ATTENDANCE']],
    ['concernedParents', Array.from({ length: 7 }, () => randomUUID())],
    ['textVersion', 'x'.repeat(101)],
  ])('a list or text of %s out of bounds', async (field, value) => {
    const change = { [field]: typeof value === 'function' ? value() : value };
    await refuse(change, badInput('INVALID_FIELD', field));
  });

  test('twenty recipients are just within bounds', async () => {
    const recipients = Array.from({ length: 20 }, () => ({
      capacity: 'MENTOR',
      organisationId: randomUUID(),
    }));
    const input = requestFor(caseId, { dataClasses: ['D13'], recipients });
    expect((await act(world.server, 'jeugdarts', name, input)).status).toBe(200);
  });

  test.each([
    ['blank', ' \n '],
    ['longer than 4,000', 'x'.repeat(4_001)],
    ['with a control character', 'a\u0000b'],
    ['with half a character', 'a\ud800b'],
  ])('an explanation that is %s', async (_, explanation) => {
    await refuse({ explanation }, badInput('INVALID_FIELD'));
  });

  test('an earlier request of another organisation or another case cannot be replaced', async () => {
    const theirs = await askConsent(world.server, 'ondersteuningscoordinator', caseId, {
      dataClasses: ['D13'],
    });
    const elsewhere = await openCase(world.server, family);
    const own = await askConsent(world.server, 'ondersteuningscoordinator', elsewhere, {
      dataClasses: ['D13'],
    });
    await refuse({ supersedesId: theirs }, unknownId);
    await refuse({ dataClasses: ['D13'], supersedesId: own }, unknownId, 'ondersteuningscoordinator');
    await refuse({ supersedesId: randomUUID() }, unknownId);
  });
});
