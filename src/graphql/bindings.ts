// What each type and root field of a schema is bound to; a schema with a hole in it does not boot.

import { type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { isResource } from '../policy/vocabulary/resources.js';
import { type Binding, bindingKey } from './requires.js';

export const objectTypesOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );

/** What is asked of a field here: its name and what its decorators left on it. */
type BoundField = { readonly name: string; readonly extensions: Readonly<Record<string, unknown>> };

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

const read = (extensions: Readonly<Record<string, unknown>>): Binding | undefined =>
  extensions[bindingKey] as Binding | undefined;

/** The binding that holds for a field: its own on a root type, its type's everywhere else. */
export function bindingOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: BoundField,
): Binding | undefined {
  return isRoot(schema, type) ? read(field.extensions) : read(type.extensions);
}

const named = (binding: Binding): readonly string[] => {
  if (binding.kind === 'envelope') return [];
  return binding.kind === 'door' ? binding.resources : [binding.resource];
};

function problemsOfField(schema: GraphQLSchema, type: GraphQLObjectType, field: BoundField): string[] {
  const where = `${type.name}.${field.name}`;
  const binding = bindingOf(schema, type, field);
  if (binding === undefined) return [`${where} is bound to no rule`];
  const kindFits = isRoot(schema, type)
    ? binding.kind === 'door' || binding.kind === 'envelope'
    : binding.kind !== 'door';
  const unknown = named(binding).filter(name => !isResource(name));
  return [
    ...(kindFits ? [] : [`${where} is bound as ${binding.kind}`]),
    ...(binding.kind === 'door' && binding.resources.length === 0 ? [`${where} names no noun`] : []),
    ...unknown.map(name => `${where} names the unknown noun ${name}`),
  ];
}

/** Rules hold for object types only: one on an interface would be passed over in silence. */
function problemsOfInterfaces(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .filter(
      type =>
        read(type.extensions) !== undefined ||
        Object.values(type.getFields()).some(one => read(one.extensions)),
    )
    .map(type => `${type.name} is an interface and cannot carry a rule`);
}

/** Everything that keeps this schema from being safe, in words; empty when it may boot. */
export function problemsOf(schema: GraphQLSchema): string[] {
  const fields = objectTypesOf(schema).flatMap(type =>
    Object.values(type.getFields()).flatMap(field => problemsOfField(schema, type, field)),
  );
  return [...fields, ...problemsOfInterfaces(schema)];
}
