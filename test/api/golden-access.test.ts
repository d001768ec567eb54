// A parent's access to care data (law.md 1.7, golden 14): open, frozen, released and taken back, from the API's door to the
// database and back; and a parent whose question is answered with nothing never learns why.

import { beforeEach, describe, expect, test } from 'vitest';
import { type Json, type JsonObject, personaNamed, pick } from '../support/ask.js';
import { decideOn, decisionOn, object, refusalOf, refuse, release, releaseOf } from './support/access.js';
import { act, askConsent, done, say, towards, traced, type Who } from './support/casework.js';
import { setTo, usualDayAgain } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { linesOf } from './support/record-lines.js';
import { caseWithFeedback } from './support/requests.js';
import { looksOfOthers, feedbackFor as seenBy, wordsFor } from './support/what-parents-see.js';
import { openWorld } from './support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

type Parents = Family<'moeder' | 'vader'>;
interface Known {
  readonly family: Parents;
  readonly caseId: string;
}

/** A family, and a case in which the jeugdarts gave feedback. */
async function withFeedback(birthDate: string): Promise<Known> {
  const family = await enrol(world.database, { birthDate, adults: { moeder: {}, vader: {} } });
  return { family, caseId: await caseWithFeedback(world, family) };
}

const feedbackFor = (who: Who, caseId: string): Promise<Json> => seenBy(world, who, caseId);

const nothing = { healthFeedback: [], healthFeedbackNotes: [] };
const conclusion = { conclusion: 'DEELS', agreements: [{ agreement: 'Een vervolggesprek.' }] };
const note = { note: 'Wat de school moet weten.' };
const everything = { healthFeedback: [conclusion], healthFeedbackNotes: [note] };
const withoutNote = { ...everything, healthFeedbackNotes: [] };
const withoutConclusion = { healthFeedback: [], healthFeedbackNotes: [note] };

describe('a pupil of 12 to 15', () => {
  test('14. at 13 the pupil objects to the father: frozen until the jeugdarts decides, and the mother sees on', async () => {
    const { family, caseId } = await withFeedback('2013-05-01');
    const { moeder, vader } = family.adults;
    await release(world, family, 'moeder');
    await release(world, family, 'vader');
    expect(await feedbackFor(vader, caseId)).toEqual(everything);

    const objectionId = await object(world, family, 'vader');
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);
    expect(await feedbackFor(moeder, caseId)).toEqual(everything);
    for (const who of ['mentor', 'ondersteuningscoordinator', 'schoolleiding', family.pupil, vader]) {
      const tried = await act(world.server, who, 'decideObjection', decisionOn(objectionId, 'REJECTED'));
      expect(tried.status).toBe(403);
    }
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);

    await decideOn(world, objectionId, 'REJECTED');
    expect(await feedbackFor(vader, caseId)).toEqual(everything);
    await decideOn(world, objectionId, 'PARTIAL', { dataClasses: ['D11'] });
    expect(await feedbackFor(vader, caseId)).toEqual(withoutNote);
    await decideOn(world, objectionId, 'PARTIAL', { dataClasses: ['D12'] });
    expect(await feedbackFor(vader, caseId)).toEqual(withoutConclusion);
    await decideOn(world, objectionId, 'UPHELD', { reviewOn: '2026-11-01' });
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);
    // A review that nobody makes changes nothing.
    setTo(world.server, '2026-11-02T12:00:00+01:00');
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);
    expect(await feedbackFor(moeder, caseId)).toEqual(everything);
  });

  test('against both parents at once both are frozen; each is decided on apart', async () => {
    const { family, caseId } = await withFeedback('2013-05-01');
    const { moeder, vader } = family.adults;
    for (const key of ['moeder', 'vader'] as const) await release(world, family, key);
    const parentIds = [moeder.person, vader.person];
    const input = { pupilId: family.pupilId, parentIds, wish: 'Liever niet.' };
    const [ofMother] = (await done(world.server, family.pupil, 'objectToAccess', input)) as string[];
    for (const who of [moeder, vader]) expect(await feedbackFor(who, caseId)).toEqual(nothing);
    await decideOn(world, ofMother!, 'REJECTED');
    expect(await feedbackFor(moeder, caseId)).toEqual(everything);
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);
  });

  test('one objection that is rejected opens nothing that another one keeps closed', async () => {
    const { family, caseId } = await withFeedback('2013-05-01');
    await release(world, family, 'vader');
    const first = await object(world, family, 'vader');
    await object(world, family, 'vader');
    await decideOn(world, first, 'REJECTED');
    expect(await feedbackFor(family.adults.vader, caseId)).toEqual(nothing);
  });

  test('parents see nothing until it is released to them, and nothing once that is taken back or over', async () => {
    const { family, caseId } = await withFeedback('2012-05-01');
    const { moeder, vader } = family.adults;
    for (const who of [moeder, vader]) expect(await feedbackFor(who, caseId)).toEqual(nothing);
    const releaseId = await release(world, family, 'moeder', { dataClasses: ['D12'] });
    expect(await feedbackFor(moeder, caseId)).toEqual(withoutNote);
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);
    await done(world.server, 'jeugdarts', 'endRelease', { releaseId, version: 1 });
    expect(await feedbackFor(moeder, caseId)).toEqual(nothing);

    await release(world, family, 'moeder', { untilDay: '2026-10-06' });
    expect(await feedbackFor(moeder, caseId)).toEqual(everything);
    setTo(world.server, '2026-10-06T23:59:50+02:00');
    expect(await feedbackFor(moeder, caseId)).toEqual(everything);
    setTo(world.server, '2026-10-07T00:00:00+02:00');
    expect(await feedbackFor(moeder, caseId)).toEqual(nothing);
  });

  test('a provider refuses by itself: all of it, or a part', async () => {
    const { family, caseId } = await withFeedback('2012-05-01');
    const { moeder, vader } = family.adults;
    for (const key of ['moeder', 'vader'] as const) await release(world, family, key);
    await refuse(world, family, 'vader');
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);
    const refusal = await refuse(world, family, 'moeder', { dataClasses: ['D12'] });
    expect(await feedbackFor(moeder, caseId)).toEqual(withoutConclusion);
    await decideOn(world, refusal, 'REJECTED');
    expect(await feedbackFor(moeder, caseId)).toEqual(everything);
  });

  test('on the sixteenth birthday what was released to a parent is closed', async () => {
    const { family, caseId } = await withFeedback('2010-12-24');
    await release(world, family, 'moeder', { untilDay: '2026-12-23' });
    setTo(world.server, '2026-12-23T23:59:50+01:00');
    expect(await feedbackFor(family.adults.moeder, caseId)).toEqual(everything);
    setTo(world.server, '2026-12-24T00:00:00+01:00');
    expect(await feedbackFor(family.adults.moeder, caseId)).toBeNull();
  });
});

