// Two parents who say yes and no at the same moment, a thousand times: never an open period, and both words kept.

import { expect, test } from 'vitest';
import type { Persona } from '../../src/demo/region/personas.js';
import { act } from './support/casework.js';
import { type Asked, manyFamilies } from './support/many-families.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const families = 1_000;
const atOnce = 8;

/** Where the server cannot hear it now it is said again; that it was not heard the first time shows in the words kept. */
async function say(who: Persona, word: 'giveConsent' | 'refuseConsent', consentId: string): Promise<unknown> {
  for (let times = 1; ; times++) {
    const { status, errors } = await act(
      world.server,
      who,
      word,
      { consentId },
      { selection: '{ __typename }' },
    );
    if (status === 200) return 'heard';
    if (status !== 503 || times === 5) return { status, errors };
  }
}

async function bothSpeak({ consentId, mother, father }: Asked, index: number): Promise<unknown[]> {
  // Now the one is a little earlier, now the other.
  const speakers: [Persona, 'giveConsent' | 'refuseConsent'][] = [
    [mother, 'giveConsent'],
    [father, 'refuseConsent'],
  ];
  if (index % 2 === 1) speakers.reverse();
  return Promise.all(speakers.map(([who, word]) => say(who, word, consentId)));
}

/** Requests that anything of is open to anybody after the last word was said. */
const openOf = (consentIds: readonly string[]) =>
  world.database.query<{ consent_id: string }>(
    `select p.consent_id from consent_grants g join consent_periods p on p.id = g.period_id
      where g.superseded_xid is null and p.consent_id = any ($1)
        and (upper_inf(g.during) or upper(g.during) >
          (select max(s.stated_at) from consent_statements s where s.consent_id = p.consent_id))`,
    [consentIds],
  );

test('a yes alone would open it', async () => {
  const [one] = await manyFamilies(world.database, 1);
  const { status } = await act(world.server, one!.mother, 'giveConsent', { consentId: one!.consentId });
  expect(status).toBe(200);
  expect(await openOf([one!.consentId])).toHaveLength(1);
});

test(`yes and no at the same moment, ${families} times`, async () => {
  const asked = await manyFamilies(world.database, families);
  const answers: unknown[] = [];
  let next = 0;
  const speak = async (): Promise<void> => {
    for (let index = next++; index < asked.length; index = next++)
      answers.push(...(await bothSpeak(asked[index]!, index)));
  };
  await Promise.all(Array.from({ length: atOnce }, speak));
  expect(answers.filter(answer => answer !== 'heard')).toEqual([]);
  expect(answers).toHaveLength(2 * families);

  const ids = asked.map(one => one.consentId);
  expect(await openOf(ids)).toEqual([]);
  const words = await world.database.query<{ words: string; times: number }>(
    `select words, count(*)::int as times from (
       select string_agg(answer, ' ' order by answer) as words from consent_statements
        where consent_id = any ($1) group by consent_id) w group by words`,
    [ids],
  );
  expect(words).toEqual([{ words: 'NO YES', times: families }]);
  const now = await world.database.query<{ status: string; times: number }>(
    `select status, count(*)::int as times from consent_periods
      where consent_id = any ($1) and superseded_xid is null and during @> '2026-10-06T12:00:00Z'::timestamptz group by status`,
    [ids],
  );
  expect(now).toEqual([{ status: 'REFUSED', times: families }]);
}, 600_000);
