// Before anything runs: every field of the operation must be one that some facts could open for this capacity and purpose.

import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ApiError } from '../errors.js';
import { isEverPermitted, nearestRule } from '../policy/decide.js';
import type { Question } from '../policy/policy.js';
import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { Purpose } from '../policy/vocabulary/purposes.js';
import { bindingOf } from './bindings.js';
import type { Binding } from './requires.js';

export interface Asker {
  readonly capacity: Capacity;
  readonly purpose: Purpose;
}

function questionsOf(binding: Binding, { capacity, purpose }: Asker): Question[] {
  const asker = { capacity, purpose };
  if (binding.kind === 'envelope') return [];
  if (binding.kind === 'door')
    return binding.resources.map(resource => ({ ...asker, action: binding.action, resource }));
  return [{ ...asker, action: 'read', resource: binding.resource }];
}

const groundOf = (binding: Binding) => (binding.kind === 'door' ? binding.ground : undefined);

/**
 * Looks at the whole document, fragments that are not used included: it is the text that is judged, not its luck.
 * Throws FORBIDDEN naming each field and the rule nearest to it; nothing in it is about any person.
 */
export function refuseImpossible(schema: GraphQLSchema, document: DocumentNode, asker: Asker): void {
  const refused = new Map<string, string>();
  const types = new TypeInfo(schema);
  const visitor = {
    Field: () => {
      const type = types.getParentType();
      const field = types.getFieldDef();
      if (!isObjectType(type) || !field || field.name.startsWith('__')) return;
      const binding = bindingOf(schema, type, field);
      const shut =
        binding &&
        questionsOf(binding, asker).find(question => !isEverPermitted(question, groundOf(binding)));
      if (shut) refused.set(`${type.name}.${field.name}`, nearestRule(shut)?.id ?? 'none');
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  if (refused.size === 0) return;
  const named = [...refused].sort(([a], [b]) => (a < b ? -1 : 1));
  throw new ApiError('FORBIDDEN', {
    fields: named.map(([field]) => field),
    rules: named.map(([, rule]) => rule),
  });
}
