// The bytes of a line as the decisions of the README describe them, written down a second time: the verifier takes no
// word of the sealer's.

import { createHash } from 'node:crypto';

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

const place = new Map<Column, number>(rowColumns.map((name, index) => [name, index]));
const from = (first: Column, last: Column): [number, number] => [place.get(first)!, place.get(last)! + 1];
const ofOperation = from('trace_id', 'policy');
const ofWhom = from('region_id', 'items');
const ofSaid = from('action', 'facts');

export const textOf = (row: RowTexts, column: Column): string => row[place.get(column)!]!;

function prefixed(texts: RowTexts): string {
  let bytes = '';
  for (const text of texts) bytes += text === null ? '-' : `${Buffer.byteLength(text, 'utf8')}:${text}`;
  return bytes;
}

const digestOf = (bytes: string) => createHash('sha256').update(bytes, 'utf8');

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

/** What lines of one operation have in common begins alike. */
export const operationBytes = (row: RowTexts): string =>
  prefixed(['doorbraak line 1', asMilliseconds(textOf(row, 'at')), ...row.slice(...ofOperation)]);

/** The hash over what the server knew of the line when it answered. */
export function contentDigest(row: RowTexts): string {
  const said = digestOf(prefixed(['doorbraak said 1', ...row.slice(...ofSaid)])).digest('hex');
  return digestOf(operationBytes(row) + prefixed([...row.slice(...ofWhom), said])).digest('hex');
}

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
  return createHash('sha256').update('\x00').update(prefixed(own), 'utf8').digest();
}
