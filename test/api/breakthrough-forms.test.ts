// Forms of the doorbraakoverleg: the questions of each, and a form, report or letter as a file of what its maker may read.

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../support/ask.js';
import {
  answerOf,
  caseAtTheTable,
  decide,
  register,
  setTable,
  type TabledCase,
  takeStep,
  wordsOf,
} from './support/breakthrough.js';
import { done, traced, type Who } from './support/casework.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const officer = 'leerplichtambtenaar';
const swv = 'swv-coordinator';
const nobody = '00000000-0000-4000-8000-000000000000';

let of: TabledCase;
let registrationId: string;

beforeAll(async () => {
  await setTable(world, 'AMSTERDAM');
  of = await caseAtTheTable(world);
  registrationId = await register(world, officer, of.caseId, { lastSchool: 'Dommelcollege' });
  const answer = (text: string, question: string) =>
    done(
      world.server,
      officer,
      'writeRegistrationParagraph',
      answerOf(registrationId, { text }, { question }),
    );
  await answer('Wie kan een plek bieden?', 'REGISTRATION_QUESTION');
  await answer('Thuis is het al lang moeilijk.', 'REGISTRATION_SITUATION');
  for (const who of [officer, swv]) await decide(world, who, registrationId);
  const progressId = String(pick(await takeStep(world, officer, of.caseId, 'DISCUSSED'), 'id'));
  await done(world.server, officer, 'writeProgressParagraph', wordsOf(progressId));
});

const file = 'fileName mediaType sha256 content';

async function madeFor(who: Who, root: string, args: string): Promise<Record<string, string> | null> {
  const { data, errors } = await traced(world.server, who, `{ ${root}(${args}) { ${file} } }`);
  expect(errors).toBeUndefined();
  return (pick(data ?? undefined, root) ?? null) as Record<string, string> | null;
}

/** What a word processor shows, with its properties. */
async function textFor(who: Who, root: string, args: string): Promise<string | null> {
  const made = await madeFor(who, root, `${args}, format: DOCX`);
  if (made === null) return null;
  const files = unzipSync(Buffer.from(made.content!, 'base64'));
  return strFromU8(files['word/document.xml']!) + strFromU8(files['docProps/core.xml']!);
}

const form = (who: Who, id = registrationId) => textFor(who, 'registrationForm', `registrationId: "${id}"`);

describe('the questions of a form', () => {
  const asked =
    '{ form(code: REGISTRATION_AMSTERDAM) { nameNl container questions { code keptAs dataClass needed source } } }';

  test('come with the class that an answer bears, and the BSN stands apart from it (AM:229; K13)', async () => {
    const { data } = await traced(world.server, officer, asked);
    expect(pick(data ?? undefined, 'form')).toMatchObject({
      container: 'D21',
      questions: expect.arrayContaining([
        expect.objectContaining({ code: 'REGISTRATION_BSN', keptAs: 'NOUN', dataClass: null }),
        expect.objectContaining({ code: 'REGISTRATION_QUESTION', keptAs: 'PARAGRAPH', dataClass: 'D14' }),
        expect.objectContaining({ code: 'REGISTRATION_SITUATION', keptAs: 'PARAGRAPH', dataClass: null }),
      ]),
    });
  });

  test('are asked by nobody who could never open a registration', async () => {
    const { status } = await traced(world.server, 'mentor', asked);
    expect(status).toBe(403);
  });
});

describe('the form of a registration', () => {
  test('holds for the pupil each answer, and for a partner those of the own lines alone', async () => {
    const whole = await form(of.family.pupil);
    expect(whole).toContain('Wie kan een plek bieden?');
    expect(whole).toContain('Thuis is het al lang moeilijk.');
    const partners = await form(swv);
    expect(partners).toContain('Dommelcollege');
    expect(partners).not.toContain('Wie kan een plek bieden?');
    expect(partners).not.toContain('Thuis is het al lang moeilijk.');
  });

  test('never asks for the BSN or the address, whoever makes it (K13, Q14)', async () => {
    for (const who of [of.family.pupil, swv, officer]) {
      const text = await form(who);
      expect(text).not.toMatch(/BSN|adres/i);
    }
  });

  test('tells how many questions have no answer here, alike whether it is kept from its maker or was not given', async () => {
    const other = await caseAtTheTable(world);
    const id = await register(world, officer, other.caseId, { lastSchool: 'Dommelcollege' });
    const told = /Bij \d+ van de \d+ vragen staat hier geen antwoord/;
    const [withAnswers, without] = [await form(swv), await form(swv, id)].map(
      text => told.exec(text ?? '')?.[0],
    );
    expect(withAnswers).toBeDefined();
    expect(withAnswers).toBe(without);
  });

  test('is a PDF as well, with the hash of its bytes', async () => {
    const made = await madeFor(swv, 'registrationForm', `registrationId: "${registrationId}", format: PDF`);
    expect(made).toMatchObject({ fileName: 'aanmelding.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(made!.content!, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('of a registration that is not seen is like that of none', async () => {
    const other = await caseAtTheTable(world, { invited: [swv, 'swv-casemanager'] });
    const id = await register(world, swv, other.caseId);
    expect(await form('swv-casemanager', id)).not.toBeNull();
    expect(await form(officer, id)).toBeNull();
    expect(await form(officer, nobody)).toBeNull();
  });

  test('of another container is refused by its field', async () => {
    const { errors } = await traced(
      world.server,
      swv,
      `{ registrationForm(registrationId: "${registrationId}", form: REPORT, format: PDF) { sha256 } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['form'] });
  });
});

describe('the report', () => {
  const report = (who: Who, caseId: string) =>
    textFor(who, 'breakthroughReport', `caseId: "${caseId}", form: FIRST_DISCUSSION`);

  test('is made by whoever sees the steps, and holds nothing that is not theirs', async () => {
    const text = await report(swv, of.caseId);
    expect(text).toContain('vragen staat hier geen antwoord');
    expect(text).not.toContain('Een kleine klas.');
  });

  test('of a case that is not seen is like that of none, and a pupil may not ask for it', async () => {
    expect(await report('jeugdarts', of.caseId)).toBeNull();
    expect(await report(swv, nobody)).toBeNull();
    const asked = `{ breakthroughReport(caseId: "${of.caseId}", form: REPORT, format: PDF) { sha256 } }`;
    expect((await traced(world.server, of.family.pupil, asked)).status).toBe(403);
  });
});

describe('the letter to pupil and parents (AM:272-288)', () => {
  const letter = (who: Who, id = registrationId) =>
    textFor(who, 'breakthroughLetter', `registrationId: "${id}"`);

  test('names the pupil and says that the case will be discussed', async () => {
    const text = await letter(swv);
    expect(text).toContain('doorbraakoverleg thuiszitters');
    const [pupil] = await world.database.query<{ name: string }>(
      'select p.given_names as name from pupils p where p.subject = $1',
      [of.family.subject],
    );
    expect(text).toContain(pupil!.name);
  });

  test('of a registration that is not seen is like that of none', async () => {
    expect(await letter('jeugdarts')).toBeNull();
    expect(await letter(swv, nobody)).toBeNull();
  });
});
