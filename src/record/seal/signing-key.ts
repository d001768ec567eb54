// The key with which heads of the tree are signed: Ed25519, in a file outside the database.

import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SealAlarm } from './seal-alarm.js';

/** What a record is called in its checkpoints, unless told otherwise. */
export const defaultOrigin = 'doorbraak/access-log';

/** A name of signed notes: no space, no plus, nothing that ends a line. */
const possibleName = /^[\x21-\x2a\x2c-\x7e]{1,200}$/;

/** By name and key, as C2SP signed-note has it for Ed25519 (0x01). */
function idOf(name: string, key: KeyObject): Buffer {
  const { x } = key.export({ format: 'jwk' });
  const bytes = Buffer.concat([Buffer.from(`${name}\n\x01`), Buffer.from(x!, 'base64url')]);
  return createHash('sha256').update(bytes).digest().subarray(0, 4);
}

export class SigningKey {
  readonly name: string;
  readonly #private: KeyObject;
  readonly #public: KeyObject;
  readonly #id: Buffer;

  private constructor(name: string, key: KeyObject) {
    this.name = name;
    this.#private = key;
    this.#public = createPublicKey(key);
    this.#id = idOf(name, this.#public);
  }

  /** From PKCS8 in PEM; the name is the log's origin. */
  static fromFile(file: string, name: string): SigningKey {
    if (!possibleName.test(name)) throw new SealAlarm('SEAL_ORIGIN is no name that can sign');
    let key: KeyObject;
    try {
      key = createPrivateKey(readFileSync(file));
    } catch {
      throw new SealAlarm('SEAL_KEY_FILE cannot be read as a private key in PEM');
    }
    if (key.asymmetricKeyType !== 'ed25519') throw new SealAlarm('SEAL_KEY_FILE holds no Ed25519 key');
    return new SigningKey(name, key);
  }

  publicPem(): string {
    return this.#public.export({ format: 'pem', type: 'spki' }).toString();
  }

  /** The signature of a note's text, with the id of the key before it. */
  sign(text: string): string {
    return Buffer.concat([this.#id, sign(null, Buffer.from(text), this.#private)]).toString('base64');
  }

  signed(text: string, signature: string): boolean {
    const bytes = Buffer.from(signature, 'base64');
    return (
      bytes.length === 68 &&
      bytes.subarray(0, 4).equals(this.#id) &&
      verify(null, Buffer.from(text), this.#public, bytes.subarray(4))
    );
  }
}
