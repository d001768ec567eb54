// Reporting absence: what is asked for, who may, and what is refused.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import { act, done, giveFeedback, type Input, seat } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import {
  type Reportable,
  report,
  reportable,
  reporter,
  reportOf,
  tell,
  underProtocol,
} from '../support/duo.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { applyLawTo } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  unknownId,
} from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

let ours: Reportable<'moeder' | 'vader' | 'zonder' | 'onbekend'>;
let hidden: Reportable;
let everybody: EveryCapacity;

beforeAll(async () => {
  ours = await reportable(world, {
    adults: {
      moeder: {},
      vader: {},
      zonder: { kind: 'PARENT_WITHOUT' },
      onbekend: { kind: 'UNKNOWN', evidenceOn: null },
    },
  });
  everybody = await everyCapacity(world.database, ours.family);
  hidden = await reportable(world, {});
  await world.database.query('update participants set until_at = from_at where case_id = $1', [
    hidden.caseId,
  ]);
  await applyLawTo(world.database, hidden.family.subject);
});

describe('a report', () => {
  test('is made after telling, once for each telling', async () => {
    const of = await reportable(world);
    const noticeId = await tell(world, of);
    const { status, data, trace } = await act(world.server, reporter, 'makeDuoReport', reportOf(noticeId));
    expect(status).toBe(200);
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'CREATE PERMITTED DuoReport DuoReportStatus',
      'READ PERMITTED DuoReport',
    ]);
    expect(pick(data ?? undefined, 'makeDuoReport', 'version')).toBe(1);
    const again = { who: reporter, name: 'makeDuoReport', input: reportOf(noticeId) } as const;
    await expectRefused(world, again, conflict('ALREADY_SO'));
    for (const wrong of [randomUUID(), 'x'])
      await expectRefused(world, { ...again, input: reportOf(wrong) }, unknownId);
  });

  const notMade = async (change: Input, told: Parameters<typeof badInput>, notice: Input = {}) => {
    const of = await reportable(world);
    const noticeId = await tell(world, of, notice);
    const one = { who: reporter, name: 'makeDuoReport', input: reportOf(noticeId, change) } as const;
    await expectRefused(world, one, badInput(...told));
    expect(
      await done(
        world.server,
        reporter,
        'makeDuoReport',
        reportOf(noticeId, notice.kind ? { endedOn: null, missedHours: 30, beganOn: '2026-09-01' } : {}),
      ),
    ).toBeTruthy();
  };

  test.each<[string, Input, Parameters<typeof badInput>]>([
    ['of fewer than sixteen hours', { missedHours: 15.9 }, ['TOO_FEW_HOURS', 'missedHours']],
    ['without the day on which they were reached', { endedOn: null }, ['DAY_REACHED_REQUIRED', 'endedOn']],
    ['that begins in the future', { beganOn: '2026-10-06', endedOn: null }, ['DATE_IN_FUTURE', 'beganOn']],
    ['that ends in the future', { endedOn: '2026-10-06' }, ['DATE_IN_FUTURE', 'beganOn']],
    ['that ends before it begins', { endedOn: '2026-09-13' }, ['INVALID_FIELD', 'endedOn']],
    ['of more than four weeks of lessons', { beganOn: '2026-09-06' }, ['NOT_IN_FOUR_WEEKS', 'beganOn']],
    [
      'that says why no action is wanted, and wants it',
      { whyNoAction: 'x' },
      ['INVALID_FIELD', 'whyNoAction'],
    ],
    [
      'that wants no action, and does not say why',
      { municipalActionWanted: false },
      ['INVALID_FIELD', 'whyNoAction'],
    ],
    [
      'that names a talk that was not held',
      { preventiveTalkHeld: true },
      ['NO_TALK_HELD', 'preventiveTalkHeld'],
    ],
    ['with agreements of no talk', { restatedAgreements: 'x' }, ['NO_TALK_HELD', 'restatedAgreements']],
    ['without a mail address', { contactEmail: 'x' }, ['INVALID_FIELD', 'contactEmail']],
  ])('is not made %s', async (_what, change, told) => {
    await notMade(change, told);
  });

  test('of long absence is of more than four weeks', async () => {
    const kind = { kind: 'LANGDURIG_RELATIEF_VERZUIM', missedHours: 30 };
    const short = { beganOn: '2026-09-08', endedOn: null, missedHours: 30 };
    await notMade(short, ['NOT_LONGER_THAN_FOUR_WEEKS', 'beganOn'], kind);
  });

  test('is not made where the municipality is not known', async () => {
    const of = await reportable(world, { municipalityId: null });
    const noticeId = await tell(world, of);
    const one = { who: reporter, name: 'makeDuoReport', input: reportOf(noticeId) } as const;
    await expectRefused(world, one, conflict('MUNICIPALITY_UNKNOWN'));
  });

  test('is not made when the telling is over, two weeks on', async () => {
    const of = await reportable(world);
    const noticeId = await tell(world, of);
    const one = { who: reporter, name: 'makeDuoReport', input: reportOf(noticeId) } as const;
    setTo(world.server, '2026-10-20T00:00:00+02:00');
    await expectRefused(world, one, lacking(['statutory']));
    setTo(world.server, '2026-10-19T23:59:00+02:00');
    await done(world.server, reporter, 'makeDuoReport', reportOf(noticeId));
  });

  test('is made once in seven days while absence goes on, and hours count once', async () => {
    const of = await reportable(world);
    await report(world, of, { report: { endedOn: '2026-10-05' } });
    const made = async (change: Input) => {
      const noticeId = await tell(world, of, change.endedOn === undefined ? { ...underProtocol } : {});
      return { who: reporter, name: 'makeDuoReport', input: reportOf(noticeId, change) } as const;
    };
    setTo(world.server, '2026-10-11T09:00:00+02:00');
    const going = await made({ beganOn: '2026-10-06', missedHours: 3, endedOn: undefined });
    await expectRefused(world, going, conflict('REPORTED_LATELY'));
    setTo(world.server, '2026-10-12T09:00:00+02:00');
    const overlapping = await made({ beganOn: '2026-10-05', endedOn: '2026-10-12' });
    await expectRefused(world, overlapping, conflict('REPORTED_LATELY'));
    await done(world.server, reporter, 'makeDuoReport', going.input);
  });

  test('holds nothing of what the school may read of health', async () => {
    const of = await reportable(world);
    await seat(world.server, of.caseId, ['jeugdarts', 'REFERRAL']);
    const note = 'De leerling heeft ernstige migraine. Rust is nodig.';
    await giveFeedback(world.server, of.caseId, { note });
    const coordinator = 'ondersteuningscoordinator';
    const noticeId = await tell(world, of, {}, coordinator);
    const copied = reportOf(noticeId, {
      presumedReason: 'Volgens de GGD: de leerling heeft ERNSTIGE migraine',
    });
    const one = { who: coordinator, name: 'makeDuoReport', input: copied } as const;
    // What one may not read one has not copied; what one may, is refused.
    await openNote(of);
    await expectRefused(world, one, badInput('NOTHING_OF_HEALTH'));
    expect(
      await done(world.server, coordinator, 'makeDuoReport', reportOf(noticeId, { presumedReason: 'Ziek' })),
    ).toBeTruthy();
  });

  async function openNote({ family, caseId }: Reportable): Promise<void> {
    const recipients = [{ capacity: 'ONDERSTEUNINGSCOORDINATOR', organisationId: organisations.vo.id }];
    const ask = { caseId, dataClasses: ['D11', 'D12'], recipients, purposes: ['CARE_COORDINATION'] };
    const asked = { ...ask, explanation: 'x', textVersion: '1', language: 'NL' };
    const consentId = pick(await done(world.server, 'jeugdarts', 'askConsent', asked), 'id');
    for (const who of [family.pupil, ...Object.values(family.adults)])
      await done(world.server, who, 'giveConsent', { consentId });
  }

  test('is for nobody but the school to make or to end', async () => {
    const capacities = allBut('ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator');
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'makeDuoReport',
      input: reportOf(randomUUID()),
    });
    const input = {
      reportId: randomUUID(),
      version: 1,
      endedOn: '2026-10-05',
      missedDays: 1,
      missedHours: 1,
    };
    await expectNeverFor(world, everybody, { capacities, name: 'endDuoReport', input });
  });
});
