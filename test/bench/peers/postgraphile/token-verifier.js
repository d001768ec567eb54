// Verifies a bearer token once and remembers it until its end, by a digest and not by itself.

import { hash } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';

const mostRemembered = 10_000;

/**
 * @typedef {object} Claims
 * @property {string} issuer
 * @property {string} subject
 * @property {string | null} organisation
 * @property {string} capacity
 * @property {string} tokenId
 * @property {number} expiresAt in seconds
 */

/**
 * @param {{ jwks: import('jose').JSONWebKeySet, issuer: string, audience: string }} trusted
 * @returns {(token: string) => Claims | Promise<Claims>}
 */
export function tokenVerifier({ jwks, issuer, audience }) {
  const keys = createLocalJWKSet(jwks);
  /** @type {Map<string, Claims>} */
  const remembered = new Map();

  /** @param {string} token @param {string} digest */
  async function verify(token, digest) {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['EdDSA'],
      typ: 'at+jwt',
      clockTolerance: 5,
      maxTokenAge: 900,
      requiredClaims: ['sub', 'jti', 'exp', 'iat', 'capacity'],
    });
    const claims = {
      issuer,
      subject: String(payload.sub),
      organisation: payload.organisation === undefined ? null : String(payload.organisation),
      capacity: String(payload.capacity),
      tokenId: String(payload.jti),
      expiresAt: Number(payload.exp),
    };
    if (remembered.size >= mostRemembered) remembered.delete(String(remembered.keys().next().value));
    remembered.set(digest, claims);
    return claims;
  }

  return token => {
    const digest = hash('sha256', token, 'base64url');
    const known = remembered.get(digest);
    if (known !== undefined && Date.now() < known.expiresAt * 1000) return known;
    return verify(token, digest);
  };
}
