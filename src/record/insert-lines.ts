// The one statement by which lines enter the record, whoever writes them: many lines, one round trip.

import type { AccessLines } from './access-line.js';

export const insertLines = {
  name: 'record',
  text: `insert into access_log (at, trace_id, region_id, person_id, organisation_id, capacity, purpose, issuer, token_id,
      action, outcome, subject, case_id, secrecy, resources, classes, rules, consents, items, facts, snapshot, policy)
    select l.at, l.trace_id, l.region_id, l.person_id, l.organisation_id, l.capacity, l.purpose, l.issuer, l.token_id,
      l.action, l.outcome, l.subject, l.case_id, l.secrecy, l.resources, l.classes, l.rules, l.consents, l.items, l.facts,
      l.snapshot, l.policy
    from json_to_recordset($1::json) as l (at timestamptz, trace_id text, region_id uuid, person_id uuid,
      organisation_id uuid, capacity text, purpose text, issuer text, token_id text, action text, outcome text,
      subject uuid, case_id uuid, secrecy text, resources text[], classes text[], rules text[], consents uuid[],
      items integer, facts jsonb, snapshot text, policy text)`,
} as const;

/** The lines of one operation as rows of the statement's parameter. */
export function asRows({ at, traceId, actor, homeRegionId, snapshot, policy, lines }: AccessLines): object[] {
  return lines.map(line => ({
    at: at.toISOString(),
    trace_id: traceId,
    region_id: line.regionId ?? homeRegionId,
    person_id: actor.personId,
    organisation_id: actor.organisationId,
    capacity: actor.capacity,
    purpose: actor.purpose,
    issuer: actor.issuer,
    token_id: actor.tokenId,
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
    snapshot,
    policy,
  }));
}
