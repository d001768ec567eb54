// An operation by chance: some of what may be asked, sometimes something that may not, in one writing or another, and
// now and then broken. Acts are tried with ids that lead nowhere, so that the world stays as it is.

import { randomUUID } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Asker } from '../../src/graphql/refuse-impossible.js';
import { mayAsk, objectType } from '../leak/schema-walk.js';
import type { Dice } from './dice.js';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** One in a hundred fields is one that the static check will refuse. */
const isDaring = (chance: Dice): boolean => chance.below(100) === 0;

function selection(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  asker: Asker,
  chance: Dice,
  depth = 0,
): string {
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    // A line of the record is always asked for its id: by that one can tell afterwards by whom it is.
    const isAlways = type.name === 'AccessLogEntry' && field.name === 'id';
    if (!isAlways && chance.below(10) < (depth < 2 ? 3 : 5)) continue;
    if (!mayAsk(schema, type, field, asker) && !isDaring(chance)) continue;
    const target = getNamedType(field.type);
    if (!isObjectType(target))
      parts.push(chance.below(40) === 0 ? `a${chance.below(1_000)}: ${field.name}` : field.name);
    else {
      const args = field.args.some(argument => argument.name === 'first')
        ? `(first: ${1 + chance.below(4)})`
        : '';
      const below = selection(schema, target, asker, chance, depth + 1);
      if (below !== '') parts.push(`${field.name}${args} { ${below} }`);
    }
  }
  if (parts.length === 0) return chance.below(2) === 0 ? '__typename' : '';
  if (chance.below(15) === 0) return `... on ${type.name} { ${parts.join(' ')} }`;
  if (chance.below(30) === 0) return `... @include(if: true) { ${parts.join(' ')} } __typename`;
  return parts.join(' ');
}

function value(type: GraphQLInputType, chance: Dice): unknown {
  if (isNonNullType(type)) return value(type.ofType, chance);
  if (isListType(type)) return Array.from({ length: chance.below(3) }, () => value(type.ofType, chance));
  const named = getNamedType(type);
  if (isEnumType(named)) return chance.pick(named.getValues()).name;
  if (isInputObjectType(named)) {
    const given = Object.values(named.getFields()).filter(
      field => isNonNullType(field.type) || chance.below(2) === 0,
    );
    return Object.fromEntries(given.map(field => [field.name, value(field.type, chance)]));
  }
  if (named.name === 'ID') return randomUUID();
  if (named.name === 'Int') return chance.below(5) - 1;
  if (named.name === 'LocalDate')
    return `20${10 + chance.below(30)}-0${1 + chance.below(9)}-1${chance.below(10)}`;
  if (named.name === 'Boolean') return chance.below(2) === 0;
  return chance.below(20) === 0 ? 42 : 'a word of the asker';
}

function argument(of: GraphQLArgument, chance: Dice, anyId: () => string): unknown {
  const named = getNamedType(of.type);
  if (named.name === 'ID') return anyId();
  if (of.name === 'first') return chance.below(12) === 0 ? chance.below(300) - 50 : 1 + chance.below(3);
  if (of.name === 'after') return chance.below(4) === 0 ? 'no cursor' : undefined;
  return value(of.type, chance);
}

const broken: readonly ((query: string) => string)[] = [
  query => query.slice(0, Math.floor(query.length / 2)),
  query => query.replace('{', '{ nothing '),
  query => `${query} ${query}`,
  query => query.replaceAll('id', 'di'),
  () => '{ __schema { types { name } } }',
];

export function randomOperation(
  schema: GraphQLSchema,
  asker: Asker,
  chance: Dice,
  anyId: () => string,
): RandomOperation {
  const kind = chance.below(8) === 0 ? 'Mutation' : 'Query';
  const root = objectType(schema, kind);
  const open = Object.values(root.getFields()).filter(field => mayAsk(schema, root, field, asker));
  const field = chance.pick(open.length > 0 && !isDaring(chance) ? open : Object.values(root.getFields()));
  const declared = field.args.map(one => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = field.args.map(one => `${one.name}: $${one.name}`).join(', ');
  const target = getNamedType(field.type);
  const below = isObjectType(target)
    ? ` { ${selection(schema, target, asker, chance) || '__typename'} }`
    : '';
  const query = `${kind.toLowerCase()}${declared === '' ? '' : `(${declared})`} { ${field.name}${passed === '' ? '' : `(${passed})`}${below} }`;
  const variables = Object.fromEntries(field.args.map(one => [one.name, argument(one, chance, anyId)]));
  return { query: chance.below(50) === 0 ? chance.pick(broken)(query) : query, variables };
}
