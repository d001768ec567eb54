// Holds receipts that clients kept against the record: whether it still holds the lines of each answer.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CannotVerify, type Finding, finding } from './findings.js';
import type { RecordReader } from './record-reader.js';
import { contentDigest, operationBytes, type RowTexts, rowColumns } from './row-bytes.js';

interface Receipt {
  readonly trace: string;
  readonly lines: number;
  readonly salt: string;
  readonly hash: string;
}

export interface ReceiptMet {
  readonly trace: string;
  readonly lines: number;
  /** SEALED: under a signed checkpoint; WAITING: there, and not sealed yet. */
  readonly state: 'SEALED' | 'WAITING' | 'MISSING';
}

const hex = (text: unknown, digits: number): text is string =>
  typeof text === 'string' && new RegExp(`^[0-9a-f]{${digits}}$`).test(text);

/** A receipt as it stood in the answer, or the whole answer. */
export function receiptIn(file: string): Receipt {
  let told: unknown;
  try {
    told = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CannotVerify('a receipt cannot be read as JSON');
  }
  const within = (told as { extensions?: { receipt?: unknown } } | null)?.extensions?.receipt;
  const { trace, lines, salt, hash } = (within ?? told ?? {}) as Partial<Receipt>;
  if (!hex(trace, 32) || !hex(salt, 32) || !hex(hash, 64) || !Number.isSafeInteger(lines))
    throw new CannotVerify('a file holds no receipt');
  return { trace, lines: lines!, salt, hash };
}

const columns = rowColumns.map(name => `a.${name}`).join(', ');
const ofTrace = `select ${columns}, l.leaf_index from access_log a left join record_leaves l on l.line_id = a.id
  where a.trace_id = $1`;

/** Several operations may bear one trace: each has begun its lines in its own way. */
function operationsIn(rows: readonly RowTexts[]): RowTexts[][] {
  const found = new Map<string, RowTexts[]>();
  for (const row of rows) {
    const begun = operationBytes(row);
    found.set(begun, [...(found.get(begun) ?? []), row]);
  }
  return [...found.values()];
}

function hashOf(lines: readonly RowTexts[], salt: string): string {
  const told = createHash('sha256').update(`doorbraak receipt 1\n${salt}\n`);
  for (const digest of lines.map(contentDigest).sort()) told.update(`${digest}\n`);
  return told.digest('hex');
}

/** `signed` is how many leaves the last checkpoint has. */
export async function meetReceipt(
  reader: RecordReader,
  receipt: Receipt,
  signed: number,
): Promise<ReceiptMet> {
  const { trace, lines, salt, hash } = receipt;
  const rows = await reader.ask(ofTrace, [trace]);
  const met = operationsIn(rows).find(own => own.length === lines && hashOf(own, salt) === hash);
  if (met === undefined) return { trace, lines, state: 'MISSING' };
  const sealed = met.every(row => row.at(-1) !== null && Number(row.at(-1)) < signed);
  return { trace, lines, state: sealed ? 'SEALED' : 'WAITING' };
}

export const notMet = (met: readonly ReceiptMet[]): Finding[] =>
  met.some(one => one.state === 'MISSING') ? [finding('RECEIPT_NOT_MET')] : [];
