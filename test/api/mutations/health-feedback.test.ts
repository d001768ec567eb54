// Feedback of the jeugdarts (bijlage 6): written by whoever treats, and complete as the form wants it.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../../support/ask.js';
import { act, contactOf, type Input, openCase, seat } from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity, inCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import {
  badInput,
  expectNeverFor,
  expectRefused,
  lacking,
  type Told,
  unknownId,
} from '../support/refusals.js';
import { seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const name = 'writeHealthFeedback';
let family: Family<'moeder'>;
let everybody: EveryCapacity;
let caseId: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seat(world.server, caseId, ['jgz-medewerker', 'REFERRAL']);
});

const whole =
  '{ id contactName contactPhone contactEmail contactOn contactKind contactForm conclusion reintegrationAdvice note { note } agreements { agreement } }';

describe('whoever treats writes feedback', () => {
  test.each(['jeugdarts', 'jgz-medewerker'] as const)('%s: field by field as on the form', async who => {
    const { caseId: _, note, agreements, ...form } = contactOf(caseId) as Record<string, unknown>;
    const { status, data, trace } = await act(world.server, who, name, contactOf(caseId), {
      selection: whole,
    });
    expect(status).toBe(200);
    const written = pick(data ?? undefined, name);
    expect(written).toEqual({
      ...form,
      id: expect.any(String),
      note: { note },
      agreements: (agreements as string[]).map(agreement => ({ agreement })),
    });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual([
      'CREATE PERMITTED HealthFeedback HealthFeedbackAgreement HealthFeedbackNote',
      'READ PERMITTED HealthFeedback HealthFeedbackAgreement HealthFeedbackNote',
    ]);
    expect(lines[0]).toMatchObject({ classes: ['D11', 'D12'], secrecy: 'CARE', subject: family.subject });
    const [row] = await world.database.query(
      'select controller_id, recorded_by, recorded_capacity, subject from health_feedbacks where id = $1',
      [pick(written, 'id')],
    );
    expect(row).toEqual({
      controller_id: organisations.ggd.id,
      recorded_by: personaNamed(who).person,
      recorded_capacity: who,
      subject: family.subject,
    });
  });

  test('without note, agreements and advice where the pupil takes part fully', async () => {
    const input = contactOf(caseId, {
      conclusion: 'VOLLEDIG',
      reintegrationAdvice: null,
      note: null,
      agreements: [],
    });
    const { data } = await act(world.server, 'jeugdarts', name, input, { selection: whole });
    expect(pick(data ?? undefined, name)).toMatchObject({
      conclusion: 'VOLLEDIG',
      reintegrationAdvice: null,
      note: null,
      agreements: [],
    });
  });

  test('the same text in another spelling of its characters is kept in one', async () => {
    const input = contactOf(caseId, { note: 'cafe\u0301 \r\n twee' });
    const { data } = await act(world.server, 'jeugdarts', name, input, { selection: whole });
    expect(pick(data ?? undefined, name, 'note', 'note')).toBe('caf\u00e9 \n twee');
  });
});

describe('nobody else writes it', () => {
  test('those whom no rule permits it', async () => {
    const capacities = allBut('jeugdarts', 'jgz-medewerker', 'client-ggd');
    expect(capacities).toHaveLength(28);
    await expectNeverFor(world, everybody, { capacities, name, input: contactOf(caseId) });
  });

  test('a system of the GGD, which has no scope yet, and answers alike for every case', async () => {
    const who = inCapacity(everybody, 'client-ggd');
    for (const id of [caseId, randomUUID()])
      await expectRefused(world, { who, name, input: contactOf(id) }, { code: 'FORBIDDEN' });
  });

  test('a jeugdarts to whom the pupil was not referred does not see the case', async () => {
    const colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
    await expectRefused(world, { who: colleague, name, input: contactOf(caseId) }, unknownId);
    await expectRefused(world, { who: 'jeugdarts', name, input: contactOf(randomUUID()) }, unknownId);
    await expectRefused(world, { who: 'jeugdarts', name, input: contactOf('geen id') }, unknownId);
  });

  test('a jeugdarts who sits at the table without treating writes none', async () => {
    const colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
    await seatByHand(world.database, family, caseId, [colleague, 'MEETING']);
    const one = { who: colleague, name, input: contactOf(caseId) } as const;
    const { trace } = await expectRefused(world, one, lacking(['treatment_team']));
    const lines = await linesOf(world.database, trace);
    expect(lines[0]).toMatchObject({
      action: 'REFUSE',
      subject: family.subject,
      case_id: caseId,
      rules: ['none'],
    });
  });
});

describe('what the form does not take', () => {
  const wrong: readonly (readonly [string, Input, Told])[] = [
    [
      'no advice where the pupil takes part in part',
      { reintegrationAdvice: null },
      badInput('ADVICE_REQUIRED', 'reintegrationAdvice'),
    ],
    [
      'no advice where the pupil does not take part',
      { conclusion: 'NIET', reintegrationAdvice: null },
      badInput('ADVICE_REQUIRED', 'reintegrationAdvice'),
    ],
    ['a contact to come', { contactOn: '2026-10-06' }, badInput('DATE_IN_FUTURE', 'contactOn')],
    ['a day that is none', { contactOn: '2026-02-29' }, badInput('INVALID_FIELD')],
    ['no e-mail address', { contactEmail: 'jasmijn' }, badInput('INVALID_FIELD', 'contactEmail')],
    ['a name too long', { contactName: 'x'.repeat(201) }, badInput('INVALID_FIELD', 'contactName')],
    ['a number too long', { contactPhone: '0'.repeat(41) }, badInput('INVALID_FIELD', 'contactPhone')],
    ['more than 20 agreements', { agreements: Array(21).fill('x') }, badInput('INVALID_FIELD', 'agreements')],
    ['a blank agreement', { agreements: ['  '] }, badInput('INVALID_FIELD')],
    ['a blank note', { note: '' }, badInput('INVALID_FIELD')],
    ['an invented conclusion', { conclusion: 'SOMS' }, badInput('INVALID_FIELD')],
    ['a field that it has not', { controllerId: organisations.vo.id }, badInput('INVALID_FIELD')],
  ];

  test.each(wrong)('%s', async (_, change, told) => {
    await expectRefused(world, { who: 'jeugdarts', name, input: contactOf(caseId, change) }, told);
  });

  test('up to the limits it takes all', async () => {
    const input = contactOf(caseId, {
      contactName: 'x'.repeat(200),
      contactPhone: '0'.repeat(40),
      note: 'x'.repeat(4_000),
      agreements: Array(20).fill('x'),
      contactOn: '2026-10-05',
    });
    expect((await act(world.server, 'jeugdarts', name, input)).status).toBe(200);
  });
});
