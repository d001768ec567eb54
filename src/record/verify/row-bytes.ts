// The bytes of a line as the decisions of the README describe them, written down a second time: the verifier takes no
// word of the sealer's.

import { hash } from 'node:crypto';

/** As they are read, each as PostgreSQL writes it with UTC and ISO dates. */
export const rowColumns = [
  'id',
  'seq',
  'xid',
  'at',
  'written_at',
  'trace_id',
  'person_id',
  'organisation_id',
  'capacity',
  'purpose',
  'issuer',
  'token_id',
  'snapshot',
  'policy',
  'region_id',
  'subject',
  'case_id',
  'items',
  'action',
  'outcome',
  'emergency',
  'secrecy',
  'resources',
  'classes',
  'rules',
  'consents',
  'facts',
] as const;

type Column = (typeof rowColumns)[number];
/** The values of these columns, in their order. */
export type RowTexts = readonly (string | null)[];

const place = Object.fromEntries(rowColumns.map((name, index) => [name, index])) as Record<Column, number>;
const from = (first: Column, last: Column): [number, number] => [place[first], place[last] + 1];
const ofOperation = from('trace_id', 'policy');
const ofWhom = from('region_id', 'items');
const ofSaid = from('action', 'facts');

export const textOf = (row: RowTexts, column: Column): string => row[place[column]]!;

function prefixed(texts: RowTexts, start = 0, end = texts.length): string {
  let bytes = '';
  for (let at = start; at < end; at++) {
    const text = texts[at]!;
    bytes += text === null ? '-' : `${Buffer.byteLength(text, 'utf8')}:${text}`;
  }
  return bytes;
}

const areAlike = (one: RowTexts, other: RowTexts, [start, end]: readonly [number, number]): boolean => {
  for (let at = start; at < end; at++) if (one[at] !== other[at]) return false;
  return true;
};

const instant = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?\+00$/;

const beyond = Date.UTC(2200, 0, 1);

/** Since 1970; undefined for what is no instant between then and 2200, as infinity. */
export function microsecondsOf(text: string): number | undefined {
  const parts = instant.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as number[];
  const whole = Date.UTC(year!, month! - 1, day, hour, minute, second);
  if (whole < 0 || whole >= beyond) return undefined;
  return whole * 1000 + Number((parts[7] ?? '').padEnd(6, '0'));
}

const asMicroseconds = (text: string): string => String(microsecondsOf(text) ?? text);

function asMilliseconds(text: string): string {
  const micros = microsecondsOf(text);
  return micros === undefined ? text : String(Math.floor(micros / 1000));
}

let lastOperation: { readonly row: RowTexts; readonly bytes: string } | undefined;

/** What lines of one operation have in common begins alike; mostly they stand together, and it is made once. */
export function operationBytes(row: RowTexts): string {
  const last = lastOperation;
  if (
    last !== undefined &&
    textOf(last.row, 'at') === textOf(row, 'at') &&
    areAlike(last.row, row, ofOperation)
  )
    return last.bytes;
  const bytes =
    prefixed(['doorbraak line 1', asMilliseconds(textOf(row, 'at'))]) + prefixed(row, ...ofOperation);
  lastOperation = { row, bytes };
  return bytes;
}

const mostSaid = 1_000;
const saidBefore = new Map<string, { readonly row: RowTexts; readonly digest: string }>();
const saidTag = prefixed(['doorbraak said 1']);

/** Lines that say the same are many; what a line says apart from whom it is about is hashed once. */
function saidDigest(row: RowTexts): string {
  const facts = textOf(row, 'facts');
  const known = saidBefore.get(facts);
  if (known !== undefined && areAlike(known.row, row, ofSaid)) return known.digest;
  const digest = hash('sha256', saidTag + prefixed(row, ...ofSaid), 'hex');
  if (saidBefore.size >= mostSaid) saidBefore.clear();
  saidBefore.set(facts, { row, digest });
  return digest;
}

/** The hash over what the server knew of the line when it answered. */
export const contentDigest = (row: RowTexts): string =>
  hash('sha256', operationBytes(row) + prefixed(row, ...ofWhom) + prefixed([saidDigest(row)]), 'hex');

/** The leaf that this line ought to have. */
export function leafDigest(row: RowTexts): Buffer {
  const own: RowTexts = [
    'doorbraak leaf 1',
    textOf(row, 'id'),
    textOf(row, 'seq'),
    textOf(row, 'xid'),
    asMicroseconds(textOf(row, 'at')),
    asMicroseconds(textOf(row, 'written_at')),
    contentDigest(row),
  ];
  return hash('sha256', `\x00${prefixed(own)}`, 'buffer');
}
