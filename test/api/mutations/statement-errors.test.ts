// A word that is no word: twice, outside the dates, by whoever has no say in it; each beside the word that counts.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Json, type JsonObject, pick } from '../../support/ask.js';
import {
  agreementOf,
  askConsent,
  done,
  openCase,
  say,
  seat,
  towards,
  traced,
  type Who,
} from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, conflict, expectRefused } from '../support/refusals.js';
import { bothStand, caseWithFeedback, standingOf } from '../support/requests.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const at = (instant: string): void => setTo(world.server, instant);
const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder' | 'vader'>;
let caseId: string;

beforeAll(async () => {
  at(usualDay);
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  caseId = await caseWithFeedback(world, family);
});
// After everything of before: what was seated then is seated now.
beforeEach(() => at('2026-10-05T10:00:00+02:00'));

const words = ['giveConsent', 'refuseConsent', 'withdrawConsent'] as const;

describe('the same word twice', () => {
  test.each(words)('%s a second time changes nothing and says so', async name => {
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    if (name === 'withdrawConsent') await say(world.server, family.pupil, 'giveConsent', consentId);
    await say(world.server, family.pupil, name, consentId);
    const attempt = { who: family.pupil, name, input: { consentId } };
    await expectRefused(world, attempt, conflict('ALREADY_SO'));
    // Of one class alone it was said as well.
    const part = { ...attempt, input: { consentId, dataClasses: ['D12'] } };
    await expectRefused(world, part, conflict('ALREADY_SO'));
  });

  test('a yes to one class and then to both is another word', async () => {
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    await done(world.server, family.pupil, 'giveConsent', { consentId, dataClasses: ['D12'] });
    await say(world.server, family.pupil, 'giveConsent', consentId);
    for (const who of Object.values(family.adults)) await say(world.server, who, 'giveConsent', consentId);
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('on paper after by hand is another word, since a refusal in writing can bind later', async () => {
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    await say(world.server, family.pupil, 'refuseConsent', consentId);
    const recorded = { personId: family.pupil.person, method: 'WRITTEN' };
    await done(world.server, 'jeugdarts', 'refuseConsent', { consentId, recorded });
    const attempt = { who: 'jeugdarts', name: 'refuseConsent', input: { consentId, recorded } } as const;
    await expectRefused(world, attempt, conflict('ALREADY_SO'));
  });

  test('a yes of before the 16th birthday in general matters was a view, and is said anew at 16', async () => {
    const theirs = await enrol(world.database, { birthDate: '2010-10-07', adults: { moeder: {} } });
    const itsCase = await openCase(world.server, theirs);
    const consentId = await askGeneral(itsCase);
    await say(world.server, theirs.pupil, 'giveConsent', consentId);
    await say(world.server, theirs.adults.moeder, 'giveConsent', consentId);
    expect(await standingFor(itsCase)).toEqual([{ status: 'ACTIVE', rule: 'R03' }]);
    at('2026-10-07T00:00:00+02:00');
    expect(await standingFor(itsCase)).toEqual([{ status: 'LAPSED_AGE16', rule: 'R05' }]);
    const mother = { who: theirs.adults.moeder, name: 'giveConsent', input: { consentId } } as const;
    await expectRefused(world, mother, badInput('NO_DECIDER'));
    await say(world.server, theirs.pupil, 'giveConsent', consentId);
    expect(await standingFor(itsCase)).toEqual([{ status: 'ACTIVE', rule: 'R05' }]);
    const twice = { ...mother, who: theirs.pupil };
    await expectRefused(world, twice, conflict('ALREADY_SO'));
  });
});

const askGeneral = (itsCase: string): Promise<string> =>
  askConsent(world.server, coordinator, itsCase, {
    dataClasses: ['D13'],
    recipients: towards('onderwijsconsulent'),
    purposes: ['CARE_COORDINATION'],
  });

async function standingFor(itsCase: string): Promise<Json> {
  const query = `{ case(id: "${itsCase}") { consents { standing { status rule } } } }`;
  const { data } = await traced(world.server, coordinator, query);
  return pick(data ?? undefined, 'case', 'consents', 0, 'standing') ?? null;
}

describe('the pupil takes back what the parents gave (UAVG 5(3)b)', () => {
  const agreementsFor = async (who: Who, itsCase: string): Promise<Json> => {
    const { data } = await traced(world.server, who, `{ case(id: "${itsCase}") { agreements { what } } }`);
    return pick(data ?? undefined, 'case') ?? null;
  };

  test('at 14, without ever having said yes, and it stops at once', async () => {
    const theirs = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const itsCase = await openCase(world.server, theirs);
    await done(world.server, coordinator, 'makeAgreement', agreementOf(itsCase));
    const consentId = await askGeneral(itsCase);
    const pupil = { who: theirs.pupil, name: 'withdrawConsent', input: { consentId } } as const;
    await expectRefused(world, pupil, badInput('NOTHING_TO_WITHDRAW'));
    await say(world.server, theirs.adults.moeder, 'giveConsent', consentId);
    await seat(world.server, itsCase, ['onderwijsconsulent', 'CONSENT']);
    expect(await agreementsFor('onderwijsconsulent', itsCase)).not.toBeNull();
    await say(world.server, theirs.pupil, 'withdrawConsent', consentId);
    expect(await agreementsFor('onderwijsconsulent', itsCase)).toBeNull();
    expect(await standingFor(itsCase)).toEqual([{ status: 'REFUSED', rule: 'R03' }]);
  });
});

describe('a word that is recorded later than it was said', () => {
  const recorded = (saidAt: string) => ({
    personId: family.adults.vader.person,
    method: 'WRITTEN',
    saidAt,
  });

  test('counts from when it was said, and bears both instants', async () => {
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    for (const who of [family.pupil, family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    at('2026-10-08T10:00:00+02:00');
    const said = recorded('2026-10-06T12:00:00+02:00');
    await done(world.server, 'jeugdarts', 'giveConsent', { consentId, recorded: said });
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    const [kept] = await world.database.query<JsonObject>(
      `select stated_at, recorded_at > stated_at as later from consent_statements
        where consent_id = $1 and by_person_id = $2`,
      [consentId, family.adults.vader.person],
    );
    expect(kept).toEqual({ stated_at: new Date('2026-10-06T12:00:00+02:00'), later: true });
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('not before the request, and not in the future', async () => {
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    for (const saidAt of ['2026-10-05T09:59:00+02:00', '2026-10-05T11:00:00+02:00']) {
      const input = { consentId, recorded: recorded(saidAt) };
      const attempt = { who: 'jeugdarts', name: 'giveConsent', input } as const;
      await expectRefused(world, attempt, badInput('OUTSIDE_DATES'));
    }
  });
});

test("a parent says nothing of the other parent's data, only of the own", async () => {
  const consentId = await askConsent(world.server, coordinator, caseId, {
    dataClasses: ['D04'],
    recipients: towards('swv-casemanager'),
    purposes: ['CARE_COORDINATION'],
    concernedParents: [family.adults.moeder.person],
  });
  const recorded = { personId: family.adults.vader.person, method: 'WRITTEN' };
  const father = { who: coordinator, name: 'giveConsent', input: { consentId, recorded } } as const;
  await expectRefused(world, father, badInput('NO_DECIDER'));
  await say(world.server, family.adults.moeder, 'giveConsent', consentId);
});
