// Two types of PostgreSQL that PostGraphile does not know and that no operation reads: as text, so that it does not warn.

import { TYPES } from 'postgraphile/@dataplan/pg';

const unknown = new Set(['xid8', 'tstzmultirange']);

/** @type {GraphileConfig.Plugin} */
export const opaqueTypes = {
  name: 'OpaqueTypesPlugin',
  version: '0.0.0',
  gather: {
    hooks: {
      async pgCodecs_findPgCodec(_info, event) {
        if (unknown.has(event.pgType.typname)) event.pgCodec ??= TYPES.text;
      },
    },
  },
};
