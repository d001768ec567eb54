// The talk at school about absence: with whom by age, in the form of bijlage 2, with reasons and agreements in one act.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { closeByHand, seatByHand } from '../support/seats.js';
import { agreedInTalk, schoolTalkOf, withParents } from '../support/talks.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

type Known = Family<'moeder' | 'vader' | 'ander'>;
let family: Known;
let caseId: string;
let everybody: EveryCapacity;

async function pupilBorn(birthDate: string): Promise<{ family: Known; caseId: string }> {
  const known = await enrol(world.database, {
    birthDate,
    adults: { moeder: {}, vader: {}, ander: { kind: 'PARENT_WITHOUT' } },
  });
  const opened = await openCase(world.server, known);
  await seat(world.server, opened, ['mentor', 'OWN_ORGANISATION']);
  return { family: known, caseId: opened };
}

beforeAll(async () => {
  ({ family, caseId } = await pupilBorn('2012-05-01'));
  everybody = await everyCapacity(world.database, family);
});

const record = (who: Who, input: Input, selection?: string) =>
  act(world.server, who, 'recordSchoolTalk', input, selection === undefined ? {} : { selection });
const attempt = (input: Input, who: Who = 'mentor') => ({ who, name: 'recordSchoolTalk', input }) as const;

const whole = `{ heldOn heldById heldAs spokenWith parentIds toldParentsOn whatStandsOut whatIsTheMatter whatSchoolCanDo
  whatDecidesToReportSick whatIsSeenAsDeviating whatWeWillDo howSupported reasons { saidBy speakerId words saidOn fromDay untilDay }
  agreements { what who dueOn madeOn } }`;

const talksOf = async (who: Who, of: string = caseId): Promise<unknown> => {
  const { data } = await traced(world.server, who, `{ case(id: "${of}") { schoolTalks { whatWeWillDo } } }`);
  return pick(data ?? undefined, 'case', 'schoolTalks') ?? null;
};

describe('the form of bijlage 2', () => {
  const filledIn = {
    whatStandsOut: 'Vier keer te laat.',
    whatIsTheMatter: 'De maandag is moeilijk.',
    whatSchoolCanDo: 'Een vast lokaal.',
    whatDecidesToReportSick: 'Buikpijn.',
    whatIsSeenAsDeviating: 'Meer dan drie keer.',
    whatWeWillDo: 'Samen beginnen.',
    howSupported: 'De mentor belt.',
  };

  test.each([
    ['mentor', 'MENTOR'],
    [coordinator, 'ONDERSTEUNINGSCOORDINATOR'],
  ])(
    'is filled in by the %s, with reasons of each speaker and agreements in the same act',
    async (who, heldAs) => {
      const { pupil, adults } = family;
      const input = schoolTalkOf(caseId, {
        ...filledIn,
        ...withParents(adults.moeder, adults.vader),
        reasons: [
          { saidBy: 'LEERLING', words: 'van de leerling', fromDay: '2026-09-28', untilDay: '2026-09-28' },
          { saidBy: 'OUDER', speakerId: adults.vader.person, words: 'van vader', fromDay: '2026-09-28' },
          { saidBy: 'ANDERS', words: 'van een ander', fromDay: '2026-09-28' },
        ],
      });
      const { data, trace } = await record(who, input, whole);
      const said = { saidOn: '2026-10-01', fromDay: '2026-09-28', untilDay: null };
      expect(pick(data ?? undefined, 'recordSchoolTalk')).toEqual({
        ...filledIn,
        heldOn: '2026-10-01',
        heldById: personaNamed(who).person,
        heldAs,
        spokenWith: 'LEERLING_EN_OUDERS',
        parentIds: [adults.moeder.person, adults.vader.person],
        toldParentsOn: null,
        reasons: expect.arrayContaining([
          {
            ...said,
            saidBy: 'LEERLING',
            speakerId: pupil.person,
            words: 'van de leerling',
            untilDay: '2026-09-28',
          },
          { ...said, saidBy: 'OUDER', speakerId: adults.vader.person, words: 'van vader' },
          { ...said, saidBy: 'ANDERS', speakerId: null, words: 'van een ander' },
        ]),
        agreements: [
          {
            what: 'Elke maandag samen beginnen',
            who: 'Leerling en mentor',
            dueOn: '2026-11-01',
            madeOn: '2026-10-01',
          },
        ],
      });
      expect(inShort(await linesOf(world.database, trace))).toEqual([
        'CREATE PERMITTED AbsenceReason Agreement SchoolTalk',
        'READ PERMITTED AbsenceReason Agreement SchoolTalk',
      ]);
      const [agreement] = await world.database.query<{ party_ids: string[] }>(
        'select party_ids from agreements where case_id = $1 order by recorded_at desc limit 1',
        [caseId],
      );
      const there = [personaNamed(who), pupil, adults.moeder, adults.vader].map(one => one.person);
      expect(agreement?.party_ids).toEqual(there);
    },
  );

  test('with no more than what stands out and what we shall do', async () => {
    const none = { whatIsTheMatter: null, reasons: [], agreements: [] };
    expect((await record('mentor', schoolTalkOf(caseId, none))).status).toBe(200);
    for (const field of ['whatStandsOut', 'whatWeWillDo'])
      await expectRefused(world, attempt(schoolTalkOf(caseId, { [field]: ' ' })), badInput('INVALID_FIELD'));
  });
});

