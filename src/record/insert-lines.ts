// The one statement by which lines enter the record, whoever writes them: many operations with their lines, one round trip.
// What lines have in common is sent, and read by PostgreSQL, once: a page of cases has a hundred lines of a few kinds.

import type { AccessLine, AccessLines, LineContent } from './access-line.js';

export const insertLines = {
  name: 'record',
  text: `insert into access_log (at, trace_id, region_id, person_id, organisation_id, capacity, purpose, issuer, token_id,
      action, outcome, emergency, subject, case_id, secrecy, resources, classes, rules, consents, items, facts, snapshot, policy)
    select o.at, o.trace_id, l.region_id, o.person_id, o.organisation_id, o.capacity, o.purpose, o.issuer, o.token_id,
      c.action, c.outcome, c.emergency, l.subject, l.case_id, c.secrecy, c.resources, c.classes, c.rules, c.consents, l.items, c.facts,
      o.snapshot, o.policy
    from unnest($3::integer[], $4::integer[], $5::uuid[], $6::uuid[], $7::uuid[], $8::integer[])
        as l (operation, content, region_id, subject, case_id, items)
      join rows from (json_to_recordset($1::json) as (at timestamptz, trace_id text, person_id uuid,
        organisation_id uuid, capacity text, purpose text, issuer text, token_id text, snapshot text, policy text))
        with ordinality as o (at, trace_id, person_id, organisation_id, capacity, purpose, issuer, token_id, snapshot, policy,
        number) on o.number = l.operation
      join rows from (json_to_recordset($2::json) as (action text, outcome text, emergency boolean, secrecy text, resources text[],
        classes text[], rules text[], consents uuid[], facts jsonb))
        with ordinality as c (action, outcome, emergency, secrecy, resources, classes, rules, consents, facts, number)
        on c.number = l.content`,
} as const;

/** An operation with its lines, in the words of the statement. */
export interface OwedLines {
  readonly operation: string;
  readonly lines: readonly OwedLine[];
}

interface OwedLine {
  readonly content: string;
  readonly regionId: string;
  readonly subject: string | null;
  readonly caseId: string | null;
  readonly items: number;
}

const operationOf = ({ at, traceId, actor, snapshot, policy }: AccessLines): string =>
  JSON.stringify({
    at: at.toISOString(),
    trace_id: traceId,
    person_id: actor.personId,
    organisation_id: actor.organisationId,
    capacity: actor.capacity,
    purpose: actor.purpose,
    issuer: actor.issuer,
    token_id: actor.tokenId,
    snapshot,
    policy,
  });

export function owedBy(operation: AccessLines): OwedLines {
  const texts = new Map<LineContent, string>();
  const textOf = (content: LineContent): string => {
    const text = texts.get(content) ?? JSON.stringify(content);
    texts.set(content, text);
    return text;
  };
  const owed = ({ content, regionId, subject, caseId, items }: AccessLine): OwedLine => ({
    content: textOf(content),
    regionId: regionId ?? operation.homeRegionId,
    subject,
    caseId,
    items,
  });
  return { operation: operationOf(operation), lines: operation.lines.map(owed) };
}

/** Ids and numbers, which need no quotes in an array of PostgreSQL. */
const arrayOf = (values: readonly (string | number | null)[]): string =>
  `{${values.map(value => value ?? 'null').join()}}`;

/** The statement's parameters for so many operations. */
export function parametersOf(operations: readonly OwedLines[]): string[] {
  const contents = new Map<string, number>();
  const numberOf = (content: string): number => {
    const number = contents.get(content) ?? contents.size + 1;
    contents.set(content, number);
    return number;
  };
  const lines = operations.flatMap(one => one.lines);
  const numbers = operations.flatMap(({ lines: own }, index) => own.map(() => index + 1));
  const ofContents = lines.map(line => numberOf(line.content));
  return [
    `[${operations.map(one => one.operation).join()}]`,
    `[${[...contents.keys()].join()}]`,
    arrayOf(numbers),
    arrayOf(ofContents),
    arrayOf(lines.map(line => line.regionId)),
    arrayOf(lines.map(line => line.subject)),
    arrayOf(lines.map(line => line.caseId)),
    arrayOf(lines.map(line => line.items)),
  ];
}
