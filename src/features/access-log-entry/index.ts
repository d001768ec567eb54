export { AccessLogEntry } from './access-log-entry.js';
export { AccessLogEntryConnection } from './access-log-entry-connection.js';
export { readAccesses } from './read-accesses.js';
