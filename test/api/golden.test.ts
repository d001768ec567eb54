// The golden tests of law.md 1.9 that need no noun of a later issue, under their own numbers, from the API's door to the
// database and back: families as the registers know them, everything else done by people over HTTP.

import { beforeEach, describe, expect, test } from 'vitest';
import { type Json, pick } from '../support/ask.js';
import { assess } from './support/access.js';
import {
  agreementOf,
  askConsent,
  done,
  giveFeedback,
  openCase,
  say,
  seat,
  towards,
  traced,
  type Who,
} from './support/casework.js';
import { setTo, usualDay } from './support/clock.js';
import { applyLawTo, enrol, type Family } from './support/families.js';
import { openWorld } from './support/world.js';

const world = openWorld();
beforeEach(() => setTo(world.server, usualDay));

const at = (instant: string): void => setTo(world.server, instant);
const parents = { moeder: {}, vader: {} } as const;

/** What somebody reads of the feedback: conclusions and notes, or null where the case itself is not seen. */
async function feedbackFor(who: Who, caseId: string): Promise<Json> {
  const query =
    'query ($id: ID!) { case(id: $id) { healthFeedback { conclusion } healthFeedbackNotes { note } } }';
  const { data, errors } = await traced(world.server, who, query, { variables: { id: caseId } });
  if (errors !== undefined || data === null) throw new Error(JSON.stringify(errors));
  return pick(data, 'case') ?? null;
}

const nothing = { healthFeedback: [], healthFeedbackNotes: [] };
const everything = {
  healthFeedback: [{ conclusion: 'DEELS' }],
  healthFeedbackNotes: [{ note: 'Wat de school moet weten.' }],
};

/** Where a consent stands now, as the one who asked for it reads it. */
async function standingFor(who: Who, caseId: string): Promise<Json> {
  const query =
    'query ($id: ID!) { case(id: $id) { consents { standing { dataClass status rule agreed needed } } } }';
  const { data } = await traced(world.server, who, query, { variables: { id: caseId } });
  return pick(data ?? undefined, 'case', 'consents', 0, 'standing') ?? null;
}

const standing = (status: string, rule: string, agreed: number, needed: number) =>
  ['D11', 'D12'].map(dataClass => ({ dataClass, status, rule, agreed, needed }));

/** A case of a family in which the jeugdarts gave feedback and asked to share it with the mentor. */
async function careCase(family: Family, mentor = 'mentor', coordinator = 'ondersteuningscoordinator') {
  const { server } = world;
  const caseId = await openCase(server, family, coordinator);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL'], coordinator);
  await seat(server, caseId, [mentor, 'OWN_ORGANISATION'], coordinator);
  await giveFeedback(server, caseId);
  const consentId = await askConsent(server, 'jeugdarts', caseId, { recipients: towards(mentor) });
  return { caseId, consentId };
}

