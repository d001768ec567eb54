// No answer leaves before its rows in the record are durable: a write's in its own transaction where the way to the database
// can do that, any other's here.

import { rowsOf } from './record-row.js';

/** @param {unknown} value */
const textOrNull = value => (typeof value === 'string' ? value : null);

/**
 * @param {import('./record-writer.js').RecordWriter} writer
 * @param {{ rows: Record<string, number>, recordsWrites: boolean }} how how many rows a named operation owes (one unless
 *   told), and whether a write leaves its own
 * @returns {GraphileConfig.Plugin}
 */
export const recorded = (writer, { rows, recordsWrites }) => ({
  name: 'RecordedPlugin',
  version: '0.0.0',
  grafast: {
    middleware: {
      async execute(next, { args }) {
        /** @type {import('./actor-of.js').Actor} */
        const actor = args.contextValue.actor;
        const { name = '', kind } = actor.operation;
        const owed = { name, caseId: textOrNull(args.variableValues?.id), count: rows[name] ?? 1 };
        const isOwn = kind === 'mutation' && recordsWrites;
        if (isOwn) actor.owed = () => rowsOf(actor, { ...owed, failed: false });
        const result = await next();
        const failed = result.errors !== undefined;
        const isWritten = isOwn && !failed;
        // Whom the database does not know has read nothing and has no row of their own.
        if (!isWritten && actor.entered !== null) await writer.write(rowsOf(actor, { ...owed, failed }));
        return result;
      },
    },
  },
});
