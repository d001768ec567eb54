// What an answer says of the lines it left: how many, and a hash over them by which one that is missing is found out.

import { hash, randomBytes } from 'node:crypto';
import type { AccessLines, LineContent } from '../access-line.js';
import { contentHash, operationPrefix, saidHash } from './line-hashes.js';
import { arrayText, type Json, jsonbText, truth } from './told-by-postgres.js';

export interface Receipt {
  readonly trace: string;
  readonly lines: number;
  /** Random for each answer, so that equal hashes tell nothing and unequal ones neither. */
  readonly salt: string;
  readonly hash: string;
}

const saidIn = (content: LineContent): string =>
  saidHash({
    action: content.action,
    outcome: content.outcome,
    emergency: truth(content.emergency),
    secrecy: content.secrecy,
    resources: arrayText(content.resources),
    classes: arrayText(content.classes),
    rules: arrayText(content.rules),
    consents: arrayText(content.consents),
    facts: jsonbText(content.facts as unknown as Json),
  });

/** The content hash of each line of an operation; what lines share is hashed once. */
export function contentHashes({
  at,
  traceId,
  actor,
  homeRegionId,
  snapshot,
  policy,
  lines,
}: AccessLines): string[] {
  const prefix = operationPrefix({
    atMilliseconds: String(at.getTime()),
    traceId,
    ...actor,
    snapshot,
    policy,
  });
  const said = new Map<LineContent, string>();
  return lines.map(({ content, regionId, subject, caseId, items }) => {
    const hashed = said.get(content) ?? saidIn(content);
    said.set(content, hashed);
    const about = { regionId: regionId ?? homeRegionId, subject, caseId, items: String(items) };
    return contentHash(prefix, about, hashed);
  });
}

/** Lines stand in no order of their own: their hashes are sorted. */
export function receiptOf(operation: AccessLines): Receipt | null {
  if (operation.lines.length === 0) return null;
  const salt = randomBytes(16).toString('hex');
  const hashes = contentHashes(operation).sort();
  return {
    trace: operation.traceId,
    lines: hashes.length,
    salt,
    hash: hash('sha256', `doorbraak receipt 1\n${salt}\n${hashes.join('\n')}\n`, 'hex'),
  };
}
