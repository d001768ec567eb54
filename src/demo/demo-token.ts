// Tokens of the demo's own issuer: fifteen minutes as one of the personas.

import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { demoAudience, demoIssuer } from './demo-issuer-name.js';
import type { Persona } from './region/personas.js';

export async function demoToken(key: JWK, { person, organisation, capacity }: Persona): Promise<string> {
  return new SignJWT({ capacity, ...(organisation === null ? {} : { organisation }) })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid!, typ: 'at+jwt' })
    .setIssuer(demoIssuer)
    .setAudience(demoAudience)
    .setSubject(person)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(await importJWK(key, 'EdDSA'));
}
