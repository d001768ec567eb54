// One request, top to bottom: who asks, what is asked, whether it may be, the answer, the record, and only then the bytes.

import type { IncomingMessage } from 'node:http';
import type { CursorSealer } from './graphql/cursor.js';
import { type Answer, json, receipted, traced } from './http/answer.js';
import type { Execute } from './http/execute.js';
import { identify } from './http/identify.js';
import type { RateLimits } from './http/rate-limits.js';
import { checkForm, readBody } from './http/read-body.js';
import { refusal } from './http/refusal.js';
import { languageOf, purposeFor } from './http/request-headers.js';
import { traceOf } from './http/trace.js';
import { timeLeftOf, withinTime } from './http/within-time.js';
import type { TokenVerifier } from './identity/token-verifier.js';
import type { Log } from './log.js';
import { UnitOfWork } from './record/unit-of-work.js';
import type { UnitSurroundings } from './record/unit-surroundings.js';

export interface ServeParts {
  readonly tokens: TokenVerifier;
  readonly rates: RateLimits;
  readonly execute: Execute;
  readonly around: UnitSurroundings;
  readonly cursors: CursorSealer;
  readonly log: Log;
  /** How long a request may take in all. */
  readonly requestMilliseconds: number;
}

export type Serve = (request: IncomingMessage) => Promise<Answer>;

export function createServe(parts: ServeParts): Serve {
  const { tokens, rates, execute, around, cursors, log, requestMilliseconds } = parts;
  return async request => {
    const traceId = traceOf(request);
    const timeLeft = timeLeftOf(requestMilliseconds);
    let begun: UnitOfWork | undefined;
    try {
      checkForm(request);
      const token = await identify(request, tokens, rates);
      const purpose = purposeFor(token.capacity, request);
      const body = await readBody(request, timeLeft());
      const unit = new UnitOfWork(
        { claim: { ...token, purpose }, tokenId: token.tokenId, traceId, language: languageOf(request) },
        around,
      );
      begun = unit;
      return await withinTime(unit, timeLeft(), async () => {
        // Parse, validate, refuse what is impossible, enter as the actor, resolve behind the shield (http/operation-gate).
        const answer = await execute(body, request.headers.accept ?? 'application/json', { unit, cursors });
        // The record is durable, or there is no answer; and the answer says what it left there.
        await unit.finish();
        return traced(receipted(answer, unit.receipt), traceId);
      });
    } catch (fault) {
      return traced(json(...refusal(fault, { traceId, log, receipt: begun?.receipt ?? null })), traceId);
    }
  };
}
