// What is answered in a registration and said at the table: each paragraph with what it tells of, and read by those alone who
// are invited and may read that by their own line.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import {
  answerOf,
  caseAtTheTable,
  decide,
  inviteByHand,
  register,
  setTable,
  type TabledCase,
  tableSeenBy,
  takeStep,
  wordsOf,
} from '../support/breakthrough.js';
import { askConsent, done, type Input, say, towards, type Who } from '../support/casework.js';
import { badInput, conflict, expectRefused, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const officer = 'leerplichtambtenaar';
const swv = 'swv-coordinator';

let of: TabledCase;
let registrationId: string;
let progressId: string;

const answer = (tags: Input, change: Input = {}) =>
  done(world.server, officer, 'writeRegistrationParagraph', answerOf(registrationId, tags, change));

beforeAll(async () => {
  await setTable(world, 'AMSTERDAM');
  of = await caseAtTheTable(world);
  registrationId = await register(world, officer, of.caseId);
  for (const who of [officer, swv]) await decide(world, who, registrationId);
  progressId = String(pick(await takeStep(world, officer, of.caseId, 'DISCUSSED'), 'id'));
});

/** The texts of a registration that somebody reads; null where they do not open it. */
async function readBy(who: Who): Promise<readonly string[] | null> {
  const seen = await tableSeenBy(world, who, of.caseId, 'breakthroughRegistrations { paragraphs { text } }');
  const [first] = (pick(seen as never, 'breakthroughRegistrations') ?? []) as {
    paragraphs: { text: string }[];
  }[];
  return first === undefined ? null : first.paragraphs.map(({ text }) => text).sort();
}

describe('an answer', () => {
  test('bears the class of its question unless another is named, and none where none is said to be', async () => {
    // Whoever writes it reads it back by their own line for it alone.
    expect(await answer({ text: 'vraag' })).toBeNull();
    await answer({ text: 'verzuim', dataClass: 'D06' });
    await answer({ text: 'maatregel' }, { question: 'REGISTRATION_MAATREGEL' });
    await answer({ text: 'situatie' }, { question: 'REGISTRATION_SITUATION' });
    const written = await world.database.query<{ text: string; data_class: string | null }>(
      'select text, data_class from registration_paragraphs where registration_id = $1 order by text',
      [registrationId],
    );
    expect(written).toEqual([
      { text: 'maatregel', data_class: 'D17' },
      { text: 'situatie', data_class: null },
      { text: 'verzuim', data_class: 'D06' },
      { text: 'vraag', data_class: 'D14' },
    ]);
  });

  test('that was given is missing no more', async () => {
    const { missing } = (await done(world.server, swv, 'completeRegistration', {
      registrationId,
      version: 1,
      fields: { atHome: true },
    })) as { missing: string[] };
    expect(missing).not.toContain('REGISTRATION_QUESTION');
    expect(missing).not.toContain('REGISTRATION_SITUATION');
    expect(missing).toContain('REGISTRATION_NEEDS');
    await answer({ text: 'nodig' }, { question: 'REGISTRATION_NEEDS' });
    const seen = await tableSeenBy(world, swv, of.caseId, 'breakthroughRegistrations { missing }');
    const [first] = pick(seen as never, 'breakthroughRegistrations') as unknown as { missing: string[] }[];
    expect(first?.missing).not.toContain('REGISTRATION_NEEDS');
  });

  test('that nobody tagged is read by the pupil alone of those who open it, and each other by its own line', async () => {
    expect(await readBy(swv)).toEqual([]);
    const { moeder } = of.family.adults;
    expect(await readBy(of.family.pupil)).toEqual(expect.arrayContaining(['situatie', 'verzuim', 'vraag']));
    expect(await readBy(moeder)).toEqual(expect.arrayContaining(['verzuim', 'vraag']));
    // A mark of safety is read by pupil and parents in its own noun alone, where somebody said that it is safe.
    expect(await readBy(of.family.pupil)).not.toContain('maatregel');
  });

  test('about the plan is read at the table once the plan is shared, and nothing else with it', async () => {
    const { pupil, adults } = of.family;
    const consentId = await askConsent(world.server, officer, of.caseId, {
      dataClasses: ['D14'],
      concernedParents: [adults.moeder.person],
      recipients: towards(swv),
      purposes: ['BREAKTHROUGH'],
    });
    await say(world.server, pupil, 'giveConsent', consentId);
    await say(world.server, adults.moeder, 'giveConsent', consentId);
    // The law has passed over the pupil, and with it went what was laid by hand.
    await inviteByHand(world, of.caseId, 'INVITED', officer, swv, 'regisseur');
    expect(await readBy(swv)).toEqual(['vraag']);
    expect(await readBy('regisseur')).toEqual([]);
  });

  test('in the place of another takes its place', async () => {
    const { pupil } = of.family;
    await answer({ text: 'eerst' });
    const [written] = await world.database.query<{ id: string }>(
      `select id from registration_paragraphs where text = 'eerst' and registration_id = $1`,
      [registrationId],
    );
    const id = written!.id;
    // Whoever cannot read it cannot replace it: the officer reads no plan of this case.
    await expectRefused(
      world,
      {
        who: officer,
        name: 'writeRegistrationParagraph',
        input: answerOf(registrationId, {}, { replacesId: id }),
      },
      unknownId,
    );
    expect(await readBy(pupil)).toContain('eerst');
  });
});

describe('what was said at the table', () => {
  test('is read by its class, as an answer is', async () => {
    const written = wordsOf(progressId, { text: 'kleine klas' });
    expect(await done(world.server, officer, 'writeProgressParagraph', written)).not.toBeUndefined();
    const seen = await tableSeenBy(world, swv, of.caseId, 'breakthroughProgress { paragraphs { text } }');
    expect(pick(seen as never, 'breakthroughProgress')).toEqual([{ paragraphs: [{ text: 'kleine klas' }] }]);
    const other = await tableSeenBy(
      world,
      'regisseur',
      of.caseId,
      'breakthroughProgress { paragraphs { text } }',
    );
    expect(pick(other as never, 'breakthroughProgress')).toEqual([{ paragraphs: [] }]);
  });
});

describe('refused', () => {
  const refused = (
    name: 'writeRegistrationParagraph' | 'writeProgressParagraph',
    input: Input,
    told: object,
  ) => expectRefused(world, { who: officer, name, input }, told as Parameters<typeof expectRefused>[2]);

  test('a question of another city', async () => {
    await refused(
      'writeRegistrationParagraph',
      answerOf(registrationId, {}, { question: 'ESCALATION_CAUSE' }),
      badInput('INVALID_FIELD', 'question'),
    );
    await refused(
      'writeProgressParagraph',
      wordsOf(progressId, {}, { question: 'REPORT_GOAL' }),
      badInput('INVALID_FIELD', 'question'),
    );
  });

  test.each(['D02', 'D03', 'D04', 'D09', 'D18', 'D28'])(
    '%s, which lies in no container (K13, Q14)',
    async dataClass => {
      await refused(
        'writeRegistrationParagraph',
        answerOf(registrationId, { dataClass }),
        badInput('CLASS_NOT_IN_CONTAINER', 'dataClass'),
      );
    },
  );

  test('a parent of another pupil, and a parent where it is about the pupil alone', async () => {
    const other = await caseAtTheTable(world);
    const personId = other.family.adults.moeder.person;
    await refused(
      'writeRegistrationParagraph',
      answerOf(registrationId, { about: 'MIXED', personId }),
      unknownId,
    );
    await refused(
      'writeRegistrationParagraph',
      answerOf(registrationId, { personId }),
      badInput('INVALID_FIELD', 'personId'),
    );
  });

  test('a registration in whose place another came', async () => {
    const { caseId } = await caseAtTheTable(world);
    const first = await register(world, officer, caseId);
    await decide(world, swv, first, false);
    await register(world, officer, caseId);
    await refused('writeRegistrationParagraph', answerOf(first), conflict('ALREADY_SO'));
  });
});
