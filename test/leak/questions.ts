// All that one persona can ask: every root, with everything below it that its capacity may ever ask.

import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Asker } from '../../src/graphql/refuse-impossible.js';
import { portionsOf, topFields } from './portions.js';
import { mayAsk, objectType, pathsBelow, requiredArguments, selectionOf } from './schema-walk.js';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Roots that list, in pages small enough for the limits; each is read to its end by following the cursor. */
export function listRoots(schema: GraphQLSchema, asker: Asker): { root: string; query: string }[] {
  const query = objectType(schema, 'Query');
  return Object.values(query.getFields()).flatMap(field => {
    const target = getNamedType(field.type);
    // A list without cursors is of rules, which tell of nobody.
    const isList = isObjectType(target) && 'pageInfo' in target.getFields();
    if (!isList || requiredArguments(field).length > 0 || !mayAsk(schema, query, field, asker)) return [];
    const page = 'pageInfo { hasNextPage endCursor }';
    const around = (below: string): string =>
      `query ($first: Int, $after: String) { ${field.name}(first: $first, after: $after) { ${below} ${page} } }`;
    const portions = portionsOf({ schema, around, first: 1 }, selectionOf(schema, target, asker));
    return portions.map(below => ({ root: field.name, query: around(below) }));
  });
}

/** A root that takes an id, and the rows by whose ids it is asked. */
export interface IdRoot {
  readonly root: string;
  /** The type that it hands out. */
  readonly type: string;
  readonly selection: string;
  readonly of: 'Case' | 'Consent' | 'Pupil';
  /** What the operation declares besides the id, and what the root is given. */
  readonly declared: string;
  readonly given: string;
  readonly besides: Readonly<Record<string, unknown>>;
}

/** Of the past up to now, so that the very same can be asked anywhere. */
const justNow = new Date().toISOString();

/** By the arguments that a root must have; two roots that take the same say which they are. */
const idArguments: Readonly<Record<string, Omit<IdRoot, 'root' | 'type' | 'selection'>>> = {
  'case id': { of: 'Case', declared: '', given: 'id: $id', besides: {} },
  'pupil id': { of: 'Pupil', declared: '', given: 'id: $id', besides: {} },
  pupilId: { of: 'Pupil', declared: '', given: 'pupilId: $id, first: 100', besides: {} },
  'absenceEntries pupilId': {
    of: 'Pupil',
    declared: '',
    given: 'pupilId: $id, first: 100, withCorrected: true',
    besides: {},
  },
  caseId: {
    of: 'Case',
    declared: ', $until: LocalDate',
    given: 'caseId: $id, until: $until',
    besides: { until: '2199-12-31' },
  },
  'consentId at': {
    of: 'Consent',
    declared: ', $at: DateTimeISO!',
    given: 'consentId: $id, at: $at',
    besides: { at: justNow },
  },
};

/** What is sealed anew each time. */
const sealed = ['cursor', 'startCursor', 'endCursor'];

/** Roots that take an id; one of which more can be asked than an operation may, in portions. */
export function idRoots(schema: GraphQLSchema, asker: Asker): IdRoot[] {
  const query = objectType(schema, 'Query');
  return Object.values(query.getFields()).flatMap(field => {
    const target = getNamedType(field.type);
    const required = requiredArguments(field).join(' ');
    const taken = idArguments[`${field.name} ${required}`] ?? idArguments[required];
    if (taken === undefined || !isObjectType(target) || !mayAsk(schema, query, field, asker)) return [];
    const selection = selectionOf(schema, target, asker, sealed);
    if (selection === '') return [];
    const root = { root: field.name, type: target.name, ...taken };
    const around = (below: string): string => asked({ ...root, selection: below }, below);
    return portionsOf({ schema, around }, selection).map(portion => ({ ...root, selection: portion }));
  });
}

/** An operation on a root by an id, with whatever is asked below it. */
export const asked = ({ root, declared, given }: IdRoot, below: string): string =>
  `query ($id: ID!${declared}) { ${root}(${given}) { ${below} } }`;

/** Roots that take nothing; below a page of theirs a pupil is asked for in full on a short page, on a long one not at all. */
export function plainRoots(schema: GraphQLSchema, asker: Asker): Question[] {
  const query = objectType(schema, 'Query');
  return Object.values(query.getFields()).flatMap(field => {
    const target = getNamedType(field.type);
    if (field.args.length > 0 || !isObjectType(target) || !mayAsk(schema, query, field, asker)) return [];
    const whole = selectionOf(schema, target, asker, sealed);
    if (field.name !== 'workList') return [{ name: field.name, query: `{ ${field.name} { ${whole} } }` }];
    return Object.values(target.getFields()).flatMap(({ name }) => {
      const others = Object.keys(target.getFields()).filter(one => one !== name);
      const long = selectionOf(schema, target, asker, [...sealed, ...others, 'pupil'], 100);
      const short = selectionOf(schema, target, asker, [...sealed, ...others], 3);
      return [long, short].map(way => ({ name: field.name, query: `{ ${field.name} { ${way} } }` }));
    });
  });
}

/** The first fields at the top of a selection: all of it twice over would be more than the limits allow. */
function firstFields(selection: string): string {
  const fields = topFields(selection);
  const light = fields.filter(one => one.length < selection.length / 8);
  const shortest = fields.toSorted((one, other) => one.length - other.length).slice(0, 1);
  return (light.length > 0 ? light.slice(0, 2) : shortest).join(' ');
}

/** The same selection in every way in which it can be written. */
export function writings(of: IdRoot): Question[] {
  const { root, type, selection, declared, given } = of;
  const write = (name: string, rest: string): Question => ({
    name,
    query: `query ($id: ID!${declared}) ${rest}`,
  });
  const field = `${root}(${given})`;
  return [
    write('plain', `{ ${field} { ${selection} } }`),
    write('named fragment', `{ ${field} { ...all } } fragment all on ${type} { ${selection} }`),
    write('inline fragment', `{ ${field} { ... on ${type} { ${selection} } } }`),
    write('alias', `{ ${root}: ${field} { ${selection} } }`),
    write('directives', `{ ${field} @include(if: true) { ... @skip(if: false) { ${selection} } } }`),
    // The second time less of it: all of it twice costs more than an operation may.
    write('twice', `{ ${field} { ${selection} } ${field} { ${firstFields(selection)} } }`),
  ];
}

/** One question for each way to each object below a root: its id alone, or its first value where it has none. */
export function singlePaths(schema: GraphQLSchema, of: IdRoot, asker: Asker): Question[] {
  return pathsBelow(schema, objectType(schema, of.type), asker).flatMap(({ fields, type: end }) => {
    const leaf = Object.values(end.getFields()).find(
      field => !isObjectType(getNamedType(field.type)) && mayAsk(schema, end, field, asker),
    );
    if (leaf === undefined) return [];
    const below = fields.reduceRight((inner, field) => `${field} { ${inner} }`, leaf.name);
    return [{ name: fields.join('.'), query: asked(of, below) }];
  });
}
