// Who refused, who withdrew and who kept silent is nobody's business but theirs and the asker's: to everybody else the
// answers are the same, byte for byte.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adultPerson, personas, pupilPerson } from '../../src/demo/region/personas.js';
import { almostSixteen } from '../../src/demo/region/stories/almost-sixteen.js';
import { caseOf, subjectOf } from '../../src/demo/region/story-rows.js';
import { entryOf } from '../../src/policy/vocabulary/capacities.js';
import { createSchema } from '../../src/schema.js';
import { applyLawIn } from '../support/apply-law.js';
import { ask, personaNamed } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { asked, idRoots } from './questions.js';

const schema = createSchema();
const pupil = pupilPerson(almostSixteen);
const mother = adultPerson(almostSixteen, 'moeder');
const father = adultPerson(almostSixteen, 'vader');

/** Pupil of 15, care, both parents said yes: nothing is shared until the pupil agrees. */
const worlds: Readonly<Record<string, readonly (readonly [by: string, answer: string])[]>> = {
  'the pupil keeps silent': [],
  'the pupil refuses': [[pupil, 'NO']],
  'the father withdraws': [[father, 'WITHDRAWN']],
  'the mother says no': [[mother, 'NO']],
  'pupil and father refuse': [
    [pupil, 'NO'],
    [father, 'NO'],
  ],
  'the pupil agrees': [[pupil, 'YES']],
};

const databases: TestDatabase[] = [];
const servers = new Map<string, TestServer>();

async function say(database: TestDatabase, by: string, answer: string): Promise<void> {
  await database.query(
    `insert into consent_statements (id, consent_id, case_id, subject, region_id, controller_id, by_person_id, quality, answer, method, recorded_by, recorded_capacity)
     select $1, c.id, c.case_id, c.subject, c.region_id, c.controller_id, $2, $3, $4, 'DIGITAL', $2, $5
       from consents c where c.case_id = $6`,
    [
      randomUUID(),
      by,
      by === pupil ? 'LEERLING' : 'OUDER',
      answer,
      by === pupil ? 'leerling' : 'ouder',
      caseOf(almostSixteen),
    ],
  );
}

beforeAll(async () => {
  for (const [name, said] of Object.entries(worlds)) {
    const database = await freshDatabase();
    databases.push(database);
    for (const [by, answer] of said) await say(database, by, answer);
    await applyLawIn(database, subjectOf(almostSixteen));
    servers.set(name, await startTestServer(database));
  }
});
afterAll(async () => {
  for (const server of servers.values()) await server.stop();
  for (const database of databases) await database.drop();
});

async function answer(world: string, persona: string): Promise<string> {
  const who = personaNamed(persona);
  const asker = { capacity: who.capacity, purpose: entryOf(who.capacity).purposes[0] };
  const texts: string[] = [];
  for (const root of idRoots(schema, asker).filter(one => one.of === 'Case')) {
    const variables = { ...root.besides, id: caseOf(almostSixteen) };
    texts.push((await ask(servers.get(world)!, who, asked(root, root.selection), { variables })).text);
  }
  return texts.join('');
}

const silent = 'the pupil keeps silent';
const ofSilence = new Map<string, Promise<string>>();
/** Nobody says anything in that world: what was answered once is answered for good. */
function answerOfSilence(persona: string): Promise<string> {
  const answered = ofSilence.get(persona) ?? answer(silent, persona);
  ofSilence.set(persona, answered);
  return answered;
}
const noes = Object.keys(worlds).filter(name => name !== silent && name !== 'the pupil agrees');
/** Neither the asker's side, nor whoever oversees it, nor whoever said it. */
const others = personas.filter(
  one =>
    !['jeugdarts', 'jgz-medewerker', 'privacy-officer'].includes(one.capacity) &&
    ![pupil, mother, father].includes(one.person),
);

describe.each(noes)('when %s', world => {
  test('everybody but the asker hears what they would hear if nobody had said anything', async () => {
    for (const { persona } of others)
      expect(await answer(world, persona), persona).toBe(await answerOfSilence(persona));
  });

  test('the asker hears the difference', async () => {
    expect(await answer(world, 'jeugdarts')).not.toBe(await answer(silent, 'jeugdarts'));
  });
});

test('a parent cannot tell that the child refused, nor the child that a parent did', async () => {
  expect(await answer('the pupil refuses', 'ouder-van-15')).toBe(await answer(silent, 'ouder-van-15'));
  expect(await answer('the father withdraws', 'leerling-15')).toBe(await answer(silent, 'leerling-15'));
  // Their own word they do hear.
  expect(await answer('the mother says no', 'ouder-van-15')).not.toBe(await answer(silent, 'ouder-van-15'));
});

test('when all agree the mentor hears it', async () => {
  expect(await answer(silent, 'mentor')).not.toContain('VOLLEDIG');
  expect(await answer('the pupil agrees', 'mentor')).toContain('VOLLEDIG');
});
