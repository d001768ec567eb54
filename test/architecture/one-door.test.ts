// There is one door: one port, one way to a request's work, and a file that shows that way on one screen.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import {
  type Checker,
  complaints,
  everyNode,
  filesOf,
  importedFrom,
  type SourceFile,
} from './support/source-files.js';

const code = filesOf('src', 'migrations');

const listeners = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'http',
  'https',
  'net',
];
const otherServers = ['@apollo/server/standalone', 'graphql-ws', 'ws', 'express', 'fastify', 'koa'];

/** Whoever opens a port or takes a server from a package opens a door. */
const opensNoDoor: Checker = file => {
  const servers = listeners.flatMap(module =>
    importedFrom(file, module).values.filter(name => name !== 'request'),
  );
  const packages = otherServers.filter(module => importedFrom(file, module).values.length > 0);
  const calls = everyNode(file, node =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'listen'
      ? 'listens'
      : undefined,
  );
  return [...servers.map(name => `takes ${name}`), ...packages.map(name => `takes ${name}`), ...calls];
};

test('only server.ts opens a port, and one', () => {
  const doors = complaints(opensNoDoor, code);
  expect(doors).toEqual(['src/server.ts: takes createServer', 'src/server.ts: listens']);
  const server = code.find(file => file.path === 'src/server.ts')!;
  expect(callsOf('createServer', server)).toBe(1);
});

const callsOf = (name: string, file: SourceFile): number =>
  everyNode(file, node =>
    (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression.getText() === name
      ? name
      : undefined,
  ).length;

/** What a route may answer with: the pipeline, the state of the server, a page that holds no data, or a refusal. */
const answers = ['serve', 'health', 'ready', 'pages', 'json', 'refusal', 'traceOf'];

const routesOnly: Checker = file =>
  everyNode(file, node => {
    if (!ts.isFunctionDeclaration(node) || node.name?.text !== 'route') return undefined;
    const called: string[] = [];
    const visit = (inner: ts.Node): void => {
      if (ts.isCallExpression(inner)) called.push(inner.expression.getText());
      ts.forEachChild(inner, visit);
    };
    visit(node);
    const strange = called.filter(name => !answers.includes(name));
    return strange.length > 0 ? `a route calls ${strange.join(', ')}` : undefined;
  });

test('every route with data goes through serve', () => {
  const server = code.find(file => file.path === 'src/server.ts')!;
  expect(complaints(routesOnly, [server])).toEqual([]);
  expect(callsOf('serve', server)).toBe(1);
});

/** Where each step of the way is taken; nowhere else. */
const steps: readonly (readonly [step: string, ...files: string[]])[] = [
  ['createServe', 'src/server.ts'],
  ['createExecute', 'src/server.ts'],
  ['execute', 'src/serve.ts'],
  ['UnitOfWork', 'src/serve.ts'],
  ['ActorTransaction.open', 'src/record/unit-of-work.ts'],
  ['ActorTransaction.prepare', 'src/database/actor-transaction.ts', 'src/record/unit-of-work.ts'],
];

test.each(steps)('%s is called in %s alone', (name, ...paths) => {
  expect(code.filter(file => callsOf(name, file) > 0).map(file => file.path)).toEqual(paths);
});

test('the way of a request stands in serve.ts in under 60 lines', () => {
  const lines = readFileSync(join(projectRoot, 'src/serve.ts'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThan(60);
});

test.each([
  `import { createServer } from 'node:http';`,
  `import * as http from 'node:http';`,
  `import net from 'node:net';`,
  `import { startStandaloneServer } from '@apollo/server/standalone';`,
  'app.listen(4001);',
])('the check sees another door: %s', text => {
  expect(opensNoDoor({ path: 'src/documents/planted.ts', text })).toHaveLength(1);
});

test('a type of a request is no door', () => {
  const text = `import type { IncomingMessage } from 'node:http';`;
  expect(opensNoDoor({ path: 'src/http/planted.ts', text })).toEqual([]);
});

test('the check sees a route past the pipeline', () => {
  const text =
    'async function route(to) { if (to === "/export") return exportAll(dataSource); return serve(request); }';
  expect(routesOnly({ path: 'src/server.ts', text })).toEqual(['a route calls exportAll']);
});
