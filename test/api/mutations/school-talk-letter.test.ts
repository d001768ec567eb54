// The letter by which parents are told that the school will speak with the pupil alone (DB:406-408): that fact and no more.

import { beforeAll, describe, expect, test } from 'vitest';
import { ask, pick } from '../../support/ask.js';
import { type Input, openCase } from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol } from '../support/families.js';
import { absentBefore, formats, letterBy, seatedMentor, talkLetterOf } from '../support/letters.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, type Told, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const writers = ['mentor', 'ondersteuningscoordinator'] as const;
const name = 'makeSchoolTalkLetter';
let everybody: EveryCapacity;

beforeAll(async () => {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

async function pupilOf(birthDate: string) {
  const family = await enrol(world.database, {
    birthDate,
    adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } },
  });
  const caseId = await openCase(world.server, family);
  await seatedMentor(world, caseId);
  await absentBefore(world, family);
  return { family, caseId };
}

const notTold = badInput('NOT_TO_BE_TOLD', 'addresseeId');
const withParents = badInput('PARENTS_TAKE_PART', 'talkOn');
const noDay = badInput('INVALID_FIELD', 'talkOn');

describe('by age on the day of the talk, 7 October', () => {
  test.each([
    ['12 that day', '2014-10-07'],
    ['15', '2011-05-01'],
    ['16', '2010-05-01'],
    ['17', '2008-10-08'],
  ])('%s: both writers, in both forms, and the same words', async (_age, birthDate) => {
    const { family, caseId } = await pupilOf(birthDate);
    for (const who of writers)
      for (const format of formats) {
        const letter = await letterBy(world, who, talkLetterOf(caseId, family.adults.moeder, { format }));
        expect(letter.text).toMatch(
          /^Gesprek op school Van: Dommelcollege \(demo\) Aan: de ouder of verzorger van (Test Leerling \w+) Datum: maandag 5 oktober 2026 Geachte ouder of verzorger, Op woensdag 7 oktober 2026 heeft de school een gesprek met \1 alleen\. De school laat u dat vooraf weten\.$/,
        );
        expect(letter.fileName).toBe(`gesprek-alleen-ouders.${format.toLowerCase()}`);
      }
  });

  test.each<[string, string, Told]>([
    ['11 still', '2014-10-08', withParents],
    ['18', '2008-10-05', notTold],
  ])('%s: none', async (_age, birthDate, told) => {
    const { family, caseId } = await pupilOf(birthDate);
    const { input } = talkLetterOf(caseId, family.adults.moeder);
    await expectRefused(world, { who: 'mentor', name, input }, told);
  });
});

describe('is refused', () => {
  const wrong: readonly (readonly [string, Input, Told])[] = [
    ['for a day that has been', { talkOn: '2026-10-04' }, noDay],
    ['for a day further off than two weeks', { talkOn: '2026-10-20' }, noDay],
    ['to somebody who is nobody', { addresseeId: 'x' }, notTold],
  ];
  test.each(wrong)('%s', async (_what, change, told) => {
    const { family, caseId } = await pupilOf('2012-05-01');
    const { input } = talkLetterOf(caseId, family.adults.moeder, change);
    await expectRefused(world, { who: 'mentor', name, input }, told);
    for (const talkOn of ['2026-10-05', '2026-10-19'])
      await letterBy(world, 'mentor', talkLetterOf(caseId, family.adults.moeder, { talkOn }));
  });

  test('to the pupil, a parent without gezag and a stranger', async () => {
    const { family, caseId } = await pupilOf('2012-05-01');
    const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    for (const who of [family.pupil, family.adults.vader, other.adults.moeder]) {
      const { input } = talkLetterOf(caseId, who);
      await expectRefused(world, { who: 'mentor', name, input }, notTold);
    }
  });

  test('in a case that is not seen, and to everybody but mentor and ondersteuningscoordinator', async () => {
    const { family, caseId } = await pupilOf('2012-05-01');
    const { input } = talkLetterOf(caseId, family.adults.moeder);
    await expectRefused(world, { who: 'mentor-po', name, input }, unknownId);
    await expectRefused(world, { who: 'mentor', name, input: { ...input, caseId: 'x' } }, unknownId);
    await expectNeverFor(world, everybody, { capacities: allBut(...writers), name, input });
  });
});

test('is kept as that it was made, seen by school and pupil, and by the parent of 14 but not of 16', async () => {
  for (const [birthDate, parentSees] of [
    ['2012-05-01', true],
    ['2010-05-01', false],
  ] as const) {
    const { family, caseId } = await pupilOf(birthDate);
    const { moeder } = family.adults;
    const letter = await letterBy(world, 'mentor', talkLetterOf(caseId, moeder));
    expect(inShort(await linesOf(world.database, letter.asked.trace))).toEqual([
      'CREATE PERMITTED SchoolTalkLetter',
      'READ PERMITTED Pupil',
      'READ PERMITTED Organisation',
      'READ PERMITTED SchoolTalkLetter',
    ]);
    const kept = [{ talkOn: '2026-10-07', telling: 'FACTS', sha256: letter.sha256, content: null }];
    const question = `{ case(id: "${caseId}") { schoolTalkLetters { talkOn telling sha256 content } } }`;
    const seen = async (who: Parameters<typeof ask>[1]) =>
      pick((await ask(world.server, who, question)).data ?? undefined, 'case', 'schoolTalkLetters') ?? [];
    for (const who of ['mentor', 'ondersteuningscoordinator', family.pupil])
      expect(await seen(who)).toEqual(kept);
    expect(await seen(moeder)).toEqual(parentSees ? kept : []);
    expect(await seen(family.adults.vader)).toEqual([]);
  }
});
