// The issuers that the tests trust, the tokens they make, and a clock that stands still.

import type { IssuerConfig } from '../../../src/identity/issuer-config.js';
import { createTokenVerifier, type TokenVerifierOptions } from '../../../src/identity/token-verifier.js';
import { Unauthenticated } from '../../../src/identity/unauthenticated.js';
import { createSigner, type Signer } from './signer.js';

export const NOW = Date.parse('2026-03-02T09:00:00Z');
export const SECOND = Math.floor(NOW / 1000);
export const SCHOOL = '6c0f9c1e-52b4-4a0a-9a53-0d1f2b7f4e11';
export const AUDIENCE = 'https://doorbraak.example/graphql';
export const ISSUER = 'https://inloggen.gemeente.example';

export const known = {
  capacities: new Set(['mentor', 'leerplichtambtenaar', 'ouder', 'leerling']),
  withoutOrganisation: new Set(['ouder', 'leerling']),
};

export const signer = createSigner('ES256', 'gemeente-2026-1');

export const config: IssuerConfig = {
  issuer: ISSUER,
  audience: AUDIENCE,
  jwks: { keys: [signer.jwk] },
  algorithms: ['ES256'],
  typ: 'at+jwt',
  maxAgeSeconds: 600,
  clockToleranceSeconds: 5,
  claims: { subject: 'sub', organisation: 'organisation', capacity: 'capacity' },
};

export interface Change {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly by?: Signer;
}

export function encode(part: unknown): string {
  const isReady = typeof part === 'string' || Buffer.isBuffer(part);
  return Buffer.from(isReady ? part : JSON.stringify(part)).toString('base64url');
}

/** Header and payload as given, signed whatever they are. */
export function signed(header: unknown, payload: unknown, by: Pick<Signer, 'sign'> = signer): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${by.sign(input).toString('base64url')}`;
}

export const honestPayload = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'medewerker-17',
  jti: '0b1c2d3e-token-1',
  iat: SECOND - 10,
  exp: SECOND + 290,
  organisation: SCHOOL,
  capacity: 'mentor',
};

export function honestHeader(by: Signer = signer) {
  return { alg: by.algorithm, typ: 'at+jwt', kid: by.kid };
}

/** An honest token but for the change; a member set to undefined is left out. */
export function token({ header, payload, by = signer }: Change = {}): string {
  return signed({ ...honestHeader(by), ...header }, { ...honestPayload, ...payload }, by);
}

export function bearer(change?: Change): string {
  return `Bearer ${token(change)}`;
}

export function verifier(options: Partial<TokenVerifierOptions> = {}) {
  return createTokenVerifier({ issuers: [config], now: () => NOW, ...known, ...options });
}

/** The reason of the refusal; undefined where the token was accepted. Anything else that is thrown, is thrown. */
export async function refusal(verified: Promise<unknown>): Promise<string | undefined> {
  try {
    await verified;
    return undefined;
  } catch (error) {
    if (!(error instanceof Unauthenticated) || error.message !== 'Not authenticated') throw error;
    return error.reason;
  }
}
