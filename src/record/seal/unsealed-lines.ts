// Reads the lines that have no leaf yet, in the order in which they are sealed, and hashes them.

import type { Client } from 'pg';
import { contentHash, leafHash, operationPrefix, saidHash } from './line-hashes.js';

export interface UnsealedLine {
  readonly id: string;
  readonly xid: string;
  readonly seq: string;
  readonly leaf: Buffer;
}

export interface Mark {
  readonly xid: string;
  readonly seq: string;
}

/** From 1970 to 2200 as so many of a second; what lies beyond, as infinity does, stays as it is written. */
const since1970 = (column: string, perSecond: number): string =>
  `case when ${column} >= '1970-01-01' and ${column} < '2200-01-01'
     then trunc(extract(epoch from ${column}) * ${perSecond})::bigint::text else ${column}::text end`;
const [milliseconds, microseconds] = [1_000, 1_000_000];

const columns = `a.id::text, a.seq::text, a.xid::text, ${since1970('a.at', microseconds)},
  ${since1970('a.written_at', microseconds)}, ${since1970('a.at', milliseconds)},
  a.trace_id, a.region_id::text, a.person_id::text, a.organisation_id::text, a.capacity, a.purpose, a.issuer, a.token_id,
  a.action, a.outcome, case when a.emergency then 't' else 'f' end, a.subject::text, a.case_id::text, a.secrecy,
  a.resources::text, a.classes::text, a.rules::text, a.consents::text, a.items::text, a.facts::text, a.snapshot, a.policy`;

const withoutLeaf = 'not exists (select from record_leaves l where l.line_id = a.id)';

/**
 * What was committed by transactions that are all over, behind the mark: a range of the index, never the whole record.
 * Whoever commits late is not passed by: until then nothing of what began after them is taken either.
 */
const inOrder = `select ${columns} from access_log a
   where (a.xid, a.seq) > ($1::xid8, $2::bigint) and a.xid < pg_snapshot_xmin(pg_current_snapshot()) and ${withoutLeaf}
   order by a.xid, a.seq limit $3`;

/** Whatever has no leaf, for the end of an epoch: of a restored database, where nobody writes any more, or not yet. */
const leftOver = `select ${columns} from access_log a where ${withoutLeaf} order by a.xid, a.seq limit $1`;

type Texts = readonly (string | null)[];

function sealable(row: Texts): UnsealedLine {
  // Which may be null, the table says.
  const [id, seq, xid, at, writtenAt, atMilliseconds, traceId, regionId, personId, organisationId] =
    row as string[];
  const [capacity, purpose, issuer, tokenId, action, outcome, emergency, subject, caseId] = row.slice(
    10,
  ) as string[];
  const [secrecy, resources, classes, rules, consents, items, facts, snapshot, policy] = row.slice(
    19,
  ) as string[];
  const said = saidHash({
    action: action!,
    outcome: outcome!,
    emergency: emergency!,
    secrecy: secrecy!,
    resources: resources!,
    classes: classes!,
    rules: rules!,
    consents: consents!,
    facts: facts!,
  });
  const prefix = operationPrefix({
    atMilliseconds: atMilliseconds!,
    traceId: traceId!,
    personId: personId!,
    organisationId: organisationId!,
    capacity: capacity!,
    purpose: purpose!,
    issuer: issuer!,
    tokenId: tokenId!,
    snapshot: snapshot!,
    policy: policy!,
  });
  const about = { regionId: regionId!, subject: subject!, caseId: caseId!, items: items! };
  const own = { id: id!, seq: seq!, xid: xid!, at: at!, writtenAt: writtenAt! };
  return { id: id!, xid: xid!, seq: seq!, leaf: leafHash(own, contentHash(prefix, about, said)) };
}

async function read(client: Client, text: string, values: readonly unknown[]): Promise<UnsealedLine[]> {
  const { rows } = await client.query<(string | null)[]>({
    text,
    values: [...values],
    rowMode: 'array',
  });
  return rows.map(sealable);
}

export const unsealedLines = (client: Client, after: Mark, limit: number): Promise<UnsealedLine[]> =>
  read(client, inOrder, [after.xid, after.seq, limit]);

export const leftOverLines = (client: Client, limit: number): Promise<UnsealedLine[]> =>
  read(client, leftOver, [limit]);
