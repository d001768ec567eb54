// The care provider upholds the pupil's yes against a parent's no; nobody else can, and against no other no (R11, R12).

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, type JsonObject, pick } from '../../support/ask.js';
import { askConsent, done, type Input, say, towards, traced, type Who } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, expectNeverFor, expectRefused, lacking, unknownId } from '../support/refusals.js';
import { bothStand, caseWithFeedback, standingOf } from '../support/requests.js';
import { seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const at = (instant: string): void => setTo(world.server, instant);
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;
let caseId: string;

beforeAll(async () => {
  at(usualDay);
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await caseWithFeedback(world, family);
});
// After everything of before: what was seated then is seated now.
beforeEach(() => at('2026-10-05T10:00:00+02:00'));

const upheld = (consentId: string, change: Input = {}): Input => ({
  consentId,
  ground: 'STUDENT_PERSISTS',
  reason: 'De leerling wil dit weloverwogen.',
  parentsTold: true,
  ...change,
});

/** A request on which the pupil and one parent say yes, the other no. */
async function refusedByFather(): Promise<string> {
  const consentId = await askConsent(world.server, 'jeugdarts', caseId);
  for (const who of [family.pupil, family.adults.moeder])
    await say(world.server, who, 'giveConsent', consentId);
  await say(world.server, family.adults.vader, 'refuseConsent', consentId);
  return consentId;
}

async function conclusionsFor(who: Who): Promise<Json> {
  const query = `{ case(id: "${caseId}") { healthFeedback { conclusion } } }`;
  const { data } = await traced(world.server, who, query);
  return pick(data ?? undefined, 'case', 'healthFeedback') ?? null;
}

describe("golden 4, second half: the provider upholds the pupil's yes", () => {
  test('the mentor reads it from then on, and it is on record who upheld it and why', async () => {
    const consentId = await refusedByFather();
    expect(await conclusionsFor('mentor')).toEqual([]);
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    expect(await conclusionsFor('mentor')).toEqual([{ conclusion: 'DEELS' }]);
    const query = `{ case(id: "${caseId}") { consents { id standing { rule } overrides { ground reason parentsTold } } } }`;
    const { data } = await traced(world.server, 'jeugdarts', query);
    const consents = pick(data ?? undefined, 'case', 'consents') as JsonObject[];
    expect(consents.find(one => one.id === consentId)).toEqual({
      id: consentId,
      standing: [{ rule: 'R11' }, { rule: 'R11' }],
      overrides: [
        { ground: 'STUDENT_PERSISTS', reason: 'De leerling wil dit weloverwogen.', parentsTold: true },
      ],
    });

    // A refusal after it is not answered by it; upheld once more it opens again.
    at('2026-10-05T11:00:00+02:00');
    const { vader } = family.adults;
    await say(world.server, vader, 'giveConsent', consentId);
    at('2026-10-05T12:00:00+02:00');
    await say(world.server, vader, 'refuseConsent', consentId);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('REFUSED'));
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId, { ground: 'SERIOUS_HARM' }));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    // The pupil still ends it at once.
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('REFUSED'));
    expect(await conclusionsFor('mentor')).toEqual([]);
  });

  test('for one class alone, the other stays shut', async () => {
    const consentId = await refusedByFather();
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId, { dataClasses: ['D12'] }));
    expect(await standingOf(world, caseId, consentId)).toEqual([
      { dataClass: 'D11', recipient: 0, status: 'REFUSED' },
      { dataClass: 'D12', recipient: 0, status: 'ACTIVE' },
    ]);
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('the parents do not find the override in the record of who looked, the officer does', async () => {
    const consentId = await refusedByFather();
    const because = 'Het zou de leerling in gevaar brengen.';
    const silent = upheld(consentId, { parentsTold: false, notToldBecause: because });
    await done(world.server, 'jeugdarts', 'overrideRefusal', silent);
    const query = '{ viewer { accesses(first: 50) { edges { node { rules } } } } }';
    const heard = async (who: Who, text: string): Promise<string> =>
      JSON.stringify((await traced(world.server, who, text)).data);
    for (const who of [family.adults.vader, family.adults.moeder, family.pupil]) {
      expect(await heard(who, query)).toContain('consent.write.jeugdarts');
      expect(await heard(who, query)).not.toContain('consentOverride');
    }
    const record = '{ accessLog(first: 50) { edges { node { rules } } } }';
    expect(await heard('privacy-officer', record)).toContain('consentOverride.write.jeugdarts');
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });
});

