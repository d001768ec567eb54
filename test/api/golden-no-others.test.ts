// Golden 18 of law.md 1.9: at 12, in care for which no consent was asked, parents are no "others" to the provider, who
// releases to them or refuses (BW 7:457(3), Jeugdwet 7.3.11(2)b); towards the school it takes consent all the same.

import { beforeEach, expect, test } from 'vitest';
import { type Json, pick } from '../support/ask.js';
import { refuse, release } from './support/access.js';
import { traced, type Who } from './support/casework.js';
import { usualDayAgain } from './support/clock.js';
import { enrol } from './support/families.js';
import { caseWithFeedback } from './support/requests.js';
import { openWorld } from './support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

async function conclusionsFor(who: Who, caseId: string): Promise<Json> {
  const query = `{ case(id: "${caseId}") { healthFeedback { conclusion } } }`;
  const { data, errors } = await traced(world.server, who, query);
  if (errors !== undefined || data === null) throw new Error(JSON.stringify(errors));
  return pick(data, 'case', 'healthFeedback') ?? null;
}

test('18. parents read what the provider releases, without any consent, and nothing where it refuses', async () => {
  const family = await enrol(world.database, { birthDate: '2014-05-01', adults: { moeder: {}, vader: {} } });
  const caseId = await caseWithFeedback(world, family);
  const { moeder, vader } = family.adults;
  const told = [{ conclusion: 'DEELS' }];
  for (const who of ['moeder', 'vader'] as const) await release(world, family, who);
  for (const who of [moeder, vader]) expect(await conclusionsFor(who, caseId)).toEqual(told);
  await refuse(world, family, 'vader');
  expect(await conclusionsFor(vader, caseId)).toEqual([]);
  expect(await conclusionsFor(moeder, caseId)).toEqual(told);
  expect(await conclusionsFor('mentor', caseId)).toEqual([]);
  expect(await world.database.query('select 1 from consents where case_id = $1', [caseId])).toEqual([]);
});
