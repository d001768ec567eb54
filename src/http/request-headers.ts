// What a request says of itself in headers: for which purpose it asks, and in which language it wants reasons.

import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors.js';
import type { Language } from '../graphql/withheld-notes.js';
import { type Capacity, purposeOf } from '../policy/vocabulary/capacities.js';
import type { Purpose } from '../policy/vocabulary/purposes.js';

/** Header in which a request names its purpose; without it the capacity's main purpose holds. */
export const purposeHeader = 'doorbraak-purpose';

export function purposeFor(capacity: Capacity, { headers }: IncomingMessage): Purpose {
  const declared = headers[purposeHeader];
  const purpose = purposeOf(capacity, declared === undefined ? undefined : String(declared));
  if (purpose === undefined) throw new ApiError('BAD_USER_INPUT', { reason: 'UNKNOWN_PURPOSE' });
  return purpose;
}

/** Dutch, unless English is asked for first. */
export const languageOf = ({ headers }: IncomingMessage): Language =>
  /^en\b/i.test(String(headers['accept-language'] ?? '')) ? 'en' : 'nl';
