// Each care provider decides over its own data (law.md 1.7, 3 and 4): what one decides, refuses or releases says nothing of
// what another holds of the same pupil, and a parent who sees the one's is not told how it stands with the other's.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Persona } from '../../src/demo/region/personas.js';
import type { Json, JsonObject } from '../support/ask.js';
import { decideOn, object, refuse, release } from './support/access.js';
import { done, giveFeedback, seat, type Who } from './support/casework.js';
import { usualDayAgain } from './support/clock.js';
import { jeugdartsElsewhere } from './support/every-capacity.js';
import { enrol, type Family } from './support/families.js';
import { caseWithFeedback } from './support/requests.js';
import { feedbackFor, looksOfOthers, wordsFor } from './support/what-parents-see.js';
import { openWorld } from './support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

interface Known {
  readonly family: Family<'moeder' | 'vader'>;
  readonly caseId: string;
  /** Of another GGD than the jeugdarts of the demo. */
  readonly elsewhere: Persona;
}

/** A case in which two jeugdartsen gave feedback, each of an own GGD. */
async function withTwoSources(birthDate: string): Promise<Known> {
  const family = await enrol(world.database, { birthDate, adults: { moeder: {}, vader: {} } });
  const caseId = await caseWithFeedback(world, family);
  const elsewhere = await jeugdartsElsewhere(world.database);
  await seat(world.server, caseId, [elsewhere, 'REFERRAL']);
  const second = {
    contactOn: '2026-10-02',
    conclusion: 'NIET',
    note: 'Van elders.',
    agreements: ['Terug naar elders.'],
  };
  await giveFeedback(world.server, caseId, second, elsewhere);
  return { family, caseId, elsewhere };
}

const releasedBy = async (
  { family }: Known,
  key: 'moeder' | 'vader',
  ...by: readonly Who[]
): Promise<string[]> => {
  const ids: string[] = [];
  for (const who of by) ids.push(await release(world, family, key, {}, who));
  return ids;
};

/** What the parent is answered, in short: of each source what is seen. */
async function seen(who: Who, caseId: string): Promise<readonly string[]> {
  const answer = (await feedbackFor(world, who, caseId)) as Record<string, JsonObject[]>;
  const words: Readonly<Record<string, string>> = {
    DEELS: 'GGD: conclusion',
    NIET: 'elsewhere: conclusion',
    'Wat de school moet weten.': 'GGD: note',
    'Van elders.': 'elsewhere: note',
  };
  const told = (cell: Json | undefined): string => words[String(cell)] ?? `unknown: ${String(cell)}`;
  const agreements = answer.healthFeedback!.flatMap(one => one.agreements as JsonObject[]);
  // Agreements go with their conclusion.
  expect(agreements).toHaveLength(answer.healthFeedback!.length);
  return [
    ...answer.healthFeedback!.map(one => told(one.conclusion)),
    ...answer.healthFeedbackNotes!.map(one => told(one.note)),
  ];
}

const ofGgd = ['GGD: conclusion', 'GGD: note'];
const ofElsewhere = ['elsewhere: conclusion', 'elsewhere: note'];
const ofBoth = ['GGD: conclusion', 'elsewhere: conclusion', 'GGD: note', 'elsewhere: note'];

describe("a pupil's objection", () => {
  test('is rejected by one provider, which releases: the parent sees its data, and nothing of the other', async () => {
    const known = await withTwoSources('2013-05-01');
    const { family, caseId, elsewhere } = known;
    const { moeder, vader } = family.adults;
    await releasedBy(known, 'moeder', 'jeugdarts', elsewhere);
    await releasedBy(known, 'vader', elsewhere);
    expect(await seen(vader, caseId)).toEqual(ofElsewhere);
    const objectionId = await object(world, family, 'vader');
    expect(await seen(vader, caseId)).toEqual([]);
    await decideOn(world, objectionId, 'REJECTED');
    expect(await seen(vader, caseId)).toEqual([]);
    await releasedBy(known, 'vader', 'jeugdarts');
    expect(await seen(vader, caseId)).toEqual(ofGgd);
    await decideOn(world, objectionId, 'REJECTED', {}, elsewhere);
    expect(await seen(vader, caseId)).toEqual(ofBoth);
    expect(await seen(moeder, caseId)).toEqual(ofBoth);
  });

  test('is decided on by each, in full and in part, and anew, over its own data', async () => {
    const known = await withTwoSources('2013-05-01');
    const { family, caseId, elsewhere } = known;
    const { vader } = family.adults;
    await releasedBy(known, 'vader', 'jeugdarts', elsewhere);
    const objectionId = await object(world, family, 'vader');
    await decideOn(world, objectionId, 'PARTIAL', { dataClasses: ['D11'] });
    expect(await seen(vader, caseId)).toEqual(['GGD: conclusion']);
    await decideOn(world, objectionId, 'PARTIAL', { dataClasses: ['D12'] }, elsewhere);
    expect(await seen(vader, caseId)).toEqual(['GGD: conclusion', 'elsewhere: note']);
    await decideOn(world, objectionId, 'UPHELD');
    expect(await seen(vader, caseId)).toEqual(['elsewhere: note']);
    await decideOn(world, objectionId, 'REJECTED', {}, elsewhere);
    expect(await seen(vader, caseId)).toEqual(ofElsewhere);
    await decideOn(world, objectionId, 'REJECTED');
    expect(await seen(vader, caseId)).toEqual(ofBoth);
    // Filed anew it freezes all of it anew.
    await object(world, family, 'vader');
    expect(await seen(vader, caseId)).toEqual([]);
  });
});

