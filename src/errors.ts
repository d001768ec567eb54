// Every error that may leave the server: one closed list of codes, each with the reasons of errors/reasons.ts.

import { GraphQLError } from 'graphql';
import { type ErrorReason, reasons } from './errors/reasons.js';

export const codes = {
  UNAUTHENTICATED: { status: 401, message: 'A valid access token is required.' },
  FORBIDDEN: { status: 403, message: 'This is not permitted.' },
  BAD_USER_INPUT: { status: 400, message: 'The request is not valid.' },
  CONFLICT: { status: 409, message: 'Somebody else was first; read again and retry.' },
  LIMIT_EXCEEDED: { status: 429, message: 'A limit was exceeded.' },
  UNAVAILABLE: { status: 503, message: 'The service cannot answer now.' },
  INTERNAL: { status: 500, message: 'The service failed; the trace id helps to find out why.' },
} as const;

export type ErrorCode = keyof typeof codes;

export interface WrongEntry {
  readonly number: number;
  readonly reason: ErrorReason;
}

export interface ErrorDetails {
  readonly reason?: ErrorReason;
  /** Names from the schema, never values from the request. */
  readonly fields?: readonly string[];
  /** Rule ids, for a refusal that no fact could change. */
  readonly rules?: readonly string[];
  /** Names of the conditions that are missing, where they may be told. */
  readonly missing?: readonly (readonly string[])[];
  /** Names of what keeps a pupil from the preventive spreekuur (domain/preventive-talk), of the case that the inviter sees. */
  readonly exclusions?: readonly string[];
  /** Numbers of the wrong entries of a batch, from 0, each with why. */
  readonly entries?: readonly WrongEntry[];
  /** HTTP status where it differs from the code's own. */
  readonly status?: number;
}

/** The only error that is meant to be seen; whatever else is thrown leaves as INTERNAL. */
export class ApiError extends GraphQLError {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const text = details.reason === undefined ? '' : ` ${reasons[details.reason].en}`;
    const { status, ...told } = details;
    const http = { status: status ?? codes[code].status };
    super(`${codes[code].message}${text}`, { extensions: { code, ...told, ...nl(details), http } });
    this.code = code;
    this.details = details;
  }
}

const nl = ({ reason }: ErrorDetails) => (reason === undefined ? {} : { uitleg: reasons[reason].nl });

export const unknownId = (): ApiError => new ApiError('BAD_USER_INPUT', { reason: 'UNKNOWN_ID' });

/** A batch is refused whole; it tells of each entry what is wrong with it, and why the first is. */
export function refusedEntries(entries: readonly WrongEntry[]): ApiError {
  const [first] = entries;
  if (first === undefined) throw new Error('a batch without wrong entries is not refused');
  return new ApiError('BAD_USER_INPUT', { reason: first.reason, entries });
}
