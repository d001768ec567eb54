// Reads the compact form of a signed token, without trusting what it says.
import { CANONICAL_BASE64URL, decodeBase64url } from './canonical-base64url.js';
import { type JsonObject, parseJsonObject } from './parse-json-object.js';
import { Unauthenticated } from './unauthenticated.js';

export interface CompactToken {
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

// Checked before anything is decoded: jose itself accepts spaces and padding inside the parts (Wycheproof
// vectors 360, 365, 367, 368, 370, 375), which would give one token many spellings.
const COMPACT = new RegExp(`^${[1, 2, 3].map(() => CANONICAL_BASE64URL).join('\\.')}$`);

export function readCompactToken(token: string): CompactToken {
  if (!COMPACT.test(token)) throw new Unauthenticated('form');
  const [header, payload] = token
    .split('.')
    .map(part => parseJsonObject(decodeBase64url(part) ?? Buffer.of()));
  if (header === undefined) throw new Unauthenticated('header');
  if (payload === undefined) throw new Unauthenticated('payload');
  return { header, payload };
}
