// Who reports sickness and recovery, what the school judges, and what follows; of what somebody is ill is nowhere.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyLawIn } from '../../support/apply-law.js';
import { type Json, pick } from '../../support/ask.js';
import { done, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
import { aheadBy, setTo, usualDayAgain } from '../support/clock.js';
import { allBut, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  unknownId,
} from '../support/refusals.js';
import { coordinator, judgedUnclear, reportedSick } from '../support/registration.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

type Known = Family<'moeder'>;

/** The law has passed over them: whoever is tied to the pupil is known. */
async function pupilBorn(birthDate: string): Promise<Known> {
  const family = await enrol(world.database, { birthDate, adults: { moeder: {} } });
  await applyLawIn(world.database, family.subject, aheadBy(world.server));
  return family;
}

let young: Known;
let older: Known;
let adult: Known;

beforeAll(async () => {
  usualDayAgain(world.server);
  young = await pupilBorn('2012-05-01');
  older = await pupilBorn('2010-05-01');
  adult = await pupilBorn('2008-05-01');
});

const attempt = (who: Who, { pupilId }: Pick<Family, 'pupilId'>, change: Input = {}) =>
  ({ who, name: 'reportSick', input: { pupilId, fromDay: '2026-10-05', ...change } }) as const;

const report = (who: Who, { pupilId }: Family, change: Input = {}): Promise<Json> =>
  done(world.server, who, 'reportSick', { pupilId, fromDay: '2026-10-05', ...change });

describe('who reports sickness', () => {
  test('a parent with authority does, of a child under 16', async () => {
    expect(await report(young.adults.moeder, young)).toMatchObject({
      fromDay: '2026-10-05',
      untilDay: null,
      reportedBy: 'OUDER',
      unclear: false,
      version: 1,
    });
  });

  test('a parent of a pupil of 16 or 17 does not, nor of somebody else', async () => {
    const asked = await expectRefused(world, attempt(older.adults.moeder, older), lacking(['under_16']));
    expect(asked.text).not.toContain('18');
    await expectRefused(world, attempt(young.adults.moeder, older), unknownId);
  });

  test('a pupil of 18 does, one of 16 does not', async () => {
    expect(await report(adult.pupil, adult)).toMatchObject({ reportedBy: 'LEERLING' });
    await expectRefused(world, attempt(older.pupil, older), lacking(['reports_sick']));
  });

  test('a pupil who lives on its own does, from that day on (LPW 13b)', async () => {
    const lives = (day: string) =>
      world.database.query('update pupils set lives_independently_since = $2 where subject = $1', [
        older.subject,
        day,
      ]);
    await lives('2026-10-06');
    await expectRefused(world, attempt(older.pupil, older), lacking(['reports_sick']));
    await lives('2026-10-05');
    await applyLawIn(world.database, older.subject, aheadBy(world.server));
    expect(await report(older.pupil, older)).toMatchObject({ reportedBy: 'LEERLING' });
  });

  test('the school does: the verzuimcoordinator, and the mentor of the pupil', async () => {
    const family = await pupilBorn('2012-05-01');
    await expectRefused(world, attempt('mentor', family), unknownId);
    await seat(world.server, await openCase(world.server, family), ['mentor', 'OWN_ORGANISATION']);
    expect(await report('mentor', family, { fromDay: '2026-10-01', untilDay: '2026-10-02' })).toMatchObject({
      reportedBy: 'SCHOOL',
    });
    expect(await report(coordinator, family)).toMatchObject({ reportedBy: 'SCHOOL' });
  });

  test('nobody else ever does', async () => {
    await expectNeverFor(world, await everyCapacity(world.database, young), {
      capacities: allBut('verzuimcoordinator', 'mentor', 'client-school', 'ouder', 'leerling'),
      name: 'reportSick',
      input: { pupilId: young.pupilId, fromDay: '2026-10-05' },
    });
  });
});

describe('a report', () => {
  test.each<[string, Input, ReturnType<typeof badInput>]>([
    ['of tomorrow', { fromDay: '2026-10-06' }, badInput('DATE_IN_FUTURE', 'fromDay')],
    ['until tomorrow', { untilDay: '2026-10-06' }, badInput('DATE_IN_FUTURE', 'untilDay')],
    ['that ends before it begins', { untilDay: '2026-10-04' }, badInput('ENDS_BEFORE_START', 'untilDay')],
  ])('%s is refused', async (_, change, told) => {
    const family = await pupilBorn('2012-05-01');
    await expectRefused(world, attempt(coordinator, family, change), told);
    expect(await report(coordinator, family)).toMatchObject({ version: 1 });
  });

  test('over another one is refused', async () => {
    const family = await pupilBorn('2012-05-01');
    await report(coordinator, family, { fromDay: '2026-09-28', untilDay: '2026-09-30' });
    for (const change of [{ fromDay: '2026-09-30', untilDay: '2026-10-01' }, { fromDay: '2026-09-21' }])
      await expectRefused(world, attempt(coordinator, family, change), badInput('OVERLAPS'));
    expect(await report(coordinator, family, { fromDay: '2026-10-01' })).toMatchObject({ version: 1 });
  });
});

describe('recovery', () => {
  test('is reported by whoever may report sickness, and once', async () => {
    const family = await pupilBorn('2012-05-01');
    const spellId = await reportedSick(world, family);
    const input = { spellId, version: 1, untilDay: '2026-10-02' };
    expect(await done(world.server, family.adults.moeder, 'reportRecovery', input)).toMatchObject({
      fromDay: '2026-09-28',
      untilDay: '2026-10-02',
      version: 2,
    });
    await expectRefused(
      world,
      { who: coordinator, name: 'reportRecovery', input },
      conflict('STALE_VERSION'),
    );
    const facts = await world.database.query(
      'select from_day::text, until_day::text from sickness_facts where subject = $1 and superseded_xid is null',
      [family.subject],
    );
    expect(facts).toEqual([{ from_day: '2026-09-28', until_day: '2026-10-02' }]);
  });

  test.each(['2026-09-27', '2026-10-06'])('is not on %s', async untilDay => {
    const spellId = await reportedSick(world, await pupilBorn('2012-05-01'));
    const { status } = await traced(
      world.server,
      coordinator,
      'mutation ($i: ReportRecoveryInput!) { reportRecovery(input: $i) { id } }',
      {
        variables: { i: { spellId, version: 1, untilDay } },
      },
    );
    expect(status).toBe(400);
  });
});

describe('whether it is unclear', () => {
  test('is judged by the school, never by the family', async () => {
    const family = await pupilBorn('2012-05-01');
    const spellId = await reportedSick(world, family);
    const input = { spellId, version: 1, unclear: true };
    await expectRefused(
      world,
      { who: family.adults.moeder, name: 'judgeSickSpell', input },
      { code: 'FORBIDDEN' },
    );
    expect(await judgedUnclear(world, spellId)).toEqual(expect.any(String));
  });

  test('is told when the day comes on which it has lasted too long, and by no job', async () => {
    const family = await pupilBorn('2012-05-01');
    const spellId = await reportedSick(world, family, { fromDay: '2026-10-05' });
    await judgedUnclear(world, spellId);
    const open = async (): Promise<unknown[]> => {
      const query =
        '{ workList { sicknessSignals(first: 100) { edges { node { criterion crossedOn pupil { id } } } } } }';
      const { data } = await traced(world.server, coordinator, query);
      const edges = pick(data ?? undefined, 'workList', 'sicknessSignals', 'edges') as {
        node: { criterion: string; crossedOn: string; pupil: { id: string } };
      }[];
      return edges.filter(({ node }) => node.pupil.id === family.pupilId).map(({ node }) => node.criterion);
    };
    expect(await open()).toEqual([]);
    setTo(world.server, '2026-10-13T12:00:00+02:00');
    expect(await open()).toContain('SICK_2_WEEK');
    expect(await open()).not.toContain('SICK_2');
    // The autumn holidays lie in between: ten school days on end are over on the 26th.
    setTo(world.server, '2026-10-26T12:00:00+01:00');
    expect((await open()).sort()).toContain('SICK_2');
    const [now] = await world.database.query<{ id: string }>(
      'select id from sick_spells where subject = $1 and superseded_xid is null',
      [family.subject],
    );
    await done(world.server, coordinator, 'reportRecovery', {
      spellId: now!.id,
      version: 2,
      untilDay: '2026-10-12',
    });
    expect(await open()).toEqual(['SICK_2_WEEK']);
  });
});
