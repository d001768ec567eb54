// Base64url in its only canonical spelling: no padding, no white space, no stray bits behind the last byte.

// Two characters carry one byte and four bits that must be zero, three carry two bytes and two such bits.
// RFC 4648, 3.5 lets a decoder ignore those bits; then one token would have several spellings.
export const CANONICAL_BASE64URL = '(?=[\\w-])(?:[\\w-]{4})*(?:[\\w-][AQgw]|[\\w-]{2}[AEIMQUYcgkosw048])?';

const whole = new RegExp(`^${CANONICAL_BASE64URL}$`);

export function decodeBase64url(text: unknown): Buffer | undefined {
  return typeof text === 'string' && whole.test(text) ? Buffer.from(text, 'base64url') : undefined;
}