describe('care data of a pupil (R09 to R15)', () => {
  test('1 and 2. on the last day at 15 the pupil is missing; from midnight on the own yes of the pupil suffices', async () => {
    at('2026-11-23T12:00:00+01:00');
    const family = await enrol(world.database, { birthDate: '2010-11-24', adults: parents });
    const { caseId, consentId } = await careCase(family);
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
    await say(world.server, family.adults.vader, 'giveConsent', consentId);

    at('2026-11-23T23:59:50+01:00');
    expect(await feedbackFor('mentor', caseId)).toEqual(nothing);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('PENDING', 'R10', 2, 3));

    at('2026-11-24T00:00:00+01:00');
    expect(await feedbackFor('mentor', caseId)).toEqual(nothing);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('PENDING', 'R14', 0, 1));

    await say(world.server, family.pupil, 'giveConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('ACTIVE', 'R14', 1, 1));
  });

  test('1, beside it. had the pupil of 15 said yes as well, the mentor would read it, and at 16 still', async () => {
    at('2026-11-23T12:00:00+01:00');
    const family = await enrol(world.database, { birthDate: '2010-11-24', adults: parents });
    const { caseId, consentId } = await careCase(family);
    for (const who of [family.adults.moeder, family.adults.vader, family.pupil])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('ACTIVE', 'R10', 3, 3));
    at('2026-11-24T00:00:00+01:00');
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('ACTIVE', 'R14', 1, 1));
  });

  test('4, first half. at 14 the pupil agrees and the father refuses: nobody at school reads it', async () => {
    const family = await enrol(world.database, { birthDate: '2012-05-01', adults: parents });
    const { caseId, consentId } = await careCase(family);
    for (const who of [family.pupil, family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
    await say(world.server, family.adults.vader, 'refuseConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(nothing);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('REFUSED', 'R10', 2, 3));
  });

  test('5. at 14 the pupil refuses and both parents agree: nobody at school reads it', async () => {
    const family = await enrol(world.database, { birthDate: '2012-05-01', adults: parents });
    const { caseId, consentId } = await careCase(family);
    for (const who of [family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    await say(world.server, family.pupil, 'refuseConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(nothing);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('REFUSED', 'R12', 2, 3));
    await say(world.server, family.pupil, 'giveConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
  });

  test('6. the child turns 12 between two questions of one login: the next one finds nothing', async () => {
    at('2026-11-22T12:00:00+01:00');
    const family = await enrol(world.database, {
      birthDate: '2014-11-23',
      adults: parents,
      schoolId: (await schoolOf('ondersteuningscoordinator-po'))!,
    });
    const { caseId, consentId } = await careCase(family, 'mentor-po', 'ondersteuningscoordinator-po');
    for (const who of [family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    at('2026-11-22T23:59:50+01:00');
    expect(await feedbackFor('mentor-po', caseId)).toEqual(everything);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('ACTIVE', 'R09', 2, 2));
    at('2026-11-23T00:00:00+01:00');
    expect(await feedbackFor('mentor-po', caseId)).toEqual(nothing);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('SUSPENDED_AGE12', 'R10', 2, 3));
    await say(world.server, family.pupil, 'giveConsent', consentId);
    expect(await feedbackFor('mentor-po', caseId)).toEqual(everything);
  });

  test('8. at 17, incapable in one matter: there the parents decide, in the other matter the pupil', async () => {
    const family = await enrol(world.database, { birthDate: '2009-05-01', adults: parents });
    const { caseId, consentId } = await careCase(family);
    await assess(world, family, { dataClasses: ['D12'] });
    for (const who of [family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual({ ...everything, healthFeedbackNotes: [] });
    expect(await standingFor('jeugdarts', caseId)).toEqual([
      { dataClass: 'D11', status: 'PENDING', rule: 'R14', agreed: 0, needed: 1 },
      { dataClass: 'D12', status: 'ACTIVE', rule: 'R15', agreed: 2, needed: 2 },
    ]);
    await say(world.server, family.pupil, 'giveConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
  });

  test('16. the consent ends on 31 July though the case stays open', async () => {
    at('2027-02-01T12:00:00+01:00');
    const known = { evidenceOn: '2027-01-15' };
    const family = await enrol(world.database, {
      birthDate: '2012-10-01',
      adults: { moeder: known, vader: known },
    });
    const { caseId, consentId } = await careCase(family);
    for (const who of [family.pupil, family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    at('2027-07-31T23:59:50+02:00');
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
    at('2027-08-01T00:00:00+02:00');
    expect(await feedbackFor('mentor', caseId)).toEqual(nothing);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('EXPIRED', 'R10', 3, 3));
    const open = await traced(world.server, 'mentor', `{ case(id: "${caseId}") { closedAt } }`);
    expect(open.data).toEqual({ case: { closedAt: null } });
  });

  test('17. one parent agrees and the authority of the other is unknown: it waits, until the register tells', async () => {
    const family = await enrol(world.database, {
      birthDate: '2012-05-01',
      adults: { moeder: {}, vader: { kind: 'UNKNOWN', evidenceOn: null } },
    });
    const { caseId, consentId } = await careCase(family);
    for (const who of [family.pupil, family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await feedbackFor('mentor', caseId)).toEqual(nothing);
    expect(await standingFor('jeugdarts', caseId)).toEqual(standing('PENDING', 'R10', 2, 3));
    await world.database.query(
      `update authorities set kind = 'PARENT_WITH', evidence = 'uittreksel', evidence_on = '2026-10-01' where adult_id = $1`,
      [family.adults.vader.person],
    );
    await applyLawTo(world.database, family.subject);
    expect(await feedbackFor('mentor', caseId)).toEqual(everything);
  });
});

async function schoolOf(persona: string): Promise<string | undefined> {
  const { data } = await traced(world.server, persona, '{ viewer { organisation { id } } }');
  return pick(data ?? undefined, 'viewer', 'organisation', 'id') as string | undefined;
}

describe('general data of a pupil of 14 (R03)', () => {
  const agreementsFor = async (who: Who, caseId: string): Promise<Json> => {
    const { data } = await traced(world.server, who, `{ case(id: "${caseId}") { agreements { what } } }`);
    return pick(data ?? undefined, 'case') ?? null;
  };

  /** A case in which the school agreed something and asked to share it with the onderwijsconsulent. */
  async function sharedAgreement(evidenceOn: string) {
    const family = await enrol(world.database, {
      birthDate: '2012-05-01',
      adults: { moeder: { evidenceOn }, vader: { evidenceOn } },
    });
    const caseId = await openCase(world.server, family);
    await done(
      world.server,
      'ondersteuningscoordinator',
      'makeAgreement',
      agreementOf(caseId, { madeOn: '2026-08-20' }),
    );
    const consentId = await askConsent(world.server, 'ondersteuningscoordinator', caseId, {
      dataClasses: ['D13'],
      recipients: towards('onderwijsconsulent'),
      purposes: ['CARE_COORDINATION'],
    });
    for (const who of [family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    await seat(world.server, caseId, ['onderwijsconsulent', 'CONSENT']);
    return { family, caseId, consentId };
  }

  const seen = { agreements: [{ what: 'Een rooster maken' }] };

  test('3. both parents agree and the pupil objects: it stops, and the consulent does not even see the case', async () => {
    const { family, caseId, consentId } = await sharedAgreement('2026-09-28');
    expect(await agreementsFor('onderwijsconsulent', caseId)).toEqual(seen);
    await say(world.server, family.pupil, 'refuseConsent', consentId);
    expect(await agreementsFor('onderwijsconsulent', caseId)).toBeNull();
    expect(await standingFor('ondersteuningscoordinator', caseId)).toEqual([
      { dataClass: 'D13', status: 'REFUSED', rule: 'R03', agreed: 2, needed: 2 },
    ]);
  });

  test('3, before the statute. until 1 September 2026 the objection is a view, from that midnight on it stops (K1)', async () => {
    at('2026-08-25T12:00:00+02:00');
    const { family, caseId, consentId } = await sharedAgreement('2026-08-01');
    await say(world.server, family.pupil, 'refuseConsent', consentId);
    at('2026-08-31T23:59:50+02:00');
    expect(await agreementsFor('onderwijsconsulent', caseId)).toEqual(seen);
    at('2026-09-01T00:00:00+02:00');
    expect(await agreementsFor('onderwijsconsulent', caseId)).toBeNull();
  });
});
