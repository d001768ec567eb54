// A finding that ends, by its review or before it: the pupil decides again at once.

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Json, pick } from '../../support/ask.js';
import { assess } from '../support/access.js';
import { act, done, openCase, say, seat, traced, type Who } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectRefused, unknownId } from '../support/refusals.js';
import { caseWithRequest } from '../support/requests.js';
import { bothParents, colleagueOf, treated } from '../support/treated.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

describe('a finding that ends', () => {
  const standing = async (inCase: string, consentId: string): Promise<Json> => {
    const query = `{ case(id: "${inCase}") { consents { id standing { dataClass status rule } } } }`;
    const { data } = await traced(world.server, 'jeugdarts', query);
    const consents = pick(data ?? undefined, 'case', 'consents') as { id: string; standing: Json }[];
    return consents.find(one => one.id === consentId)?.standing ?? null;
  };

  test('gives the pupil the say back at once; its review does so by itself', async () => {
    const family = await bothParents(world, '2009-05-01');
    const { caseId: inCase, consentId } = await caseWithRequest(world, family, { dataClasses: ['D12'] });
    const incapacityId = await assess(world, family);
    for (const who of Object.values(family.adults)) await say(world.server, who, 'giveConsent', consentId);
    expect(await standing(inCase, consentId)).toEqual([{ dataClass: 'D12', status: 'ACTIVE', rule: 'R15' }]);
    setTo(world.server, '2027-03-01T23:59:50+01:00');
    expect(await standing(inCase, consentId)).toMatchObject([{ status: 'ACTIVE', rule: 'R15' }]);
    setTo(world.server, '2027-03-02T00:00:00+01:00');
    expect(await standing(inCase, consentId)).toMatchObject([{ status: 'PENDING', rule: 'R14' }]);

    setTo(world.server, '2026-10-20T12:00:00+02:00');
    const input = { incapacityId, version: 1, reason: 'Overziet het weer.' };
    const { status, data, trace } = await act(world.server, 'jeugdarts', 'endIncapacity', input);
    expect(status).toBe(200);
    expect(pick(data ?? undefined, 'endIncapacity')).toEqual({
      id: incapacityId,
      version: 2,
      endedOn: '2026-10-20',
    });
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'UPDATE PERMITTED Incapacity',
      'READ PERMITTED Incapacity',
    ]);
    expect(await standing(inCase, consentId)).toEqual([{ dataClass: 'D12', status: 'PENDING', rule: 'R14' }]);
    // Found anew it holds anew.
    await assess(world, family);
    expect(await standing(inCase, consentId)).toMatchObject([{ status: 'ACTIVE', rule: 'R15' }]);
  });

  test('on the day on which it was made, has never been', async () => {
    const family = await bothParents(world, '2009-05-01');
    const { caseId: inCase, consentId } = await caseWithRequest(world, family, { dataClasses: ['D12'] });
    const incapacityId = await assess(world, family);
    expect(await standing(inCase, consentId)).toMatchObject([{ rule: 'R15' }]);
    await done(world.server, 'jeugdarts', 'endIncapacity', {
      incapacityId,
      version: 1,
      reason: 'Vergissing.',
    });
    expect(await standing(inCase, consentId)).toMatchObject([{ rule: 'R14' }]);
  });

  test('is ended once, at the version that one read, and by its own organisation', async () => {
    const family = await bothParents(world, '2009-05-01');
    const inCase = await openCase(world.server, family);
    await seat(world.server, inCase, ['jeugdarts', 'REFERRAL']);
    const smw = await colleagueOf(world, family, inCase, 'schoolmaatschappelijk-werker');
    const incapacityId = await assess(world, family);
    const end = (change = {}, who: Who = 'jeugdarts') =>
      ({ who, name: 'endIncapacity', input: { incapacityId, version: 1, reason: 'x', ...change } }) as const;
    await expectRefused(world, end({ version: 2 }), conflict('STALE_VERSION'));
    await expectRefused(world, end({ version: 0 }), badInput('INVALID_FIELD', 'version'));
    for (const wrong of [randomUUID(), 'geen id'])
      await expectRefused(world, end({ incapacityId: wrong }), unknownId);
    // Another organisation's finding is not seen, and so is not there.
    await expectRefused(world, end({}, smw), unknownId);
    await done(world.server, 'jeugdarts', 'endIncapacity', end().input);
    for (const version of [1, 2]) await expectRefused(world, end({ version }), conflict('ALREADY_SO'));
  });

  test('is over after its review, and need not be ended', async () => {
    const family = await treated(world, '2009-05-01');
    const incapacityId = await assess(world, family, { reviewOn: '2026-10-06' });
    setTo(world.server, '2026-10-07T00:00:00+02:00');
    const input = { incapacityId, version: 1, reason: 'x' };
    await expectRefused(world, { who: 'jeugdarts', name: 'endIncapacity', input }, conflict('ALREADY_SO'));
    // And the matter can be found anew.
    expect(await assess(world, family)).toEqual(expect.any(String));
  });
});
