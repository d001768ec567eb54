// The act that a signal asks for closes it, over HTTP: a referral the signals of sickness, an invitation those that ask for one;
// what asked for something else stays open, and so does what another school or pupil has.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personaNamed } from '../support/ask.js';
import { done, openCase, refer, referralOf } from './support/casework.js';
import { usualDayAgain } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { expectRefused } from './support/refusals.js';
import {
  judgedUnclear,
  lessonOf,
  register,
  coordinator as registrar,
  reportedSick,
  schoolDays,
} from './support/registration.js';
import { invite } from './support/sittings.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const by = personaNamed(coordinator).person;
let other: Family;

interface Told {
  readonly criterion: string;
  readonly closed_with: string | null;
  readonly closed_by: string | null;
}

const signalsOf = ({ subject }: Family): Promise<Told[]> =>
  world.database.query<Told>(
    `select criterion, closed_with, closed_by from absence_signals where subject = $1 and superseded_xid is null
     union all
     select criterion, closed_with, closed_by from sickness_signals where subject = $1 and superseded_xid is null
        and crossed_on <= '2026-10-05' order by criterion`,
    [subject],
  );

const open = (criterion: string): Told => ({ criterion, closed_with: null, closed_by: null });
const closed = (criterion: string, closed_with: string): Told => ({ criterion, closed_with, closed_by: by });

/** A pupil who was truant for three half-days and is ill for long without a clear reason. */
async function absentPupil(): Promise<Family> {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const truant = schoolDays
    .slice(-3)
    .map(day => lessonOf(family, day, { kind: 'TRUANCY', unit: 'HALF_DAY' }));
  await register(world, truant);
  const spellId = await reportedSick(world, family, { fromDay: '2026-09-17' });
  const now = await judgedUnclear(world, spellId);
  await done(world.server, registrar, 'raiseSicknessSignal', { spellId: now, reason: 'home each Monday' });
  return family;
}

const before = [open('SICK_2'), open('SICK_2_WEEK'), open('SICK_4'), open('TRU_1'), open('TRU_2')];

beforeEach(() => usualDayAgain(world.server));
beforeAll(async () => {
  usualDayAgain(world.server);
  other = await absentPupil();
});

describe('a referral to the jeugdarts', () => {
  test('closes the signals of sickness with what was done, and leaves truancy open', async () => {
    const family = await absentPupil();
    const caseId = await openCase(world.server, family);
    expect(await signalsOf(family)).toEqual(before);
    await refer(world.server, caseId, 'jeugdarts');
    expect(await signalsOf(family)).toEqual([
      closed('SICK_2', 'JEUGDARTS_REFERRAL'),
      closed('SICK_2_WEEK', 'JEUGDARTS_REFERRAL'),
      closed('SICK_4', 'JEUGDARTS_REFERRAL'),
      open('TRU_1'),
      open('TRU_2'),
    ]);
    expect(await signalsOf(other)).toEqual(before);
  });

  test('that is refused closes nothing', async () => {
    const family = await absentPupil();
    const input = referralOf(world.server, await openCase(world.server, family), 'jeugdarts', {
      discussedWith: null,
    });
    await expectRefused(
      world,
      { who: coordinator, name: 'referToJeugdarts', input },
      { code: 'BAD_USER_INPUT', reason: 'DISCUSS_FIRST', fields: ['discussedWith'] },
    );
    expect(await signalsOf(family)).toEqual(before);
  });

  test('answers what was signalled until then: what is signalled after it is open', async () => {
    const family = await absentPupil();
    await refer(world.server, await openCase(world.server, family), 'jeugdarts');
    for (const day of ['2026-09-14', '2026-09-15', '2026-09-16'])
      await reportedSick(world, family, { fromDay: day, untilDay: day });
    expect(await signalsOf(family)).toContainEqual(open('SICK_1'));
    expect(await signalsOf(family)).toContainEqual(closed('SICK_4', 'JEUGDARTS_REFERRAL'));
  });
});

describe('a preventive invitation', () => {
  test('closes what asks for one, and neither sickness nor the talk at school', async () => {
    const family = await absentPupil();
    await invite(world, await openCase(world.server, family));
    expect(await signalsOf(family)).toEqual([
      open('SICK_2'),
      open('SICK_2_WEEK'),
      open('SICK_4'),
      open('TRU_1'),
      closed('TRU_2', 'PREVENTIVE_INVITE'),
    ]);
    expect(await signalsOf(other)).toEqual(before);
  });
});
