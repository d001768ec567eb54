// What a parent of a pupil under 12 reads of a care file once its provider released it: diagnosis, where the file lies, and of
// home the child's part; to that parent, of that provider, until the day that was named.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Persona } from '../../../src/demo/region/personas.js';
import { pick } from '../../support/ask.js';
import { release } from '../support/access.js';
import { diagnosisOf, homeOf } from '../support/care.js';
import { done, type Input, openCase, refer, seat, traced, type Who } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import { enrol, type Family } from '../support/families.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

type Known = Family<'moeder' | 'vader'>;

interface Filed {
  readonly family: Known;
  readonly caseId: string;
}

const write = (who: Who, name: 'writeDiagnosis' | 'writeHomeSituation', input: Input) =>
  done(world.server, who, name, input, '{ __typename }');

async function filed(birthDate: string): Promise<Filed> {
  const family = await enrol(world.database, { birthDate, adults: { moeder: {}, vader: {} } });
  const caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await refer(world.server, caseId, 'jeugdarts');
  await write('jeugdarts', 'writeDiagnosis', diagnosisOf(caseId));
  for (const [who, observation] of [
    ['jeugdarts', 'wat het kind vertelde'],
    ['mentor', 'wat de mentor zag'],
  ] as const)
    await write(who, 'writeHomeSituation', homeOf(caseId, family.pupil.person, { observation }));
  await write(
    'jeugdarts',
    'writeHomeSituation',
    homeOf(caseId, family.adults.vader.person, { about: 'PARENT', observation: 'wat vader vertelde' }),
  );
  return { family, caseId };
}

async function reads(who: Persona, { caseId }: Filed): Promise<unknown> {
  const query =
    'query ($id: ID!) { case(id: $id) { diagnoses { __typename } homeSituations { observation } } }';
  const { data, errors } = await traced(world.server, who, query, { variables: { id: caseId } });
  expect(errors).toBeUndefined();
  const found = pick(data ?? undefined, 'case');
  const homes = (pick(found, 'homeSituations') ?? []) as readonly { observation: string }[];
  return {
    diagnoses: ((pick(found, 'diagnoses') ?? []) as readonly unknown[]).length,
    home: homes.map(one => one.observation),
  };
}

const nothing = { diagnoses: 0, home: [] };

describe.each([
  ['11', '2015-05-01'],
  ['13', '2013-05-01'],
])('a parent of a pupil of %s', (_, birthDate) => {
  test("reads diagnosis and the child's part of home once the provider released them, and no earlier", async () => {
    const one = await filed(birthDate);
    const { moeder, vader } = one.family.adults;
    expect(await reads(moeder, one)).toEqual(nothing);
    await release(world, one.family, 'moeder', { dataClasses: ['D10'], untilDay: '2026-11-01' });
    expect(await reads(moeder, one)).toEqual({ diagnoses: 1, home: [] });
    await release(world, one.family, 'moeder', { dataClasses: ['D15'], untilDay: '2026-11-01' });
    // Of the provider that released it: what the school wrote is the school's, and a parent's part the parent's.
    expect(await reads(moeder, one)).toEqual({ diagnoses: 1, home: ['wat het kind vertelde'] });
    expect(await reads(vader, one)).toEqual({ diagnoses: 0, home: ['wat vader vertelde'] });
  });

  test('until the day that was named', async () => {
    const one = await filed(birthDate);
    const { moeder } = one.family.adults;
    await release(world, one.family, 'moeder', { dataClasses: ['D10', 'D15'], untilDay: '2026-10-20' });
    setTo(world.server, '2026-10-20T23:59:00+02:00');
    expect(await reads(moeder, one)).toEqual({ diagnoses: 1, home: ['wat het kind vertelde'] });
    setTo(world.server, '2026-10-21T00:01:00+02:00');
    expect(await reads(moeder, one)).toEqual(nothing);
  });
});

test('of another child, or released by nobody, a parent reads nothing', async () => {
  const [one, other] = [await filed('2015-05-01'), await filed('2015-05-01')];
  await release(world, one.family, 'moeder', { dataClasses: ['D10', 'D15'], untilDay: '2026-11-01' });
  expect(await reads(other.family.adults.moeder, other)).toEqual(nothing);
  expect(await reads(one.family.adults.moeder, one)).not.toEqual(nothing);
});
