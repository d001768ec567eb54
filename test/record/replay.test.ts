// A year of the record, decided anew: every line comes out as it was, whatever changed since; and what was bent does not.

import { beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../src/demo/region/personas.js';
import { type Policy, policy, policyOf } from '../../src/policy/policy.js';
import { entryOf } from '../../src/policy/vocabulary/capacities.js';
import { createSchema } from '../../src/schema.js';
import { done, type Who } from '../api/support/casework.js';
import { setTo } from '../api/support/clock.js';
import { enrol, type Family } from '../api/support/families.js';
import { officerAsks } from '../api/support/oversight.js';
import { openWorld } from '../api/support/world.js';
import { asked, idRoots } from '../leak/questions.js';
import { ask, personaNamed } from '../support/ask.js';
import { startTestServer } from '../support/server.js';
import { lookedAt } from './support/looked-at.js';

const world = openWorld();
const schema = createSchema();

interface Replayed {
  readonly lineId: string;
  readonly verdict: string;
  readonly version: string;
  readonly isPolicyOfNow: boolean;
  readonly decisions: readonly {
    readonly noun: string;
    readonly verdict: string;
    readonly ruleId: string | null;
    readonly facts: readonly { condition: { fact: string }; stored: boolean; replayed: string }[];
  }[];
}

const fields = `lineId verdict version isPolicyOfNow
  decisions { noun ruleId verdict facts { condition { fact } stored replayed } }`;

async function replayed(lineIds: readonly string[], who: Who = 'privacy-officer'): Promise<Replayed[]> {
  const query = `query ($lineId: ID!) { replayAccess(lineId: $lineId) { ${fields} } }`;
  const found: Replayed[] = [];
  for (const lineId of lineIds) {
    const told = await officerAsks<{ replayAccess: Replayed | null }>(world.server, query, { lineId }, who);
    if (told.replayAccess !== null) found.push(told.replayAccess);
  }
  return found;
}

/** Every line but those of the officer's own replaying. */
const lineIds = async (condition = 'true'): Promise<string[]> =>
  (
    await world.database.query<{ id: string }>(
      `select id from access_log where capacity <> 'privacy-officer' and (${condition}) order by at, id`,
    )
  ).map(one => one.id);

let family: Family;

const mentor = personaNamed('mentor');
const mentorAsks = { capacity: 'MENTOR', personId: mentor.person, organisationId: mentor.organisation };

const keep = ({ hash, text }: Policy) =>
  world.database.query('insert into policy_versions (hash, rules) values ($1, $2)', [hash, text]);

const caseOf = async (): Promise<string> =>
  (
    await world.database.query<{ id: string }>('select id from cases where subject = $1', [family.subject])
  )[0]!.id;

/** Everybody looks at every case that they can name, each time at another part of it. */
async function everybodyLooks(turn: number): Promise<void> {
  const cases = await world.database.query<{ id: string }>('select id from cases order by id');
  for (const [index, persona] of personas.entries()) {
    const asker = { capacity: persona.capacity, purpose: entryOf(persona.capacity).purposes[0] };
    const roots = idRoots(schema, asker).filter(one => one.of === 'Case' && one.root === 'case');
    const root = roots[turn % Math.max(roots.length, 1)];
    if (root === undefined) continue;
    const { id } = cases[(index + turn) % cases.length]!;
    for (const one of [id, cases[turn % cases.length]!.id])
      await ask(world.server, persona, asked(root, root.selection), { variables: { id: one } });
  }
}

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2014-11-01', adults: { moeder: {}, vader: {} } });
  await lookedAt(world, family);
  for (let month = 0; month < 12; month += 1) {
    const at = new Date(Date.UTC(2026, 11 + month, 3, 10));
    setTo(world.server, at.toISOString());
    await everybodyLooks(month);
  }
});

/** The line of a look of the mentor at the family's case, which rests on being tied to it. */
async function lineOfLook(): Promise<string> {
  const [line] = await lineIds(
    `subject = '${family.subject}' and capacity = 'mentor' and 'Case' = any (resources) and outcome = 'PERMITTED'`,
  );
  if (line === undefined) throw new Error('the mentor has looked');
  return line;
}

