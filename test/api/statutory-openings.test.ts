// What a statute opens at each step of a report, and to whom: the classes of its own row, and no noun besides.

import { beforeEach, describe, expect, test } from 'vitest';
import { ActorTransaction } from '../../src/database/actor-transaction.js';
import { gateSource } from '../../src/database/data-source.js';
import { rowShapes, tableOf } from '../../src/database/row-shapes.js';
import { demoIssuer } from '../../src/demo/demo-issuer-name.js';
import { organisations } from '../../src/demo/region/organisations.js';
import { isEverPermitted } from '../../src/policy/decide.js';
import { capacityNames, entryOf } from '../../src/policy/vocabulary/capacities.js';
import { resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { personaNamed } from '../support/ask.js';
import { done, traced, type Who } from './support/casework.js';
import { aheadBy, setTo, usualDayAgain } from './support/clock.js';
import {
  giveNumber,
  numberOf,
  officer,
  type Reportable,
  report,
  reportable,
  reporter,
  reportOf,
  requestOf,
  setStatus,
  tell,
} from './support/duo.js';
import { applyLawTo } from './support/families.js';
import { openWorld } from './support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

interface Open {
  readonly capacity: string;
  readonly statute_row: string;
  readonly data_classes: readonly string[];
}

/** What stands open now, past both walls. */
const openNow = async ({ family }: Reportable): Promise<string[]> => {
  const rows = await world.database.query<Open>(
    `select capacity, statute_row, data_classes from statutory_openings
      where subject = $1 and superseded_xid is null and during @> $2::timestamptz order by capacity, statute_row`,
    [family.subject, world.server.now()],
  );
  return rows.map(one => `${one.capacity} ${one.statute_row} ${one.data_classes.join(' ')}`);
};

const school = ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'];
const whileReporting = [
  'ondersteuningscoordinator E01 D19',
  'schoolleiding E01 D02 D03 D04 D19',
  'verzuimcoordinator E01 D02 D03 D04 D19',
];
const afterReport = [
  'client-leerplicht E01 D01 D02 D03 D04 D19',
  'leerplichtambtenaar E01 D01 D02 D03 D04 D19',
  ...school.map(capacity => `${capacity} E15 D19`),
];
const ofSchool = school.map(capacity => `${capacity} E15 D19`);

describe('what is open', () => {
  test('is nothing before the family is told, then what the school needs, then what the register gets', async () => {
    const of = await reportable(world);
    expect(await openNow(of)).toEqual([]);
    const noticeId = await tell(world, of);
    expect(await openNow(of)).toEqual(whileReporting);
    await done(world.server, reporter, 'makeDuoReport', reportOf(noticeId));
    expect(await openNow(of)).toEqual(afterReport);
  });

  test('of a report that is withdrawn is shut to the municipality at once', async () => {
    const of = await reportable(world);
    await setStatus(world, await report(world, of), 'INGETROKKEN', reporter);
    expect(await openNow(of)).toEqual(ofSchool);
  });

  test('to the officer who takes a report up are the talk and the case too, until two weeks after its closing', async () => {
    const of = await reportable(world);
    const reportId = await report(world, of);
    await setStatus(world, reportId, 'IN_BEHANDELING');
    const all = [...afterReport, 'leerplichtambtenaar E04 D29 D32'].sort();
    expect((await openNow(of)).sort()).toEqual(all);
    await setStatus(world, reportId, 'AFGESLOTEN');
    expect((await openNow(of)).sort()).toEqual(all);
    setTo(world.server, '2026-10-19T23:59:00+02:00');
    expect((await openNow(of)).sort()).toEqual(all);
    setTo(world.server, '2026-10-20T00:00:00+02:00');
    expect(await openNow(of)).toEqual(ofSchool);
  });

  test('after an answer to the municipality is what was asked of the whitelist, for four weeks', async () => {
    const of = await reportable(world);
    await done(
      world.server,
      'schoolleiding',
      'answerMunicipalRequest',
      requestOf(of, { dataClasses: ['D05', 'D03'] }),
    );
    const open = ['client-leerplicht E03 D03', 'leerplichtambtenaar E03 D03 D05'];
    expect(await openNow(of)).toEqual(open);
    setTo(world.server, '2026-11-02T23:59:00+01:00');
    expect(await openNow(of)).toEqual(open);
    setTo(world.server, '2026-11-03T00:00:00+01:00');
    expect(await openNow(of)).toEqual([]);
  });

  test('of a pupil of 18 is for the Doorstroompunt, and not for the leerplichtambtenaar', async () => {
    const of = await reportable(world, { birthDate: '2007-05-01' });
    const told = [{ personId: of.family.pupil.person, on: '2026-10-05', how: 'TALK' }];
    await report(world, of, {
      notice: { kind: 'DOORSTROOMPUNT_18PLUS', missedHours: null, told },
      report: { endedOn: null },
    });
    expect(await openNow(of)).toEqual(
      [...ofSchool, 'rmc-medewerker E17 D01 D02 D03 D04 D05 D06 D07 D19 D27'].sort(),
    );
  });

  test('is shut with the case, and when what the law looks at is written past it', async () => {
    const of = await reportable(world);
    await report(world, of);
    await world.database.query('update duo_reports set version = 2 where case_id = $1', [of.caseId]);
    expect(await openNow(of)).toEqual([]);
    await applyLawTo(world.database, of.family.subject);
    expect(await openNow(of)).toEqual(afterReport);
    await world.database.query('update cases set closed_at = opened_at where id = $1', [of.caseId]);
    await applyLawTo(world.database, of.family.subject);
    expect(await openNow(of)).toEqual([]);
  });

  test('follows the pupil who moves, for requests of the municipality', async () => {
    const of = await reportable(world);
    await done(world.server, 'schoolleiding', 'answerMunicipalRequest', requestOf(of));
    await world.database.query('update pupils set municipality_id = null where subject = $1', [
      of.family.subject,
    ]);
    await applyLawTo(world.database, of.family.subject);
    expect(await openNow(of)).toEqual([]);
  });
});

/** How many rows of each noun somebody sees of one pupil, asked of the database as the API does. */
async function seenOf({ family }: Reportable, who: Who): Promise<Record<string, number>> {
  const { person, organisation, capacity } = typeof who === 'string' ? personaNamed(who) : who;
  const purpose = entryOf(capacity).purposes[0];
  const asked = resourceNames.filter(
    resource =>
      rowShapes[resource].subject !== null &&
      resource !== 'AccessLogEntry' &&
      isEverPermitted({ capacity, purpose, action: 'read', resource }),
  );
  if (asked.length === 0) return {};
  const source = gateSource({ target: world.database.server, poolSize: 1, name: 'openings' });
  await source.initialize();
  const claim = { issuer: demoIssuer, subject: person, organisation, capacity, purpose };
  const clockOffset = `${aheadBy(world.server)} milliseconds`;
  const transaction = await ActorTransaction.open(source, { kind: 'read', claim, clockOffset });
  try {
    const counts = asked.map(
      one => `select '${one}' as noun, count(*)::int as n from ${tableOf(one)} where subject = $1`,
    );
    const rows = await transaction.query<{ noun: string; n: number }>(counts.join(' union all '), [
      family.subject,
    ]);
    return Object.fromEntries(rows.map(({ noun, n }) => [noun, n]));
  } finally {
    await transaction.rollback();
    await source.destroy();
  }
}

const seen = async (of: Reportable, who: Who): Promise<string[]> =>
  Object.entries(await seenOf(of, who))
    .filter(([, count]) => count > 0)
    .map(([resource]) => resource)
    .sort();

test('a report opens to the leerplichtambtenaar the nouns of its row, taking it up the case as well, and to nobody else anything', async () => {
  const of = await reportable(world);
  await giveNumber(world.database, of.family, numberOf(of.family));
  const ggd = { heldAs: 'GGD', controllerId: organisations.ggd.id };
  await giveNumber(world.database, of.family, numberOf(of.family), ggd);
  const others = capacityNames.filter(
    one => entryOf(one).confirmedBy === 'appointment' && !one.startsWith('client-'),
  );
  const before = new Map<string, string[]>();
  for (const who of others) before.set(who, await seen(of, who));
  const reportId = await report(world, of);
  const opened = ['DuoReport', 'DuoReportNotice', 'DuoReportStatus', 'Pupil', 'PupilNumber'];
  expect(await seen(of, officer)).toEqual(opened);
  expect((await seenOf(of, officer)).PupilNumber).toBe(1);
  const bySchool: Readonly<Record<string, readonly string[]>> = {
    mentor: ['DuoReportFact'],
    ...Object.fromEntries(school.map(one => [one, ['DuoReport', 'DuoReportNotice', 'DuoReportStatus']])),
  };
  for (const who of others) {
    if (who === officer) continue;
    const more = (await seen(of, who)).filter(one => !before.get(who)!.includes(one));
    expect([who, more]).toEqual([who, bySchool[who] ?? []]);
  }
  await setStatus(world, reportId, 'IN_BEHANDELING');
  expect(await seen(of, officer)).toEqual([...opened, 'Case', 'Participant', 'Regie'].sort());
  // Each is of a class that the rows of the table name, or of the case itself.
  const classes = new Set(['D01', 'D02', 'D03', 'D04', 'D19', 'D29', 'D32', 'D30']);
  for (const noun of await seen(of, officer))
    expect(classes).toContain(resourceEntry(noun as never).dataClass);
});

test('the school reads the number while it reports, and neither before nor after', async () => {
  const of = await reportable(world);
  await giveNumber(world.database, of.family, numberOf(of.family));
  const query = `{ case(id: "${of.caseId}") { pupil { numbers { number kind } } } }`;
  const numbers = async (who: Who) =>
    ((await traced(world.server, who, query)).data as { case: { pupil: { numbers: unknown[] } } }).case.pupil
      .numbers;
  const number = { number: numberOf(of.family), kind: 'BSN' };
  for (const who of ['schoolleiding', reporter]) expect(await numbers(who)).toEqual([]);
  const noticeId = await tell(world, of);
  for (const who of ['schoolleiding', reporter]) expect(await numbers(who)).toEqual([number]);
  await done(world.server, reporter, 'makeDuoReport', reportOf(noticeId));
  for (const who of ['schoolleiding', reporter]) expect(await numbers(who)).toEqual([]);
  const never = await traced(world.server, 'ondersteuningscoordinator', query);
  expect(never.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
