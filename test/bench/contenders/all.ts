// Every contender: the limit, this server with all that it guarantees, the same with one thing off, and the peer.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../src/project-root.js';
import { type Operation, peerTextOf, textOf } from '../operations/operation.js';
import type { Contender } from './contender.js';

const compiled = (file: string): string => join(projectRoot, 'dist/test/bench/contenders', file);
const peersFolder = join(projectRoot, 'test/bench/peers');

/** The peer needs a newer Node than this server: it comes as a package. */
const newerNode = (): string =>
  join(dirname(createRequire(join(peersFolder, 'package.json')).resolve('node/package.json')), 'bin/node');

const texts = new Map<string, string>();

function once(key: string, read: () => string): string {
  const text = texts.get(key) ?? read();
  texts.set(key, text);
  return text;
}

const limit: Contender = {
  name: 'limit',
  program: { node: process.execPath, file: compiled('limit/server.js') },
  settings: {},
  path: ({ name }) => `/${name}`,
  body: (_, variables) => ({ variables }),
};

const own = (name: string, settings: Contender['settings'], isUnwalled = false): Contender => ({
  name,
  program: { node: process.execPath, file: compiled('own-server.js') },
  settings,
  isUnwalled,
  path: () => '/graphql',
  body: (operation, variables) => ({ query: once(operation.name, () => textOf(operation)), variables }),
});

/** The peer as it comes, or with a shorter way to the database that was made for it here. */
const peer = (name: string, log: 'durable' | 'none', way: 'stock' | 'pipelined' = 'stock'): Contender => ({
  name,
  program: { node: newerNode(), file: join(peersFolder, 'postgraphile/server.js') },
  // As many lines for an operation as this server writes for it.
  settings: { log, way, rows: { OneCase: 2, CasePage: 100, RecordConsent: 2, WorkList: 138 } },
  isPeer: true,
  path: () => '/graphql',
  body: (operation: Operation, variables) => ({
    query: once(`peer ${operation.name}`, () => peerTextOf(operation)),
    variables,
  }),
});

export const ours = 'doorbraak';

const peerContenders: readonly Contender[] = [
  peer('PostGraphile', 'durable'),
  peer('PostGraphile, no log', 'none'),
  peer('PostGraphile, pipelined', 'durable', 'pipelined'),
  peer('PostGraphile, pipelined, no log', 'none', 'pipelined'),
];

export const peers = peerContenders.map(one => one.name);

export const contenders = (): readonly Contender[] => [
  limit,
  own(ours, {}),
  own('doorbraak, W1 off', { shield: 'off' }),
  own('doorbraak, W2 off', {}, true),
  own('doorbraak, log off', { log: 'none' }),
  ...peerContenders,
];