describe('at other ages', () => {
  test('under 12 a parent sees without a release, until the provider refuses; at 12 it must be released', async () => {
    const { family, caseId } = await withFeedback('2014-11-23');
    const { moeder, vader } = family.adults;
    for (const who of [moeder, vader]) expect(await feedbackFor(who, caseId)).toEqual(everything);
    const refusal = await refuse(world, family, 'vader');
    expect(await feedbackFor(vader, caseId)).toEqual(nothing);
    expect(await feedbackFor(moeder, caseId)).toEqual(everything);
    await decideOn(world, refusal, 'REJECTED');
    expect(await feedbackFor(vader, caseId)).toEqual(everything);
    setTo(world.server, '2026-11-23T00:00:00+01:00');
    for (const who of [moeder, vader]) expect(await feedbackFor(who, caseId)).toEqual(nothing);
  });

  test('from 16 on nothing is released: a parent sees what the pupil consents to', async () => {
    const { family, caseId } = await withFeedback('2010-05-01');
    const { moeder } = family.adults;
    expect(await feedbackFor(moeder, caseId)).toBeNull();
    const input = releaseOf(family, 'moeder', { untilDay: '2026-11-01' });
    const tried = await act(world.server, 'jeugdarts', 'releaseToParent', input);
    expect(tried.errors?.[0]?.extensions).toMatchObject({ reason: 'ONLY_UNDER_16' });
    expect(await feedbackFor(moeder, caseId)).toBeNull();
    const consentId = await askConsent(world.server, 'jeugdarts', caseId, {
      dataClasses: ['D12'],
      recipients: towards(moeder),
      purposes: ['DATA_SUBJECT_RIGHTS'],
    });
    const wider = await askConsent(world.server, 'ondersteuningscoordinator', caseId, {
      dataClasses: ['D29'],
      recipients: towards(moeder),
      purposes: ['DATA_SUBJECT_RIGHTS'],
    });
    for (const id of [consentId, wider]) await say(world.server, family.pupil, 'giveConsent', id);
    expect(await feedbackFor(moeder, caseId)).toEqual(withoutNote);
  });
});

