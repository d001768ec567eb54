// The keys of BSN and onderwijsnummer: one to seal them under (AES-256-GCM), another to find them by (HMAC-SHA-256).
//
// Each is told as `id:key`, the key in base64url; behind a comma follow earlier ones, under which numbers are still opened and
// found. So a key is replaced by putting a new one in front, and dropped once no row bears its id.

import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** What is bound to the number when it is sealed: moved to another pupil's row, it opens no more. */
export interface NumberPlace {
  readonly subject: string;
  readonly kind: string;
}

export interface SealedNumber {
  readonly keyId: string;
  readonly sealed: string;
}

interface Key {
  readonly id: string;
  readonly key: KeyObject;
}

export class NumberKeyError extends Error {
  override name = 'NumberKeyError';
}

const form = /^[a-z0-9-]{1,32}$/;
const bytes = { key: 32, iv: 12, tag: 16 } as const;

function keysFrom(text: string, name: string): readonly [Key, ...Key[]] {
  const keys = text.split(',').map((one): Key => {
    const [id = '', value = '', ...rest] = one.trim().split(':');
    const raw = Buffer.from(value, 'base64url');
    if (rest.length > 0 || !form.test(id) || raw.length !== bytes.key)
      throw new NumberKeyError(
        `${name} must be id:key, the key 32 bytes in base64url; earlier ones behind a comma`,
      );
    return { id, key: createSecretKey(raw) };
  });
  const [first, ...others] = keys;
  if (first === undefined || new Set(keys.map(one => one.id)).size !== keys.length)
    throw new NumberKeyError(`${name} names a key twice, or none`);
  return [first, ...others];
}

const boundTo = ({ subject, kind }: NumberPlace): Buffer => Buffer.from(`${subject} ${kind}`, 'utf8');

export class NumberKeys {
  readonly #sealing: readonly [Key, ...Key[]];
  readonly #finding: readonly [Key, ...Key[]];

  constructor(sealing: string, finding: string) {
    this.#sealing = keysFrom(sealing, 'NUMBER_KEY');
    this.#finding = keysFrom(finding, 'NUMBER_HASH_KEY');
    const material = ({ key }: Key): string => key.export().toString('base64url');
    const sealed = new Set(this.#sealing.map(material));
    if (this.#finding.some(one => sealed.has(material(one))))
      throw new NumberKeyError('NUMBER_HASH_KEY must be another key than NUMBER_KEY');
  }

  seal(number: string, place: NumberPlace): SealedNumber {
    const [{ id, key }] = this.#sealing;
    const iv = randomBytes(bytes.iv);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(place));
    const text = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
    return { keyId: id, sealed: Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url') };
  }

  /** Throws without a word of the number where the key is not known, or what was sealed is not what stands there. */
  open({ keyId, sealed }: SealedNumber, place: NumberPlace): string {
    const known = this.#sealing.find(one => one.id === keyId);
    if (known === undefined) throw new NumberKeyError('a number is sealed under a key that is not known');
    const raw = Buffer.from(sealed, 'base64url');
    const iv = raw.subarray(0, bytes.iv);
    const decipher = createDecipheriv('aes-256-gcm', known.key, iv, { authTagLength: bytes.tag });
    decipher.setAAD(boundTo(place)).setAuthTag(raw.subarray(bytes.iv, bytes.iv + bytes.tag));
    try {
      const text = Buffer.concat([decipher.update(raw.subarray(bytes.iv + bytes.tag)), decipher.final()]);
      return text.toString('utf8');
    } catch {
      throw new NumberKeyError('a sealed number does not open');
    }
  }

  /** As it is kept, under the current key. */
  hashOf(number: string): string {
    return this.hashesOf(number)[0]!;
  }

  /** As it may be kept, under the current key and each earlier one. */
  hashesOf(number: string): string[] {
    return this.#finding.map(
      ({ id, key }) =>
        `${id}:${createHmac('sha256', key).update(`pupil number ${number}`).digest('base64url')}`,
    );
  }
}
