// What a processor profile of Node says: how the time falls on packages and folders, and which functions take most of it.

import { readFileSync } from 'node:fs';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface Share {
  readonly name: string;
  /** Of the time in which the process had something to do. */
  readonly percent: number;
}

export interface Summary {
  readonly byPlace: readonly Share[];
  readonly byFunction: readonly Share[];
}

/** Waiting, for something to do or for a socket to take what it is given. */
const isWaiting = ({ callFrame }: ProfileNode): boolean =>
  ['(idle)', 'writev'].includes(callFrame.functionName);

/** A package, a folder of our own source, or a part of Node itself. */
function placeOf({ callFrame: { functionName, url } }: ProfileNode): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'Node, in C++';
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(url)?.[1];
  if (inPackage !== undefined) return inPackage;
  const own = /dist\/(src\/[^/]+)/.exec(url)?.[1];
  return own ?? (/^node:/.test(url) ? 'Node, in JavaScript' : 'other');
}

const nameOf = (node: ProfileNode): string =>
  `${node.callFrame.functionName || '(anonymous)'} in ${placeOf(node)}`;

function shares(times: ReadonlyMap<string, number>, most: number): Share[] {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([name, time]) => ({ name, percent: (time / all) * 100 }))
    .sort((a, b) => b.percent - a.percent)
    .slice(0, most);
}

/** Of the second half alone: in the first one the server starts, and its code is not compiled yet. */
export function summaryOf(file: string): Summary {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const byId = new Map(nodes.map(node => [node.id, node]));
  const places = new Map<string, number>();
  const functions = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, time: number): void => {
    to.set(name, (to.get(name) ?? 0) + time);
  };
  for (let at = Math.floor(samples.length / 2); at < samples.length; at++) {
    const node = byId.get(samples[at]!)!;
    if (isWaiting(node)) continue;
    add(places, placeOf(node), timeDeltas[at]!);
    add(functions, nameOf(node), timeDeltas[at]!);
  }
  return { byPlace: shares(places, 16), byFunction: shares(functions, 24) };
}
