// How often one may ask: per actor, and per address for tokens that are refused.

import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ApiError } from '../errors.js';

export interface RateLimitOptions {
  /** Operations per actor in ten seconds. */
  readonly perActor: number;
  /** Refused tokens per address in a minute. */
  readonly refusedPerAddress: number;
}

export const defaultRates: RateLimitOptions = { perActor: 500, refusedPerAddress: 30 };

export interface RateLimits {
  actor(key: string): Promise<void>;
  refused(address: string): Promise<void>;
}

const tooMany = (): ApiError => new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_MANY' });

export function createRateLimits({
  perActor,
  refusedPerAddress,
}: RateLimitOptions = defaultRates): RateLimits {
  const actors = new RateLimiterMemory({ points: perActor, duration: 10 });
  const addresses = new RateLimiterMemory({ points: refusedPerAddress, duration: 60 });
  const take = async (limiter: RateLimiterMemory, key: string): Promise<void> => {
    await limiter.consume(key).catch(() => {
      throw tooMany();
    });
  };
  return { actor: key => take(actors, key), refused: address => take(addresses, address) };
}
