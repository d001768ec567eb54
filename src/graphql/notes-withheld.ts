// Notes, at each field that leads from a case to a noun, what is held back there.

import {
  defaultFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  responsePathAsArray,
} from 'graphql';
import { bindingOf, objectTypesOf } from './bindings.js';
import type { RequestContext } from './context.js';
import { type Binding, bindingKey } from './requires.js';

/** Changes the schema in place: the note is made before the field resolves, and never looks at its result. */
export function noteWithheld(schema: GraphQLSchema): GraphQLSchema {
  for (const type of objectTypesOf(schema)) {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (bindingOf(schema, type, field)?.kind !== 'noun' || !isObjectType(target)) continue;
      const binding = target.extensions[bindingKey] as Binding | undefined;
      if (binding?.kind !== 'noun') continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (row: unknown, args, context: RequestContext, info) => {
        const { judge, withheld } = context.unit;
        const held = judge.heldBackIn(row as object, binding.resource);
        if (held !== null) withheld.note(responsePathAsArray(info.path), binding.resource, held);
        return resolve(row, args, context, info);
      };
    }
  }
  return schema;
}
