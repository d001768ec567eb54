// Why a pupil is absent, in own words: the pupil's, each parent's, what the school was told, what the leerplichtambtenaar
// heard; and never what was said in a preventive talk.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import {
  act,
  askConsent,
  done,
  type Input,
  openCase,
  say,
  seat,
  towards,
  traced,
  type Who,
} from '../support/casework.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectRefused, lacking, unknownId } from '../support/refusals.js';
import { seatByHand, seatForTalk } from '../support/seats.js';
import { reasonOf } from '../support/talks.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

type Known = Family<'moeder' | 'vader' | 'ander'>;
let family: Known;
let caseId: string;

/** A pupil whose mother and father hold gezag, and somebody else who has none. */
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
  await seat(world.server, caseId, ['verzuimcoordinator', 'OWN_ORGANISATION']);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seatForTalk(world, caseId);
  await seatByHand(world.database, family, caseId, ['leerplichtambtenaar', 'MEETING']);
});

const state = (who: Who, input: Input) => act(world.server, who, 'stateAbsenceReason', input);
const attempt = (who: Who, input: Input) => ({ who, name: 'stateAbsenceReason', input }) as const;

const stated = async (who: Who, input: Input): Promise<string> =>
  String(pick(await done(world.server, who, 'stateAbsenceReason', input), 'id'));

const read = (who: Who, of: string) =>
  traced(world.server, who, `{ case(id: "${of}") { absenceReasons { words } } }`);

async function heardBy(who: Who, of: string = caseId): Promise<string[]> {
  const { data } = await read(who, of);
  const found = pick(data ?? undefined, 'case', 'absenceReasons') ?? [];
  return (found as { words: string }[]).map(one => one.words).sort();
}

const ofParent = (words: string, change: Input = {}): Input =>
  reasonOf(family, { saidBy: 'OUDER', words, ...change });

describe('own words', () => {
  let own: Record<'pupil' | 'moeder' | 'vader' | 'ander' | 'heard' | 'else', string>;

  beforeAll(async () => {
    const { pupil, adults } = family;
    own = {
      pupil: await stated(pupil, reasonOf(family, { words: 'van de leerling' })),
      moeder: await stated(adults.moeder, ofParent('van moeder')),
      vader: await stated('mentor', ofParent('van vader', { speakerId: adults.vader.person })),
      ander: await stated(coordinator, ofParent('zonder gezag', { speakerId: adults.ander.person })),
      heard: await stated('leerplichtambtenaar', {
        ...reasonOf(family, { words: 'bij het horen' }),
        pupilId: null,
        caseId,
      }),
      else: await stated('mentor', reasonOf(family, { saidBy: 'ANDERS', words: 'van een ander' })),
    };
  });

  const ofSchool = ['van de leerling', 'van een ander', 'van moeder', 'van vader', 'zonder gezag'];

  test.each(['mentor', coordinator, 'verzuimcoordinator'])(
    'the %s of the school reads all that is kept there, whoever said it',
    async who => {
      expect(await heardBy(who)).toEqual(ofSchool);
    },
  );

  test('the pupil reads the own words, wherever they were said, and no others', async () => {
    expect(await heardBy(family.pupil)).toEqual(['bij het horen', 'van de leerling']);
  });

  test("each parent reads the child's words and the own, and not what the other parent said", async () => {
    const { moeder, vader } = family.adults;
    expect(await heardBy(moeder)).toEqual(['bij het horen', 'van de leerling', 'van moeder']);
    expect(await heardBy(vader)).toEqual(['bij het horen', 'van de leerling', 'van vader']);
  });

  test('the leerplichtambtenaar reads what was said at the own hearing alone', async () => {
    expect(await heardBy('leerplichtambtenaar')).toEqual(['bij het horen']);
  });

  test('a parent without authority does not see the case, and so no words in it', async () => {
    const { data } = await read(family.adults.ander, caseId);
    expect(data).toEqual({ case: null });
  });

  test('it is kept by the school, and what was heard by leerplicht by the municipality', async () => {
    const rows = await world.database.query<{ id: string; own: boolean; speaker_id: string | null }>(
      'select id, controller_id = $2 as own, speaker_id from absence_reasons where subject = $1',
      [family.subject, family.schoolId],
    );
    const kept = new Map(rows.map(row => [row.id, row]));
    expect(rows).toHaveLength(6);
    expect(kept.get(own.heard)).toMatchObject({ own: false, speaker_id: family.pupil.person });
    expect(kept.get(own.pupil)).toMatchObject({ own: true, speaker_id: family.pupil.person });
    expect(kept.get(own.vader)).toMatchObject({ own: true, speaker_id: family.adults.vader.person });
    expect(kept.get(own.else)).toMatchObject({ own: true, speaker_id: null });
  });

  test('the jeugdarts reads them by consent alone', async () => {
    expect(await heardBy('jeugdarts')).toEqual([]);
    const consentId = await askConsent(world.server, coordinator, caseId, {
      dataClasses: ['D08'],
      recipients: towards('jeugdarts'),
      purposes: ['SICKNESS_GUIDANCE'],
    });
    for (const one of [family.adults.moeder, family.adults.vader])
      await say(world.server, one, 'giveConsent', consentId);
    expect(await heardBy('jeugdarts')).toEqual(ofSchool);
    await say(world.server, family.adults.vader, 'withdrawConsent', consentId);
    expect(await heardBy('jeugdarts')).toEqual([]);
  });

  test('what is written and read is on record, under the rule that let it', async () => {
    const { trace } = await state('mentor', reasonOf(family));
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED AbsenceReason', 'READ PERMITTED AbsenceReason']);
    expect(lines[0]).toMatchObject({
      subject: family.subject,
      classes: ['D08'],
      rules: ['absenceReason.write.mentor'],
    });
  });
});

