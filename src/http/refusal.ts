// The answer to a request that came to nothing before or beside its operation.

import { sqlStateOf } from '../database/database-error.js';
import { ApiError, codes } from '../errors.js';
import { framesOf, type Log } from '../log.js';
import type { Receipt } from '../record/seal/receipt.js';
import { asApiError, formatError } from './format-error.js';

type Parts = [status: number, body: object, headers: Record<string, string>];

function headersFor({ code, details: { reason, status } }: ApiError): Record<string, string> {
  if (code === 'UNAUTHENTICATED') return { 'www-authenticate': 'Bearer' };
  // What is left of the body is not waited for.
  if (status === 408 || status === 413) return { connection: 'close' };
  if (reason === 'METHOD_NOT_ALLOWED') return { allow: 'POST' };
  return reason === 'TOO_MANY' ? { 'retry-after': '10' } : {};
}

interface Of {
  readonly traceId: string;
  readonly log: Log;
  /** Of the line that the attempt left, where it left one. */
  readonly receipt?: Receipt | null;
}

export function refusal(fault: unknown, { traceId, log, receipt = null }: Of): Parts {
  const told = asApiError(fault);
  const state = sqlStateOf(fault);
  if (told.code === 'INTERNAL' || told.code === 'UNAVAILABLE') {
    log.error('request failed', {
      trace: traceId,
      code: told.code,
      frames: framesOf(fault),
      ...(state === undefined ? {} : { state }),
    });
  }
  const { extensions, ...error } = formatError(told, false);
  return [
    told.details.status ?? codes[told.code].status,
    {
      errors: [{ ...error, extensions: { ...extensions, traceId } }],
      ...(receipt === null ? {} : { extensions: { receipt } }),
    },
    headersFor(told),
  ];
}