const parents = { spokenWith: 'OUDERS', toldParentsOn: null, reasons: [] };
const notTold = { toldParentsOn: null };

describe('with whom, by age on the day of the talk (the first of October)', () => {
  // The day before a birthday, and the birthday.
  const ages = {
    11: '2014-10-02',
    12: '2014-10-01',
    15: '2010-10-02',
    16: '2010-10-01',
    17: '2008-10-02',
    18: '2008-10-01',
  } as const;

  type Told = 'done' | 'PARENTS_TAKE_PART' | 'PARENTS_TOLD_FIRST' | 'PUPIL_TAKES_PART';
  test.each<[keyof typeof ages, Told, Told, Told]>([
    // Alone and nobody told; alone and the parents told; the parents without the pupil.
    [11, 'PARENTS_TAKE_PART', 'PARENTS_TAKE_PART', 'done'],
    [12, 'PARENTS_TOLD_FIRST', 'done', 'done'],
    [15, 'PARENTS_TOLD_FIRST', 'done', 'done'],
    [16, 'PARENTS_TOLD_FIRST', 'done', 'PUPIL_TAKES_PART'],
    [17, 'PARENTS_TOLD_FIRST', 'done', 'PUPIL_TAKES_PART'],
    [18, 'done', 'done', 'PUPIL_TAKES_PART'],
  ])(
    'at %i: alone %s, alone with the parents told %s, the parents alone %s',
    async (age, alone, told, without) => {
      const of = await pupilBorn(ages[age]);
      const parentIds = [of.family.adults.moeder.person];
      for (const [change, expected] of [
        [notTold, alone],
        [{}, told],
        [{ ...parents, parentIds }, without],
        [withParents(of.family.adults.moeder), 'done'],
      ] as const) {
        const input = schoolTalkOf(of.caseId, change);
        if (expected === 'done') expect((await record('mentor', input)).status).toBe(200);
        else await expectRefused(world, attempt(input), badInput(expected));
      }
    },
  );

  test('told on the day itself is told beforehand, a day later is not', async () => {
    const on = (toldParentsOn: string) => schoolTalkOf(caseId, { toldParentsOn });
    expect((await record('mentor', on('2026-10-01'))).status).toBe(200);
    await expectRefused(world, attempt(on('2026-10-02')), badInput('INVALID_FIELD', 'toldParentsOn'));
  });

  test('under 12 a parent with authority is there; one without comes along', async () => {
    const of = await pupilBorn('2015-05-01');
    const { ander, moeder } = of.family.adults;
    const withThem = (...people: (typeof ander)[]) => schoolTalkOf(of.caseId, withParents(...people));
    await expectRefused(world, attempt(withThem(ander)), badInput('NO_AUTHORITY'));
    expect((await record('mentor', withThem(ander, moeder))).status).toBe(200);
    // From 12 on the pupil is there to speak for itself.
    const older = schoolTalkOf(caseId, withParents(family.adults.ander));
    expect((await record('mentor', older)).status).toBe(200);
  });
});

describe('who was not there', () => {
  test('is no parent of this pupil', async () => {
    const other = await pupilBorn('2012-05-01');
    for (const person of [other.family.adults.moeder.person, family.pupil.person, randomUUID()]) {
      const input = schoolTalkOf(caseId, { ...parents, parentIds: [person] });
      await expectRefused(world, attempt(input), badInput('NO_PARENT'));
    }
  });

  test('said nothing in it', async () => {
    const { moeder, vader } = family.adults;
    const saying = (change: Input, reason: Input) =>
      schoolTalkOf(caseId, { ...change, reasons: [{ words: 'x', fromDay: '2026-09-28', ...reason }] });
    const father = { saidBy: 'OUDER', speakerId: vader.person };
    const notThere = badInput('NOT_PRESENT', 'saidBy');
    await expectRefused(world, attempt(saying(withParents(moeder), father)), notThere);
    await expectRefused(
      world,
      attempt(saying({ ...parents, parentIds: [moeder.person] }, { saidBy: 'LEERLING' })),
      notThere,
    );
    expect((await record('mentor', saying(withParents(moeder, vader), father))).status).toBe(200);
    await expectRefused(
      world,
      attempt(saying(withParents(moeder), { saidBy: 'OUDER' })),
      badInput('INVALID_FIELD', 'speakerId'),
    );
  });
});

