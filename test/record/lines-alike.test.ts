// Lines that say the same are sent to the database once; what differs between them stays each one's own.

import { beforeAll, expect, test } from 'vitest';
import { askConsent, giveFeedback, openCase, say, seat, traced } from '../api/support/casework.js';
import { enrol } from '../api/support/families.js';
import { linesOf, type RecordLine } from '../api/support/record-lines.js';
import { openWorld } from '../api/support/world.js';

const world = openWorld();
const cases: { id: string; subject: string; consentId: string }[] = [];

/** Three cases whose care the mentor may know of, each by consent of its own. */
beforeAll(async () => {
  const { database, server } = world;
  for (let number = 0; number < 3; number++) {
    const family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
    const id = await openCase(server, family);
    await seat(server, id, ['jeugdarts', 'REFERRAL']);
    await seat(server, id, ['mentor', 'OWN_ORGANISATION']);
    await giveFeedback(server, id);
    const consentId = await askConsent(server, 'jeugdarts', id);
    for (const who of [family.pupil, family.adults.moeder, family.adults.vader])
      await say(server, who, 'giveConsent', consentId);
    cases.push({ id, subject: family.subject, consentId });
  }
});

const page = '{ cases(first: 50) { edges { node { id phase healthFeedback { conclusion } } } } }';

const ofCase = (lines: readonly RecordLine[], id: string, secrecy: string): RecordLine[] =>
  lines.filter(line => line.case_id === id && line.secrecy === secrecy);

const consentsBehind = async (periods: readonly string[]): Promise<string[]> => {
  const rows = await world.database.query<{ consent_id: string }>(
    'select distinct consent_id from consent_periods where id = any ($1)',
    [periods],
  );
  return rows.map(row => row.consent_id);
};

test('each case of a page has its own line, with its own pupil and the consent on which that line rested', async () => {
  const { status, trace } = await traced(world.server, 'mentor', page);
  expect(status).toBe(200);
  const lines = await linesOf(world.database, trace);
  for (const { id, subject, consentId } of cases) {
    const [care, ...others] = ofCase(lines, id, 'CARE');
    expect(others).toEqual([]);
    expect(care).toMatchObject({ action: 'SEARCH', subject, items: 1, resources: ['HealthFeedback'] });
    expect(await consentsBehind(care!.consents)).toEqual([consentId]);
    expect(care!.facts.map(one => one.facts.consented)).toEqual(care!.consents);
  }
});

test('what the lines of a page have in common is the same in each', async () => {
  const { trace } = await traced(world.server, 'mentor', page);
  const lines = await linesOf(world.database, trace);
  const said = cases.map(({ id }) => {
    const [line] = ofCase(lines, id, 'CASE');
    return { resources: line?.resources, classes: line?.classes, rules: line?.rules, facts: line?.facts };
  });
  expect(said[0]!.rules).toEqual(['case.read.mentor']);
  expect(said).toEqual([said[0], said[0], said[0]]);
});

test('requests whose lines go to the record together leave each its own', async () => {
  const asked = await Promise.all(
    Array.from({ length: 24 }, async (_, index) => {
      const { id, subject } = cases[index % cases.length]!;
      const who = index % 2 === 0 ? 'mentor' : 'jeugdarts';
      const { status, trace } = await traced(world.server, who, `{ case(id: "${id}") { id phase } }`);
      return { status, trace, subject, id, capacity: who };
    }),
  );
  for (const { status, trace, id, subject, capacity } of asked) {
    expect(status).toBe(200);
    const lines = await linesOf(world.database, trace);
    expect(lines).toMatchObject([{ case_id: id, subject, capacity, items: 1, outcome: 'PERMITTED' }]);
    expect(lines[0]!.rules).toEqual([expect.stringContaining(`.${capacity}`)]);
  }
});
