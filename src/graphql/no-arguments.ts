// Fields that take no arguments share one empty set of them.
//
// graphql-js makes two objects without a prototype, each a hash table of its own, for the arguments of every field it
// resolves, and nearly all fields are values of a row, which take none. It was a fifth of all memory that an answer took.
// graphql-js has no setting for it: its module looks the function up at each call, and finds ours.

import { createRequire } from 'node:module';
import type { FieldNode, GraphQLField } from 'graphql';

type ArgumentsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables?: Record<string, unknown> | null,
) => Record<string, unknown>;

const none: Record<string, unknown> = Object.freeze(Object.create(null) as Record<string, unknown>);

/** The same for every schema of this process, and done once. */
export function shareNoArguments(): void {
  const values = createRequire(import.meta.url)('graphql/execution/values.js') as {
    getArgumentValues: ArgumentsOf & { shares?: true };
  };
  const plain = values.getArgumentValues;
  if (plain.shares === true) return;
  const sharing: ArgumentsOf = (field, node, variables) =>
    field.args.length === 0 ? none : plain(field, node, variables);
  values.getArgumentValues = Object.assign(sharing, { shares: true as const });
}
