// Telling one parent of the other's consent, from which five school days of silence count (G01).

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Json, pick } from '../../support/ask.js';
import { act, askConsent, type Input, openCase, say, seat, towards, traced } from '../support/casework.js';
import { setTo } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;
let caseId: string;
let consentId: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  consentId = await askConsent(world.server, coordinator, caseId, {
    dataClasses: ['D13'],
    recipients: towards('onderwijsconsulent'),
    purposes: ['CARE_COORDINATION'],
  });
});

const told = (change: Input = {}): Input => ({
  consentId,
  adultId: family.adults.vader.person,
  notifiedOn: '2026-10-05',
  ...change,
});

const standing = async (): Promise<Json> => {
  const query = `{ case(id: "${caseId}") { consents { standing { status rule agreed needed } notices { adultId notifiedOn } } } }`;
  const { data } = await traced(world.server, coordinator, query);
  return pick(data ?? undefined, 'case', 'consents', 0) ?? null;
};

describe('a parent is told of the consent of the other', () => {
  test('nothing is told to nobody, on a day to come, or to whom it does not concern', async () => {
    const attempt = (change: Input) =>
      ({ who: coordinator, name: 'tellParent', input: told(change) }) as const;
    await expectRefused(
      world,
      attempt({ notifiedOn: '2026-10-06' }),
      badInput('DATE_IN_FUTURE', 'notifiedOn'),
    );
    // The request is of that Monday itself.
    await expectRefused(
      world,
      attempt({ notifiedOn: '2026-10-04' }),
      badInput('INVALID_FIELD', 'notifiedOn'),
    );
    for (const adultId of [family.pupil.person, randomUUID(), 'geen id'])
      await expectRefused(world, attempt({ adultId }), badInput('NO_DECIDER'));
    for (const wrong of [randomUUID(), 'geen id'])
      await expectRefused(world, attempt({ consentId: wrong }), unknownId);
    for (const notifiedOn of ['2026-02-30', '05-10-2026', '2026-10-05T10:00:00Z'])
      await expectRefused(world, attempt({ notifiedOn }), badInput('INVALID_FIELD'));
  });

  test('the organisation that did not ask tells nobody', async () => {
    await expectRefused(world, { who: 'jeugdarts', name: 'tellParent', input: told() }, unknownId);
  });

  test('those whom no rule permits it, pupil and parents among them', async () => {
    const capacities = allBut(
      'ondersteuningscoordinator',
      'jeugdarts',
      'jgz-medewerker',
      'leerplichtambtenaar',
      'partner-deelnemer',
      'rmc-medewerker',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
      'swv-casemanager',
    );
    expect(capacities).toHaveLength(22);
    await expectNeverFor(world, everybody, { capacities, name: 'tellParent', input: told() });
  });

  test('five school days of silence after the notice, the yes of the other suffices; before them it waits', async () => {
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
    expect(pick(await standing(), 'standing')).toEqual([
      { status: 'PENDING', rule: 'R03', agreed: 1, needed: 2 },
    ]);
    const { status, trace } = await act(world.server, coordinator, 'tellParent', told());
    expect(status).toBe(200);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED ConsentNotice', 'READ PERMITTED Consent']);
    expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId, classes: ['D24'] });
    expect(pick(await standing(), 'notices')).toEqual([
      { adultId: family.adults.vader.person, notifiedOn: '2026-10-05' },
    ]);
    // Told on a Monday: Tuesday to Friday are four school days, and the Monday after is the fifth.
    setTo(world.server, '2026-10-11T23:59:50+02:00');
    expect(pick(await standing(), 'standing', 0, 'status')).toBe('PENDING');
    setTo(world.server, '2026-10-12T00:00:00+02:00');
    expect(pick(await standing(), 'standing', 0, 'status')).toBe('ACTIVE');
    await say(world.server, family.adults.vader, 'refuseConsent', consentId);
    expect(pick(await standing(), 'standing', 0, 'status')).toBe('REFUSED');
  });

  test('recorded late it counts from the recording: no silence has run unseen', async () => {
    setTo(world.server, '2026-10-19T12:00:00+02:00');
    const other = await askConsent(world.server, coordinator, caseId, {
      dataClasses: ['D13'],
      recipients: towards('swv-casemanager'),
      purposes: ['CARE_COORDINATION'],
    });
    await say(world.server, family.adults.moeder, 'giveConsent', other);
    // Two weeks on, somebody says that the father was told on the day of asking.
    setTo(world.server, '2026-11-02T12:00:00+01:00');
    const late = told({ consentId: other, notifiedOn: '2026-10-19' });
    expect((await act(world.server, coordinator, 'tellParent', late)).status).toBe(200);
    const status = async () => {
      const query = `{ case(id: "${caseId}") { consents { id standing { status } } } }`;
      const { data } = await traced(world.server, coordinator, query);
      const consents = pick(data ?? undefined, 'case', 'consents') as { id: string; standing: Json }[];
      return pick(consents.find(one => one.id === other)!.standing, 0, 'status');
    };
    expect(await status()).toBe('PENDING');
    setTo(world.server, '2026-11-08T23:59:50+01:00');
    expect(await status()).toBe('PENDING');
    setTo(world.server, '2026-11-09T00:00:00+01:00');
    expect(await status()).toBe('ACTIVE');
  });
});
