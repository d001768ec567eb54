// A request is explained to whoever decides, in a language and from a text; or the pupil was not asked, and why (R03).

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type JsonObject, personaNamed, pick } from '../../support/ask.js';
import { askConsent, done, type Input, say, traced, type Who } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { caseWithFeedback } from '../support/requests.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let family: Family<'moeder' | 'oma'>;
let everybody: EveryCapacity;
let caseId: string;
let consentId: string;

beforeAll(async () => {
  setTo(world.server, usualDay);
  family = await enrol(world.database, {
    birthDate: '2012-05-01',
    adults: { moeder: {}, oma: { kind: 'PARENT_WITHOUT' } },
  });
  everybody = await everyCapacity(world.database, family);
  caseId = await caseWithFeedback(world, family);
});
beforeEach(async () => {
  setTo(world.server, '2026-10-05T10:00:00+02:00');
  consentId = await askConsent(world.server, 'jeugdarts', caseId);
});

const explained = (person: string, change: Input = {}): Input => ({
  consentId,
  personId: person,
  textVersion: '2026-2',
  language: 'TI',
  explainedOn: '2026-10-05',
  ...change,
});

async function asRead(selection: string, who: Who = 'jeugdarts'): Promise<JsonObject | undefined> {
  const { data } = await traced(
    world.server,
    who,
    `{ case(id: "${caseId}") { consents { id ${selection} } } }`,
  );
  const consents = pick(data ?? undefined, 'case', 'consents') as JsonObject[];
  return consents.find(one => one.id === consentId);
}

describe('explained', () => {
  test('it stands on the word that follows: who explained, from which text, in which language', async () => {
    const { moeder } = family.adults;
    await done(world.server, 'jeugdarts', 'explainConsent', explained(moeder.person));
    await say(world.server, moeder, 'giveConsent', consentId);
    await say(world.server, family.pupil, 'giveConsent', consentId);
    const read = await asRead(
      'explanations { toPersonId outcome textVersion language why explainedOn } statements { byPersonId explainedById textVersion language pupilAge authorityId }',
    );
    expect(read?.explanations).toEqual([
      {
        toPersonId: moeder.person,
        outcome: 'EXPLAINED',
        textVersion: '2026-2',
        language: 'TI',
        why: null,
        explainedOn: '2026-10-05',
      },
    ]);
    const statements = read?.statements as JsonObject[];
    expect(statements.find(one => one.byPersonId === moeder.person)).toEqual({
      byPersonId: moeder.person,
      explainedById: personaNamed('jeugdarts').person,
      textVersion: '2026-2',
      language: 'TI',
      pupilAge: 14,
      authorityId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    // Nobody explained it to the pupil apart: the request's own text stands.
    expect(statements.find(one => one.byPersonId === family.pupil.person)).toEqual({
      byPersonId: family.pupil.person,
      explainedById: null,
      textVersion: '2026-1',
      language: 'NL',
      pupilAge: 14,
      authorityId: null,
    });
  });

  test('that the pupil was not asked is told with the reason', async () => {
    const why = 'De leerling was opgenomen.';
    await done(world.server, 'jeugdarts', 'recordPupilNotAsked', { consentId, why });
    const read = await asRead('explanations { toPersonId outcome textVersion why }');
    expect(read?.explanations).toEqual([
      { toPersonId: family.pupil.person, outcome: 'NOT_ASKED', textVersion: null, why },
    ]);
  });

  test('pupil and parents do not read what was told to the other', async () => {
    await done(world.server, 'jeugdarts', 'explainConsent', explained(family.pupil.person));
    const { errors } = await traced(
      world.server,
      family.adults.moeder,
      `{ case(id: "${caseId}") { consents { explanations { toPersonId } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      fields: ['ConsentExplanation.toPersonId'],
    });
  });
});

describe('refused', () => {
  const attempt = (input: Input, who: Who = 'jeugdarts') => ({ who, name: 'explainConsent', input }) as const;

  test('to somebody who decides nothing here; beside it, to the pupil', async () => {
    for (const person of [family.adults.oma.person, personaNamed('mentor').person, randomUUID(), 'geen id'])
      await expectRefused(world, attempt(explained(person)), badInput('NO_DECIDER'));
    await done(world.server, 'jeugdarts', 'explainConsent', explained(family.pupil.person));
  });

  test('on a day to come or before the request, and of no text', async () => {
    const on = (explainedOn: string) => attempt(explained(family.pupil.person, { explainedOn }));
    await expectRefused(world, on('2026-10-06'), badInput('DATE_IN_FUTURE', 'explainedOn'));
    await expectRefused(world, on('2026-10-04'), badInput('OUTSIDE_DATES', 'explainedOn'));
    const none = attempt(explained(family.pupil.person, { textVersion: ' ' }));
    await expectRefused(world, none, badInput('INVALID_FIELD'));
  });

  test('for whoever did not ask, and of what is not there', async () => {
    const input = explained(family.pupil.person);
    await expectRefused(world, attempt(input, 'ondersteuningscoordinator'), unknownId);
    for (const id of [randomUUID(), 'geen id'])
      await expectRefused(world, attempt({ ...input, consentId: id }), unknownId);
    const asker = [
      'jeugdarts',
      'jgz-medewerker',
      'leerplichtambtenaar',
      'ondersteuningscoordinator',
      'partner-deelnemer',
      'rmc-medewerker',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
      'swv-casemanager',
    ] as const;
    const of = { capacities: allBut(...asker) };
    await expectNeverFor(world, everybody, { ...of, name: 'explainConsent', input });
    await expectNeverFor(world, everybody, {
      ...of,
      name: 'recordPupilNotAsked',
      input: { consentId, why: 'x' },
    });
  });
});
