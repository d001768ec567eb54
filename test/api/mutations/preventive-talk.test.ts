// The preventive talk: written by whoever was invited to hold it, handed over to the school, and filed there.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, talkOf, traced, type Who } from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import {
  badInput,
  conflict,
  expectNeverFor,
  expectRefused,
  lacking,
  type Told,
  unknownId,
} from '../support/refusals.js';
import { seatByHand, seatForTalk } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const holder = 'contactpersoon-preventief-spreekuur';
const coordinator = 'ondersteuningscoordinator';
const write = 'writePreventiveTalkReport';
const handOver = 'handOverPreventiveTalkReport';
const file = 'filePreventiveTalkReport';
let family: Family<'moeder'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

async function invited(): Promise<string> {
  const caseId = await openCase(world.server, family);
  // Past the invitation, which is given once to a pupil and has a test of its own.
  await seatForTalk(world, caseId, holder);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  return caseId;
}

async function drafted() {
  const caseId = await invited();
  const reportId = String(pick(await done(world.server, holder, write, talkOf(caseId)), 'id'));
  return { caseId, reportId };
}

async function handedOver() {
  const talk = await drafted();
  await done(world.server, holder, handOver, { reportId: talk.reportId });
  return talk;
}

const reads = async (who: Who, caseId: string): Promise<Json> => {
  const query = `{ case(id: "${caseId}") { preventiveTalkReport { report } } }`;
  const { data } = await traced(world.server, who, query);
  return pick(data ?? undefined, 'case', 'preventiveTalkReport') ?? null;
};

describe('the contact person writes the report', () => {
  test('field by field, for the school, whose data it is', async () => {
    const caseId = await invited();
    const selection =
      '{ id heldOn present reportedAbsence report outcome adviceToSchool agreements { agreement } }';
    const { data, status, trace } = await act(world.server, holder, write, talkOf(caseId), { selection });
    expect(status).toBe(200);
    const { caseId: _, agreements, ...form } = talkOf(caseId) as Record<string, unknown>;
    expect(pick(data ?? undefined, write)).toEqual({
      ...form,
      id: expect.any(String),
      agreements: (agreements as string[]).map(agreement => ({ agreement })),
    });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual([
      'CREATE PERMITTED PreventiveTalkAgreement PreventiveTalkReport',
      'READ PERMITTED PreventiveTalkAgreement PreventiveTalkReport',
    ]);
    expect(lines[0]).toMatchObject({ secrecy: 'SCHOOL_TALK', classes: ['D18'], subject: family.subject });
    const [row] = await world.database.query(
      'select controller_id from preventive_talk_reports where id = $1',
      [pick(data ?? undefined, write, 'id')],
    );
    expect(row).toEqual({ controller_id: organisations.vo.id });
  });

  test('once for each talk: another report of the same author in the same case is a conflict', async () => {
    const { caseId } = await drafted();
    await expectRefused(world, { who: holder, name: write, input: talkOf(caseId) }, conflict('ALREADY_SO'));
  });

  test('a talk that was laid back with the school has no agreements', async () => {
    const caseId = await invited();
    const input = talkOf(caseId, { outcome: 'RETURNED_TO_SCHOOL' });
    await expectRefused(world, { who: holder, name: write, input }, badInput('INVALID_FIELD', 'agreements'));
    await done(world.server, holder, write, { ...input, agreements: [] });
  });

  const wrong: readonly (readonly [string, Input, Told])[] = [
    ['a talk to come', { heldOn: '2026-10-06' }, badInput('DATE_IN_FUTURE', 'heldOn')],
    ['nobody present', { present: [] }, badInput('INVALID_FIELD', 'present')],
    ['somebody present twice', { present: ['OUDER', 'OUDER'] }, badInput('INVALID_FIELD', 'present')],
    ['more than 20 agreements', { agreements: Array(21).fill('x') }, badInput('INVALID_FIELD', 'agreements')],
    ['a blank report', { report: ' ' }, badInput('INVALID_FIELD')],
    ['an invented outcome', { outcome: 'DUO' }, badInput('INVALID_FIELD')],
  ];
  test.each(wrong)('not with %s', async (_, change, told) => {
    const caseId = await invited();
    await expectRefused(world, { who: holder, name: write, input: talkOf(caseId, change) }, told);
  });

  test('nobody else, and no contact person who was not invited', async () => {
    const caseId = await invited();
    const input = talkOf(caseId);
    await expectNeverFor(world, everybody, { capacities: allBut(holder), name: write, input });
    const colleague = await appoint(world.database, holder, organisations.gemeente.id);
    await expectRefused(world, { who: colleague, name: write, input }, unknownId);
    await seatByHand(world.database, family, caseId, [colleague, 'MEETING']);
    await expectRefused(world, { who: colleague, name: write, input }, lacking(['invited_to_talk']));
  });
});

