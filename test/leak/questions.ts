// All that one persona can ask: every root, with everything below it that its capacity may ever ask.

import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Asker } from '../../src/graphql/refuse-impossible.js';
import { mayAsk, objectType, pathsBelow, selectionOf } from './schema-walk.js';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Roots that list, in pages small enough for the limits; each is read to its end by following the cursor. */
export function listRoots(schema: GraphQLSchema, asker: Asker): { root: string; query: string }[] {
  const query = objectType(schema, 'Query');
  return Object.values(query.getFields()).flatMap(field => {
    const isList = field.args.some(argument => argument.name === 'first');
    const target = getNamedType(field.type);
    if (!isList || !isObjectType(target) || !mayAsk(schema, query, field, asker)) return [];
    const selection = selectionOf(schema, target, asker);
    return [
      {
        root: field.name,
        query: `query ($first: Int, $after: String) { ${field.name}(first: $first, after: $after) { ${selection} } }`,
      },
    ];
  });
}

/** Roots that take an id. */
export function idRoots(schema: GraphQLSchema, asker: Asker): { root: string; selection: string }[] {
  const query = objectType(schema, 'Query');
  return Object.values(query.getFields()).flatMap(field => {
    const target = getNamedType(field.type);
    if (
      !field.args.some(argument => argument.name === 'id') ||
      !isObjectType(target) ||
      !mayAsk(schema, query, field, asker)
    )
      return [];
    const selection = selectionOf(schema, target, asker);
    return selection === '' ? [] : [{ root: field.name, selection }];
  });
}

/** Roots that take nothing. */
export function plainRoots(schema: GraphQLSchema, asker: Asker): Question[] {
  const query = objectType(schema, 'Query');
  return Object.values(query.getFields()).flatMap(field => {
    const target = getNamedType(field.type);
    if (field.args.length > 0 || !isObjectType(target) || !mayAsk(schema, query, field, asker)) return [];
    return [{ name: field.name, query: `{ ${field.name} { ${selectionOf(schema, target, asker)} } }` }];
  });
}

/** The first half of the fields at the top of a selection: all of it twice over would be more than the limits allow. */
function firstHalf(selection: string): string {
  const fields: string[] = [];
  let depth = 0;
  for (const word of selection.split(' ')) {
    if (depth === 0 && word !== '{') fields.push(word);
    else fields[fields.length - 1] += ` ${word}`;
    if (word === '{') depth += 1;
    if (word === '}') depth -= 1;
  }
  return fields.slice(0, Math.ceil(fields.length / 2)).join(' ');
}

/** The same selection in every way in which it can be written. */
export function writings(root: string, type: string, selection: string): Question[] {
  const ask = (name: string, query: string): Question => ({ name, query });
  return [
    ask('plain', `query ($id: ID!) { ${root}(id: $id) { ${selection} } }`),
    ask(
      'named fragment',
      `query ($id: ID!) { ${root}(id: $id) { ...all } } fragment all on ${type} { ${selection} }`,
    ),
    ask('inline fragment', `query ($id: ID!) { ${root}(id: $id) { ... on ${type} { ${selection} } } }`),
    ask('alias', `query ($id: ID!) { ${root}: ${root}(id: $id) { ${selection} } }`),
    ask(
      'directives',
      `query ($id: ID!) { ${root}(id: $id) @include(if: true) { ... @skip(if: false) { ${selection} } } }`,
    ),
    ask(
      'twice',
      `query ($id: ID!) { ${root}(id: $id) { ${selection} } ${root}(id: $id) { ${firstHalf(selection)} } }`,
    ),
  ];
}

/** One question for each way to each object below a root: its id alone, or its first value where it has none. */
export function singlePaths(schema: GraphQLSchema, root: string, type: string, asker: Asker): Question[] {
  return pathsBelow(schema, objectType(schema, type), asker).flatMap(({ fields, type: end }) => {
    const leaf = Object.values(end.getFields()).find(
      field => !isObjectType(getNamedType(field.type)) && mayAsk(schema, end, field, asker),
    );
    if (leaf === undefined) return [];
    const query = fields.reduceRight((below, field) => `${field} { ${below} }`, leaf.name);
    return [{ name: fields.join('.'), query: `query ($id: ID!) { ${root}(id: $id) { ${query} } }` }];
  });
}
