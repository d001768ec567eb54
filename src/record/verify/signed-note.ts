// Opens a signed checkpoint (C2SP signed-note and tlog-checkpoint) with the public key alone.

import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CannotVerify } from './findings.js';

export interface SignedHead {
  readonly number: number;
  readonly epoch: number;
  readonly size: number;
  /** In base64, as are the following. */
  readonly root: string;
  readonly previous: string;
  /** SHA-256 of the text that is signed. */
  readonly hash: string;
  readonly time: string;
  /** Up to this transaction and number everything has a leaf. */
  readonly xid: number;
  readonly seq: number;
}

export type OpenNote = (note: string) => SignedHead | undefined;

/** Opens notes of one record that were signed with one key; whatever else it is given, it does not open. */
export function noteOpener(keyFile: string, origin: string): OpenNote {
  const key = publicKeyIn(keyFile);
  const { x } = key.export({ format: 'jwk' }) as { x: string };
  const id = createHash('sha256')
    .update(`${origin}\n`)
    .update(Buffer.of(1))
    .update(Buffer.from(x, 'base64url'))
    .digest('hex')
    .slice(0, 8);
  return note => {
    const parts = note.split('\n\n');
    const [text, signatures] = [`${parts[0]}\n`, (parts[1] ?? '').split('\n')];
    if (parts.length !== 2) return undefined;
    const isSigned = signatures.some(line => isSignature(line, text));
    return isSigned ? headIn(text, origin) : undefined;
  };

  function isSignature(line: string, text: string): boolean {
    const [dash, name, encoded = '', ...more] = line.split(' ');
    if (dash !== '\u2014' || name !== origin || more.length > 0) return false;
    const bytes = Buffer.from(encoded, 'base64');
    return (
      bytes.subarray(0, 4).toString('hex') === id &&
      bytes.length === 68 &&
      verify(null, Buffer.from(text, 'utf8'), key, bytes.subarray(4))
    );
  }
}

function publicKeyIn(file: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPublicKey(readFileSync(file));
  } catch {
    throw new CannotVerify('the public key cannot be read as PEM');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new CannotVerify('the public key is no Ed25519 key');
  return key;
}

const named = (line: string | undefined, name: string): string[] | undefined => {
  const [word, ...values] = (line ?? '').split(' ');
  return word === name ? values : undefined;
};

function headIn(text: string, origin: string): SignedHead | undefined {
  const lines = text.split('\n');
  if (lines.length !== 9 || lines[0] !== origin) return undefined;
  const [size, root] = [Number(lines[1]), lines[2]!];
  const number = named(lines[3], 'number')?.[0];
  const epoch = named(lines[4], 'epoch')?.[0];
  const time = named(lines[5], 'time')?.[0];
  const sealed = named(lines[6], 'sealed');
  const previous = named(lines[7], 'previous')?.[0];
  if (number === undefined || epoch === undefined || time === undefined) return undefined;
  if (sealed?.length !== 2 || previous === undefined || !Number.isSafeInteger(size)) return undefined;
  return {
    number: Number(number),
    epoch: Number(epoch),
    size,
    root,
    previous,
    hash: createHash('sha256').update(text, 'utf8').digest('base64'),
    time,
    xid: Number(sealed[0]),
    seq: Number(sealed[1]),
  };
}
