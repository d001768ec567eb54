// What a stranger tried on the life of a consent: races, words of other scopes, words told later, and what codes and the
// record tell of it. Each stands beside what is rightly open.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type JsonObject, pick } from '../../support/ask.js';
import { assess } from '../support/access.js';
import { act, askConsent, done, type Input, say, seat, traced, type Who } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { enrol, type Family } from '../support/families.js';
import { conflict, expectRefused } from '../support/refusals.js';
import { bothStand, caseWithFeedback, standingOf } from '../support/requests.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const at = (instant: string): void => setTo(world.server, instant);
let family: Family<'moeder' | 'vader'>;
let caseId: string;

beforeAll(async () => {
  at(usualDay);
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  caseId = await caseWithFeedback(world, family);
});
beforeEach(() => at('2026-10-05T10:00:00+02:00'));

const recorded = (consentId: string, change: Input = {}, said: Input = {}): Input => ({
  consentId,
  recorded: { personId: family.adults.moeder.person, method: 'WRITTEN', ...said },
  ...change,
});

async function asked(...yes: readonly Who[]): Promise<string> {
  const consentId = await askConsent(world.server, 'jeugdarts', caseId);
  for (const who of yes) await say(world.server, who, 'giveConsent', consentId);
  return consentId;
}

const upheld = (consentId: string): Input => ({
  consentId,
  ground: 'STUDENT_PERSISTS',
  reason: 'Weloverwogen.',
  parentsTold: false,
  notToldBecause: 'Het zou de leerling schaden.',
});

describe('two at once', () => {
  test('a no of the own hand and a recorded yes never leave it open', async () => {
    for (let turn = 0; turn < 12; turn++) {
      const consentId = await asked(family.pupil, family.adults.vader);
      const no = act(world.server, family.adults.moeder, 'refuseConsent', { consentId });
      const yes = act(world.server, 'jeugdarts', 'giveConsent', recorded(consentId));
      const [refused] = await Promise.all([no, yes]);
      expect(refused.errors).toBeUndefined();
      const standing = (await standingOf(world, caseId, consentId)) as { status: string }[];
      expect(standing.map(one => one.status)).not.toContain('ACTIVE');
    }
  });

  test('one oral yes is confirmed once, and one request asked again once, by however many at once', async () => {
    const consentId = await asked(family.pupil, family.adults.vader);
    const oral = recorded(consentId, {}, { method: 'ORAL', witness: 'x' });
    const said = await done(world.server, 'jeugdarts', 'giveConsent', oral, '{ statements { id method } }');
    const { id } = (pick(said, 'statements') as JsonObject[]).find(one => one.method === 'ORAL')!;
    const succeeded = async (work: () => Promise<{ errors?: unknown }>): Promise<number> =>
      (await Promise.all(Array.from({ length: 8 }, work))).filter(one => one.errors === undefined).length;
    expect(await succeeded(() => act(world.server, 'jeugdarts', 'confirmConsent', { statementId: id }))).toBe(
      1,
    );
    const anew = { consentId, explanation: 'x', textVersion: 'x', language: 'NL' };
    expect(await succeeded(() => act(world.server, 'jeugdarts', 'askConsentAgain', anew))).toBe(1);
  });
});

describe('words of a part', () => {
  test('a no of the own hand to one class is not undone by recording a yes to all, but a yes to the other is heard', async () => {
    const consentId = await asked(family.pupil, family.adults.vader);
    const { moeder } = family.adults;
    await done(world.server, moeder, 'refuseConsent', { consentId, dataClasses: ['D11'] });
    await done(world.server, moeder, 'giveConsent', { consentId, dataClasses: ['D12'] });
    const all = { who: 'jeugdarts', name: 'giveConsent', input: recorded(consentId) } as const;
    await expectRefused(world, all, conflict('OWN_WORD_STANDS'));
    expect(await standingOf(world, caseId, consentId)).toEqual([
      { dataClass: 'D11', recipient: 0, status: 'REFUSED' },
      { dataClass: 'D12', recipient: 0, status: 'ACTIVE' },
    ]);
    const other = await asked(family.pupil, family.adults.vader);
    await done(world.server, moeder, 'refuseConsent', { consentId: other, dataClasses: ['D11'] });
    await done(world.server, 'jeugdarts', 'giveConsent', recorded(other, { dataClasses: ['D12'] }));
  });

  test('an oral yes is confirmed in the class to which no later word was said, and not in the other', async () => {
    const consentId = await asked(family.pupil, family.adults.vader);
    const oral = recorded(consentId, {}, { method: 'ORAL', witness: 'x' });
    const said = await done(world.server, 'jeugdarts', 'giveConsent', oral, '{ statements { id method } }');
    const { id } = (pick(said, 'statements') as JsonObject[]).find(one => one.method === 'ORAL')!;
    await done(world.server, family.adults.moeder, 'refuseConsent', { consentId, dataClasses: ['D11'] });
    await done(world.server, family.adults.moeder, 'confirmConsent', { statementId: id });
    expect(await standingOf(world, caseId, consentId)).toEqual([
      { dataClass: 'D11', recipient: 0, status: 'REFUSED' },
      { dataClass: 'D12', recipient: 0, status: 'ACTIVE' },
    ]);
  });
});

