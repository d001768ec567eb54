// Asking the same anew: what the earlier request opened ends, and nobody can say anything to it any more (1.5, 1.6).

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type JsonObject, pick } from '../../support/ask.js';
import { askConsent, done, type Input, say, traced } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, conflict, expectRefused, lacking, unknownId } from '../support/refusals.js';
import { bothStand, caseWithFeedback, standingOf } from '../support/requests.js';
import { closeByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let family: Family<'moeder'>;
let caseId: string;

beforeAll(async () => {
  setTo(world.server, usualDay);
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  caseId = await caseWithFeedback(world, family);
});
beforeEach(() => setTo(world.server, '2026-10-05T10:00:00+02:00'));

const anew = (consentId: string, change: Input = {}): Input => ({
  consentId,
  explanation: 'De fase is veranderd.',
  textVersion: '2026-2',
  language: 'EN',
  ...change,
});

async function given(): Promise<string> {
  const consentId = await askConsent(world.server, 'jeugdarts', caseId);
  for (const who of [family.pupil, family.adults.moeder])
    await say(world.server, who, 'giveConsent', consentId);
  return consentId;
}

async function requests(): Promise<JsonObject[]> {
  const fields =
    'id supersedesId dataClasses recipients { capacity organisationId } purposes textVersion language';
  const { data } = await traced(
    world.server,
    'jeugdarts',
    `{ case(id: "${caseId}") { consents { ${fields} } } }`,
  );
  return pick(data ?? undefined, 'case', 'consents') as JsonObject[];
}

describe('asked again', () => {
  test('the scope stays, the text is new, and everybody has to say yes anew', async () => {
    const earlier = await given();
    expect(await standingOf(world, caseId, earlier)).toEqual(bothStand('ACTIVE'));
    const { id } = (await done(world.server, 'jeugdarts', 'askConsentAgain', anew(earlier))) as {
      id: string;
    };
    expect(await standingOf(world, caseId, earlier)).toEqual(bothStand('SUPERSEDED'));
    expect(await standingOf(world, caseId, id)).toEqual(bothStand('PENDING'));
    const all = await requests();
    const [first, second] = [earlier, id].map(one => all.find(request => request.id === one)!);
    expect(second).toEqual({ ...first, id, supersedesId: earlier, textVersion: '2026-2', language: 'EN' });
    for (const who of [family.pupil, family.adults.moeder]) await say(world.server, who, 'giveConsent', id);
    expect(await standingOf(world, caseId, id)).toEqual(bothStand('ACTIVE'));
  });

  test('the earlier one hears nobody any more, and is not asked again twice', async () => {
    const earlier = await given();
    await done(world.server, 'jeugdarts', 'askConsentAgain', anew(earlier));
    for (const name of ['giveConsent', 'refuseConsent', 'withdrawConsent'] as const) {
      const attempt = { who: family.pupil, name, input: { consentId: earlier } };
      await expectRefused(world, attempt, conflict('CONSENT_SUPERSEDED'));
    }
    const twice = { who: 'jeugdarts', name: 'askConsentAgain', input: anew(earlier) } as const;
    await expectRefused(world, twice, conflict('CONSENT_SUPERSEDED'));
  });

  test('not by whoever did not ask it, nor of what is not there, nor in a closed case', async () => {
    const earlier = await given();
    const attempt = { who: 'jeugdarts', name: 'askConsentAgain', input: anew(earlier) } as const;
    await expectRefused(world, { ...attempt, who: 'ondersteuningscoordinator' }, unknownId);
    for (const id of [randomUUID(), 'geen id'])
      await expectRefused(world, { ...attempt, input: anew(id) }, unknownId);
    const long = anew(earlier, { textVersion: 'x'.repeat(101) });
    await expectRefused(world, { ...attempt, input: long }, badInput('INVALID_FIELD', 'textVersion'));
    await done(world.server, 'jeugdarts', 'askConsentAgain', anew(earlier));

    const theirs = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const closed = await caseWithFeedback(world, theirs);
    const request = await askConsent(world.server, 'jeugdarts', closed);
    await closeByHand(world.database, theirs, closed);
    await expectRefused(world, { ...attempt, input: anew(request) }, lacking(['linked']));
  });
});
