// The one refusal of a request whose bearer token does not prove who is asking.

export const refusalReasons = [
  'no-credentials',
  'authorization-header',
  'too-long',
  'form',
  'header',
  'header-member',
  'payload',
  'issuer',
  'algorithm',
  'typ',
  'key-id',
  'no-key-set',
  'unknown-key',
  'signature',
  'audience',
  'time-claim',
  'lifetime',
  'issued-in-future',
  'not-yet-valid',
  'expired',
  'token-id',
  'subject',
  'client',
  'capacity',
  'organisation',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

// The message never varies, so that a forger learns nothing from it. The reason is for counters alone; as a
// getter it stays out of anything that serialises the error's own members.
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  readonly #reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super('Not authenticated');
    this.#reason = reason;
  }

  get reason(): RefusalReason {
    return this.#reason;
  }
}
