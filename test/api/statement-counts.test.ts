// However much there is to answer or to act on, the database is asked as many statements as for little.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { projectRoot } from '../../src/project-root.js';
import { portionsOf } from '../leak/portions.js';
import { objectType, selectionOf } from '../leak/schema-walk.js';
import { type Asked, ask, personaNamed, pick } from '../support/ask.js';
import { type Act, textOf } from './support/acts.js';
import { inviteByHand } from './support/breakthrough.js';
import { headersFor, type Input, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { entriesOf } from './support/growing-absence-acts.js';
import { growingActs } from './support/growing-acts.js';
import { publishYears } from './support/growing-evaluation.js';
import { maker, queryForFile, tableFiles, tellCommissioners } from './support/growing-files.js';
import { oversightQuestions } from './support/growing-oversight.js';
import type { Ground } from './support/growing-question.js';
import {
  askerOf,
  growingQuestions,
  listsBelow,
  readerOf,
  readers,
  schema,
  wholeCase,
} from './support/growing-questions.js';
import { coordinator, grownCase, pupilWithCases } from './support/grown-case.js';
import { planOne } from './support/meetings.js';
import { objectsAt } from './support/objects-at.js';
import { alsoAs } from './support/record-lines.js';
import { touchedAgain } from './support/safety.js';
import { sittingAt } from './support/sittings.js';
import { smallSchool } from './support/small-school.js';
import { type Sent, sentDuring } from './support/statements.js';
import { openWorld } from './support/world.js';

const world = openWorld();
let ground: Ground;

/** How many there are of each thing where there is much, against one. */
const much = 30;
/** What one finds more of there at the least. */
const further = much - 1;

beforeAll(async () => {
  const [few, many] = [await grownCase(world, 1), await grownCase(world, much)];
  const often = await pupilWithCases(world, 41);
  await tellCommissioners(world, many.caseId);
  await publishYears(world.database, much);
  const administrator = 'organisatiebeheerder';
  const administrators = {
    few: await appoint(world.database, administrator, organisations.consulenten.id),
    many: await appoint(world.database, administrator, organisations.gemeente.id),
  };
  for (const [{ organisation }, count] of [
    [administrators.few, 1],
    [administrators.many, much],
  ] as const)
    for (let made = 0; made < count; made += 1) await sittingAt(world.database, { schoolId: organisation! });
  await planOne(world, {}, administrators.few);
  for (let made = 0; made < much; made += 1) await planOne(world, {}, administrators.many);
  const [used] = await world.database.query<{ id: string }>(
    `select e.id from emergency_accesses e join access_log a
         on (a.case_id, a.person_id, a.organisation_id, a.capacity)
          = (e.case_id, e.recorded_by, e.controller_id, e.recorded_capacity)
      where e.case_id = $1 and e.reviewed_at is null and a.emergency
        and a.at between e.opened_at and coalesce(e.ended_at, e.until_at) limit 1`,
    [few.caseId],
  );
  await touchedAgain(world, used!.id, 45);
  await alsoAs(world.database, many.caseId, 'partner-deelnemer');
  // At the table, since nobody else reads what happened there.
  for (const { caseId } of [few, many]) await inviteByHand(world, caseId, 'INVITED', coordinator);
  ground = { emergencyId: used!.id, few, many, often, administrators, small: await smallSchool(world, much) };
});

interface Heard {
  readonly answer: Asked;
  readonly sent: readonly Sent[];
}

async function heard(who: Who, query: string, variables: Input, headers = {}): Promise<Heard> {
  const { result: answer, sent } = await sentDuring(() =>
    ask(world.server, who, query, { variables, headers }),
  );
  expect(answer.errors).toBeUndefined();
  expect(sent.length).toBeGreaterThan(0);
  return { answer, sent };
}

test('the one case holds far more of everything than the other', async () => {
  const asked = ['consents', 'consent_statements', 'consent_notices', 'consent_periods', 'consent_statuses'];
  const others = ['participants', 'agreements', 'health_feedbacks', 'preventive_talk_reports', 'links'];
  for (const table of [...asked, ...others]) {
    const rows = async ({ caseId }: Ground['few']): Promise<number> =>
      (await world.database.query(`select 1 from ${table} where case_id = $1`, [caseId])).length;
    expect(await rows(ground.few), table).toBeGreaterThan(0);
    expect(await rows(ground.many), table).toBeGreaterThanOrEqual((await rows(ground.few)) + further);
  }
});

describe('a question', () => {
  test.each(Object.values(growingQuestions).flat())('$name', async question => {
    expect(question.queries).not.toEqual([]);
    let growing = 0;
    for (const query of question.queries) {
      const [less, more] = [question.little(ground), question.much(ground)];
      const few = await heard(less.who, query, less.variables);
      const many = await heard(more.who, query, more.variables);
      const found = (one: Heard): number => objectsAt(one.answer.data, question.grows);
      expect(many.sent).toEqual(few.sent);
      if (question.isInPortions && found(few) === 0) continue;
      expect(found(few)).toBeGreaterThan(0);
      expect(found(many)).toBeGreaterThanOrEqual(found(few) + further);
      growing += 1;
    }
    expect(growing).toBeGreaterThan(0);
  });

  test('about a case grows along every list that a case leads to, for somebody', async () => {
    // Of one's own emergencies that run there is one, and of others one does not read why.
    const lists = listsBelow('Case').filter(path => path !== 'emergencyAccesses.reason');
    const grown = new Set<string>();
    for (const reader of readers) {
      for (const query of wholeCase(reader)) {
        const answers = [];
        for (const { family, caseId } of [ground.few, ground.many])
          answers.push((await heard(readerOf(reader, family), query, { id: caseId })).answer);
        for (const path of lists) {
          const [few, many] = answers.map(({ data }) => objectsAt(data, `case.${path}`)) as [number, number];
          // The lines of one form are twenty at most.
          if (few > 0 && many >= Math.min(few + further, 20)) grown.add(path);
        }
      }
    }
    expect([...grown].sort()).toEqual([...lists].sort());
  });
});

const shape = ({ sent }: Heard) => sent.map(one => [one.connection, one.statements.length]);

/** What is handed back, with all that the actor may ask of it, or as much as an operation may. */
function handedBack(act: Act, who: Who): string {
  const { name } = getNamedType(objectType(schema, 'Mutation').getFields()[act]!.type);
  const { capacity } = typeof who === 'string' ? personaNamed(who) : who;
  if (name === 'ID') return '';
  const { 'doorbraak-purpose': purpose } = headersFor(who, act);
  const asker = { ...askerOf(capacity), ...(purpose === undefined ? {} : { purpose: 'SAFETY' as const }) };
  const around = (below: string): string => `mutation ($input: JSON) { ${act}(input: $input) { ${below} } }`;
  const [portion] = portionsOf({ schema, around }, selectionOf(schema, objectType(schema, name), asker));
  return `{ ${portion} }`;
}

// Before the acts, of which some lead the case away from the table.
describe('a file of the doorbraakoverleg', () => {
  test.each(tableFiles)('%s', async file => {
    const sent = [];
    for (const { caseId } of [ground.few, ground.many]) {
      const made = await heard(maker, await queryForFile(world, file, caseId), {});
      expect(pick(made.answer.data, file, 'content')).toEqual(expect.any(String));
      sent.push(made.sent);
    }
    expect(sent[1]).toEqual(sent[0]);
  });
});

describe('an act', () => {
  test.each(growingActs)('$name', async ({ act, prepare }) => {
    const shapes = [];
    for (const grown of [ground.few, ground.many]) {
      const { who, input } = await prepare(world, grown);
      shapes.push(
        shape(await heard(who, textOf(act, handedBack(act, who)), { input }, headersFor(who, act))),
      );
    }
    expect(shapes[1]).toEqual(shapes[0]);
  });
});

describe('the officer asks as much of the database, however much is tied', () => {
  test.each(oversightQuestions)('$name', async ({ query, besides }) => {
    const sent = [];
    for (const { caseId } of [ground.few, ground.many])
      sent.push((await heard('privacy-officer', query, { about: { caseId }, ...besides })).sent);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('replayAccess', async () => {
    const query = 'query ($lineId: ID!) { replayAccess(lineId: $lineId) { verdict } }';
    const sent = [];
    for (const { caseId } of [ground.few, ground.many]) {
      const [line] = await world.database.query<{ id: string }>(
        `select id from access_log where case_id = $1 and 'Case' = any (resources) and action = 'READ'
            and outcome = 'PERMITTED' and capacity = 'ondersteuningscoordinator' limit 1`,
        [caseId],
      );
      sent.push((await heard('privacy-officer', query, { lineId: line!.id })).sent.length);
    }
    expect(sent[1]).toEqual(sent[0]);
  });
});

test('every query and every mutation of the schema has its line', () => {
  const told = buildSchema(readFileSync(join(projectRoot, 'schema/schema.graphql'), 'utf8'));
  const fieldsOf = (root: string): string[] => Object.keys(objectType(told, root).getFields()).sort();
  // Checklists, forms and the days of a year are of the sources, and rules of the policy: there is nothing in them that could grow.
  const others = ['accessMatrix', 'checklists', 'form', 'policyRules', 'yearPlanning', ...tableFiles];
  const ofOne = [...oversightQuestions.map(one => one.name), 'replayAccess'];
  expect([...Object.keys(growingQuestions), ...others, ...ofOne].sort()).toEqual(fieldsOf('Query'));
  expect([...new Set(growingActs.map(one => one.act))].sort()).toEqual(fieldsOf('Mutation'));
});

describe('an operation of the benchmark', () => {
  const operation = (name: string): string =>
    readFileSync(join(projectRoot, `test/bench/operations/${name}.graphql`), 'utf8');
  // The clock that the tests move is set by a statement that production has not.
  const isClock = (text: string): boolean => text.includes('doorbraak.clock_offset');

  /** Round trips and statements of a connection. */
  function cost({ sent }: Heard, connection: string) {
    const own = sent.filter(one => one.connection === connection);
    const statements = own.flatMap(one => one.statements).filter(text => !isClock(text));
    return { roundTrips: own.length, statements: statements.length };
  }

  const reading = {
    // Begin, enter, read, commit.
    doorbraak: { roundTrips: 1, statements: 4 },
    'doorbraak record': { roundTrips: 1, statements: 1 },
  };
  const writing = {
    // To be lowered, never raised.
    doorbraak: { roundTrips: 21, statements: 22 },
    'doorbraak record': { roundTrips: 0, statements: 0 },
  };

  const costs = (one: Heard) => ({
    doorbraak: cost(one, 'doorbraak'),
    'doorbraak record': cost(one, 'doorbraak record'),
  });

  test('one case', async () => {
    const one = await heard(coordinator, operation('one-case'), { id: ground.many.caseId });
    expect(costs(one)).toEqual(reading);
  });

  test('a page of cases', async () => {
    expect(costs(await heard('verzuimcoordinator', operation('case-page'), {}))).toEqual(reading);
  });

  test('a statement of consent', async () => {
    const recorded = growingActs.find(one => one.name === 'giveConsent as recorded')!;
    const { who, input } = await recorded.prepare(world, ground.few);
    const { consentId, recorded: said } = input as { consentId: string; recorded: { personId: string } };
    const variables = { consentId, personId: said.personId };
    expect(costs(await heard(who, operation('consent-statement'), variables))).toEqual(writing);
  });

  test('a work list, of one who is ill and of many', async () => {
    const list = async (who: Who) => costs(await heard(who, operation('work-list'), {}));
    const [one, many] = [await list(ground.small), await list('verzuimcoordinator')];
    expect(many).toEqual(one);
    // To be lowered, never raised.
    expect(many.doorbraak).toEqual({ roundTrips: 7, statements: 8 });
  });

  test('a batch of ten entries and one of a thousand', async () => {
    const batch = async (count: number) => {
      const entries = await entriesOf(world, count);
      return costs(await heard('verzuimcoordinator', operation('absence-batch'), { input: { entries } }));
    };
    const [ten, thousand] = [await batch(10), await batch(1_000)];
    expect(thousand).toEqual(ten);
    expect(thousand.doorbraak).toEqual({ roundTrips: 24, statements: 25 });
  });
});
