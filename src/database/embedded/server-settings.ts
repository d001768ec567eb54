// The settings PostgreSQL starts with, all on its command line, so that nothing in the cluster can bend them.
import { createHash } from 'node:crypto';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export const PORT = 5432;

const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

const MODEST = { shared_buffers: '64MB', jit: 'off', max_connections: '200' };

// Error messages and details quote values and statements, so ordinary errors stay out of the file altogether:
// 'log' lets through what the server says of itself, and the fatal.
const SILENT_ABOUT_PEOPLE = {
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_duration_statement: '-1',
  log_connections: 'off',
  log_disconnections: 'off',
  log_checkpoints: 'off',
};

// Logging to standard error is what keeps the file's size bounded.
const FIXED = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: String(PORT),
  password_encryption: 'scram-sha-256',
  logging_collector: 'off',
  log_destination: 'stderr',
};

const RESERVED = new Set([
  ...Object.keys(FIXED),
  'unix_socket_directories',
  'cluster_name',
  'data_directory',
  'config_file',
  'hba_file',
  'ident_file',
  'ssl',
]);

export type Settings = Record<string, string>;

export function serverSettings(own: Settings = {}): Settings {
  for (const name of Object.keys(own)) {
    if (RESERVED.has(name.toLowerCase()) || !/^[a-z_][a-z0-9_.]*$/i.test(name)) throw refused(name);
  }
  const zone = { timezone: 'UTC', log_timezone: 'UTC' };
  return { ...DURABLE, ...MODEST, ...SILENT_ABOUT_PEOPLE, ...zone, ...own };
}

/** The name a running server answers with, by which a start knows one of the same version and settings again. */
export function serverName(settings: Settings, version: string): string {
  const told = JSON.stringify([version, Object.entries({ ...settings, ...FIXED }).sort()]);
  return `doorbraak-${createHash('sha256').update(told).digest('hex').slice(0, 16)}`;
}

interface CommandLine {
  clusterDir: string;
  socketDir: string;
  settings: Settings;
  name: string;
}

export function serverArguments({ clusterDir, socketDir, settings, name }: CommandLine): string[] {
  const all = { ...settings, ...FIXED, unix_socket_directories: socketDir, cluster_name: name };
  return ['-D', clusterDir, ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
}

function refused(name: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'setting-refused',
    `The setting ${name} of the embedded PostgreSQL cannot be chosen. Leave it out, or use a PostgreSQL of your own.`,
  );
}