/** As nobody but a superuser can, past the trigger that refuses it. */
async function forced(text: string, values: readonly unknown[] = []): Promise<void> {
  await world.database.query('set session_replication_role = replica');
  await world.database.query(text, values);
  await world.database.query('set session_replication_role = origin');
}

/** A bent line is as it was again afterwards. */
async function whileBent(set: string, values: readonly unknown[] = []): Promise<Replayed> {
  const id = await lineOfLook();
  await world.database.query('create temporary table kept as select * from access_log where id = $1', [id]);
  await forced(`update access_log set ${set} where id = $1`, [id, ...values]);
  const [line] = await replayed([id]);
  await forced(
    'update access_log l set facts = k.facts, policy = k.policy, purpose = k.purpose, at = k.at, person_id = k.person_id from kept k where k.id = l.id',
  );
  await world.database.query('drop table kept');
  return line!;
}

describe('a year of the record', () => {
  test('comes out as it was, line by line', async () => {
    const ids = await lineIds();
    const lines = await replayed(ids);
    expect(lines.length).toBe(ids.length);
    expect(lines.filter(one => !['EQUAL', 'NOTHING_DECIDED'].includes(one.verdict))).toEqual([]);
    const equal = lines.filter(one => one.verdict === 'EQUAL');
    expect(equal.length).toBeGreaterThan(300);
    const answers = equal.flatMap(one => one.decisions.flatMap(decision => decision.facts));
    expect(answers.filter(one => one.replayed === 'YES').length).toBeGreaterThan(500);
  });

  test('comes out as it was after the ties on which it rested are gone', async () => {
    const id = await lineOfLook();
    const [seat] = await world.database.query<{ id: string; case_id: string }>(
      `select id, case_id from participants where subject = $1 and capacity = 'mentor' limit 1`,
      [family.subject],
    );
    const before = await officerAsks<{ explainAccess: { effect: string } }>(
      world.server,
      `query ($id: ID!, $asker: AskerInput!) { explainAccess(about: { caseId: $id }, noun: Case, asker: $asker) { effect } }`,
      { id: seat!.case_id, asker: mentorAsks },
    );
    expect(before.explainAccess.effect).toBe('PERMITTED');
    await done(world.server, 'ondersteuningscoordinator', 'endParticipant', {
      participantId: seat!.id,
      version: 1,
    });
    const after = await officerAsks<{ explainAccess: { effect: string } }>(
      world.server,
      `query ($id: ID!, $asker: AskerInput!) { explainAccess(about: { caseId: $id }, noun: Case, asker: $asker) { effect } }`,
      { id: seat!.case_id, asker: mentorAsks },
    );
    expect(after.explainAccess.effect).toBe('REFUSED');
    const [line] = await replayed([id]);
    expect(line?.verdict).toBe('EQUAL');
  });
});

describe('a line that was bent', () => {
  test('and is not bent comes out equal', async () => {
    const [line] = await replayed([await lineOfLook()]);
    expect(line?.verdict).toBe('EQUAL');
    expect(line?.isPolicyOfNow).toBe(true);
  });

  test('to somebody who was not tied, tells that the facts differ', async () => {
    const line = await whileBent('person_id = $2', [personaNamed('schoolpsycholoog').person]);
    expect(line.verdict).toBe('FACTS_DIFFER');
  });

  test('to a time before the tie, tells that the facts differ', async () => {
    expect((await whileBent(`at = at - interval '1 year'`)).verdict).toBe('FACTS_DIFFER');
  });

  test('to a fact that did not hold, tells that the facts differ', async () => {
    const set = `facts = replace(facts::text, '"linked": true', '"linked": false')::jsonb`;
    expect((await whileBent(set)).verdict).toBe('FACTS_DIFFER');
  });

  test('to another rule, tells that the rule decides otherwise, or that there is none', async () => {
    const other = `facts = replace(facts::text, 'case.read.mentor', 'case.read.jeugdarts')::jsonb`;
    expect((await whileBent(other)).verdict).toBe('DECISION_DIFFERS');
    const none = `facts = replace(facts::text, 'case.read.mentor', 'case.read.nobody')::jsonb`;
    expect((await whileBent(none)).verdict).toBe('UNKNOWN_RULE');
  });

  test('to a purpose that the rule does not serve, tells that it decides otherwise', async () => {
    expect((await whileBent(`purpose = 'STATISTICS'`)).verdict).toBe('DECISION_DIFFERS');
  });

  test('to a policy that is not kept, or is not what its hash says, tells that', async () => {
    expect((await whileBent(`policy = 'ff'`)).verdict).toBe('UNKNOWN_POLICY');
    await world.database.query(`insert into policy_versions (hash, rules) values ('aa', $1)`, ['[]']);
    expect((await whileBent(`policy = 'aa'`)).verdict).toBe('UNKNOWN_POLICY');
  });
});

