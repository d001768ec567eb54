// Reads the second place line by line: the checkpoints that were written there, each with marks of its leaves.

import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CannotVerify } from './findings.js';
import type { OpenNote, SignedHead } from './signed-note.js';

export interface WitnessEntry {
  readonly note: string;
  readonly head: SignedHead;
  /** The first bytes of each leaf that this checkpoint added. */
  readonly marks: Buffer;
  /** Whether it was there before the database was looked at. */
  readonly isEarlier: boolean;
}

export const markBytes = 8;

export function witnessSize(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new CannotVerify('the second place cannot be read');
  }
}

export interface WitnessReader {
  /** The next entry; undefined at the end. */
  next(): Promise<WitnessEntry | undefined>;
  close(): void;
}

/** `earlier` is how long the file was before the database was looked at: what came later may be of later still. */
export function readWitness(file: string, earlier: number, open: OpenNote): WitnessReader {
  const stream = createReadStream(file);
  const entries = entriesIn(stream, earlier, open);
  return {
    next: async () => {
      try {
        return (await entries.next()).value ?? undefined;
      } catch (fault) {
        throw fault instanceof CannotVerify ? fault : new CannotVerify('the second place cannot be read');
      }
    },
    close: () => stream.destroy(),
  };
}

async function* entriesIn(
  stream: NodeJS.ReadableStream,
  earlier: number,
  open: OpenNote,
): AsyncGenerator<WitnessEntry, undefined> {
  let offset = 0;
  let last: SignedHead | undefined;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    offset += Buffer.byteLength(line) + 1;
    const told = toldIn(line);
    // A crash leaves a line without its end; whoever lost a whole one is found out by the next, which names it.
    if (told === undefined) continue;
    const head = open(told.note);
    if (head === undefined) throw new CannotVerify('the second place holds what is not signed with this key');
    if (head.number !== (last?.number ?? 0) + 1 || head.previous !== (last?.hash ?? '-'))
      throw new CannotVerify(`checkpoint ${head.number} of the second place does not follow the one before`);
    last = head;
    yield { ...told, head, isEarlier: offset <= earlier + 1 };
  }
  return undefined;
}

function toldIn(line: string): { note: string; marks: Buffer } | undefined {
  try {
    const { note, leaves } = JSON.parse(line) as { note?: unknown; leaves?: unknown };
    if (typeof note !== 'string' || typeof leaves !== 'string') return undefined;
    return { note, marks: Buffer.from(leaves, 'base64') };
  } catch {
    return undefined;
  }
}
