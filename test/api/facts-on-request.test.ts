// What a parent without authority reads over HTTP of what the school gave on request (BW 1:377c; G05): the bare facts of that
// child from that school, and nothing else; in every other case the answer is that of an id of nothing.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import type { Persona } from '../../src/demo/region/personas.js';
import { pick } from '../support/ask.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, traced } from './support/casework.js';
import { setTo, usualDayAgain } from './support/clock.js';
import { applyLawTo, enrol, type Family } from './support/families.js';
import { inShort, linesOf } from './support/record-lines.js';
import { coordinator, lessonOf, register, reportedSick } from './support/registration.js';
import { given, refused, requestOf } from './support/talks.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const born = '2012-05-01';

type Known = Family<'moeder' | 'vader'>;

/** Absent on one day and ill on another; a mother with gezag and a father without. */
async function absentPupil(birthDate = born): Promise<Known> {
  const family = await enrol(world.database, {
    birthDate,
    adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } },
  });
  await applyLawTo(world.database, family.subject);
  await register(world, [
    lessonOf(family, '2026-10-01', { kind: 'TRUANCY' }),
    lessonOf(family, '2026-10-02'),
  ]);
  await reportedSick(world, family, { fromDay: '2026-09-28', untilDay: '2026-09-29' });
  await openCase(world.server, family);
  return family;
}

const answered = (of: Known, change: Input, to: Persona = of.adults.vader) =>
  done(world.server, coordinator, 'recordInformationRequest', requestOf(of, to, change));

const factsQuery = `query ($id: ID!) {
  absenceFacts(pupilId: $id) { edges { node { day lessons halfDays authorised } } }
  absenceCountFacts(pupilId: $id) { edges { node { late truant } } }
  sicknessFacts(pupilId: $id) { edges { node { fromDay untilDay } } }
}`;

const nothing = {
  absenceFacts: { edges: [] },
  absenceCountFacts: { edges: [] },
  sicknessFacts: { edges: [] },
};
const facts = {
  absenceFacts: { edges: [{ node: { day: '2026-10-01', lessons: 1, halfDays: 0, authorised: false } }] },
  absenceCountFacts: { edges: [{ node: { late: 1, truant: 1 } }] },
  sicknessFacts: { edges: [{ node: { fromDay: '2026-09-28', untilDay: '2026-09-29' } }] },
};

const read = async (who: Persona, { pupilId }: Pick<Family, 'pupilId'>): Promise<unknown> => {
  const { data, errors } = await traced(world.server, who, factsQuery, { variables: { id: pupilId } });
  expect(errors).toBeUndefined();
  return data;
};

const asIfNobody = (who: Persona, { pupilId }: Known) =>
  expectAlike(world.server, { who, query: factsQuery, variables: id => ({ id }) }, pupilId);

let other: Known;

beforeEach(() => usualDayAgain(world.server));
beforeAll(async () => {
  usualDayAgain(world.server);
  other = await absentPupil();
});

describe('a parent without authority', () => {
  test('who asked and was not refused reads the bare facts of that child, and of no other', async () => {
    const family = await absentPupil();
    await answered(family, given);
    const { vader } = family.adults;
    expect(await read(vader, family)).toEqual(facts);
    expect(await read(vader, other)).toEqual(nothing);
    expect(await read(vader, { pupilId: randomUUID() })).toEqual(nothing);
    expect(await read(other.adults.vader, family)).toEqual(nothing);
  });

  test('reads nothing else of the child: neither the pupil nor a case nor what was registered', async () => {
    const family = await absentPupil();
    await answered(family, given);
    const { vader } = family.adults;
    const id = family.pupilId;
    const one = await traced(world.server, vader, `{ pupil(id: "${id}") { id absenceFacts { day } } }`);
    expect(one.data).toEqual({ pupil: null });
    const all = await traced(world.server, vader, '{ pupils { edges { node { id } } } }');
    expect(all.data).toEqual({ pupils: { edges: [] } });
    const cases = await traced(world.server, vader, '{ cases { edges { node { id } } } }');
    expect(cases.data).toEqual({ cases: { edges: [] } });
    const entries = `{ absenceEntries(pupilId: "${id}") { edges { node { kind } } } }`;
    expect((await traced(world.server, vader, entries)).data).toEqual({ absenceEntries: { edges: [] } });
    // Whoever has authority reads the pupil, and so the same query as the school answers it for others.
    const { moeder } = family.adults;
    const asMother = await traced(world.server, moeder, entries);
    expect(pick(asMother.data ?? undefined, 'absenceEntries', 'edges')).toHaveLength(2);
  });

  test('before asking, while the school looks into it, and when refused: like an id of nothing', async () => {
    const family = await absentPupil();
    const { vader } = family.adults;
    const before = await asIfNobody(vader, family);
    await answered(family, {});
    const waiting = await asIfNobody(vader, family);
    await answered(family, refused);
    const no = await asIfNobody(vader, family);
    for (const answer of [before, waiting, no]) expect(JSON.parse(answer.text)).toEqual({ data: nothing });
    await answered(family, given);
    expect(await read(vader, family)).toEqual(facts);
  });

  test('reads it until the end of the last day, and not from the sixteenth birthday on', async () => {
    const family = await absentPupil('2010-10-20');
    await answered(family, { ...given, untilDay: '2026-10-18' });
    const { vader } = family.adults;
    setTo(world.server, '2026-10-18T23:59:00+02:00');
    expect(await read(vader, family)).toEqual(facts);
    setTo(world.server, '2026-10-19T00:01:00+02:00');
    expect(await read(vader, family)).toEqual(nothing);
    usualDayAgain(world.server);
    await answered(family, { ...given, untilDay: '2026-10-19' });
    setTo(world.server, '2026-10-20T00:01:00+02:00');
    expect(await read(vader, family)).toEqual(nothing);
  });

  test('reads nothing that another school holds', async () => {
    const family = await absentPupil();
    await answered(family, given);
    await world.database.query(
      `insert into absence_facts (subject, region_id, controller_id, day, lessons, half_days) values ($1, $2, $3, '2026-09-01', 1, 0)`,
      [family.subject, family.regionId, organisations.po.id],
    );
    expect(await read(family.adults.vader, family)).toEqual(facts);
  });

  test('leaves lines in the record, by the rule of the request', async () => {
    const family = await absentPupil();
    await answered(family, given);
    const query = `{ absenceFacts(pupilId: "${family.pupilId}") { edges { node { day } } } }`;
    const { trace } = await traced(world.server, family.adults.vader, query);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['SEARCH PERMITTED AbsenceFact']);
    expect(lines[0]).toMatchObject({ subject: family.subject, rules: ['absenceFact.read.ouder.asked'] });
  });
});

describe('the same door', () => {
  test('tells a parent with authority the facts of a pupil of 16, and nothing that is not theirs', async () => {
    const older = await absentPupil('2010-05-01');
    expect(await read(older.adults.moeder, older)).toEqual(facts);
    expect(await read(older.adults.moeder, other)).toEqual(nothing);
    expect(await read(older.adults.vader, older)).toEqual(nothing);
  });

  test('is closed to whoever has no line for bare facts', async () => {
    for (const who of ['mentor', coordinator, 'jeugdarts', other.pupil]) {
      const query = `{ absenceFacts(pupilId: "${other.pupilId}") { edges { node { day } } } }`;
      const { status, errors } = await traced(world.server, who, query);
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
