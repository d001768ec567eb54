// Telling the family, reporting absence, ending it and its statuses: what is asked for, who may, and what is refused.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, pick } from '../../support/ask.js';
import { act, done, giveFeedback, type Input, seat, traced, type Who } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import {
  noticeOf,
  officer,
  type Reportable,
  report,
  reportable,
  reporter,
  reportOf,
  setStatus,
  statusOf,
  tell,
  underProtocol,
} from '../support/duo.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
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

const toldTo = (...told: readonly (readonly [{ readonly person: string }, string])[]) => ({
  told: told.map(([{ person }, how]) => ({ personId: person, on: '2026-10-05', how })),
});
const parents = () => [ours.family.adults.moeder, ours.family.adults.vader] as const;
const whole = () => toldTo([ours.family.pupil, 'TALK'], ...parents().map(one => [one, 'PHONE'] as const));

describe('telling the family beforehand', () => {
  const attempt = (change: Input = {}, who: Who = reporter) =>
    ({ who, name: 'giveDuoNotice', input: noticeOf(ours, { ...whole(), ...change }) }) as const;

  test('is never done where refusing consent is the occasion, or the ZAT was left out', async () => {
    await expectRefused(world, attempt({ notOnRefusalOfConsent: false }), badInput('REFUSAL_IS_NO_GROUND'));
    const refusing = { ...underProtocol, threshold: 'NON_COOPERATION', notOnRefusalOfConsent: false };
    await expectRefused(world, attempt(refusing), badInput('REFUSAL_IS_NO_GROUND'));
    await expectRefused(world, attempt({ zatAnnounced: false }), badInput('ZAT_NOT_ANNOUNCED'));
  });

  test('names a threshold with a report under the protocol, and with no other', async () => {
    await expectRefused(world, attempt({ threshold: 'TRU_3' }), badInput('INVALID_FIELD', 'threshold'));
    await expectRefused(world, attempt({ kind: 'OVERIG_VERZUIM' }), badInput('INVALID_FIELD', 'threshold'));
  });

  test.each([
    ['ZESTIEN_UUR_IN_VIER_WEKEN', 15.9],
    ['ZESTIEN_UUR_IN_VIER_WEKEN', null],
    ['LANGDURIG_RELATIEF_VERZUIM', 15.9],
  ])('of %s needs sixteen hours, not %s', async (kind, missedHours) => {
    await expectRefused(world, attempt({ kind, missedHours }), badInput('TOO_FEW_HOURS', 'missedHours'));
  });

  test('tells everybody with gezag, and the pupil from 12 on', async () => {
    const [mother, father] = parents();
    for (const told of [
      toldTo([ours.family.pupil, 'TALK'], [mother, 'PHONE']),
      toldTo([mother, 'PHONE'], [father, 'PHONE']),
    ])
      await expectRefused(world, attempt(told), badInput('NOT_ALL_TOLD', 'told'));
  });

  test('tells nobody else: no parent without gezag, no stranger', async () => {
    for (const stranger of [ours.family.adults.zonder, hidden.family.pupil, { person: 'x' }]) {
      const told = [...whole().told, ...toldTo([stranger, 'PHONE']).told];
      await expectRefused(world, attempt({ told }), badInput('NOT_TO_BE_TOLD', 'told'));
    }
    const told = [...whole().told, ...toldTo([ours.family.adults.onbekend, 'LETTER']).told];
    expect(await tell(world, ours, { told })).toEqual(expect.any(String));
  });

  test('on a day that has been, of the last two weeks', async () => {
    const on = (day: string) => ({ told: whole().told.map(one => ({ ...one, on: day })) });
    await expectRefused(world, attempt(on('2026-10-06')), badInput('DATE_IN_FUTURE', 'told'));
    await expectRefused(world, attempt(on('2026-09-20')), badInput('INVALID_FIELD', 'told'));
    expect(await tell(world, ours, on('2026-09-21'))).toEqual(expect.any(String));
    const twice = [...whole().told, ...whole().told.slice(0, 1)];
    await expectRefused(world, attempt({ told: twice }), badInput('INVALID_FIELD', 'told'));
  });

  test.each([
    ['2014-10-06', 'on the day before the twelfth birthday the parents alone', 'PHONE', false],
    ['2014-10-05', 'from the twelfth birthday the pupil too', 'PHONE', true],
    ['2010-10-06', 'until the sixteenth birthday the parents all of it', 'PHONE', true],
    ['2010-10-05', 'from the sixteenth birthday the parents the facts', 'FACTS_LETTER', true],
  ])('of a pupil born on %s: %s', async (birthDate, _what, how, tellsPupil) => {
    const one = await reportable(world, { birthDate });
    const { pupil, adults } = one.family;
    const both = toldTo([pupil, 'TALK'], [adults.moeder!, how]);
    const wrong = toldTo([pupil, 'TALK'], [adults.moeder!, how === 'PHONE' ? 'FACTS_LETTER' : 'PHONE']);
    const attemptOf = (told: Input) =>
      ({ who: reporter, name: 'giveDuoNotice', input: noticeOf(one, told) }) as const;
    await expectRefused(world, attemptOf(wrong), badInput('FACTS_LETTER_ONLY', 'told'));
    const withoutPupil = toldTo([adults.moeder!, how]);
    if (tellsPupil) await expectRefused(world, attemptOf(withoutPupil), badInput('NOT_ALL_TOLD', 'told'));
    else expect(await tell(world, one, withoutPupil)).toEqual(expect.any(String));
    expect(await tell(world, one, both)).toEqual(expect.any(String));
  });

  test('of a pupil of 18 tells the pupil alone, for the Doorstroompunt alone', async () => {
    const adult = await reportable(world, { birthDate: '2008-10-05' });
    const { pupil, adults } = adult.family;
    const kind = { kind: 'DOORSTROOMPUNT_18PLUS', missedHours: null };
    const attemptOf = (change: Input) =>
      ({ who: reporter, name: 'giveDuoNotice', input: noticeOf(adult, change) }) as const;
    const both = toldTo([pupil, 'TALK'], [adults.moeder!, 'PHONE']);
    await expectRefused(world, attemptOf({ ...kind, ...both }), badInput('NOT_TO_BE_TOLD', 'told'));
    const alone = toldTo([pupil, 'TALK']);
    await expectRefused(world, attemptOf(alone), badInput('REPORT_UNFIT_FOR_AGE', 'kind'));
    expect(await tell(world, adult, { ...kind, ...alone })).toEqual(expect.any(String));
    await expectRefused(world, attempt({ ...kind }), badInput('REPORT_UNFIT_FOR_AGE', 'kind'));
  });

  test('is of the school whose case it is, and recorded', async () => {
    for (const caseId of [hidden.caseId, randomUUID(), 'x'])
      await expectRefused(world, attempt({ caseId }), unknownId);
    const { status, trace } = await act(world.server, reporter, 'giveDuoNotice', attempt().input);
    expect(status).toBe(200);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED DuoReportNotice', 'READ PERMITTED DuoReportNotice']);
    expect(lines[0]).toMatchObject({ secrecy: 'REPORT', subject: ours.family.subject });
  });

  test('is for nobody but the school that reports', async () => {
    const capacities = allBut('ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator');
    await expectNeverFor(world, everybody, { capacities, name: 'giveDuoNotice', input: attempt().input });
  });
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

describe('the end of reported absence', () => {
  test('is told once, at the version that one read, and by the school', async () => {
    const of = await reportable(world);
    const long = { beganOn: '2026-09-01', endedOn: null, missedHours: 40 };
    const reportId = await report(world, of, {
      notice: { kind: 'LANGDURIG_RELATIEF_VERZUIM', missedHours: 40 },
      report: long,
    });
    const end = (change: Input = {}) => {
      const input = {
        reportId,
        version: 1,
        endedOn: '2026-10-05',
        missedDays: 20,
        missedHours: 90,
        ...change,
      };
      return { who: reporter, name: 'endDuoReport', input } as const;
    };
    await expectRefused(world, end({ version: 2 }), conflict('STALE_VERSION'));
    await expectRefused(world, end({ endedOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'beganOn'));
    await expectRefused(world, end({ endedOn: '2026-08-31' }), badInput('INVALID_FIELD', 'endedOn'));
    await expectRefused(world, end({ missedHours: 15 }), badInput('TOO_FEW_HOURS', 'missedHours'));
    for (const wrong of [randomUUID(), 'x']) await expectRefused(world, end({ reportId: wrong }), unknownId);
    await done(world.server, reporter, 'endDuoReport', end().input);
    await expectRefused(world, end({ version: 2 }), conflict('ALREADY_SO'));
  });
});

describe('a status', () => {
  const attempt = (reportId: string, status: string, change: Input = {}, who: Who = officer) =>
    ({ who, name: 'setDuoReportStatus', input: statusOf(reportId, status, change) }) as const;

  test('is of the side whose it is', async () => {
    const reportId = await report(world, await reportable(world));
    await expectRefused(world, attempt(reportId, 'INGETROKKEN'), badInput('STATUS_OF_OTHERS', 'status'));
    for (const status of ['IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING'])
      await expectRefused(
        world,
        attempt(reportId, status, {}, reporter),
        badInput('STATUS_OF_OTHERS', 'status'),
      );
  });

  test('is never "overgedragen aan derden", for which there is no legal basis', async () => {
    const { __type } = (
      await traced(world.server, officer, '{ __type(name: "DuoReportStatusKind") { enumValues { name } } }')
    ).data as { __type: { enumValues: { name: string }[] } };
    expect(__type.enumValues.map(one => one.name).sort()).toEqual([
      'AFGESLOTEN',
      'GEREGISTREERD',
      'INGETROKKEN',
      'IN_BEHANDELING',
      'TER_KENNISNEMING',
    ]);
  });

  const all = ['GEREGISTREERD', 'INGETROKKEN', 'IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING'];
  const bySchool = ['GEREGISTREERD', 'INGETROKKEN'];
  test.each<[readonly string[], readonly string[]]>([
    [[], ['INGETROKKEN', 'IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING']],
    [['IN_BEHANDELING'], ['INGETROKKEN', 'AFGESLOTEN']],
    [['INGETROKKEN'], []],
    [['AFGESLOTEN'], []],
    [['TER_KENNISNEMING'], []],
    [['IN_BEHANDELING', 'AFGESLOTEN'], []],
    [['IN_BEHANDELING', 'INGETROKKEN'], []],
  ])('after %j may come %j and no other', async (before, allowed) => {
    const by = (status: string): Who => (bySchool.includes(status) ? reporter : officer);
    for (const status of all) {
      const reportId = await report(world, await reportable(world));
      for (const one of before) await setStatus(world, reportId, one, by(one));
      const one = attempt(reportId, status, {}, by(status));
      if (allowed.includes(status)) await done(world.server, one.who, one.name, one.input);
      // Once it is withdrawn there is nothing for the municipality to see.
      else if (before.at(-1) === 'INGETROKKEN' && by(status) === officer)
        await expectRefused(world, one, unknownId);
      else await expectRefused(world, one, conflict('STATUS_CANNOT_FOLLOW'));
    }
  });

  test('closes with reason and explanation, names whom to call, and nothing else does', async () => {
    const reportId = await report(world, await reportable(world));
    for (const field of ['closingReason', 'closingExplanation', 'contactName', 'contactEmail'])
      await expectRefused(
        world,
        attempt(reportId, 'AFGESLOTEN', { [field]: null }),
        badInput('INVALID_FIELD', field),
      );
    const reason = { closingReason: 'UITGESCHREVEN_WERK' };
    await expectRefused(
      world,
      attempt(reportId, 'IN_BEHANDELING', reason),
      badInput('INVALID_FIELD', 'closingReason'),
    );
    const named = attempt(reportId, 'INGETROKKEN', { contactName: 'x' }, reporter);
    await expectRefused(world, named, badInput('INVALID_FIELD', 'contactName'));
  });

  test('is set by the municipality in which the pupil lives, and by no other', async () => {
    const [elsewhere] = await world.database.query<{ id: string }>(
      `insert into organisations (id, regions, name, kind)
       select gen_random_uuid(), o.regions, 'Gemeente elders', 'GEMEENTE' from organisations o where o.id = $1 returning id`,
      [organisations.gemeente.id],
    );
    const other = await appoint(world.database, 'leerplichtambtenaar', elsewhere!.id);
    const reportId = await report(world, await reportable(world));
    await expectRefused(world, attempt(reportId, 'IN_BEHANDELING', {}, other), unknownId);
    const there = await report(world, await reportable(world, { municipalityId: elsewhere!.id }));
    await expectRefused(world, attempt(there, 'IN_BEHANDELING'), unknownId);
    await setStatus(world, there, 'IN_BEHANDELING', other);
  });

  test('of many at the same moment: one of them', async () => {
    const reportId = await report(world, await reportable(world));
    const all = await Promise.all(
      Array.from({ length: 8 }, () => {
        const { who, name, input } = attempt(reportId, 'IN_BEHANDELING');
        return act(world.server, who, name, input);
      }),
    );
    expect(all.map(one => one.status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    const seats = await world.database.query(
      `select 1 from participants p join duo_reports r on r.case_id = p.case_id where r.id = $1 and p.ground = 'STATUTE'`,
      [reportId],
    );
    expect(seats).toHaveLength(1);
  });

  test('is for school and municipality alone', async () => {
    const school = ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'] as const;
    const capacities = allBut(...school, officer, 'rmc-medewerker', 'client-duo', 'client-leerplicht');
    const input = statusOf(randomUUID(), 'AFGESLOTEN');
    await expectNeverFor(world, everybody, { capacities, name: 'setDuoReportStatus', input });
  });
});

test('a report that was made is a fact for the mentor, with its day, kind and status', async () => {
  const of = await reportable(world);
  const reportId = await report(world, of);
  const query = `{ case(id: "${of.caseId}") { duoReportFacts { reportedOn kind status } } }`;
  const facts = async (): Promise<Json> =>
    pick((await traced(world.server, 'mentor', query)).data ?? undefined, 'case', 'duoReportFacts') ?? null;
  const fact = { reportedOn: '2026-10-05', kind: 'ZESTIEN_UUR_IN_VIER_WEKEN' };
  expect(await facts()).toEqual([{ ...fact, status: 'GEREGISTREERD' }]);
  await setStatus(world, reportId, 'IN_BEHANDELING');
  expect(await facts()).toEqual([{ ...fact, status: 'IN_BEHANDELING' }]);
  const whole = `{ case(id: "${of.caseId}") { duoReports { id } } }`;
  const refused = await traced(world.server, 'mentor', whole);
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
