// PostGraphile's settings: production, one list per relation, no global ids, and each request under its actor.

import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { exposed } from './exposed.js';
import { fields } from './fields.js';
import { opaqueTypes } from './opaque-types.js';
import { operationOf } from './operation-of.js';
import { workList } from './work-list.js';

/**
 * @param {{ way: import('./stock-way.js').Way, recording: readonly GraphileConfig.Plugin[],
 *   actorOf(request: object, operation: object): Promise<import('./actor-of.js').Actor> }} parts
 * @returns {GraphileConfig.Preset}
 */
export const presetFor = ({ way, recording, actorOf }) => ({
  extends: [PostGraphileAmberPreset],
  plugins: [opaqueTypes, exposed, fields, ...workList, ...recording],
  // Who may see what is told by the roles of the requests, not by the one that reads the catalogue.
  disablePlugins: ['NodePlugin', 'PgRBACPlugin', 'PgIndexBehaviorsPlugin', 'SwallowErrorsPlugin'],
  pgServices: [way.service],
  schema: { defaultBehavior: '-connection +list -update -delete' },
  grafast: {
    explain: false,
    context: async ({ node }, args) => {
      const actor = await actorOf(node.req, operationOf(args));
      return { actor, ...(await way.contextOf(actor)) };
    },
  },
  grafserv: { graphiql: false, graphiqlOnGraphQLGET: false, websockets: false, watch: false },
});