describe('by age', () => {
  test.each([
    ['11, on the last day', '2014-10-06', ['van de leerling', 'van moeder']],
    ['12, on the birthday', '2014-10-05', ['van de leerling', 'van moeder']],
    ['15, on the last day', '2010-10-06', ['van de leerling', 'van moeder']],
  ])('a parent of a pupil of %s reads the child’s words and the own', async (_age, birthDate, words) => {
    const of = await pupilBorn(birthDate);
    const { moeder } = of.family.adults;
    await stated('mentor', reasonOf(of.family, { words: 'van de leerling' }));
    await stated(moeder, reasonOf(of.family, { saidBy: 'OUDER', words: 'van moeder' }));
    await stated('mentor', {
      ...reasonOf(of.family, { saidBy: 'OUDER', words: 'van vader' }),
      speakerId: of.family.adults.vader.person,
    });
    expect(await heardBy(moeder, of.caseId)).toEqual(words);
  });

  test('under 12 the pupil puts down nothing and the parents do; from the birthday on it does', async () => {
    const eleven = (await pupilBorn('2014-10-06')).family;
    expect((await state(eleven.pupil, reasonOf(eleven))).status).toBe(403);
    const twelve = (await pupilBorn('2014-10-05')).family;
    expect((await state(twelve.pupil, reasonOf(twelve))).status).toBe(200);
    for (const { adults } of [eleven, twelve]) {
      const said = { saidBy: 'OUDER', pupilId: (adults === eleven.adults ? eleven : twelve).pupilId };
      expect((await state(adults.moeder, reasonOf(eleven, said))).status).toBe(200);
    }
  });

  test('from 16 a parent reads the words of the pupil by the pupil’s consent alone, and hears facts else', async () => {
    const of = await pupilBorn('2010-10-05');
    const { pupil, adults } = of.family;
    await stated(pupil, reasonOf(of.family, { words: 'van de leerling' }));
    await stated(adults.moeder, reasonOf(of.family, { saidBy: 'OUDER', words: 'van moeder' }));
    const allow = async (dataClass: string) => {
      const consentId = await askConsent(world.server, coordinator, of.caseId, {
        dataClasses: [dataClass],
        recipients: towards(adults.moeder),
        purposes: ['DATA_SUBJECT_RIGHTS'],
      });
      await say(world.server, pupil, 'giveConsent', consentId);
    };
    expect(pick((await read(adults.moeder, of.caseId)).data ?? undefined, 'case')).toBeNull();
    await allow('D29');
    // The own words stay one's own.
    expect(await heardBy(adults.moeder, of.caseId)).toEqual(['van moeder']);
    await allow('D08');
    expect(await heardBy(adults.moeder, of.caseId)).toEqual(['van de leerling', 'van moeder']);
    expect(await heardBy(adults.vader, of.caseId)).toEqual([]);
  });

  test('at 17 a parent still answers for the absence; at 18 no more', async () => {
    const seventeen = (await pupilBorn('2008-10-06')).family;
    const said = (of: Known) => reasonOf(of, { saidBy: 'OUDER' });
    // The parent of a pupil of 17 does not see the case, and may put down the own words all the same.
    expect((await state(seventeen.adults.moeder, said(seventeen))).status).toBe(200);
    const adult = (await pupilBorn('2008-10-05')).family;
    await expectRefused(world, attempt(adult.adults.moeder, said(adult)), unknownId);
    expect((await state(adult.pupil, reasonOf(adult))).status).toBe(200);
  });
});

