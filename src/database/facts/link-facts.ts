// Facts about who is tied to a case or pupil, read from the actor's own links.

import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import { capacity, now, organisation, person } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';
import { never } from './never.js';

/** What ties somebody to a case; the law's pass leaves the links behind when something is written. */
export const linkKinds = [
  'PARTICIPATES',
  'REFERRED',
  'INVITED_TO_TALK',
  'TREATS',
  'SELF',
  'FAMILY',
  'PARENT_WITH_AUTHORITY',
] as const;
export type LinkKind = (typeof linkKinds)[number];

const inForce = `l.during @> ${now} and l.superseded_xid is null`;

/** A link of the actor as professional, to the case where the row knows it and else to the pupil. */
function professionalLink(...kinds: LinkKind[]): (row: FactRow) => string {
  const kind =
    kinds.length === 1 ? `l.kind = '${kinds[0]}'` : `l.kind in (${kinds.map(one => `'${one}'`).join(', ')})`;
  return row => {
    const tie = row.caseId === null ? `l.subject = ${row.subject}` : `l.case_id = ${row.caseId}`;
    const mine = `l.person_id = ${person} and l.organisation_id = ${organisation} and l.capacity = ${capacity}`;
    return `exists (select 1 from links l where ${tie} and ${mine} and ${kind} and ${inForce})`;
  };
}

/** A link of the actor as pupil or parent; it is to the pupil and holds in each case. */
function familyLink(kind: LinkKind): (row: FactRow) => string {
  return row =>
    `exists (select 1 from links l where l.subject = ${row.subject} and l.person_id = ${person}` +
    ` and l.capacity = ${capacity} and l.kind = '${kind}' and ${inForce})`;
}

// A file of care is its own provider's: another team on the same case is not "directly involved" in it.
const treats = professionalLink('TREATS');
const ofOwnFile = (row: FactRow): string => ` and ${row.row}.controller_id = ${organisation}`;
const isCareFile = (row: FactRow): boolean => row.resource.startsWith('HealthFeedback');

// A freeze is a fact about the parent who asks; whoever decides on it records it (law.md 1.7, 3).
const frozen = (row: FactRow): string =>
  `exists (select 1 from access_freezes f where f.subject = ${row.subject} and f.person_id = ${person}` +
  ` and f.during @> ${now} and f.superseded_xid is null)`;

export const linkFacts = {
  linked: { holds: professionalLink('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') },
  participates: { holds: professionalLink('PARTICIPATES') },
  referred: { holds: professionalLink('REFERRED') },
  invited_to_talk: { holds: professionalLink('INVITED_TO_TALK') },
  treatment_team: {
    holds: row => (isCareFile(row) && !row.caseOnly ? `(${treats(row)}${ofOwnFile(row)})` : treats(row)),
  },
  self: { holds: familyLink('SELF') },
  parent_with_authority: { holds: familyLink('PARENT_WITH_AUTHORITY') },
  not_frozen: { holds: row => (row.subject === null ? never.holds(row) : `not ${frozen(row)}`) },
} as const satisfies Record<string, FactSql>;

/** Whether the fact says that the actor is tied to the case or the pupil. */
export const isLinkFact = (fact: Fact): boolean => fact in linkFacts && fact !== 'not_frozen';

/** Pupil and parents are tied to the pupil, everybody else to the case. */
export const isFamily = (who: Capacity): boolean => entryOf(who).confirmedBy !== 'appointment';

/** The actor's own links `l`, of whatever kind. */
export const ownLink = `l.person_id = ${person} and l.superseded_xid is null`;
