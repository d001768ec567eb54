// Turns what is wanted into one SQL statement that answers with a tree, each row with the facts its rules ask about.

import { caseKey } from '../../policy/judge.js';
import { rulesFor } from '../../policy/policy.js';
import { type Fact, factEntry } from '../../policy/vocabulary/facts.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { caseRow, type FactRow, itemRow } from '../facts/fact-row.js';
import { factSql } from '../facts/fact-sql.js';
import { rowShapes } from '../row-shapes.js';
import { nameOf } from '../statement-names.js';
import { neededFacts, type Reader } from './needed-facts.js';
import type { NounClass, NounShape } from './noun-shape.js';
import { ownRows } from './own-rows.js';

/** What is wanted of an object; the same form in which the API reads it from a query. */
export interface WantedFields {
  readonly fields: ReadonlyMap<string, WantedFields | null>;
}

export interface PlanNode {
  readonly resource: Resource;
  /** Facts asked of each row, in the order of its `$own`; a single one stands there alone. */
  readonly own: readonly Fact[];
  /** Facts that hold for every row that is found here, and need not be asked. */
  readonly given: readonly Fact[];
  readonly children: readonly { readonly field: string; readonly node: PlanNode }[];
}

export interface ReadPlan {
  readonly node: PlanNode;
  readonly text: string;
  /** Name of the prepared statement: one per text and capacity, since plans belong to a role. */
  readonly name: string;
}

export interface Root {
  readonly noun: NounClass;
  /** Condition on the root's rows, by their alias, with the statement's parameters. */
  readonly where: (row: string) => string;
  readonly order?: (row: string) => string;
  readonly limit?: string;
  /** Where the row lies in its list, for a cursor. */
  readonly place?: (row: string) => string;
}

export interface Planning {
  readonly reader: Reader;
  readonly shapeOf: (noun: NounClass) => NounShape;
}

interface Node {
  readonly node: PlanNode;
  readonly sql: string;
}

interface Place {
  readonly row: string;
  readonly inCase: boolean;
  /** The noun that leads here. */
  readonly from: Resource | null;
}

const quoted = (name: string): string => `"${name}"`;

// Below a participant that is handed out, whose it is is seen through that very line; below one that is not, nothing is.
const isSeenThere = (fact: Fact, from: Resource | null): boolean =>
  fact === 'visible_participant_or_self' && from === 'Participant';

/** A fact that case and item settle together need not be asked of items whose own facts leave every rule shut anyway. */
function whereItMatters(fact: Fact, row: FactRow, reader: Reader): string | null {
  if (factEntry(fact).level !== 'BOTH') return null;
  const ways = rulesFor({ ...reader, action: 'read', resource: row.resource })
    .filter(rule => rule.facts.includes(fact))
    .map(rule => rule.facts.filter(other => factEntry(other).level === 'ITEM'));
  if (ways.some(items => items.length === 0)) return null;
  return ways.map(items => items.map(item => factSql[item].holds(row)).join(' and ')).join(' or ');
}

function factColumn(fact: Fact, row: FactRow, { capacity, purpose }: Reader): string {
  const asked = (factSql[fact].evidence ?? factSql[fact].holds)(row);
  const matters = whereItMatters(fact, row, { capacity, purpose });
  return matters === null ? asked : `case when ${matters} then ${asked} end`;
}

/** Most nouns have one fact of their own, which needs no list around it. */
const ownValues = (values: readonly string[]): string =>
  values.length === 1 ? values[0]! : `json_build_array(${values.join(', ')})`;

function ownFacts(
  shape: NounShape,
  { row, inCase, from }: Place,
  { reader }: Planning,
): { own: Fact[]; given: Fact[]; column: string[] } {
  const { resource } = shape;
  const rowShape = rowShapes[resource];
  // What is known of the case is not asked again of what lies in it, unless that is tied to the pupil and not to the case.
  const ofCase = resource === 'Case' || (inCase && rowShape.caseId !== null);
  const levels = ofCase ? (['BOTH', 'ITEM'] as const) : (['CASE', 'BOTH', 'ITEM'] as const);
  const facts = neededFacts(reader, resource, levels);
  const own = facts.filter(fact => !isSeenThere(fact, from));
  const asked = itemRow({ resource, capacity: reader.capacity }, row, rowShape);
  const values = own.map(fact => factColumn(fact, asked, reader));
  return {
    own,
    given: facts.filter(fact => isSeenThere(fact, from)),
    column: own.length === 0 ? [] : [`${ownValues(values)} as "$own"`],
  };
}

/** The nouns that are wanted inside a case, the case itself included. */
function nounsWithin(shape: NounShape, wanted: WantedFields, planning: Planning): Set<Resource> {
  const found = new Set<Resource>([shape.resource]);
  for (const [field, below] of wanted.fields) {
    const join = shape.join(field);
    if (join === undefined || below === null) continue;
    for (const one of nounsWithin(planning.shapeOf(join.noun()), below, planning)) found.add(one);
  }
  return found;
}

