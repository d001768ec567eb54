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
import { keptPerNode } from './kept-per-node.js';
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

interface Refused {
  readonly fields: readonly string[];
  readonly rules: readonly string[];
}

interface Asking extends Asker {
  readonly schema: GraphQLSchema;
}

const refusedFields = keptPerNode(
  ({ capacity, purpose }: Asking) => `${capacity} ${purpose}`,
  (document: DocumentNode, { schema, ...asker }: Asking): Refused => {
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
    const named = [...refused].sort(([a], [b]) => (a < b ? -1 : 1));
    return { fields: named.map(([field]) => field), rules: named.map(([, rule]) => rule) };
  },
);

/**
 * Looks at the whole document, fragments that are not used included: it is the text that is judged, not its luck.
 * Throws FORBIDDEN naming each field and the rule nearest to it; nothing in it is about any person.
 */
export function refuseImpossible(
  schema: GraphQLSchema,
  document: DocumentNode,
  { capacity, purpose }: Asker,
): void {
  const refused = refusedFields(document, { schema, capacity, purpose });
  if (refused.fields.length > 0) throw new ApiError('FORBIDDEN', { ...refused });
}
