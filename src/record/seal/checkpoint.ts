// A signed head of the tree, written as a note that others can read too (C2SP tlog-checkpoint and signed-note).

import { createHash } from 'node:crypto';
import { SealAlarm } from './seal-alarm.js';
import type { SigningKey } from './signing-key.js';

export interface Head {
  readonly size: number;
  readonly root: Buffer;
  readonly number: number;
  readonly epoch: number;
  /** The database's clock, as an instant of ISO 8601. */
  readonly time: string;
  /** Every line up to this transaction and number has a leaf. */
  readonly sealed: { readonly xid: string; readonly seq: string };
  /** SHA-256 of the text of the head before. */
  readonly previous: Buffer | null;
}

export interface Checkpoint extends Head {
  readonly note: string;
  /** SHA-256 of its own text, by which the next one names it. */
  readonly hash: Buffer;
}

// Files of ours are plain ASCII; a signature line begins with an em dash.
const dash = '\u2014';

const textOf = (origin: string, head: Head): string =>
  [
    origin,
    head.size,
    head.root.toString('base64'),
    `number ${head.number}`,
    `epoch ${head.epoch}`,
    `time ${head.time}`,
    `sealed ${head.sealed.xid} ${head.sealed.seq}`,
    `previous ${head.previous?.toString('base64') ?? '-'}`,
    '',
  ].join('\n');

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

export function signHead(head: Head, key: SigningKey): Checkpoint {
  const text = textOf(key.name, head);
  return { ...head, note: `${text}\n${dash} ${key.name} ${key.sign(text)}\n`, hash: hashOf(text) };
}

const form =
  /^(\d+)\n([A-Za-z0-9+/]{43}=)\nnumber (\d+)\nepoch (\d+)\ntime (\S+)\nsealed (\d+) (\d+)\nprevious (-|[A-Za-z0-9+/]{43}=)\n$/;

/** What a note of our own says; one that is another's or was changed is an alarm. */
export function openCheckpoint(note: string, key: SigningKey): Checkpoint {
  const end = note.indexOf(`\n\n${dash} ${key.name} `);
  const text = note.slice(0, end + 1);
  const signature = note.slice(end + `\n\n${dash} ${key.name} `.length).trimEnd();
  if (end < 0 || !key.signed(text, signature))
    throw new SealAlarm('a checkpoint is not signed with this key');
  const found = text.startsWith(`${key.name}\n`) ? form.exec(text.slice(key.name.length + 1)) : null;
  if (found === null) throw new SealAlarm('a checkpoint does not say what a checkpoint says');
  const [, size, root, number, epoch, time, xid, seq, previous] = found;
  return {
    size: Number(size),
    root: Buffer.from(root!, 'base64'),
    number: Number(number),
    epoch: Number(epoch),
    time: time!,
    sealed: { xid: xid!, seq: seq! },
    previous: previous === '-' ? null : Buffer.from(previous!, 'base64'),
    note,
    hash: hashOf(text),
  };
}
