// What a database error means for the one who asked. Its text, detail and parameters hold values and never go further.

import { ApiError } from '../errors.js';

const byState: Readonly<Record<string, () => ApiError>> = {
  // Row-level security or a missing grant: the second wall said no.
  '42501': () => new ApiError('FORBIDDEN'),
  '23503': () => new ApiError('BAD_USER_INPUT', { reason: 'UNKNOWN_ID' }),
  '23505': () => new ApiError('CONFLICT', { reason: 'ALREADY_SO' }),
  '23P01': () => new ApiError('CONFLICT', { reason: 'ALREADY_SO' }),
  '40001': () => new ApiError('CONFLICT'),
  '40P01': () => new ApiError('CONFLICT'),
  '55P03': () => new ApiError('CONFLICT'),
  '57014': () => new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_SLOW', status: 503 }),
  // Raised by our own functions (migrations/0001-spine/04-cases.sql, 0003-people-and-consent/02-people.sql,
  // 0007-talks, 0010-care, 0006-sittings, 0013-sickness-and-sittings, 0009-safety/02-meldcode.sql, 0021-meetings, 0023-agenda).
  DB701: () => new ApiError('BAD_USER_INPUT', { reason: 'REFERRAL_REQUIRED' }),
  DB702: () => new ApiError('BAD_USER_INPUT', { reason: 'CONSENT_REQUIRED' }),
  DB232: () => new ApiError('CONFLICT', { reason: 'HAS_NO_AGENDA' }),
  DB231: () => new ApiError('CONFLICT', { reason: 'HAS_AN_AGENDA' }),
  DB212: () => new ApiError('CONFLICT', { reason: 'MEETING_FULL' }),
  DB211: () => new ApiError('CONFLICT', { reason: 'MEETING_NOT_PLANNED' }),
  DB082: () => new ApiError('CONFLICT', { reason: 'SITTING_NOT_PLANNED' }),
  DB081: () => new ApiError('BAD_USER_INPUT', { reason: 'NOT_A_SCHOOL' }),
  DB061: () => new ApiError('BAD_USER_INPUT', { reason: 'SAID_IN_PREVENTIVE_TALK' }),
  DB010: () => new ApiError('CONFLICT', { reason: 'MELDCODE_ORDER' }),
  DB004: () => new ApiError('BAD_USER_INPUT', { reason: 'NOT_BY_SCHOOL' }),
  DB003: () => new ApiError('BAD_USER_INPUT', { reason: 'GROUND_REQUIRED' }),
  DB002: () => new ApiError('BAD_USER_INPUT', { reason: 'UNKNOWN_ID' }),
  DB001: () => new ApiError('BAD_USER_INPUT', { reason: 'NOT_APPOINTED' }),
};

const byClass: Readonly<Record<string, () => ApiError>> = {
  '08': () => new ApiError('UNAVAILABLE'),
  '22': () => new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD' }),
  '23': () => new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD' }),
  '53': () => new ApiError('UNAVAILABLE'),
  '57': () => new ApiError('UNAVAILABLE'),
  '58': () => new ApiError('UNAVAILABLE'),
};

const connectionFaults = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND'];
// node-postgres gives no code where its pool runs dry or a connection breaks off.
const brokenOff =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|Cannot use a pool after)/;

function codeOf(fault: unknown): string | undefined {
  const inner = (fault as { driverError?: unknown }).driverError ?? fault;
  const code = (inner as { code?: unknown }).code;
  return typeof code === 'string' ? code : undefined;
}

/** The error to hand on, or undefined when the fault is none of the database's. */
export function asDatabaseError(fault: unknown): ApiError | undefined {
  if (typeof fault !== 'object' || fault === null) return undefined;
  const code = codeOf(fault);
  if (code !== undefined && connectionFaults.includes(code)) return new ApiError('UNAVAILABLE');
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code))
    return (byState[code] ?? byClass[code.slice(0, 2)])?.();
  const message = (fault as { message?: unknown }).message;
  return typeof message === 'string' && brokenOff.test(message) ? new ApiError('UNAVAILABLE') : undefined;
}

/** The five characters by which PostgreSQL names a fault, for the log; never anything else of it. */
export const sqlStateOf = (fault: unknown): string | undefined => {
  const code = typeof fault === 'object' && fault !== null ? codeOf(fault) : undefined;
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
};
