// The same rules applied by graphql-shield itself: the reference against which our applicator is tested.

import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { shieldTreeOf } from './shield.js';
import { shieldOptions } from './shield-options.js';

// Both from their CommonJS builds: the one knows the other's classes only there.
const require = createRequire(import.meta.url);
const { shield } = require('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

export const applyStockShield = (schema: GraphQLSchema): GraphQLSchema =>
  applyMiddleware(schema, shield(shieldTreeOf(schema), shieldOptions));
