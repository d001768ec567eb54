// Telling the family before absence is reported: who is told, by whom, when, and what is refused.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type Input, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { noticeOf, type Reportable, reportable, reporter, tell, underProtocol } from '../support/duo.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { applyLawTo } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
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