/** Every fact about the case that a noun wanted in it asks for, under the name by which the judge looks it up. */
function caseFacts(shape: NounShape, wanted: WantedFields, row: string, planning: Planning): string[] {
  const { reader } = planning;
  const named = new Map<string, string>();
  for (const resource of nounsWithin(shape, wanted, planning)) {
    const asked = caseRow({ resource, capacity: reader.capacity }, row);
    for (const fact of neededFacts(reader, resource, ['CASE', 'BOTH'])) {
      named.set(caseKey(fact, resource), factSql[fact].holds(asked));
    }
  }
  const pairs = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, sql]) => [`'${key}'`, sql]);
  return pairs.length === 0 ? [] : [`json_build_object(${pairs.join(', ')}) as "$case"`];
}

/** The columns by which the record names case, pupil and region; what lies in a case is joined to it by these very ones. */
function identity({ resource }: NounShape, { row, inCase }: Place): string[] {
  if (inCase) return [];
  const { caseId, subject, region } = rowShapes[resource];
  return [
    ...(caseId === null ? [] : [`${row}.${caseId} as "$caseId"`]),
    ...(subject === null ? [] : [`${row}.${subject} as "$subject"`]),
    ...(subject === null || region !== 'region_id' ? [] : [`${row}.${region} as "$region"`]),
  ];
}

function nodeOf(
  shape: NounShape,
  wanted: WantedFields,
  place: Place,
  planning: Planning,
): Node & { columns: string[] } {
  const isCase = shape.resource === 'Case';
  const facts = ownFacts(shape, place, planning);
  const columns: string[] = [...identity(shape, place), ...facts.column];
  if (isCase) columns.push(...caseFacts(shape, wanted, place.row, planning));
  const children: { field: string; node: PlanNode }[] = [];
  for (const [field, below] of wanted.fields) {
    const join = shape.join(field);
    if (join !== undefined && below !== null) {
      const inner = joined(
        planning.shapeOf(join.noun()),
        below,
        { join, place, from: shape.resource },
        planning,
      );
      children.push({ field, node: inner.node });
      columns.push(`${inner.sql} as ${quoted(field)}`);
    } else {
      const column = shape.column(field, place.row);
      if (column !== undefined) columns.push(`${column} as ${quoted(field)}`);
    }
  }
  const { own, given } = facts;
  return { node: { resource: shape.resource, own, given, children }, columns, sql: '' };
}

type Via = {
  readonly join: NonNullable<ReturnType<NounShape['join']>>;
  readonly place: Place;
  readonly from: Resource;
};

function joined(
  shape: NounShape,
  wanted: WantedFields,
  { join, place, from }: Via,
  planning: Planning,
): Node {
  const row = `${place.row}x`;
  const { node, columns } = nodeOf(
    shape,
    wanted,
    { row, inCase: place.inCase || from === 'Case', from },
    planning,
  );
  const further = join.where === undefined ? '' : ` and ${join.where(row)}`;
  const order = join.order === undefined ? '' : ` order by ${join.order(row)}`;
  // Without an order there is no first: the column is a key, and a second row would be a fault.
  const limit = join.many || join.order === undefined ? '' : ' limit 1';
  const rows = `select ${columns.join(', ') || '1'} from ${shape.table} ${row} where ${row}.${join.child} = ${place.row}.${join.parent}${further}${order}${limit}`;
  const sql = join.many
    ? `(select coalesce(json_agg(x), '[]'::json) from (${rows}) x)`
    : `(select to_json(x) from (${rows}) x)`;
  return { node, sql };
}

function plan(root: Root, wanted: WantedFields, planning: Planning): ReadPlan {
  const shape = planning.shapeOf(root.noun);
  const { node, columns } = nodeOf(shape, wanted, { row: 't', inCase: false, from: null }, planning);
  const cut = (row: string): string => {
    const order = root.order === undefined ? '' : ` order by ${root.order(row)}`;
    return root.limit === undefined ? order : `${order} limit ${root.limit}`;
  };
  if (root.place !== undefined) columns.push(`${root.place('t')} as "$place"`);
  const list = { where: root.where, cut };
  const within = root.limit === undefined ? undefined : ownRows(planning.reader, shape.resource, 't', list);
  const where = [root.where('t'), ...(within === undefined ? [] : [within])].join(' and ');
  const rows = `select ${columns.join(', ') || '1'} from ${shape.table} t where ${where}${cut('t')}`;
  const text = `select to_json(x) as tree from (${rows}) x`;
  return { node, text, name: nameOf(text, planning.reader.capacity) };
}

const plans = new WeakMap<WantedFields, Map<string, ReadPlan>>();

/** What is wanted is the same object each time that the same is asked: then the plan is made once for each kind of asker. */
export function planReading(root: Root, wanted: WantedFields, planning: Planning): ReadPlan {
  const { noun, where, order, limit, place } = root;
  const { capacity, purpose } = planning.reader;
  const key = [capacity, purpose, noun.name, where('t'), order?.('t'), limit, place?.('t')].join(' ');
  const known = plans.get(wanted) ?? new Map<string, ReadPlan>();
  plans.set(wanted, known);
  const made = known.get(key) ?? plan(root, wanted, planning);
  known.set(key, made);
  return made;
}
