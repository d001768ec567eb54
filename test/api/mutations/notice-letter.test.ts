// Letters by which the family is told of a report beforehand: to whom, at which age, saying what, and what is kept of them.

import { beforeAll, describe, expect, test } from 'vitest';
import { recordAndApply } from '../../support/apply-law.js';
import { ask, pick } from '../../support/ask.js';
import { done, type Input } from '../support/casework.js';
import { aheadBy } from '../support/clock.js';
import { noticeOf, type Reportable, reportable, tell, underProtocol } from '../support/duo.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol } from '../support/families.js';
import { absentBefore, formats, hashOf, letterBy, noticeLetterOf } from '../support/letters.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, type Told, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const writers = ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'] as const;
const writer = 'verzuimcoordinator';
const name = 'makeNoticeLetter';
let everybody: EveryCapacity;

beforeAll(async () => {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

const FACTS = { telling: 'FACTS' };
const notTold = badInput('NOT_TO_BE_TOLD', 'addresseeId');
const factsOnly = badInput('FACTS_LETTER_ONLY', 'addresseeId');

/** Birth dates by the age on the usual day, 5 October 2026. */
const born = {
  ...{ 11: '2014-10-06', 12: '2014-10-05', 15: '2010-10-06' },
  ...{ 16: '2010-10-05', 17: '2008-10-06', 18: '2008-10-05' },
};
type Age = keyof typeof born;
type Which = 'pupil' | 'moeder';

const personOf = ({ family }: Reportable<'moeder'>, which: Which) =>
  which === 'pupil' ? family.pupil : family.adults.moeder;

/** Told as that age asks for. */
function toldAt(age: Age, of: Reportable<'moeder'>): Input {
  const one = (which: Which, how: string) => ({
    personId: personOf(of, which).person,
    on: '2026-10-05',
    how,
  });
  const parent = age < 18 ? [one('moeder', age < 16 ? 'LETTER' : 'FACTS_LETTER')] : [];
  const told = age < 12 ? parent : [one('pupil', 'LETTER'), ...parent];
  return age < 18 ? { told } : { told, kind: 'DOORSTROOMPUNT_18PLUS', missedHours: null };
}

async function noticed(age: Age, change: Input = {}) {
  const of = await reportable(world, { birthDate: born[age] });
  await absentBefore(world, of.family);
  return { of, noticeId: await tell(world, of, { ...toldAt(age, of), ...change }) };
}

/** Behind the API, as the registers would. */
async function changed({ family }: Reportable, text: string, id: string): Promise<void> {
  const of = { subject: family.subject, clockOffset: aheadBy(world.server) };
  await recordAndApply(world.database, of, ({ query }) => query(text, [id]));
}

describe('by age', () => {
  const made: readonly (readonly [Age, Which, Input, string])[] = [
    [11, 'moeder', {}, 'kennisgeving-ouders'],
    [12, 'pupil', {}, 'kennisgeving-leerling'],
    [12, 'moeder', {}, 'kennisgeving-ouders'],
    [15, 'pupil', {}, 'kennisgeving-leerling'],
    [15, 'moeder', {}, 'kennisgeving-ouders'],
    [16, 'pupil', {}, 'kennisgeving-leerling'],
    [16, 'moeder', FACTS, 'feiten-melding'],
    [17, 'pupil', {}, 'kennisgeving-leerling'],
    [17, 'moeder', FACTS, 'feiten-melding'],
    [18, 'pupil', {}, 'kennisgeving-leerling'],
  ];
  test.each(made)('at %i %s gets the letter with %j', async (age, which, change, template) => {
    const { of, noticeId } = await noticed(age);
    for (const format of formats) {
      const asked = noticeLetterOf(noticeId, personOf(of, which), { ...change, format });
      const letter = await letterBy(world, writer, asked);
      expect(letter.fileName).toBe(`${template}.${format.toLowerCase()}`);
    }
  });

  const refused: readonly (readonly [Age, Which, Input, Told])[] = [
    [11, 'pupil', {}, notTold],
    [11, 'moeder', FACTS, factsOnly],
    [12, 'pupil', FACTS, factsOnly],
    [15, 'moeder', FACTS, factsOnly],
    [16, 'moeder', {}, factsOnly],
    [16, 'pupil', FACTS, factsOnly],
    [17, 'moeder', {}, factsOnly],
    [18, 'moeder', {}, notTold],
    [18, 'moeder', FACTS, notTold],
  ];
  test.each(refused)('at %i %s does not get it with %j', async (age, which, change, told) => {
    const { of, noticeId } = await noticed(age);
    const { input } = noticeLetterOf(noticeId, personOf(of, which), change);
    await expectRefused(world, { who: writer, name, input }, told);
  });

  test('a parent who was told of one who has turned 16 since, gets the facts', async () => {
    const { of, noticeId } = await noticed(15);
    const older = `update pupils set birth_date = '2010-10-05' where id = $1`;
    await changed(of, older, of.family.pupilId);
    const { input } = noticeLetterOf(noticeId, of.family.adults.moeder);
    await expectRefused(world, { who: writer, name, input }, factsOnly);
    await letterBy(world, writer, noticeLetterOf(noticeId, of.family.adults.moeder, FACTS));
  });
});

describe('what it says', () => {
  test('to pupil and parents: that, what for, the ZAT at the same time, and what comes of it', async () => {
    const { of, noticeId } = await noticed(15);
    for (const which of ['pupil', 'moeder'] as const) {
      const { text } = await letterBy(world, writer, noticeLetterOf(noticeId, personOf(of, which)));
      for (const said of [
        'via DUO bij leerplicht.',
        'Soort melding: zestien uur in vier lesweken Gemiste lestijd: 16 uur',
        'Tegelijk met de melding wordt het verzuim besproken in het zorgadviesteam (ZAT).',
        'Na de melding nodigt leerplicht',
        'en niets over gezondheid.',
      ])
        expect(text).toContain(said);
    }
  });

  test.each([
    ['LATE_3', 'Aanleiding: 12 keer te laat of vaker'],
    ['TRU_3', 'Aanleiding: spijbelen'],
    ['REP_1', 'Aanleiding: opnieuw verzuim na een preventief gesprek'],
    ['NO_SHOW_JEUGDARTS', null],
    ['NON_COOPERATION', null],
    ['SICKNESS_DOUBTED', null],
  ])('of the threshold %s: %s', async (threshold, said) => {
    const { of, noticeId } = await noticed(15, { ...underProtocol, threshold });
    const { text } = await letterBy(world, writer, noticeLetterOf(noticeId, of.family.pupil));
    expect(text).toContain('Soort melding: overig verzuim');
    expect(text).not.toMatch(/jeugdarts|ziek|werkt niet mee/i);
    if (said === null) expect(text).not.toContain('Aanleiding');
    else expect(text).toContain(said);
  });

  test.each(formats)('to parents of 16 and 17 the facts, and that it is reported (%s)', async format => {
    const { of, noticeId } = await noticed(17, { ...underProtocol, threshold: 'NO_SHOW_JEUGDARTS' });
    const change = { ...FACTS, format };
    const { text } = await letterBy(world, writer, noticeLetterOf(noticeId, of.family.adults.moeder, change));
    expect(text).toMatch(
      /Wanneer woensdag 16 september 2026: 1 lesuur donderdag 17 september 2026: 1 lesuur Melding De school meldt verzuim van Test Leerling \w+ via DUO bij leerplicht\. Deze brief bevat alleen de feiten\./,
    );
    expect(text).not.toMatch(/aanleiding|soort|jeugdarts|ziek|zat\b|zorg(?!er)|gezondheid|18 september/i);
  });

  test('of one of 18: the Doorstroompunt, and nothing of the parents', async () => {
    const { of, noticeId } = await noticed(18);
    const { text } = await letterBy(world, writer, noticeLetterOf(noticeId, of.family.pupil));
    expect(text).toContain('via DUO bij het Doorstroompunt (RMC).');
    expect(text).not.toContain('ouders');
  });
});

describe('who makes it, and what is kept', () => {
  test.each(writers)('%s makes it, with the row, the hash and the lines', async who => {
    const { of, noticeId } = await noticed(15);
    const { pupil, subject } = of.family;
    const letter = await letterBy(world, who, noticeLetterOf(noticeId, pupil));
    expect(letter.sha256).toBe(hashOf(letter.bytes));
    const lines = await linesOf(world.database, letter.asked.trace);
    expect(inShort(lines)).toEqual([
      'CREATE PERMITTED NoticeLetter',
      'READ PERMITTED DuoReportNotice NoticeLetter',
      'READ PERMITTED Pupil',
      'READ PERMITTED Organisation',
    ]);
    expect(lines[0]).toMatchObject({ subject, case_id: of.caseId });
    const question = `{ case(id: "${of.caseId}") { noticeLetters { template addresseeId sha256 content } } }`;
    for (const reader of [who, pupil, of.family.adults.moeder]) {
      const { data } = await ask(world.server, reader, question);
      const kept = { template: 'kennisgeving-leerling', addresseeId: pupil.person, sha256: letter.sha256 };
      expect(pick(data ?? undefined, 'case', 'noticeLetters')).toEqual([{ ...kept, content: null }]);
    }
  });

  test('a letter with the facts leaves lines of what was read for it', async () => {
    const { of, noticeId } = await noticed(16);
    const letter = await letterBy(world, writer, noticeLetterOf(noticeId, of.family.adults.moeder, FACTS));
    expect(inShort(await linesOf(world.database, letter.asked.trace))).toEqual([
      'CREATE PERMITTED NoticeLetter',
      'READ PERMITTED DuoReportNotice NoticeLetter',
      'READ PERMITTED Pupil',
      'READ PERMITTED Organisation',
      'READ PERMITTED AbsenceCount AbsenceEntry',
    ]);
  });

  test('nobody else', async () => {
    const { of, noticeId } = await noticed(15);
    const { input } = noticeLetterOf(noticeId, of.family.pupil);
    await expectNeverFor(world, everybody, { capacities: allBut(...writers), name, input });
  });

  test('not to whom it was not told: a parent without gezag, a stranger, nobody', async () => {
    const of = await reportable(world, {
      adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } } as never,
    });
    const family = of.family as typeof of.family & { adults: Record<'vader', { person: string }> };
    const told = [family.pupil, of.family.adults.moeder].map(({ person }) => ({
      ...{ personId: person, on: '2026-10-05', how: 'LETTER' },
    }));
    const notice = await done(world.server, writer, 'giveDuoNotice', noticeOf(of, { told }));
    const noticeId = String(pick(notice, 'id'));
    const other = await reportable(world);
    for (const addresseeId of [family.adults.vader.person, other.family.adults.moeder.person, 'x']) {
      const { input } = noticeLetterOf(noticeId, family.pupil, { addresseeId });
      await expectRefused(world, { who: writer, name, input }, notTold);
    }
    await letterBy(world, writer, noticeLetterOf(noticeId, of.family.adults.moeder));
  });

  test('not to a parent whose gezag has ended since', async () => {
    const { of, noticeId } = await noticed(15);
    const { moeder } = of.family.adults;
    const ended = `update authorities set until_day = '2026-10-04' where adult_id = $1`;
    await changed(of, ended, moeder.person);
    const { input } = noticeLetterOf(noticeId, moeder);
    await expectRefused(world, { who: writer, name, input }, notTold);
  });

  test('not about a notice that is not seen', async () => {
    const { of, noticeId } = await noticed(15);
    const { input } = noticeLetterOf('x', of.family.pupil);
    await expectRefused(world, { who: writer, name, input }, unknownId);
    const elsewhere = { who: 'ondersteuningscoordinator-po', name, input: { ...input, noticeId } } as const;
    await expectRefused(world, elsewhere, unknownId);
  });
});
