// Finds by itself everything that a capacity may ever ask: every type, field and path of the schema.

import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { bindingOf } from '../../src/graphql/bindings.js';
import type { Asker } from '../../src/graphql/refuse-impossible.js';
import { isEverPermitted } from '../../src/policy/decide.js';

type Field = GraphQLField<unknown, unknown>;

/** Whether the static check lets the field pass for this asker. */
export function mayAsk(schema: GraphQLSchema, type: GraphQLObjectType, field: Field, asker: Asker): boolean {
  const binding = bindingOf(schema, type, field);
  if (binding === undefined) throw new Error(`${type.name}.${field.name} is unbound`);
  if (binding.kind === 'envelope') return true;
  const { capacity, purpose } = asker;
  if (binding.kind !== 'door')
    return isEverPermitted({ capacity, purpose, action: 'read', resource: binding.resource });
  return binding.resources.every(resource =>
    isEverPermitted({ capacity, purpose, action: binding.action, resource }, binding.ground),
  );
}

/** Names of the arguments that must be given. */
export const requiredArguments = (field: Field): string[] =>
  field.args
    .filter(argument => String(argument.type).endsWith('!') && argument.defaultValue === undefined)
    .map(argument => argument.name);

const hasRequired = (field: Field): boolean => requiredArguments(field).length > 0;

/**
 * Every field of a type that may be asked, objects with all below them; empty when nothing of it may. Pages below it are of
 * so many, or of as many as nobody asked for.
 */
export function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  asker: Asker,
  without: readonly string[] = [],
  first = 0,
): string {
  const parts = Object.values(type.getFields()).flatMap(field => {
    if (!mayAsk(schema, type, field, asker) || hasRequired(field) || without.includes(field.name)) return [];
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return [field.name];
    const below = selectionOf(schema, target, asker, without, first);
    const isPage = first > 0 && field.args.some(argument => argument.name === 'first');
    return below === '' ? [] : [`${field.name}${isPage ? `(first: ${first})` : ''} { ${below} }`];
  });
  return parts.join(' ');
}

export interface Path {
  /** Names of fields below the root's type. */
  readonly fields: readonly string[];
  readonly type: GraphQLObjectType;
}

/** Every way from a type to an object below it. */
export function pathsBelow(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  asker: Asker,
  walked: readonly string[] = [],
): Path[] {
  return Object.values(type.getFields()).flatMap(field => {
    const target = getNamedType(field.type);
    if (!isObjectType(target) || !mayAsk(schema, type, field, asker) || hasRequired(field)) return [];
    const fields = [...walked, field.name];
    return [{ fields, type: target }, ...pathsBelow(schema, target, asker, fields)];
  });
}

export const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no object type ${name}`);
  return type;
};
