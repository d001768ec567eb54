// PostGraphile's settings: production, one list per relation, no global ids, and each request under its actor.

import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { actingAdaptor } from './acting-adaptor.js';
import { exposed } from './exposed.js';
import { fields } from './fields.js';
import { opaqueTypes } from './opaque-types.js';
import { operationOf } from './operation-of.js';

/**
 * @param {{ pool: import('pg').Pool, recording: readonly GraphileConfig.Plugin[],
 *   actorOf(request: object, operation: object): Promise<object> }} parts
 * @returns {GraphileConfig.Preset}
 */
export function presetFor({ pool, recording, actorOf }) {
  const adaptor = actingAdaptor(pool);
  const withPgClient = adaptor.createWithPgClient();
  return {
    extends: [PostGraphileAmberPreset],
    plugins: [opaqueTypes, exposed, fields, ...recording],
    // Who may see what is told by the roles of the requests, not by the one that reads the catalogue.
    disablePlugins: ['NodePlugin', 'PgRBACPlugin', 'PgIndexBehaviorsPlugin', 'SwallowErrorsPlugin'],
    pgServices: [
      {
        name: 'main',
        schemas: ['public'],
        adaptor,
        withPgClientKey: 'withPgClient',
        pgSettingsKey: 'pgSettings',
      },
    ],
    schema: { defaultBehavior: '-connection +list -update -delete' },
    grafast: {
      explain: false,
      // PostGraphile's own way to the same `withPgClient` sets a timer of five seconds each time.
      context: async ({ node }, args) => ({
        pgSettings: await actorOf(node.req, operationOf(args)),
        withPgClient,
      }),
    },
    grafserv: { graphiql: false, graphiqlOnGraphQLGET: false, websockets: false, watch: false },
  };
}
