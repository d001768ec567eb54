// `npm run -s decide`: situations go in, answers come out, whatever is among them.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE } from '../../src/cli/decide/text-lines.js';
import { projectRoot } from '../../src/project-root.js';

const program = join(projectRoot, 'dist/src/cli/decide.js');

const begin = (...words: string[]) => spawn(process.execPath, words, { stdio: 'pipe' });

interface Ran {
  readonly out: string;
  readonly fault: string;
  readonly code: number | null;
}

/** Feeds the program and reads what it says at once, as a shell does. */
async function decide(given: Iterable<string> | string, ...words: string[]): Promise<Ran> {
  const child = begin(program, ...words);
  let [out, fault] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    fault += text;
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  for (const piece of typeof given === 'string' ? [given] : given)
    if (!child.stdin.write(piece))
      await Promise.race([ended, new Promise(go => child.stdin.once('drain', go))]);
  child.stdin.end();
  return { code: await ended, out, fault };
}

const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/${name}.jsonl`, import.meta.url), 'utf8');
const situations = fixture('situations').trimEnd().split('\n');
const answers = fixture('answers').trimEnd().split('\n');
const [situation] = situations as [string];
const [answer] = answers as [string];

describe('the published situations', () => {
  test('are answered as published, byte for byte', async () => {
    expect(await decide(fixture('situations'))).toEqual({ out: fixture('answers'), fault: '', code: 0 });
  });

  test('are answered alike with line breaks of another system, a byte order mark, and none after the last', async () => {
    const given = `\uFEFF${situations.join('\r\n')}`;
    expect((await decide(given)).out).toBe(fixture('answers'));
  });

  test('are answered alike in pieces that end anywhere', async () => {
    const text = fixture('situations');
    const pieces = Array.from({ length: Math.ceil(text.length / 37) }, (_, at) =>
      text.slice(at * 37, at * 37 + 37),
    );
    expect((await decide(pieces)).out).toBe(fixture('answers'));
  });
});

describe('a line that is not understood', () => {
  const changed = (change: object): string => JSON.stringify({ ...JSON.parse(situation), ...change });
  const malformed: readonly (readonly [string, string, object])[] = [
    ['no JSON', 'SECRET', { error: 'the line is no JSON' }],
    ['nothing', '', { error: 'the line is no JSON' }],
    ['a list', '["SECRET"]', { error: expect.stringMatching(/^the line is not understood: an object/) }],
    [
      'without a field',
      changed({ id: 'a', student: undefined }),
      { id: 'a', error: 'student is missing: an object belongs there' },
    ],
    [
      'with an unknown word, deep in it',
      changed({ id: 'b', statements: [{ by: 'mother', answer: 'SECRET', at: '2026-09-01T10:00:00Z' }] }),
      { id: 'b', error: 'statements[0].answer is not understood: one of YES, NO, WITHDRAWN belongs there' },
    ],
    ['whose id is no text', changed({ id: 7 }), { error: 'id is not understood: a text belongs there' }],
    [
      'that goes on too long',
      'x'.repeat(LONGEST_LINE + 1),
      { error: `the line is longer than ${LONGEST_LINE} characters` },
    ],
  ];

  test('gets an error with the place and the reason, the rest is answered, and the exit code is 1', async () => {
    const given = malformed.flatMap(([, line]) => [line, situation]);
    const { out, fault, code } = await decide(`${given.join('\n')}\n`);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(given.length);
    for (const [at, [what, , error]] of malformed.entries()) {
      expect([what, JSON.parse(lines[2 * at]!)]).toEqual([what, error]);
      expect(lines[2 * at + 1]).toBe(answer);
    }
    expect(out + fault).not.toContain('SECRET');
    expect({ fault, code }).toEqual({ fault: '', code: 1 });
  });
});

describe('however many there are', () => {
  test('each is answered when it comes, not when all have come', async () => {
    const child = begin(program);
    const first = new Promise<string>(resolve => child.stdout.setEncoding('utf8').once('data', resolve));
    child.stdin.write(`${situation}\n`);
    expect(await first).toBe(`${answer}\n`);
    child.stdin.end();
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(0);
  });

  test('they need no more memory: 60,000 in a heap of 24 MB', async () => {
    const times = 2_000;
    function* many(): Generator<string> {
      for (let time = 0; time < times; time++) yield fixture('situations');
    }
    const child = spawn(process.execPath, ['--max-old-space-size=24', program], { stdio: 'pipe' });
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines += 1;
    });
    const ended = new Promise(resolve => child.once('close', resolve));
    for (const piece of many())
      if (!child.stdin.write(piece)) await new Promise(go => child.stdin.once('drain', go));
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(lines).toBe(times * situations.length);
  });

  test('whoever has seen enough may stop reading', async () => {
    const child = begin(program);
    child.stdin.on('error', () => undefined);
    const ended = new Promise(resolve => child.once('close', resolve));
    child.stdin.write(`${situation}\n`);
    await new Promise(resolve => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.end(`${`${situation}\n`.repeat(2_000)}`);
    expect(await ended).toBe(0);
  });
});

test('a word that the command does not know is told, and nothing is read', async () => {
  const { out, fault, code } = await decide(situation, '--cvs');
  expect(out).toBe('');
  expect(fault).toMatch(/--cvs/);
  expect(code).toBe(1);
});
