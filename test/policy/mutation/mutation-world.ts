// A database with a row of every noun in every circumstance that its rules look at, for reading and for writing.

import { randomUUID } from 'node:crypto';
import { tableOf } from '../../../src/database/row-shapes.js';
import { policy } from '../../../src/policy/policy.js';
import type { Action, Rule } from '../../../src/policy/rule.js';
import { type Capacity, capacityNames } from '../../../src/policy/vocabulary/capacities.js';
import { type Resource, resourceNames } from '../../../src/policy/vocabulary/resources.js';
import type { TestDatabase } from '../../support/database.js';
import { makeActor } from '../equivalence/actors.js';
import type { Row } from '../equivalence/fill-row.js';
import { add } from '../equivalence/lay-basics.js';
import { modelFacts } from '../equivalence/model.js';
import { factsOf, type Situation, situations } from '../equivalence/situation.js';
import { type Actor, lay, type Tables } from '../equivalence/world.js';
import { write } from '../equivalence/write-tables.js';
import { asksWhatIsTold, showing } from './circumstances.js';

export interface MutationWorld {
  readonly actors: ReadonlyMap<Capacity, Actor>;
  /** Rows such as somebody in the capacity may write; where no rule lets them, such as others may. */
  rowsFor(capacity: Capacity, resource: Resource): readonly Row[];
}

/** The newest row of the table. */
const lastOf = (tables: Tables, resource: Resource): Row => tables.get(tableOf(resource))?.at(-1) ?? {};

type Layer = (tables: Tables, actor: Actor, situation: Situation) => Row[];

const push = (tables: Tables, resource: Resource, row: Row): Row => {
  add(tables, tableOf(resource), row);
  return row;
};

/** A hand-over or a filing says nothing itself: it is about a report. */
const aboutReport =
  (resource: Resource): Layer =>
  (tables, actor, situation) => {
    lay(tables, actor, 'PreventiveTalkReport', situation);
    const { id, case_id, subject, region_id, controller_id, recorded_by, recorded_capacity } = lastOf(
      tables,
      'PreventiveTalkReport',
    );
    const row = { id: randomUUID(), report_id: id, case_id, subject, region_id, controller_id };
    return [push(tables, resource, { ...row, recorded_by, recorded_capacity, recorded_at: '2026-01-01' })];
  };

/** A line about a pupil, of no class, of one that pupil and parent may know, and of one that they may not. */
const aboutPupil: Layer = (tables, actor, situation) => {
  lay(tables, actor, 'Pupil', situation);
  const { subject, region_id } = lastOf(tables, 'Pupil');
  return [[], ['D01'], ['D18']].map(classes =>
    push(tables, 'AccessLogEntry', {
      id: randomUUID(),
      at: '2026-01-01',
      trace_id: 'x',
      region_id,
      person_id: randomUUID(),
      capacity: 'mentor',
      purpose: 'ATTENDANCE',
      issuer: 'x',
      token_id: 'x',
      action: 'READ',
      outcome: 'PERMIT',
      emergency: false,
      subject,
      resources: [],
      classes,
      rules: [],
      consents: [],
      items: 0,
      facts: {},
      policy: 'x',
    }),
  );
};

const always = '[2020-01-01,)';

/** Oneself or one's own organisation, somebody else, and a colleague. */
const directory =
  (resource: Resource): Layer =>
  (tables, actor) => {
    const { capacity, organisationId, personId, regionId } = actor;
    const regions = [regionId];
    const people = [personId, randomUUID()].map(person_id => ({
      id: randomUUID() as string,
      region_id: regionId,
      person_id,
      organisation_id: (person_id === personId ? organisationId : null) ?? randomUUID(),
      capacity: 'x',
      job_title: 'x',
      during: always,
    }));
    if (resource === 'Appointment') people.push(...met(tables, actor));
    if (resource === 'Appointment') return people.map(row => push(tables, resource, row));
    if (resource === 'Organisation')
      return [...people, ...met(tables, actor)].map(({ organisation_id: id }) =>
        push(tables, resource, { id, name: capacity, kind: 'GGD', regions }),
      );
    return people.map(appointment => {
      const id = randomUUID();
      push(tables, 'Appointment', { ...appointment, person_id: id });
      return push(tables, resource, { id, regions, name: null });
    });
  };

/** Whom one meets in a case: the appointment behind a line of participants that is seen. */
function met(tables: Tables, actor: Actor) {
  const [rule] = rulesFor(actor.capacity, 'Participant', 'read');
  const opening = rule === undefined ? undefined : openingOf(rule);
  if (opening === undefined) return [];
  lay(tables, actor, 'Participant', opening);
  const line = lastOf(tables, 'Participant');
  return [
    {
      id: String(line.appointment_id),
      region_id: actor.regionId,
      person_id: String(line.person_id),
      organisation_id: String(line.organisation_id),
      capacity: 'x',
      job_title: 'x',
      during: always,
    },
  ];
}

const layers: Partial<Record<Resource, Layer>> = {
  PreventiveTalkHandover: aboutReport('PreventiveTalkHandover'),
  PreventiveTalkFiling: aboutReport('PreventiveTalkFiling'),
  AccessLogEntry: aboutPupil,
  Person: directory('Person'),
  Organisation: directory('Organisation'),
  Appointment: directory('Appointment'),
};