describe('not in the name of another', () => {
  test('a parent does not speak for the child or the other parent, nor a pupil for a parent', async () => {
    const { pupil, adults } = family;
    const inMothersName = { speakerId: adults.moeder.person };
    await expectRefused(world, attempt(adults.vader, reasonOf(family)), badInput('OWN_WORDS_ONLY'));
    await expectRefused(world, attempt(pupil, ofParent('x')), badInput('OWN_WORDS_ONLY'));
    await expectRefused(world, attempt(adults.vader, ofParent('x', inMothersName)), lacking(['own_data']));
    await expectRefused(world, attempt(pupil, reasonOf(family, inMothersName)), lacking(['own_data']));
    expect((await state(adults.vader, ofParent('x'))).status).toBe(200);
  });

  test('a parent without authority puts nothing down; the school does so for them', async () => {
    const { ander } = family.adults;
    await expectRefused(world, attempt(ander, ofParent('x')), unknownId);
    expect((await state('mentor', ofParent('x', { speakerId: ander.person }))).status).toBe(200);
  });

  test('the school names which parent, of this pupil, and nobody where it is no parent', async () => {
    const { adults } = (await pupilBorn('2012-05-01')).family;
    const field = badInput('INVALID_FIELD', 'speakerId');
    await expectRefused(world, attempt('mentor', ofParent('x')), field);
    const mother = family.adults.moeder.person;
    for (const saidBy of ['LEERLING', 'ANDERS'])
      await expectRefused(world, attempt('mentor', reasonOf(family, { saidBy, speakerId: mother })), field);
    for (const speakerId of [adults.moeder.person, family.pupil.person, randomUUID()])
      await expectRefused(world, attempt('mentor', ofParent('x', { speakerId })), badInput('NO_PARENT'));
  });
});

describe('bad input', () => {
  test('said tomorrow, over before it began, about a pupil and a case at once, or about none', async () => {
    const bad = (change: Input) => attempt('mentor', reasonOf(family, change));
    await expectRefused(world, bad({ saidOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'saidOn'));
    await expectRefused(world, bad({ untilDay: '2026-09-27' }), badInput('INVALID_FIELD', 'untilDay'));
    const both = badInput('INVALID_FIELD', 'caseId', 'pupilId');
    await expectRefused(world, bad({ caseId }), both);
    await expectRefused(world, bad({ pupilId: null }), unknownId);
    expect(
      (await state('mentor', reasonOf(family, { saidOn: '2026-10-05', untilDay: '2026-09-28' }))).status,
    ).toBe(200);
  });

  test('a pupil of another school', async () => {
    const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    await openCase(world.server, other);
    await expectRefused(world, attempt('mentor', reasonOf(other)), unknownId);
    await expectRefused(world, attempt(other.pupil, reasonOf(family)), unknownId);
    await expectRefused(world, attempt(other.adults.moeder, ofParent('x')), unknownId);
  });
});