describe('the policy of then decides', () => {
  test('equally by the rules of then, though those of now are others', async () => {
    const then = policyOf(policy.rules.filter(rule => rule.resource === 'Case' || rule.resource === 'Regie'));
    await keep(then);
    const line = await whileBent('policy = $2', [then.hash]);
    expect(line.isPolicyOfNow).toBe(false);
    const known = line.decisions.filter(one => one.noun === 'Case');
    expect(known.map(one => one.verdict)).toEqual(['EQUAL']);
    expect(
      line.decisions.filter(one => one.noun === 'Person').every(one => one.verdict === 'UNKNOWN_RULE'),
    ).toBe(true);
  });

  test('otherwise where they would have refused', async () => {
    const then = policyOf(
      policy.rules.map(rule =>
        rule.id === 'case.read.mentor' ? { ...rule, facts: ['linked', 'self'] } : rule,
      ),
    );
    await keep(then);
    expect((await whileBent('policy = $2', [then.hash])).verdict).toBe('DECISION_DIFFERS');
  });
});

describe('what was brought over from another cluster', () => {
  test('is decided from the facts that it keeps, and what comes after by its snapshot', async () => {
    const id = await lineOfLook();
    await world.database.query('insert into record_epochs (system) values (1)');
    const bent = await whileBent('person_id = $2', [personaNamed('schoolpsycholoog').person]);
    expect(bent.verdict).toBe('EQUAL');
    const [line] = await replayed([id]);
    const answers = line!.decisions.flatMap(one => one.facts.map(fact => fact.replayed));
    expect(new Set(answers)).toEqual(new Set(['AS_STORED']));
    await ask(
      world.server,
      personaNamed('ondersteuningscoordinator'),
      `{ case(id: "${await caseOf()}") { phase } }`,
    );
    const [latest] = (await lineIds(`subject = '${family.subject}'`)).slice(-1);
    const [now] = await replayed([latest!]);
    expect(now?.decisions.flatMap(one => one.facts.map(fact => fact.replayed))).toContain('YES');
  });

  test('is noted when a server starts in that other cluster, once', async () => {
    const epochs = () =>
      world.database.query<{ system: string }>('select system from record_epochs order by number');
    const before = await epochs();
    expect(before.at(-1)?.system).toBe('1');
    for (const _ of ['first', 'second']) await (await startTestServer(world.database)).stop();
    const after = await epochs();
    expect(after.length).toBe(before.length + 1);
    expect(after.at(-1)?.system).toBe(before[0]?.system);
  });
});

describe('who replays', () => {
  test('is the privacy officer alone, of their own region', async () => {
    const query = `{ replayAccess(lineId: "${await lineOfLook()}") { verdict } }`;
    const refused = await ask(world.server, personaNamed('mentor'), query);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const officer = await ask(world.server, personaNamed('privacy-officer'), query);
    expect(officer.errors).toBeUndefined();
  });

  test('finds nothing under an id that does not exist, and leaves a line for what was replayed', async () => {
    expect(await replayed(['00000000-0000-4000-8000-000000000000', 'nonsense'])).toEqual([]);
    const count = async () =>
      (
        await world.database.query(
          `select 1 from access_log where capacity = 'privacy-officer' and action = 'READ_RECORD' and subject = $1`,
          [family.subject],
        )
      ).length;
    const before = await count();
    await replayed([await lineOfLook()]);
    expect(await count()).toBe(before + 1);
  });
});