function layAny(tables: Tables, actor: Actor, resource: Resource, situation: Situation): Row[] {
  const layer = layers[resource];
  if (layer !== undefined) return layer(tables, actor, situation);
  if (lay(tables, actor, resource, situation) === undefined)
    throw new Error(`no row can be made of ${resource}: teach fill-row.ts or mutation-world.ts`);
  return [lastOf(tables, resource)];
}

const rulesFor = (capacity: Capacity, resource: Resource, action: Action): Rule[] =>
  policy.rules.filter(
    rule =>
      rule.capacity === capacity &&
      rule.resource === resource &&
      rule.action === action &&
      rule.effect === 'permit',
  );

/** Circumstances in which the rule permits, if it ever does. */
const openingOf = (rule: Rule): Situation | undefined =>
  situations(factsOf(rule.capacity, rule.resource, rule.action), false, rule.resource).find(situation => {
    const facts = modelFacts(rule.capacity, rule.resource, situation);
    return rule.facts.every(fact => facts[fact] ?? rule.resource in layers);
  });

const elsewhere = randomUUID();

/** One more row for each rule that can open, in a region in which nobody works. */
function inOtherRegion(tables: Tables, actor: Actor, rule: Rule): Row[] {
  const opening = openingOf(rule);
  const rows = opening === undefined ? [] : layAny(tables, actor, rule.resource, opening);
  for (const row of rows)
    Object.assign(row, 'regions' in row ? { regions: [elsewhere] } : { region_id: elsewhere });
  return rows;
}

export async function layWorld(database: TestDatabase): Promise<MutationWorld> {
  const tables: Tables = new Map();
  const actors = new Map<Capacity, Actor>();
  const laid = new Map<string, Row[]>();
  for (const capacity of capacityNames) {
    const actor = makeActor(tables, capacity);
    actors.set(capacity, actor);
    for (const resource of resourceNames) {
      for (const action of ['read', 'write'] as const) {
        const rows = rowsOf(tables, actor, { resource, action });
        laid.set(`${capacity} ${resource} ${action}`, rows);
      }
    }
  }
  const lookups = await loosen(database);
  await write(database, tables);
  // Policies look rows up once for each row that is tried; without these they read whole tables for each.
  for (const one of lookups) await database.query(one);
  await database.query('analyze');
  const others = (resource: Resource): readonly Row[] =>
    [...laid].find(([key, rows]) => key.includes(` ${resource} `) && rows.length > 0)?.[1].slice(0, 9) ?? [];
  return {
    actors,
    rowsFor: (capacity, resource) => {
      const own = laid.get(`${capacity} ${resource} write`) ?? [];
      return own.length > 0 ? own : others(resource);
    },
  };
}

/** Of what is read by what it tells of, also what shows each condition of each rule. */
function around(capacity: Capacity, resource: Resource, action: Action): Situation[] {
  const all = situations(factsOf(capacity, resource, action), false, resource);
  const shown = rulesFor(capacity, resource, action)
    .filter(asksWhatIsTold)
    .flatMap(rule => [...showing(rule).values()]);
  return [...all, ...shown];
}

/** Ages are seen by whoever is tied to the pupil at all: a parent without authority is, and lacks nothing but authority. */
const tiedOtherwise = ({ capacity }: Actor, all: readonly Situation[]): Situation[] => {
  const asked = all.some(one => one.powerless !== 'none');
  return all.map(one => (capacity === 'ouder' && !asked ? { ...one, powerless: 'now' } : one));
};

function rowsOf(tables: Tables, actor: Actor, of: { resource: Resource; action: Action }): Row[] {
  const { resource, action } = of;
  const rules = rulesFor(actor.capacity, resource, action);
  const [first] = rules;
  if (first === undefined) return [];
  return [
    ...tiedOtherwise(actor, around(actor.capacity, resource, action)).flatMap(one =>
      layAny(tables, actor, resource, one),
    ),
    ...rules.flatMap(rule => inOtherRegion(tables, actor, rule)).slice(0, 3),
  ];
}

/** Only row-level security and grants stand in the way of a write: no key, no reference and no trigger does. What is gone of
 * indexes comes back, as statements that make them for looking up alone. */
async function loosen(database: TestDatabase): Promise<string[]> {
  const unique = await database.query<{ text: string }>(
    `select pg_get_indexdef(indexrelid) as text from pg_index where indisunique and indrelid in
       (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
  );
  const constraints = await database.query<{ name: string; table: string }>(
    `select conname as name, conrelid::regclass::text as table from pg_constraint
      where contype in ('f', 'p', 'u') and connamespace = 'public'::regnamespace order by contype`,
  );
  for (const { name, table } of constraints)
    await database.query(`alter table ${table} drop constraint if exists "${name}" cascade`);
  const indexes = await database.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index where indisunique and indrelid in
       (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
  );
  for (const { name } of indexes) await database.query(`drop index ${name}`);
  const tables = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  for (const { name } of tables) await database.query(`alter table ${name} disable trigger all`);
  return unique.map(({ text }) =>
    text.replace('CREATE UNIQUE INDEX', 'create index').replace(' NULLS NOT DISTINCT', ''),
  );
}
