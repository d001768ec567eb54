// A line for each operation and data subject, with everything that somebody will one day need to judge it.

import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoIssuer } from '../../src/demo/demo-issuer-name.js';
import { organisations, region } from '../../src/demo/region/organisations.js';
import { policy } from '../../src/policy/policy.js';
import {
  act,
  agreementOf,
  askConsent,
  giveFeedback,
  openCase,
  say,
  seat,
  traced,
} from '../api/support/casework.js';
import { setTo } from '../api/support/clock.js';
import { appoint } from '../api/support/every-capacity.js';
import { enrol, type Family } from '../api/support/families.js';
import { inShort, linesOf } from '../api/support/record-lines.js';
import { openWorld } from '../api/support/world.js';
import { personaNamed, tokenOf } from '../support/ask.js';

const world = openWorld();
let family: Family<'moeder' | 'vader'>;
let caseId: string;
let consentId: string;

beforeAll(async () => {
  const { database, server } = world;
  family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  caseId = await openCase(server, family);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await giveFeedback(server, caseId);
  consentId = await askConsent(server, 'jeugdarts', caseId);
  for (const who of [family.pupil, family.adults.moeder, family.adults.vader])
    await say(server, who, 'giveConsent', consentId);
});

const everything = `query ($id: ID!) { case(id: $id) { id pupil { givenNames } participants { capacity }
  healthFeedback { conclusion note { note } } preventiveTalkReport { report } } }`;

const ask = (query: string, headers: Record<string, string> = {}) =>
  traced(world.server, 'mentor', query, { variables: { id: caseId }, headers });

describe('a question that is answered', () => {
  test('leaves a line for each group of classes that are known together, each with all that was asked and found', async () => {
    setTo(world.server, '2026-10-06T10:30:00+02:00');
    const before = new Date();
    const { data, trace } = await ask(everything);
    expect(data).toMatchObject({ case: { participants: [{}, {}], healthFeedback: [{ note: {} }] } });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines).sort()).toEqual([
      'READ PERMITTED Case Participant Pupil',
      'READ PERMITTED HealthFeedback HealthFeedbackNote',
    ]);
    const mentor = personaNamed('mentor');
    const token = decodeJwt(await tokenOf(world.server, mentor));
    for (const line of lines) {
      expect(line).toMatchObject({
        trace_id: trace,
        person_id: mentor.person,
        organisation_id: organisations.vo.id,
        capacity: 'mentor',
        purpose: 'ATTENDANCE',
        issuer: demoIssuer,
        token_id: token.jti,
        region_id: region.id,
        subject: family.subject,
        case_id: caseId,
        emergency: false,
        policy: policy.hash,
      });
      // The instant of the request is the one by which it was judged; the writing is of the wall clock.
      expect(Math.abs(line.at.getTime() - Date.parse('2026-10-06T10:30:00+02:00'))).toBeLessThan(5_000);
      expect(Math.abs(line.written_at.getTime() - before.getTime())).toBeLessThan(5_000);
      expect(line.snapshot).toMatch(/^\d+:\d+:[\d,]*$/);
    }
    const [aboutCase, care] = lines[0]!.secrecy === 'CASE' ? lines : [...lines].reverse();
    expect(aboutCase).toMatchObject({
      secrecy: 'CASE',
      classes: ['D01', 'D29', 'D30'],
      rules: ['case.read.mentor', 'participant.read.mentor.general', 'pupil.read.mentor'],
      consents: [],
      items: 4,
    });
    expect(care).toMatchObject({
      secrecy: 'CARE',
      classes: ['D11', 'D12'],
      rules: ['healthFeedback.read.mentor', 'healthFeedbackNote.read.mentor'],
      items: 2,
    });
  });

  test('names the periods of consent on which it rested, and they are those of then', async () => {
    const { trace } = await ask(everything);
    const care = (await linesOf(world.database, trace)).find(line => line.secrecy === 'CARE');
    const periods = await world.database.query(
      `select id, consent_id, data_class, status from consent_periods where id = any ($1) order by data_class`,
      [care!.consents],
    );
    expect(periods).toEqual([
      { id: expect.any(String), consent_id: consentId, data_class: 'D11', status: 'ACTIVE' },
      { id: expect.any(String), consent_id: consentId, data_class: 'D12', status: 'ACTIVE' },
    ]);
    const facts = care!.facts.map(({ rule, facts: asked }) => [
      rule,
      asked.participates,
      typeof asked.consented,
    ]);
    expect(facts.sort()).toEqual([
      ['healthFeedback.read.mentor', true, 'string'],
      ['healthFeedbackNote.read.mentor', true, 'string'],
    ]);
  });

  test('can be read with the rules of then: the policy is kept under its hash', async () => {
    const { trace } = await ask('query ($id: ID!) { case(id: $id) { id } }');
    const [line] = await linesOf(world.database, trace);
    const [kept] = await world.database.query<{ rules: string }>(
      'select rules from policy_versions where hash = $1',
      [line!.policy],
    );
    expect(createHash('sha256').update(kept!.rules).digest('hex')).toBe(line!.policy);
    const ids = (JSON.parse(kept!.rules) as { id: string }[]).map(rule => rule.id);
    for (const rule of line!.rules) expect(ids).toContain(rule);
  });

  test('names the pupil by a pseudonym alone', async () => {
    const { trace } = await ask(everything);
    const text = JSON.stringify(await linesOf(world.database, trace));
    expect(text).toContain(family.subject);
    for (const secret of [
      family.pupilId,
      family.pupil.person,
      'Test',
      'Halve dagen',
      'Wat de school moet weten',
    ])
      expect(text).not.toContain(secret);
  });

  test('tells for which purpose, and counts only what was handed out', async () => {
    const { trace } = await ask(everything, { 'doorbraak-purpose': 'CARE_COORDINATION' });
    const lines = await linesOf(world.database, trace);
    // Consent was asked for other purposes: no feedback was read, and so none is on the line.
    expect(inShort(lines)).toEqual(['READ PERMITTED Case Participant Pupil']);
    expect(lines[0]).toMatchObject({
      purpose: 'CARE_COORDINATION',
      classes: ['D01', 'D29', 'D30'],
      consents: [],
    });
  });
});

