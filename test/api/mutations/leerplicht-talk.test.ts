// After a report: summons, hearing, the feedback form, marks of justice, and what the municipality asks of the school.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, pick } from '../../support/ask.js';
import { act, done, type Input, traced, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import {
  feedbackOf,
  heard,
  heldOf,
  justiceOf,
  officer,
  type Reportable,
  report,
  reportable,
  requestOf,
  setStatus,
  summon,
  summonsOf,
  takenUp,
} from '../support/duo.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
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

let of: Reportable<'moeder' | 'vader'>;
let reportId: string;
let everybody: EveryCapacity;

beforeAll(async () => {
  of = await reportable(world, { adults: { moeder: {}, vader: {} } });
  reportId = await takenUp(world, of);
  everybody = await everyCapacity(world.database, of.family);
});

const inCase = async (
  who: Who,
  field: string,
  below: string,
  { caseId }: { readonly caseId: string } = of,
): Promise<Json> => {
  const { data, errors } = await traced(
    world.server,
    who,
    `{ case(id: "${caseId}") { ${field} { ${below} } } }`,
  );
  if (errors?.[0]?.extensions.code === 'FORBIDDEN') return 'never';
  return pick(data ?? undefined, 'case', field) ?? null;
};

describe('a summons', () => {
  const attempt = (change: Input = {}, who: Who = officer) =>
    ({ who, name: 'summonToTalk', input: summonsOf(reportId, change) }) as const;

  test.each([
    ['2014-10-06', { summonsPupil: false, summonsParents: true }],
    ['2014-10-05', { summonsPupil: true, summonsParents: true }],
    ['2009-10-05', { summonsPupil: true, summonsParents: true }],
  ])('for a pupil born on %s is to %j', async (birthDate, summoned) => {
    const one = await reportable(world, { birthDate });
    const how = birthDate < '2010-10-06' ? 'FACTS_LETTER' : 'PHONE';
    const told = [
      { personId: one.family.pupil.person, on: '2026-10-05', how: 'TALK' },
      { personId: one.family.adults.moeder!.person, on: '2026-10-05', how },
    ];
    const made = await report(world, one, { notice: { told } });
    await setStatus(world, made, 'IN_BEHANDELING');
    expect(await done(world.server, officer, 'summonToTalk', summonsOf(made))).toMatchObject(summoned);
  });

  test('is of a report that was taken up, to a time that is to come', async () => {
    const untaken = await report(world, await reportable(world));
    await expectRefused(world, attempt({ reportId: untaken }), lacking(['statutory']));
    const past = { plannedAt: '2026-10-05T08:00:00+02:00' };
    await expectRefused(world, attempt(past), badInput('INVALID_FIELD', 'plannedAt'));
    for (const wrong of [randomUUID(), 'x'])
      await expectRefused(world, attempt({ reportId: wrong }), unknownId);
    const closed = await takenUp(world, await reportable(world));
    await setStatus(world, closed, 'AFGESLOTEN');
    await expectRefused(world, attempt({ reportId: closed }), conflict('REPORT_CLOSED'));
  });

  test('is for the leerplichtambtenaar alone', async () => {
    const { name, input } = attempt();
    await expectNeverFor(world, everybody, { capacities: allBut(officer), name, input });
  });
});

describe('a hearing', () => {
  test('is told once, heard somebody where it was held and nobody where nobody came', async () => {
    const talkId = await summon(world, reportId);
    const attempt = (change: Input = {}) =>
      ({ who: officer, name: 'recordLeerplichtTalk', input: heldOf(talkId, change) }) as const;
    const nobody = { heardPupil: false, heardParents: false };
    for (const wrong of [nobody, { outcome: 'NO_SHOW' }])
      await expectRefused(world, attempt(wrong), badInput('INVALID_FIELD', 'heardPupil', 'heardParents'));
    await expectRefused(world, attempt({ heldOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'heldOn'));
    await expectRefused(world, attempt({ version: 2 }), conflict('STALE_VERSION'));
    for (const wrong of [randomUUID(), 'x'])
      await expectRefused(world, attempt({ talkId: wrong }), unknownId);
    const { status, trace } = await act(world.server, officer, 'recordLeerplichtTalk', attempt().input);
    expect(status).toBe(200);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['UPDATE PERMITTED LeerplichtTalk', 'READ PERMITTED LeerplichtTalk']);
    for (const line of lines) expect(line.secrecy).toBe('HEARING');
    await expectRefused(world, attempt({ version: 2 }), conflict('ALREADY_SO'));
    const { name, input } = attempt();
    await expectNeverFor(world, everybody, { capacities: allBut(officer), name, input });
  });

  test('is for pupil and parents under 16 to see, and not for the school', async () => {
    await heard(world, reportId);
    for (const who of [of.family.pupil, of.family.adults.moeder, officer])
      expect(await inCase(who, 'leerplichtTalks', 'outcome')).not.toEqual([]);
    for (const who of ['ondersteuningscoordinator', 'mentor', 'schoolleiding'])
      expect(await inCase(who, 'leerplichtTalks', 'outcome')).toBe('never');
  });
});

describe('a feedback form', () => {
  test('is of a talk that was held, once, and goes to pupil, parents and the coordinator', async () => {
    const one = await reportable(world);
    const made = await takenUp(world, one);
    const talkId = await summon(world, made);
    const attempt = (change: Input = {}) =>
      ({ who: officer, name: 'giveTalkFeedback', input: feedbackOf(talkId, change) }) as const;
    await expectRefused(world, attempt(), conflict('TALK_NOT_HELD'));
    await done(world.server, officer, 'recordLeerplichtTalk', heldOf(talkId));
    await expectRefused(world, attempt({ givenOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'givenOn'));
    for (const wrong of [randomUUID(), 'x'])
      await expectRefused(world, attempt({ talkId: wrong }), unknownId);
    await done(world.server, officer, 'giveTalkFeedback', attempt().input);
    await expectRefused(world, attempt(), conflict('ALREADY_SO'));
    const form = [{ content: 'Wat besproken is.', agreements: ['Alle uren aanwezig.'], zatAnnounced: true }];
    const fields = 'content agreements zatAnnounced';
    for (const who of ['ondersteuningscoordinator', one.family.pupil, one.family.adults.moeder!, officer])
      expect(await inCase(who, 'leerplichtTalkFeedbacks', fields, one)).toEqual(form);
    for (const who of ['mentor', 'schoolleiding', 'verzuimcoordinator'])
      expect(await inCase(who, 'leerplichtTalkFeedbacks', fields, one)).toBe('never');
    const { name, input } = attempt();
    await expectNeverFor(world, everybody, { capacities: allBut(officer), name, input });
  });

  test('of many at the same moment: one of them', async () => {
    const talkId = await heard(world, await takenUp(world, await reportable(world)));
    const all = await Promise.all(
      Array.from({ length: 8 }, () => act(world.server, officer, 'giveTalkFeedback', feedbackOf(talkId))),
    );
    expect(all.map(one => one.status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  });
});

describe('a mark of justice', () => {
  const attempt = (change: Input = {}, who: Who = officer) =>
    ({ who, name: 'markJustice', input: justiceOf(reportId, change) }) as const;

  test('is of the pupil, or of a parent for a proces-verbaal alone', async () => {
    const parentId = of.family.adults.vader.person;
    for (const kind of ['HALT', 'CIVIL_ROUTE'])
      await expectRefused(world, attempt({ kind, parentId }), badInput('INVALID_FIELD', 'parentId'));
    for (const stranger of [of.family.pupil.person, randomUUID(), 'x'])
      await expectRefused(
        world,
        attempt({ kind: 'PROCES_VERBAAL', parentId: stranger }),
        badInput('NO_PARENT', 'parentId'),
      );
    await expectRefused(world, attempt({ madeOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'madeOn'));
    for (const wrong of [randomUUID(), 'x'])
      await expectRefused(world, attempt({ reportId: wrong }), unknownId);
    const untaken = await report(world, await reportable(world));
    await expectRefused(world, attempt({ reportId: untaken }), conflict('REPORT_NOT_TAKEN_UP'));
  });

  test.each([
    ['2014-10-06', false],
    ['2014-10-05', true],
  ])('of a pupil born on %s: Halt %s', async (birthDate, fits) => {
    const one = await takenUp(world, await reportable(world, { birthDate }));
    for (const kind of ['HALT', 'PROCES_VERBAAL']) {
      const { who, name, input } = attempt({ reportId: one, kind });
      if (fits) await done(world.server, who, name, input);
      else await expectRefused(world, { who, name, input }, badInput('TOO_YOUNG_FOR_JUSTICE', 'kind'));
    }
    await done(world.server, officer, 'markJustice', justiceOf(one, { kind: 'CIVIL_ROUTE' }));
  });

  test('is for its author, for the pupil where it is about the pupil, and for each parent their own', async () => {
    const one = await reportable(world, { adults: { moeder: {}, vader: {} } });
    const made = await takenUp(world, one);
    const { moeder, vader } = one.family.adults;
    await done(world.server, officer, 'markJustice', justiceOf(made));
    const verbal = { kind: 'PROCES_VERBAAL', parentId: vader!.person };
    await done(world.server, officer, 'markJustice', justiceOf(made, verbal));
    const seen = async (who: Who): Promise<Json> => inCase(who, 'justiceRecords', 'kind', one);
    const [halt, pv] = [{ kind: 'HALT' }, { kind: 'PROCES_VERBAAL' }];
    expect(await seen(officer)).toEqual([halt, pv]);
    expect(await seen(one.family.pupil)).toEqual([halt]);
    expect(await seen(moeder!)).toEqual([halt]);
    expect(await seen(vader!)).toEqual([halt, pv]);
    for (const who of ['mentor', 'schoolleiding', 'verzuimcoordinator'])
      expect(await seen(who)).toBe('never');
    // By consent alone, and consent opens nothing of justice (R19).
    expect(await seen('ondersteuningscoordinator')).toEqual([]);
    const colleague = await appoint(world.database, 'leerplichtambtenaar', organisations.gemeente.id);
    expect(await seen(colleague)).toBeNull();
  });

  test('is for the leerplichtambtenaar alone to make', async () => {
    const { name, input } = attempt();
    await expectNeverFor(world, everybody, { capacities: allBut(officer), name, input });
  });
});

describe('an answer to the municipality', () => {
  const head = 'schoolleiding';
  const attempt = (change: Input = {}, who: Who = head) =>
    ({ who, name: 'answerMunicipalRequest', input: requestOf(of, change) }) as const;

  test.each(['D02', 'D08', 'D09', 'D10', 'D12', 'D15', 'D16', 'D18', 'D24', 'D32'])(
    'is never of %s',
    async dataClass => {
      const change = { dataClasses: ['D05', dataClass] };
      await expectRefused(world, attempt(change), badInput('NOT_ON_WHITELIST', 'dataClasses'));
    },
  );

  test('is to the municipality in which the pupil lives, of a day that has been, and told in two weeks', async () => {
    for (const municipalityId of [organisations.vo.id, randomUUID(), 'x'])
      await expectRefused(
        world,
        attempt({ municipalityId }),
        badInput('NOT_HOME_MUNICIPALITY', 'municipalityId'),
      );
    await expectRefused(world, attempt({ askedOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'askedOn'));
    for (const tellFamilyOn of ['2026-10-04', '2026-10-20'])
      await expectRefused(world, attempt({ tellFamilyOn }), badInput('INVALID_FIELD', 'tellFamilyOn'));
    for (const dataClasses of [[], ['D05', 'D05']])
      await expectRefused(world, attempt({ dataClasses }), badInput('INVALID_FIELD', 'dataClasses'));
    for (const caseId of [randomUUID(), 'x']) await expectRefused(world, attempt({ caseId }), unknownId);
  });

  test("is the head of school's, and seen by who asked and by the family", async () => {
    const one = await reportable(world);
    await done(world.server, head, 'answerMunicipalRequest', requestOf(one, { dataClasses: ['D19'] }));
    const question = [{ question: 'Overzicht van het verzuim.' }];
    for (const who of [head, one.family.pupil, one.family.adults.moeder!])
      expect(await inCase(who, 'municipalRequests', 'question', one)).toEqual(question);
    for (const who of ['mentor', 'verzuimcoordinator', 'ondersteuningscoordinator'])
      expect(await inCase(who, 'municipalRequests', 'question', one)).toBe('never');
    const { name, input } = attempt();
    await expectNeverFor(world, everybody, { capacities: allBut(head), name, input });
  });
});
