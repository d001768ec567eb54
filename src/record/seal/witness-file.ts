// The second place: a file to which each checkpoint is appended before the database says that it is sealed.

import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import type { Checkpoint } from './checkpoint.js';
import { openCheckpoint } from './checkpoint.js';
import { SealAlarm } from './seal-alarm.js';
import type { SigningKey } from './signing-key.js';

/** So many bytes of each leaf go along: enough to name the line in which the database differs later. */
export const leafMarkBytes = 8;

const chunkBytes = 65_536;
const newline = 10;

export class WitnessFile {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Waits for the disk. What a crash left without its end is ended first, and counts for nothing. */
  append({ note }: Checkpoint, leaves: readonly Buffer[]): void {
    const marks = Buffer.concat(leaves.map(leaf => leaf.subarray(0, leafMarkBytes))).toString('base64');
    this.#open(constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, descriptor => {
      const { size } = fstatSync(descriptor);
      const last = Buffer.alloc(1, newline);
      if (size > 0) readSync(descriptor, last, 0, 1, size - 1);
      const line = Buffer.from(
        `${last[0] === newline ? '' : '\n'}${JSON.stringify({ note, leaves: marks })}\n`,
      );
      for (let at = 0; at < line.length; ) at += writeSync(descriptor, line, at);
      fsyncSync(descriptor);
    });
  }

  /** What was witnessed from checkpoint `number` on, in order; nothing where there is no file yet. */
  from(number: number, key: SigningKey): Checkpoint[] {
    const found: Checkpoint[] = [];
    this.#open(constants.O_RDONLY, descriptor => {
      for (const line of linesFromEnd(descriptor)) {
        const note = noteIn(line);
        if (note === undefined) continue;
        const checkpoint = openCheckpoint(note, key);
        if (checkpoint.number < number) break;
        found.unshift(checkpoint);
      }
    });
    return found;
  }

  #open(flags: number, work: (descriptor: number) => void): void {
    let descriptor: number;
    try {
      descriptor = openSync(this.#file, flags, 0o644);
    } catch (fault) {
      if (flags === constants.O_RDONLY && (fault as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw new SealAlarm('SEAL_WITNESS_FILE cannot be opened');
    }
    try {
      work(descriptor);
    } catch (fault) {
      throw fault instanceof SealAlarm ? fault : new SealAlarm('SEAL_WITNESS_FILE cannot be read or written');
    } finally {
      closeSync(descriptor);
    }
  }
}

/** A line that was broken off tells nothing. */
function noteIn(line: string): string | undefined {
  try {
    const { note } = JSON.parse(line) as { note?: unknown };
    return typeof note === 'string' ? note : undefined;
  } catch {
    return undefined;
  }
}

function* linesFromEnd(descriptor: number): Generator<string> {
  let rest = Buffer.alloc(0);
  for (let end = fstatSync(descriptor).size; end > 0; ) {
    const length = Math.min(chunkBytes, end);
    const chunk = Buffer.alloc(length);
    readSync(descriptor, chunk, 0, length, end - length);
    end -= length;
    rest = Buffer.concat([chunk, rest]);
    for (let at = rest.lastIndexOf(newline); at >= 0; at = rest.lastIndexOf(newline)) {
      const line = rest.subarray(at + 1).toString('utf8');
      rest = rest.subarray(0, at);
      if (line !== '') yield line;
    }
  }
  if (rest.length > 0) yield rest.toString('utf8');
}