describe("a provider's own refusal", () => {
  test("leaves the other's release standing, and is lifted by itself", async () => {
    const known = await withTwoSources('2013-05-01');
    const { family, caseId, elsewhere } = known;
    const { vader } = family.adults;
    await releasedBy(known, 'vader', 'jeugdarts', elsewhere);
    expect(await seen(vader, caseId)).toEqual(ofBoth);
    const refusal = await refuse(world, family, 'vader');
    expect(await seen(vader, caseId)).toEqual(ofElsewhere);
    const other = await refuse(world, family, 'vader', { dataClasses: ['D12'] }, elsewhere);
    expect(await seen(vader, caseId)).toEqual(['elsewhere: note']);
    await decideOn(world, refusal, 'REJECTED');
    expect(await seen(vader, caseId)).toEqual([...ofGgd, 'elsewhere: note']);
    await decideOn(world, other, 'REJECTED', {}, elsewhere);
    expect(await seen(vader, caseId)).toEqual(ofBoth);
  });

  test('under 12 keeps its own data from a parent, who reads the other', async () => {
    const { family, caseId, elsewhere } = await withTwoSources('2015-05-01');
    const { moeder, vader } = family.adults;
    expect(await seen(vader, caseId)).toEqual(ofBoth);
    await refuse(world, family, 'vader', {}, elsewhere);
    expect(await seen(vader, caseId)).toEqual(ofGgd);
    await refuse(world, family, 'vader');
    expect(await seen(vader, caseId)).toEqual([]);
    expect(await seen(moeder, caseId)).toEqual(ofBoth);
  });
});

test('a parent who sees what one provider released hears the same, to the byte, however it stands with the other', async () => {
  const known = await withTwoSources('2013-05-01');
  const { family, caseId, elsewhere } = known;
  const { vader } = family.adults;
  const heard: Record<string, string> = {};
  const hear = async (state: string): Promise<void> => {
    const looks = JSON.stringify(await looksOfOthers(world, vader));
    heard[state] = `${await wordsFor(world, vader, caseId)} ${looks}`;
  };
  await releasedBy(known, 'vader', elsewhere);
  await hear('never released');
  const objectionId = await object(world, family, 'vader');
  const frozen = await wordsFor(world, vader, caseId);
  await decideOn(world, objectionId, 'REJECTED', {}, elsewhere);
  await hear('objected to, and undecided');
  await decideOn(world, objectionId, 'UPHELD');
  await hear('upheld');
  const [releaseId] = await releasedBy(known, 'vader', 'jeugdarts');
  await hear('upheld, and released');
  await decideOn(world, objectionId, 'REJECTED');
  const open = await wordsFor(world, vader, caseId);
  const refusal = await refuse(world, family, 'vader');
  await hear('refused, and released');
  await decideOn(world, refusal, 'PARTIAL', { dataClasses: ['D11', 'D12'] });
  await hear('refused of both classes');
  await done(world.server, 'jeugdarts', 'endRelease', { releaseId, version: 1 });
  await hear('taken back');

  expect(new Set(Object.values(heard)).size).toBe(1);
  expect(Object.keys(heard)).toHaveLength(7);
  // There is something in what is compared; and it is neither what is heard where all is frozen nor where all is open.
  const [told = ''] = Object.values(heard);
  expect(told).toContain('Van elders.');
  expect(told).not.toContain('Wat de school moet weten.');
  expect(frozen).not.toContain('Van elders.');
  expect(frozen).toContain('released_by_provider');
  expect(open).toContain('Wat de school moet weten.');
});
