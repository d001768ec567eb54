// Every answer that leaves lines says so in a receipt, by which a line that is missing afterwards is found out.

import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { thirteenInCare } from '../../../src/demo/region/stories/thirteen-in-care.js';
import { caseOf } from '../../../src/demo/region/story-rows.js';
import { CannotVerify } from '../../../src/record/verify/findings.js';
import { act, agreementOf, traced } from '../../api/support/casework.js';
import { type Asked, ask } from '../../support/ask.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { type SealFiles, seal, sealFiles, verify } from './support/sealing.js';

const folder = temporaryFolder();
const caseId = caseOf(thirteenInCare);
let database: TestDatabase;
let server: TestServer;
let files: SealFiles;

beforeAll(async () => {
  database = await freshDatabase();
  server = await startTestServer(database);
  files = sealFiles(join(folder, 'files'));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const reading = (who = 'mentor') =>
  traced(
    server,
    who,
    `{ case(id: "${caseId}") { id phase pupil { givenNames } healthFeedback { conclusion } } }`,
  );
const searching = () =>
  traced(server, 'mentor', '{ cases(first: 20) { edges { node { id participants { id } } } } }');
const writing = () => act(server, 'mentor', 'makeAgreement', agreementOf(caseId));
/** Never; and not for this case. */
const forbidden = () => traced(server, 'mentor', '{ accessLog { edges { node { at } } } }');
const refused = () => act(server, 'privacy-officer', 'makeAgreement', agreementOf(caseId));
const unseen = () => act(server, 'mentor', 'makeAgreement', agreementOf(randomUUID()));
const failed = () => act(server, 'mentor', 'makeAgreement', { ...agreementOf(caseId), dueOn: '1900-01-01' });

const kinds: readonly (readonly [string, () => Promise<Asked & { trace: string }>, number])[] = [
  ['a question', () => reading(), 200],
  ['a question that is answered with less', () => reading('leerplichtambtenaar'), 200],
  ['a question about nothing', () => traced(server, 'mentor', '{ case(id: "geen id") { id } }'), 200],
  ['a search', searching, 200],
  ['an act', writing, 200],
  ['a refusal', forbidden, 403],
  ['an act that is refused', refused, 403],
  ['an act on what is not seen', unseen, 400],
  ['an act that fails', failed, 400],
];

let kept = 0;
function keep(value: unknown): string {
  kept += 1;
  const file = join(folder, `receipt-${kept}.json`);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const lines = async (trace: string): Promise<number> =>
  (
    await database.query<{ n: number }>('select count(*)::int as n from access_log where trace_id = $1', [
      trace,
    ])
  )[0]!.n;

describe.each(kinds)('%s', (_, asking, status) => {
  test('has a receipt, of one form, with as many lines as it left', async () => {
    const asked = await asking();
    expect(asked.status).toBe(status);
    expect(asked.whole).toMatch(
      /[,{]"receipt":\{"trace":"[0-9a-f]{32}","lines":[1-9]\d*,"salt":"[0-9a-f]{32}","hash":"[0-9a-f]{64}"\}\}\}\n?$/,
    );
    expect(asked.receipt).toMatchObject({ trace: asked.trace, lines: await lines(asked.trace) });
  });

  test('is met by the record, before it is sealed and after', async () => {
    const { receipt, whole, trace } = await asking();
    const receipts = [keep(receipt), keep(JSON.parse(whole))];
    const met = (state: string) => Array(2).fill({ trace, lines: receipt!.lines, state });
    const earlier = await verify(database, files, { receipts, witnessFile: undefined });
    expect(earlier).toMatchObject({ verdict: 'SOUND', receipts: met('WAITING') });
    await seal(database, files);
    expect(await verify(database, files, { receipts })).toMatchObject({
      verdict: 'SOUND',
      receipts: met('SEALED'),
    });
  });

  test('says something else each time, also where the answer is the same', async () => {
    const [one, other] = [(await asking()).receipt!, (await asking()).receipt!];
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
  });
});

test('a request that leaves no line has no receipt', async () => {
  const unknown = await ask(server, 'mentor', '{ case }');
  expect([unknown.status, unknown.receipt]).toEqual([400, null]);
  const nobody = await fetch(`${server.url}/graphql`, { method: 'POST', body: '{}' });
  expect(await nobody.text()).not.toContain('receipt');
  const aboutNothing = await ask(server, 'mentor', '{ __typename }');
  expect([aboutNothing.status, aboutNothing.receipt]).toEqual([200, null]);
});

describe('a line that a superuser takes away before it is sealed', () => {
  const sealedBefore = async () => {
    await seal(database, files);
    const asked = await searching();
    expect(asked.receipt!.lines).toBeGreaterThan(2);
    return asked;
  };
  const afterwards = async (receipt: unknown) => {
    await seal(database, files);
    const without = await verify(database, files);
    const { verdict, findings, receipts } = await verify(database, files, { receipts: [keep(receipt)] });
    return {
      without: without.verdict,
      verdict,
      codes: findings.map(one => one.code),
      state: receipts[0]!.state,
    };
  };
  // Whatever was never sealed leaves no trace in the tree: this is what receipts are for.
  const onlyByReceipt = {
    without: 'SOUND',
    verdict: 'TAMPERED',
    codes: ['RECEIPT_NOT_MET'],
    state: 'MISSING',
  };
  const one = 'id = (select id from access_log where trace_id = $1 limit 1)';

  beforeEach(() => database.query('set session_replication_role = replica'));

  test.each([
    ['one of several', `delete from access_log where ${one}`],
    ['all of them', 'delete from access_log where trace_id = $1'],
    ['or changes', `update access_log set subject = gen_random_uuid() where ${one}`],
    ['or turns into one of another', `update access_log set trace_id = 'x' where ${one}`],
    [
      'or adds to',
      `insert into access_log (at, trace_id, person_id, capacity, purpose, issuer, token_id, action, outcome, resources, classes, rules, facts, policy, organisation_id, region_id, subject, case_id, secrecy, items, snapshot, consents)
       select at, trace_id, person_id, capacity, purpose, issuer, token_id, action, outcome, resources, classes, rules, facts, policy, organisation_id, region_id, subject, case_id, secrecy, items, snapshot, consents from access_log where ${one}`,
    ],
  ])('%s: nothing but the receipt tells', async (_, tampering) => {
    const { receipt, trace } = await sealedBefore();
    await database.query(tampering, [trace]);
    expect(await afterwards(receipt)).toEqual(onlyByReceipt);
  });

  test('and a record that nobody touched meets it', async () => {
    const { receipt } = await sealedBefore();
    expect(await afterwards(receipt)).toEqual({
      without: 'SOUND',
      verdict: 'SOUND',
      codes: [],
      state: 'SEALED',
    });
  });
});

test('several operations under one trace have each their receipt', async () => {
  const headers = { traceparent: `00-${randomBytes(16).toString('hex')}-${'1'.repeat(16)}-01` };
  const query = `{ case(id: "${caseId}") { id phase } }`;
  const receipts: string[] = [];
  for (const who of ['mentor', 'mentor', 'jeugdarts'])
    receipts.push(keep((await ask(server, who, query, { headers })).receipt));
  await seal(database, files);
  const report = await verify(database, files, { receipts });
  expect(report.receipts.map(one => one.state)).toEqual(['SEALED', 'SEALED', 'SEALED']);
  expect(new Set(report.receipts.map(one => one.trace)).size).toBe(1);
});

test.each([
  ['nothing', 'null'],
  ['no receipt', '{"trace":"x"}'],
  ['no JSON', '{'],
])('a file with %s proves nothing', async (_, text) => {
  const file = join(folder, 'no-receipt.json');
  writeFileSync(file, text);
  await expect(verify(database, files, { receipts: [file] })).rejects.toThrow(CannotVerify);
});
