// The one statement by which lines enter the record, whoever writes them: many operations with their lines, one round trip.

import type { AccessLines } from './access-line.js';

export const insertLines = {
  name: 'record',
  text: `insert into access_log (at, trace_id, region_id, person_id, organisation_id, capacity, purpose, issuer, token_id,
      action, outcome, subject, case_id, secrecy, resources, classes, rules, consents, items, facts, snapshot, policy)
    select o.at, o.trace_id, l.region_id, o.person_id, o.organisation_id, o.capacity, o.purpose, o.issuer, o.token_id,
      l.action, l.outcome, l.subject, l.case_id, l.secrecy, l.resources, l.classes, l.rules, l.consents, l.items, l.facts,
      o.snapshot, o.policy
    from json_to_recordset($1::json) as o (at timestamptz, trace_id text, person_id uuid, organisation_id uuid,
        capacity text, purpose text, issuer text, token_id text, snapshot text, policy text, lines json)
      cross join lateral json_to_recordset(o.lines) as l (region_id uuid, action text, outcome text, subject uuid,
        case_id uuid, secrecy text, resources text[], classes text[], rules text[], consents uuid[], items integer,
        facts jsonb)`,
} as const;

/** An operation with its lines, as the statement's parameter lists them. */
export const asRow = ({
  at,
  traceId,
  actor,
  homeRegionId,
  snapshot,
  policy,
  lines,
}: AccessLines): object => ({
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
  lines: lines.map(line => ({
    region_id: line.regionId ?? homeRegionId,
    action: line.action,
    outcome: line.outcome,
    subject: line.subject,
    case_id: line.caseId,
    secrecy: line.secrecy,
    resources: line.resources,
    classes: line.classes,
    rules: line.rules,
    consents: line.consents,
    items: line.items,
    facts: line.facts,
  })),
});