describe('it is refused', () => {
  const attempt = (consentId: string, change: Input = {}, who: Who = 'jeugdarts') =>
    ({ who, name: 'overrideRefusal', input: upheld(consentId, change) }) as const;

  test("where the pupil has not said yes, says no, or a parent's word is missing; with all of it, it works", async () => {
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    const { moeder, vader } = family.adults;
    const nothing = badInput('NOTHING_TO_OVERRIDE');
    await expectRefused(world, attempt(consentId), nothing);
    await say(world.server, vader, 'refuseConsent', consentId);
    await say(world.server, moeder, 'giveConsent', consentId);
    await expectRefused(world, attempt(consentId), nothing);
    await say(world.server, family.pupil, 'refuseConsent', consentId);
    await expectRefused(world, attempt(consentId), nothing);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('REFUSED'));
    at('2026-10-05T11:00:00+02:00');
    await say(world.server, family.pupil, 'giveConsent', consentId);
    await say(world.server, moeder, 'withdrawConsent', consentId);
    await expectRefused(world, attempt(consentId), nothing);
    at('2026-10-05T12:00:00+02:00');
    await say(world.server, moeder, 'giveConsent', consentId);
    await done(world.server, 'jeugdarts', 'overrideRefusal', upheld(consentId));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await expectRefused(world, attempt(consentId), nothing);
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('without the reason for not telling the parents, or with one although they were told', async () => {
    const consentId = await refusedByFather();
    const field = badInput('INVALID_FIELD', 'notToldBecause');
    await expectRefused(world, attempt(consentId, { parentsTold: false }), field);
    await expectRefused(world, attempt(consentId, { notToldBecause: 'Toch' }), field);
    await expectRefused(world, attempt(consentId, { dataClasses: ['D13'] }), badInput('NOT_ASKED'));
    await expectRefused(world, attempt(consentId, { recipients: [1] }), badInput('NOT_ASKED'));
    for (const id of [randomUUID(), 'geen id']) await expectRefused(world, attempt(id), unknownId);
  });

  test('to whoever treats nobody here, and to a school whatever it asked', async () => {
    const consentId = await askConsent(world.server, 'ondersteuningscoordinator', caseId, {
      dataClasses: ['D13'],
      recipients: towards('onderwijsconsulent'),
      purposes: ['CARE_COORDINATION'],
    });
    await expectRefused(world, attempt(consentId), unknownId);
    const never = allBut('jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog');
    await expectNeverFor(world, everybody, {
      capacities: never,
      name: 'overrideRefusal',
      input: upheld(consentId),
    });
  });

  test('to a psychologist of a school, although treating', async () => {
    const psychologist = await appoint(world.database, 'schoolpsycholoog', organisations.po.id);
    await seatByHand(world.database, family, caseId, [psychologist, 'TREATMENT']);
    const consentId = await askConsent(world.server, psychologist, caseId, { dataClasses: ['D12'] });
    await say(world.server, family.pupil, 'giveConsent', consentId);
    await expectRefused(world, attempt(consentId, {}, psychologist), badInput('NOT_BY_SCHOOL'));
  });

  test('once the jeugdarts no longer treats the pupil', async () => {
    const consentId = await refusedByFather();
    const [seat] = await world.database.query<{ id: string }>(
      `select id from participants where case_id = $1 and capacity = 'jeugdarts'`,
      [caseId],
    );
    await done(world.server, 'ondersteuningscoordinator', 'endParticipant', {
      participantId: seat!.id,
      version: 1,
    });
    await expectRefused(world, attempt(consentId), lacking(['treatment_team']));
  });
});