describe('an override', () => {
  const refusedByFather = async (): Promise<string> => {
    const consentId = await asked(family.pupil, family.adults.moeder);
    await say(world.server, family.adults.vader, 'refuseConsent', consentId);
    return consentId;
  };

  test('does not come back with a new yes of the pupil who ended it, only with another override', async () => {
    const consentId = await refusedByFather();
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
    await say(world.server, family.pupil, 'giveConsent', consentId);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('REFUSED'));
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('answers no refusal that was recorded after it, though said before', async () => {
    const consentId = await refusedByFather();
    const saidAt = new Date(world.server.now().getTime() - 200).toISOString();
    at('2026-10-05T12:00:00+02:00');
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await done(
      world.server,
      'jeugdarts',
      'refuseConsent',
      recorded(consentId, {}, { saidAt: new Date(Date.parse(saidAt) + 60_000).toISOString() }),
    );
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('REFUSED'));
  });

  test('is told to the father by no code: his no again is the same with and without it', async () => {
    const [without, withIt] = [await refusedByFather(), await refusedByFather()];
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(withIt));
    for (const consentId of [without, withIt]) {
      const again = { who: family.adults.vader, name: 'refuseConsent', input: { consentId } } as const;
      await expectRefused(world, again, conflict('ALREADY_SO'));
    }
  });
});

test('a parent finds neither the words of the pupil and the other parent in the record, nor that of an override', async () => {
  const lines = async (who: Who): Promise<string[]> => {
    const query = '{ viewer { accesses(first: 90) { edges { node { personId action rules } } } } }';
    const { data } = await traced(world.server, who, query);
    const edges = pick(data ?? undefined, 'viewer', 'accesses', 'edges') as { node: JsonObject }[];
    return edges.map(({ node }) => JSON.stringify(node));
  };
  const { moeder, vader } = family.adults;
  const before = await lines(vader);
  const consentId = await asked(family.pupil, moeder);
  await say(world.server, vader, 'refuseConsent', consentId);
  const asking = await lines(vader);
  // The father finds that it was asked, and his own looking.
  expect(asking.join()).toContain('consent.write.jeugdarts');
  await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId));
  await say(world.server, family.pupil, 'withdrawConsent', consentId);
  await say(world.server, moeder, 'withdrawConsent', consentId);
  const after = await lines(vader);
  const fresh = after.filter(line => !asking.includes(line) && !before.includes(line));
  expect(fresh.filter(line => !line.includes(vader.person))).toEqual([]);
  for (const person of [family.pupil.person, moeder.person]) expect(after.join()).not.toContain(person);
  // The pupil finds that the parents looked.
  expect((await lines(family.pupil)).join()).toContain(vader.person);
});

test('a written no of the morning binds though the pupil is found incapable at noon (R15; BW 7:450(3))', async () => {
  const older = await enrol(world.database, { birthDate: '2010-05-01', adults: { moeder: {} } });
  at(usualDay);
  const itsCase = await caseWithFeedback(world, older);
  at('2026-10-05T10:00:00+02:00');
  const consentId = await askConsent(world.server, 'jeugdarts', itsCase, { dataClasses: ['D12'] });
  const recordedNo = { personId: older.pupil.person, method: 'WRITTEN' };
  await done(world.server, 'jeugdarts', 'refuseConsent', { consentId, recorded: recordedNo });
  at('2026-10-05T12:00:00+02:00');
  await assess(world, older, { dataClasses: ['D12'] });
  at('2026-10-06T12:00:00+02:00');
  await say(world.server, older.adults.moeder, 'giveConsent', consentId);
  const stand = async (id: string) => pick(await standingOf(world, itsCase, id), 0, 'status');
  expect(await stand(consentId)).toBe('REFUSED');
  // Beside it: of which nothing was said before, the parents decide.
  const other = await askConsent(world.server, 'jeugdarts', itsCase, { dataClasses: ['D12'] });
  await say(world.server, older.adults.moeder, 'giveConsent', other);
  expect(await stand(other)).toBe('ACTIVE');
});

test('what was asked from care stays care when the coordinator of the same school asks it again', async () => {
  const theirs = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  at(usualDay);
  const itsCase = await caseWithFeedback(world, theirs);
  await seat(world.server, itsCase, ['schoolpsycholoog', 'OWN_ORGANISATION']);
  at('2026-10-05T10:00:00+02:00');
  const earlier = await askConsent(world.server, 'schoolpsycholoog', itsCase, {
    dataClasses: ['D13'],
    purposes: ['CARE_COORDINATION'],
  });
  const anew = { consentId: earlier, explanation: 'x', textVersion: 'x', language: 'NL' };
  const again = await done(world.server, 'ondersteuningscoordinator', 'askConsentAgain', anew);
  expect(pick(again, 'standing', 0, 'rule')).toBe('R10');
  const own = await done(world.server, 'ondersteuningscoordinator', 'askConsent', {
    ...{ caseId: itsCase, dataClasses: ['D13'], purposes: ['CARE_COORDINATION'], explanation: 'x' },
    ...{
      textVersion: 'x',
      language: 'NL',
      recipients: [{ capacity: 'MENTOR', organisationId: theirs.schoolId }],
    },
  });
  expect(pick(own, 'standing', 0, 'rule')).toBe('R03');
});