describe('the contact person hands the report over', () => {
  test('from then on the school reads it and its author does not', async () => {
    const { caseId, reportId } = await drafted();
    const talk = { report: 'Wat besproken is.' };
    expect([await reads(holder, caseId), await reads('mentor', caseId)]).toEqual([talk, null]);
    const { data, trace } = await act(world.server, holder, handOver, { reportId });
    // The author may not read it any more: the answer is the id alone.
    expect(data).toEqual({ [handOver]: reportId });
    expect([await reads(holder, caseId), await reads('mentor', caseId)]).toEqual([null, talk]);
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED PreventiveTalkHandover']);
    expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId });
    await expectRefused(world, { who: holder, name: handOver, input: { reportId } }, unknownId);
  });

  test('twice at the same moment it goes over once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { reportId } = await drafted();
      const both = await Promise.all([1, 2].map(() => act(world.server, holder, handOver, { reportId })));
      expect(both.filter(one => one.status === 200)).toHaveLength(1);
      const lost = both.find(one => one.status !== 200);
      const { code, reason } = lost!.errors![0]!.extensions;
      // Depending on how far it had come: there no more, or overtaken.
      expect([
        { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID' },
        { code: 'CONFLICT', reason: 'ALREADY_SO' },
        { code: 'CONFLICT', reason: undefined },
      ]).toContainEqual({ code, reason });
      const rows = await world.database.query('select 1 from talk_handovers where report_id = $1', [
        reportId,
      ]);
      expect(rows).toHaveLength(1);
    }
  });

  test('nobody else, not even another contact person', async () => {
    const { caseId, reportId } = await drafted();
    await expectNeverFor(world, everybody, {
      capacities: allBut(holder),
      name: handOver,
      input: { reportId },
    });
    const colleague = await appoint(world.database, holder, organisations.gemeente.id);
    await seatByHand(world.database, family, caseId, [colleague, 'PREVENTIVE_TALK']);
    await expectRefused(world, { who: colleague, name: handOver, input: { reportId } }, unknownId);
    for (const wrong of [randomUUID(), 'geen id'])
      await expectRefused(world, { who: holder, name: handOver, input: { reportId: wrong } }, unknownId);
    await done(world.server, holder, handOver, { reportId });
  });
});

describe('the school files the report', () => {
  test('the coordinator, once, after the hand-over', async () => {
    const { caseId, reportId } = await drafted();
    const attempt = { who: coordinator, name: file, input: { reportId } } as const;
    await expectRefused(world, attempt, unknownId);
    await done(world.server, holder, handOver, { reportId });
    const selection = '{ id filing { recordedAt } handover { recordedAt } }';
    const { data, trace } = await act(world.server, coordinator, file, { reportId }, { selection });
    expect(pick(data ?? undefined, file)).toEqual({
      id: reportId,
      filing: { recordedAt: expect.any(String) },
      handover: { recordedAt: expect.any(String) },
    });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)[0]).toBe('CREATE PERMITTED PreventiveTalkFiling');
    expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId });
    await expectRefused(world, attempt, conflict('ALREADY_SO'));
  });

  test('twice at the same moment it is filed once', async () => {
    const { reportId } = await handedOver();
    const both = await Promise.all([1, 2].map(() => act(world.server, coordinator, file, { reportId })));
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
  });

  test('nobody else, nor the coordinator of another case or school, nor for a purpose of another kind', async () => {
    const { reportId } = await handedOver();
    await expectNeverFor(world, everybody, {
      capacities: allBut(coordinator),
      name: file,
      input: { reportId },
    });
    const colleague = await appoint(world.database, coordinator, organisations.vo.id);
    for (const who of [colleague, 'ondersteuningscoordinator-po'])
      await expectRefused(world, { who, name: file, input: { reportId } }, unknownId);
    const headers = { 'doorbraak-purpose': 'SICKNESS_GUIDANCE' };
    const asked = await act(world.server, coordinator, file, { reportId }, { headers });
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(asked.errors?.[0]?.extensions.fields).toContain(`Mutation.${file}`);
  });
});