describe('a parent who is answered with nothing', () => {
  const words = (who: Who, caseId: string): Promise<string> => wordsFor(world, who, caseId);

  test('hears the same, to the byte, whether it is not released, frozen, refused, in part or taken back', async () => {
    const { family, caseId } = await withFeedback('2012-05-01');
    const { vader } = family.adults;
    const heard: Record<string, string> = {};
    const looks: Record<string, JsonObject[]> = {};
    const hear = async (state: string): Promise<void> => {
      heard[state] = await words(vader, caseId);
      looks[state] = await looksOfOthers(world, vader);
    };
    await hear('never released');
    const objectionId = await object(world, family, 'vader');
    await hear('objected to, and not released');
    await decideOn(world, objectionId, 'UPHELD');
    await hear('upheld, and not released');
    const releaseId = await release(world, family, 'vader');
    await hear('upheld, and released');
    await decideOn(world, objectionId, 'REJECTED');
    const open = await words(vader, caseId);
    const refusal = await refuse(world, family, 'vader');
    await hear('refused by the provider, and released');
    await decideOn(world, refusal, 'PARTIAL', { dataClasses: ['D11', 'D12'] });
    await hear('refused of both classes, and released');
    await object(world, family, 'vader');
    await hear('refused and objected to, and released');
    await done(world.server, 'jeugdarts', 'endRelease', { releaseId, version: 1 });
    await hear('taken back');

    expect(new Set(Object.values(heard)).size).toBe(1);
    expect(new Set(Object.values(looks).map(one => JSON.stringify(one))).size).toBe(1);
    // What is compared is an answer with something to it, and the open one differs.
    type Answer = { readonly extensions?: { readonly withheld: JsonObject[] } };
    const answers = heard['never released']!.trimEnd().split('\n');
    const told = answers.flatMap(text => (JSON.parse(text) as Answer).extensions?.withheld ?? []);
    expect(told).toContainEqual(
      expect.objectContaining({ resource: 'HealthFeedback', missing: [['released_by_provider']] }),
    );
    expect(heard['never released']).not.toContain('not_frozen');
    expect(looks['never released']!.length).toBeGreaterThan(0);
    expect(open).toContain('Wat de school moet weten.');
  });

  test('nor of a part that is closed: closed by objection or never released is one', async () => {
    const [partly, never] = [await withFeedback('2012-05-01'), await withFeedback('2012-05-01')];
    await release(world, partly.family, 'vader');
    const objectionId = await object(world, partly.family, 'vader');
    await decideOn(world, objectionId, 'PARTIAL', { dataClasses: ['D11'] });
    await release(world, never.family, 'vader', { dataClasses: ['D12'] });
    const withheldFor = async ({ family, caseId }: Known) => {
      const query = `{ case(id: "${caseId}") { healthFeedbackNotes { note } } }`;
      const { data, withheld } = await traced(world.server, family.adults.vader, query);
      return { data, withheld };
    };
    const closed = await withheldFor(partly);
    expect(closed).toEqual(await withheldFor(never));
    expect(closed.withheld[0]?.missing).toEqual([['released_by_provider']]);
  });

  test('finds no line of it in who looked, nor does the pupil; the privacy-officer finds them all', async () => {
    const { family, caseId } = await withFeedback('2012-05-01');
    const { vader } = family.adults;
    const [before, ofPupil] = [await looksOfOthers(world, vader), await looksOfOthers(world, family.pupil)];
    const objection = { pupilId: family.pupilId, parentIds: [vader.person], wish: 'Liever niet.' };
    const filed = await act(world.server, family.pupil, 'objectToAccess', objection);
    const failed = await act(world.server, family.pupil, 'objectToAccess', {
      ...objection,
      parentIds: [personaNamed('mentor').person],
    });
    const [objectionId] = pick(filed.data ?? undefined, 'objectToAccess') as string[];
    const decided = await act(
      world.server,
      'jeugdarts',
      'decideObjection',
      decisionOn(objectionId!, 'UPHELD'),
    );
    const refused = await act(world.server, 'jeugdarts', 'refuseAccess', refusalOf(family, 'moeder'));
    const read = await traced(
      world.server,
      'jeugdarts',
      `{ case(id: "${caseId}") { pupil { accessObjections { wish } incapacities { id } accessReleases { id } } } }`,
    );
    const acts = [filed, failed, decided, refused, read];
    const lines = (await Promise.all(acts.map(({ trace }) => linesOf(world.database, trace)))).flat();
    const secret = lines.filter(line => line.classes.includes('D27'));
    expect(secret.map(line => `${line.action} ${line.resources.join(' ')}`)).toEqual([
      'CREATE AccessObjection',
      'FAIL AccessObjection',
      'CREATE AccessDecision',
      'READ AccessObjection',
      'CREATE AccessDecision AccessObjection',
      'READ AccessObjection',
      'READ AccessObjection',
    ]);
    const ids = secret.map(line => (line as unknown as { id: string }).id);

    const seenBy = async (who: Who): Promise<string[]> =>
      (await looksOfOthers(world, who)).map(one => String(one.id)).filter(id => ids.includes(id));
    for (const who of [vader, family.adults.moeder, family.pupil]) expect(await seenBy(who)).toEqual([]);
    // That the jeugdarts read the case is no secret, and the only line that came.
    expect(await looksOfOthers(world, vader)).toHaveLength(before.length + 1);
    expect(await looksOfOthers(world, family.pupil)).toHaveLength(ofPupil.length + 1);

    const officer = '{ accessLog(first: 90) { edges { node { id classes } } } }';
    const { data } = await traced(world.server, 'privacy-officer', officer);
    const seen = (pick(data ?? undefined, 'accessLog', 'edges') as { node: { id: string } }[]).map(
      one => one.node.id,
    );
    expect(ids.filter(id => !seen.includes(id))).toEqual([]);
  });
});
