// The same rules applied by graphql-shield itself: the reference against which our applicator is tested.

import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { shieldTreeOf } from './shield.js';
import { shieldOptions } from './shield-options.js';

const { shield } = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

export const applyStockShield = (schema: GraphQLSchema): GraphQLSchema =>
  applyMiddleware(schema, shield(shieldTreeOf(schema), shieldOptions));
