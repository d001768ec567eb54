// The one place where a schema is made: what can be asked and done, notes of what is held back, and the wall around all of it.

import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { applyShield } from './graphql/apply-shield.js';
import { problemsOf } from './graphql/bindings.js';
import { shareNoArguments } from './graphql/no-arguments.js';
import { noteWithheld } from './graphql/notes-withheld.js';
import { leaveValuesPlain } from './graphql/plain-fields.js';
import type { ShieldKind } from './graphql/shield-kind.js';
import { applyStockShield } from './graphql/stock-shield.js';
import { resolvers } from './resolvers.js';

export function createSchema(shield: ShieldKind = 'own'): GraphQLSchema {
  shareNoArguments();
  leaveValuesPlain();
  const bare = buildSchemaSync({
    resolvers,
    // GraphQL itself lets in no field that an input does not name. class-validator's own whitelist knows decorated
    // properties alone: it would drop every id, and refuse an input that consists of ids.
    validate: { forbidUnknownValues: false },
  });
  const problems = problemsOf(bare);
  if (problems.length > 0) throw new Error(`the schema is not safe: ${problems.join('; ')}`);
  const noted = noteWithheld(bare);
  if (shield === 'own') return applyShield(noted);
  return shield === 'stock' ? applyStockShield(noted) : noted;
}