describe('bad input', () => {
  test.each<[string, Input, string, string?]>([
    ['held tomorrow', { heldOn: '2026-10-06', toldParentsOn: '2026-10-05' }, 'DATE_IN_FUTURE', 'heldOn'],
    [
      'with parents of whom none is named',
      { spokenWith: 'LEERLING_EN_OUDERS' },
      'INVALID_FIELD',
      'parentIds',
    ],
    ['alone, and with a parent', { parentIds: [randomUUID()] }, 'INVALID_FIELD', 'parentIds'],
    [
      'agreed for before the talk',
      { agreements: [agreedInTalk({ dueOn: '2026-09-30' })] },
      'INVALID_FIELD',
      'dueOn',
    ],
    [
      'a reason that was over before it began',
      { reasons: [{ saidBy: 'ANDERS', words: 'x', fromDay: '2026-09-28', untilDay: '2026-09-27' }] },
      'INVALID_FIELD',
      'untilDay',
    ],
  ])('%s: a code, and nothing is written', async (_what, change, reason, field) => {
    const told = field === undefined ? badInput(reason) : badInput(reason, field);
    await expectRefused(world, attempt(schoolTalkOf(caseId, change)), told);
  });

  test('in a case that has closed, or that one does not see', async () => {
    const of = await pupilBorn('2012-05-01');
    await expectRefused(world, attempt(schoolTalkOf(of.caseId), 'mentor-po'), unknownId);
    await expectRefused(world, attempt(schoolTalkOf(randomUUID())), unknownId);
    await closeByHand(world.database, of.family, of.caseId);
    await expectRefused(world, attempt(schoolTalkOf(of.caseId)), unknownId);
  });
});

describe('who reads it', () => {
  test('pupil and both parents under 16, mentor, coordinator and verzuimcoordinator of the school', async () => {
    const of = await pupilBorn('2010-10-06');
    await seat(world.server, of.caseId, ['verzuimcoordinator', 'OWN_ORGANISATION']);
    await done(world.server, 'mentor', 'recordSchoolTalk', schoolTalkOf(of.caseId));
    const { moeder, vader, ander } = of.family.adults;
    for (const who of [of.family.pupil, moeder, vader, 'mentor', coordinator, 'verzuimcoordinator'])
      expect(await talksOf(who, of.caseId)).toEqual([{ whatWeWillDo: 'Samen beginnen.' }]);
    expect(await talksOf(ander, of.caseId)).toBeNull();
  });

  test('no parent from the sixteenth birthday on, and the pupil as before', async () => {
    const of = await pupilBorn('2010-10-05');
    await done(world.server, 'mentor', 'recordSchoolTalk', schoolTalkOf(of.caseId));
    expect(await talksOf(of.family.adults.moeder, of.caseId)).toBeNull();
    expect(await talksOf(of.family.pupil, of.caseId)).toHaveLength(1);
  });

  test('a mentor of the school who takes no part does not, nor does anybody of another organisation', async () => {
    await done(world.server, 'mentor', 'recordSchoolTalk', schoolTalkOf(caseId));
    expect(await talksOf('vertrouwde-persoon')).toBeNull();
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    await seatByHand(world.database, family, caseId, ['leerplichtambtenaar', 'MEETING']);
    for (const who of ['jeugdarts', 'leerplichtambtenaar', 'schoolleiding', 'gezinsmanager']) {
      const { status, errors } = await traced(
        world.server,
        who,
        `{ case(id: "${caseId}") { schoolTalks { whatWeWillDo } } }`,
      );
      expect({ who, status }).toEqual({ who, status: 403 });
      expect(errors?.[0]?.extensions.fields).toEqual(['SchoolTalk.whatWeWillDo']);
    }
  });

  test('no other capacity could ever put one down', async () => {
    const capacities = allBut('mentor', coordinator);
    expect(capacities).toHaveLength(29);
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'recordSchoolTalk',
      input: schoolTalkOf(caseId),
    });
  });
});