describe('a list', () => {
  test('leaves a line for each pupil found', async () => {
    const { data, trace } = await ask('{ cases(first: 50) { edges { node { id pupil { givenNames } } } } }');
    const lines = await linesOf(world.database, trace);
    const found = (data as { cases: { edges: { node: { id: string } }[] } }).cases.edges.map(
      one => one.node.id,
    );
    expect(found.length).toBeGreaterThan(3);
    expect(lines.map(line => line.case_id).sort()).toEqual(found.sort());
    expect(new Set(lines.map(line => line.subject)).size).toBe(found.length);
    for (const line of lines)
      expect(line).toMatchObject({ action: 'SEARCH', outcome: 'PERMITTED', classes: ['D01', 'D29'] });
  });

  test('leaves none for whoever lies beyond the page, of whom nothing was handed out', async () => {
    const query = '{ cases(first: 1) { edges { node { id } } pageInfo { hasNextPage } } }';
    const { data, trace } = await ask(query);
    expect(data).toMatchObject({ cases: { edges: [{}], pageInfo: { hasNextPage: true } } });
    const [edge] = (data as { cases: { edges: { node: { id: string } }[] } }).cases.edges;
    expect((await linesOf(world.database, trace)).map(line => line.case_id)).toEqual([edge!.node.id]);
  });

  test('that comes to nothing leaves a line too', async () => {
    const newcomer = await appoint(world.database, 'mentor', organisations.vo.id);
    const { data, trace } = await traced(world.server, newcomer, '{ cases { edges { node { id } } } }');
    expect(data).toEqual({ cases: { edges: [] } });
    expect(await linesOf(world.database, trace)).toMatchObject([
      {
        action: 'SEARCH',
        outcome: 'PERMITTED',
        subject: null,
        case_id: null,
        classes: ['D29'],
        items: 0,
        person_id: newcomer.person,
      },
    ]);
  });

  test('so does a question for what is not there', async () => {
    const { data, trace } = await traced(world.server, 'mentor-po', '{ case(id: "geen id") { id phase } }');
    expect(data).toEqual({ case: null });
    expect(await linesOf(world.database, trace)).toMatchObject([
      { action: 'READ', outcome: 'PERMITTED', subject: null, resources: ['Case'], items: 0 },
    ]);
  });
});

describe('what is refused or fails', () => {
  test('for good leaves a line of what was tried, on nobody', async () => {
    const { status, trace } = await ask(
      'query ($id: ID!) { case(id: $id) { authorities { kind } agreements { what } } }',
    );
    expect(status).toBe(403);
    expect(await linesOf(world.database, trace)).toMatchObject([
      {
        action: 'REFUSE',
        outcome: 'REFUSED',
        subject: null,
        case_id: null,
        resources: ['Agreement', 'Authority', 'Case'],
        classes: ['D13', 'D27', 'D29'],
        rules: [],
        items: 0,
        policy: policy.hash,
      },
    ]);
  });

  test('by the facts of a case leaves a line on that pupil', async () => {
    const asked = await act(
      world.server,
      'jeugdarts',
      'makeAgreement',
      agreementOf(caseId, { madeOn: '2030-01-01' }),
    );
    expect(asked.status).toBe(400);
    expect(await linesOf(world.database, asked.trace)).toMatchObject([
      {
        action: 'FAIL',
        outcome: 'FAILED',
        subject: family.subject,
        case_id: caseId,
        resources: ['Agreement'],
        rules: ['agreement.write.jeugdarts'],
      },
    ]);
  });

  test('before it is known what is asked leaves none', async () => {
    for (const query of ['{', '{ nothing }', '{ viewer { capacity } } { viewer { capacity } }'])
      expect(await linesOf(world.database, (await ask(query)).trace)).toEqual([]);
  });
});

describe('the trace', () => {
  test('is taken from a traceparent that is one, and else made anew', async () => {
    const good = 'd'.repeat(32);
    const others = [
      '',
      'x',
      `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`,
      `00-${good.toUpperCase()}-${'1'.repeat(16)}-01`,
    ];
    await ask('query ($id: ID!) { case(id: $id) { id } }', {
      traceparent: `00-${good}-${'1'.repeat(16)}-01`,
    });
    expect(await linesOf(world.database, good)).toHaveLength(1);
    for (const traceparent of others) {
      const { errors } = await ask('{ nothing }', { traceparent });
      const told = String(errors?.[0]?.extensions.traceId);
      expect(told).toMatch(/^[0-9a-f]{32}$/);
      expect([good, '0'.repeat(32)]).not.toContain(told);
    }
  });

  test('of a failure is told with it, so that the line can be found', async () => {
    const asked = await act(world.server, 'jeugdarts', 'makeAgreement', agreementOf('geen id'));
    const told = String(asked.errors?.[0]?.extensions.traceId);
    expect(told).toBe(asked.trace);
    expect(await linesOf(world.database, told)).toHaveLength(1);
  });
});
