// The two hashes of a line of the record: of what the server knows when it answers, and, over that, of the whole row.

import { hash } from 'node:crypto';
import { netstrings } from './told-by-postgres.js';

/** What lines of one operation may have in common (LineContent), each as PostgreSQL writes it. */
export interface SaidTexts {
  readonly action: string;
  readonly outcome: string;
  readonly emergency: string;
  readonly secrecy: string | null;
  readonly resources: string;
  readonly classes: string;
  readonly rules: string;
  readonly consents: string;
  readonly facts: string;
}

/** What all lines of one operation have in common. */
export interface OperationTexts {
  /** Whole milliseconds since 1970: the server knows its instant no closer. */
  readonly atMilliseconds: string;
  readonly traceId: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: string;
  readonly purpose: string;
  readonly issuer: string;
  readonly tokenId: string;
  readonly snapshot: string | null;
  readonly policy: string;
}

/** Whom a line is about. */
export interface AboutTexts {
  readonly regionId: string | null;
  readonly subject: string | null;
  readonly caseId: string | null;
  readonly items: string;
}

/** What only the database knows of a line. */
export interface RowTexts {
  readonly id: string;
  readonly seq: string;
  readonly xid: string;
  /** Microseconds since 1970. */
  readonly at: string;
  readonly writtenAt: string;
}

const sha256 = (bytes: string): string => hash('sha256', bytes, 'hex');

export const saidHash = (said: SaidTexts): string =>
  sha256(
    netstrings([
      'doorbraak said 1',
      said.action,
      said.outcome,
      said.emergency,
      said.secrecy,
      said.resources,
      said.classes,
      said.rules,
      said.consents,
      said.facts,
    ]),
  );

/** The beginning of the bytes of each line of an operation. */
export const operationPrefix = (operation: OperationTexts): string =>
  netstrings([
    'doorbraak line 1',
    operation.atMilliseconds,
    operation.traceId,
    operation.personId,
    operation.organisationId,
    operation.capacity,
    operation.purpose,
    operation.issuer,
    operation.tokenId,
    operation.snapshot,
    operation.policy,
  ]);

export const contentHash = (prefix: string, about: AboutTexts, said: string): string =>
  sha256(prefix + netstrings([about.regionId, about.subject, about.caseId, about.items, said]));

/** A leaf begins with the byte 0 (RFC 6962, 2.1), so that no node of the tree can be taken for a line. */
export const leafHash = (row: RowTexts, content: string): Buffer =>
  hash(
    'sha256',
    `\0${netstrings(['doorbraak leaf 1', row.id, row.seq, row.xid, row.at, row.writtenAt, content])}`,
    'buffer',
  );
