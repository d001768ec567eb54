// The server's own log: JSON lines about what the server does, never about whom.

import { type DestinationStream, type Logger, pino } from 'pino';

/** Names of fields that may be logged; whatever else is given is left out. */
const fields = [
  'trace',
  'code',
  'reason',
  'status',
  'milliseconds',
  'state',
  'kind',
  'frames',
  'url',
  'count',
  'version',
  'path',
  'pid',
  'attached',
] as const;

export type LogFields = Partial<
  Record<(typeof fields)[number], string | number | boolean | readonly string[]>
>;

export interface Log {
  info(event: string, of?: LogFields): void;
  warn(event: string, of?: LogFields): void;
  error(event: string, of?: LogFields): void;
}

const only = (of: LogFields): LogFields =>
  Object.fromEntries(fields.filter(name => of[name] !== undefined).map(name => [name, of[name]]));

export function createLog(write?: DestinationStream): Log {
  const options = {
    base: null,
    messageKey: 'event',
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger: Logger = write === undefined ? pino(options) : pino(options, write);
  return {
    info: (event, of = {}) => logger.info(only(of), event),
    warn: (event, of = {}) => logger.warn(only(of), event),
    error: (event, of = {}) => logger.error(only(of), event),
  };
}

/** Where a fault arose, without its message: that may hold what somebody wrote. */
export function framesOf(fault: unknown): string[] {
  const stack = fault instanceof Error ? (fault.stack ?? '') : '';
  return stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 12)
    .map(line => line.trim().replace(/\(?file:\/\/\S*\/(dist|node_modules)\//, '($1/'));
}
