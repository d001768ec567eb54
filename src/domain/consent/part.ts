// The voices on one part of the data: who decides, who is missing, who refuses, and why someone is missing.
import type { Statement } from './situation.js';

export interface Part {
  readonly deciders: readonly string[];
  readonly missing: readonly string[];
  readonly refused: readonly string[];
  /** Of the missing: whose latest counting word is a withdrawal, and whose authority is unknown. */
  readonly withdrawn: readonly string[];
  readonly unverified: readonly string[];
}

export interface Voice {
  readonly id: string;
  readonly word: Statement | undefined;
  /** False: a decider of unknown authority, always missing whatever was said (G08). */
  readonly verified: boolean;
}

/** Everyone must say yes; a withdrawal or silence leaves the speaker missing. */
export function hear(voices: readonly Voice[]): Part {
  const refusing = voices.filter(({ word, verified }) => verified && word?.answer === 'NO');
  const missing = voices.filter(
    ({ word, verified }) => !verified || word === undefined || isWithdrawal(word),
  );
  return {
    deciders: ids(voices),
    missing: ids(missing),
    refused: ids(refusing),
    withdrawn: ids(missing.filter(({ word }) => isWithdrawal(word))),
    unverified: ids(missing.filter(({ verified }) => !verified)),
  };
}

/** Nobody is there to decide, which is never a yes. */
export function nobody(kind: 'parent' | 'representative'): Part {
  return { deciders: [kind], missing: [kind], refused: [], withdrawn: [], unverified: [] };
}

export function union(parts: readonly Part[]): Part {
  const all = (list: keyof Part) => [...new Set(parts.flatMap(part => part[list]))].sort();
  return {
    deciders: all('deciders'),
    missing: all('missing'),
    refused: all('refused'),
    withdrawn: all('withdrawn'),
    unverified: all('unverified'),
  };
}

function isWithdrawal(word: Statement | undefined): boolean {
  return word?.answer === 'WITHDRAWN';
}

function ids(voices: readonly Voice[]): string[] {
  return voices.map(({ id }) => id);
}
