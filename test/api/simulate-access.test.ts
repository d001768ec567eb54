// What is told of "what if" is what happens: each change is simulated, then made, and what everybody sees before and after is
// held against what was told. And simulating changes nothing.

import { beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../../src/policy/policy.js';
import { ask, personaNamed } from '../support/ask.js';
import { askConsent, done, giveFeedback, openCase, say, seat, seatOf } from './support/casework.js';
import { setTo, usualDayAgain } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { differences, everything, officerAsks } from './support/oversight.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const nothing = '00000000-0000-4000-8000-000000000000';

interface Change {
  readonly kind: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: string;
  readonly purpose: string;
  readonly noun: string;
  readonly before: string;
  readonly after: string;
  readonly ruleBefore: string | null;
  readonly ruleAfter: string | null;
}

interface Simulated {
  readonly version: string;
  readonly seenAt: string;
  readonly changes: readonly Change[];
}

const query = `query ($about: AboutCaseInput!, $change: AccessChangeInput!) {
  simulateAccess(about: $about, change: $change) { version seenAt changes {
    kind personId organisationId capacity purpose noun before after ruleBefore ruleAfter } } }`;

let family: Family<'moeder' | 'vader'>;
let caseId: string;
let consentId: string;

async function simulated(change: Record<string, unknown>): Promise<Simulated> {
  const variables = { about: { caseId }, change };
  const told = await officerAsks<{ simulateAccess: Simulated }>(world.server, query, variables);
  return told.simulateAccess;
}

const refusedWith = async (
  change: Record<string, unknown>,
  about: object = { caseId },
  who = 'privacy-officer',
) => {
  const { errors } = await ask(world.server, personaNamed(who), query, { variables: { about, change } });
  const { code, reason, fields } = errors?.[0]?.extensions ?? {};
  return { code, reason, fields };
};

beforeAll(async () => {
  const { server } = world;
  family = await enrol(world.database, { birthDate: '2015-05-01', adults: { moeder: {}, vader: {} } });
  caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  await giveFeedback(server, caseId);
  usualDayAgain(server);
  consentId = await askConsent(server, 'jeugdarts', caseId);
  await say(server, family.adults.moeder, 'giveConsent', consentId);
  usualDayAgain(server);
});

const nameOf = ({ personId, organisationId, capacity, purpose, noun }: Change): string =>
  [personId, organisationId, capacity, purpose, noun].join(' ');

function asDifferences(changes: readonly Change[]): string[] {
  const tell = (effect: string, rule: string | null): string => (rule === null ? '-' : `${effect} ${rule}`);
  return changes
    .map(one => `${nameOf(one)}: ${tell(one.before, one.ruleBefore)} > ${tell(one.after, one.ruleAfter)}`)
    .sort();
}

/** Simulates, makes it so, and holds the one against the other. */
async function foretold(
  change: Record<string, unknown>,
  make: () => Promise<unknown>,
): Promise<readonly Change[]> {
  const { changes } = await simulated(change);
  const before = await everything(world.server, caseId);
  await make();
  const after = await everything(world.server, caseId);
  expect(asDifferences(changes)).toEqual(differences(before, after));
  return changes;
}

const kinds = (changes: readonly Change[]): string[] => [...new Set(changes.map(one => one.kind))].sort();

describe('what is foretold comes about', () => {
  test('nothing, where nothing is imagined', async () => {
    expect((await simulated({})).changes).toEqual([]);
  });

  test('of the yes that was missing: the mentor gains the conclusion', async () => {
    const statements = [{ consentId, personId: family.adults.vader.person, answer: 'YES' }];
    const changes = await foretold({ statements }, () =>
      say(world.server, family.adults.vader, 'giveConsent', consentId),
    );
    expect(kinds(changes)).toEqual(['GAINED']);
    const mentor = changes.filter(one => one.personId === personaNamed('mentor').person);
    expect(mentor.map(one => one.noun)).toContain('HealthFeedback');
  });

  test('of a withdrawal: the mentor loses it again', async () => {
    usualDayAgain(world.server);
    const statements = [{ consentId, personId: family.adults.moeder.person, answer: 'WITHDRAWN' }];
    const changes = await foretold({ statements }, () =>
      say(world.server, family.adults.moeder, 'withdrawConsent', consentId),
    );
    expect(kinds(changes)).toEqual(['LOST']);
    expect(changes.map(one => one.noun)).toContain('HealthFeedback');
    usualDayAgain(world.server);
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
    usualDayAgain(world.server);
  });

  test('of somebody who comes in: they gain what their seat opens', async () => {
    const input = seatOf('onderwijsondersteuner', 'OWN_ORGANISATION');
    const changes = await foretold({ participants: [input] }, () =>
      done(world.server, 'ondersteuningscoordinator', 'addParticipant', { caseId, ...input }),
    );
    expect(kinds(changes)).toEqual(['GAINED']);
    expect(new Set(changes.map(one => one.personId))).toEqual(
      new Set([personaNamed('onderwijsondersteuner').person]),
    );
  });

  test('of the birthday on which the pupil decides along, and of the one on which it decides alone', async () => {
    for (const seenAt of ['2027-05-01T10:00:00Z', '2031-05-01T10:00:00Z']) {
      const { changes } = await simulated({ seenAt });
      const before = await everything(world.server, caseId);
      setTo(world.server, seenAt);
      const after = await everything(world.server, caseId);
      usualDayAgain(world.server);
      expect(asDifferences(changes)).toEqual(differences(before, after));
      expect(kinds(changes)).toEqual(expect.arrayContaining(['GAINED', 'LOST']));
      const pupil = changes.filter(one => one.personId === family.pupil.person);
      expect(kinds(pupil)).toEqual(['GAINED']);
    }
  });

  test('of the closing of the case: the school loses it', async () => {
    const changes = (await simulated({ phase: 'PH9' })).changes;
    const mentor = changes.filter(
      one => one.personId === personaNamed('mentor').person && one.noun === 'Case',
    );
    expect(new Set(mentor.map(one => one.kind))).toEqual(new Set(['LOST']));
  });
});

describe('other rules', () => {
  const mentorsCase = () => policy.rules.find(rule => rule.id === 'case.read.mentor')!;

  test('one that is gone: mentors lose the case, and nobody else loses anything', async () => {
    const { changes, version } = await simulated({ droppedRules: [mentorsCase().id] });
    expect(version).not.toBe(policy.hash);
    expect(kinds(changes)).toEqual(['LOST']);
    expect(new Set(changes.map(one => `${one.capacity} ${one.noun}`))).toEqual(new Set(['MENTOR Case']));
    expect(changes.every(one => one.ruleBefore === mentorsCase().id)).toBe(true);
  });

  test('one that asks less: mentors who are tied to nobody gain the case', async () => {
    const { changes } = await simulated({ editedRules: [{ ruleId: mentorsCase().id, facts: [] }] });
    expect(kinds(changes)).toEqual(['GAINED']);
    expect(changes.every(one => one.capacity === 'MENTOR' && one.noun === 'Case')).toBe(true);
    expect(changes.map(one => one.personId)).not.toContain(personaNamed('mentor').person);
  });

  test('one that serves other purposes: it is lost for those that are left out', async () => {
    const { changes } = await simulated({
      editedRules: [{ ruleId: mentorsCase().id, purposes: ['ATTENDANCE'] }],
    });
    expect(kinds(changes)).toEqual(['LOST']);
    expect(changes.map(one => one.purpose)).not.toContain('ATTENDANCE');
  });

  test('one that is new: it permits, or forbids whatever permits', async () => {
    const rule = {
      capacity: 'MENTOR',
      noun: 'HealthFeedbackNote',
      facts: ['participates'],
      ground: 'CONSENT',
    };
    const gained = await simulated({ newRules: [{ ...rule, effect: 'PERMIT' }] });
    expect(kinds(gained.changes)).toEqual(expect.arrayContaining(['GAINED']));
    expect(
      gained.changes.every(one => one.noun === 'HealthFeedbackNote' && one.ruleAfter === 'imagined.1'),
    ).toBe(true);
    const lost = await simulated({
      newRules: [{ ...rule, noun: 'Case', facts: ['participates'], effect: 'FORBID' }],
    });
    expect(kinds(lost.changes)).toEqual(['LOST']);
    expect(lost.changes.every(one => one.noun === 'Case')).toBe(true);
  });
});

describe('simulating', () => {
  test('stores nothing but that it was asked', async () => {
    const tables = await world.database.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const sums = async (): Promise<Map<string, string>> => {
      const found = new Map<string, string>();
      for (const { name } of tables) {
        const [row] = await world.database.query<{ sum: string }>(
          `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') as sum from ${name} t`,
        );
        found.set(name, row!.sum);
      }
      return found;
    };
    const before = await sums();
    await simulated({
      seenAt: '2027-06-01T10:00:00Z',
      statements: [{ consentId, personId: family.adults.vader.person, answer: 'WITHDRAWN' }],
      participants: [seatOf('schoolpsycholoog', 'OWN_ORGANISATION')],
      phase: 'PH4',
      droppedRules: ['case.read.mentor'],
    });
    const after = await sums();
    const changed = tables.map(one => one.name).filter(name => before.get(name) !== after.get(name));
    expect(changed).toEqual(['access_log']);
  });

  const bad = (fields: string) => ({ code: 'BAD_USER_INPUT', reason: 'INVALID_FIELD', fields: [fields] });
  test.each<[string, Record<string, unknown>, object]>([
    ['an instant in the past', { seenAt: '2020-01-01T00:00:00Z' }, bad('seenAt')],
    ['a rule that there is not, dropped', { droppedRules: ['case.read.nobody'] }, bad('droppedRules')],
    [
      'a rule that there is not, edited',
      { editedRules: [{ ruleId: 'case.read.nobody' }] },
      bad('editedRules'),
    ],
    [
      'a fact that there is not',
      { editedRules: [{ ruleId: 'case.read.mentor', facts: ['is_nice'] }] },
      bad('editedRules'),
    ],
    [
      'a rule without purposes',
      { editedRules: [{ ruleId: 'case.read.mentor', purposes: [] }] },
      bad('editedRules'),
    ],
    [
      'a new rule on a fact that there is not',
      {
        newRules: [
          { effect: 'PERMIT', capacity: 'MENTOR', noun: 'Case', facts: ['is_nice'], ground: 'CONSENT' },
        ],
      },
      bad('newRules'),
    ],
  ])('refuses %s', async (_, change, expected) => {
    expect(await refusedWith(change)).toEqual(expected);
  });

  test('refuses a word to a request of nobody or elsewhere, and of somebody who is no party to it', async () => {
    const vader = family.adults.vader.person;
    const unknown = { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID', fields: undefined };
    const [other] = await world.database.query<{ id: string }>(
      'select id from consents where case_id <> $1 limit 1',
      [caseId],
    );
    for (const id of [nothing, other!.id])
      expect(await refusedWith({ statements: [{ consentId: id, personId: vader, answer: 'YES' }] })).toEqual(
        unknown,
      );
    const stranger = { consentId, personId: personaNamed('mentor').person, answer: 'YES' };
    expect((await refusedWith({ statements: [stranger] })).reason).toBe('NO_DECIDER');
    const own = await simulated({ statements: [{ consentId, personId: vader, answer: 'NO' }] });
    expect(kinds(own.changes)).toEqual(['LOST']);
  });

  test('is for the privacy officer alone', async () => {
    expect((await refusedWith({}, { caseId }, 'mentor')).code).toBe('FORBIDDEN');
    expect((await refusedWith({}, { caseId: nothing })).reason).toBe('UNKNOWN_ID');
    expect((await simulated({})).changes).toEqual([]);
  });
});
