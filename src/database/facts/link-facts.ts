// Facts about who is tied to a case or pupil, read from the actor's own links.

import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { isOpened } from './consented.js';
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
  'PARENT_WITHOUT_AUTHORITY',
  'EMERGENCY',
  'INVITED',
  'CHAIRS',
  'ASSISTS',
  'LETTER_DUE',
  'ESCALATED',
  'REGIE',
] as const;
export type LinkKind = (typeof linkKinds)[number];

const inForce = `l.during @> ${now} and l.superseded_xid is null`;

/**
 * Whether a link is the actor's to this case or pupil, asked so that PostgreSQL takes the hash index on `tie_key`: as many
 * pages in a database of any size, where a tree grows deeper. A key can be that of another tie, so the id is compared as
 * well, by an operator that no tree answers.
 */
const ofActor = (to: 'case_id' | 'subject', id: string): string =>
  `l.tie_key = uuid_hash_extended(${person}, uuid_hash_extended(${id}, 0)) and l.${to} is not distinct from ${id}`;

/** A tie of the actor, in two halves: what makes a link `l` to it one, and what ties it to a row. */
interface Tie {
  readonly is: string;
  readonly to: (row: FactRow) => string;
}

/** Of the actor as professional, to the case where the row knows it and else to the pupil. */
function professionalTie(...kinds: LinkKind[]): Tie {
  const kind =
    kinds.length === 1 ? `l.kind = '${kinds[0]}'` : `l.kind in (${kinds.map(one => `'${one}'`).join(', ')})`;
  const mine = `l.person_id = ${person} and l.organisation_id = ${organisation} and l.capacity = ${capacity}`;
  return {
    is: `${mine} and ${kind} and ${inForce}`,
    to: row => (row.caseId === null ? `l.subject = ${row.subject}` : ofActor('case_id', row.caseId)),
  };
}

/** Of the actor as pupil or parent; it is to the pupil and holds in each case. */
const familyTie = (kind: LinkKind): Tie => ({
  is: `l.person_id = ${person} and l.capacity = ${capacity} and l.kind = '${kind}' and ${inForce}`,
  to: row => ofActor('subject', row.subject ?? 'null'),
});

/** Of whoever has the regie, in whatever capacity: pupil and parents have it of one case, as everybody else. */
const regieTie: Tie = {
  is:
    `l.person_id = ${person} and l.organisation_id is not distinct from ${organisation} and l.capacity = ${capacity}` +
    ` and l.kind = 'REGIE' and ${inForce}`,
  to: row => (row.caseId === null ? `l.subject = ${row.subject}` : ofActor('case_id', row.caseId)),
};

const ties = {
  linked: professionalTie('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED'),
  participates: professionalTie('PARTICIPATES'),
  referred: professionalTie('REFERRED'),
  invited_to_talk: professionalTie('INVITED_TO_TALK'),
  treatment_team: professionalTie('TREATS'),
  emergency: professionalTie('EMERGENCY'),
  invited: professionalTie('INVITED'),
  assists: professionalTie('ASSISTS'),
  chairs: professionalTie('CHAIRS'),
  letter_due: professionalTie('LETTER_DUE'),
  escalated: professionalTie('ESCALATED'),
  has_regie: regieTie,
  self: familyTie('SELF'),
  parent_with_authority: familyTie('PARENT_WITH_AUTHORITY'),
  parent_without_authority: familyTie('PARENT_WITHOUT_AUTHORITY'),
} as const satisfies Partial<Record<Fact, Tie>>;

const exists =
  ({ is, to }: Tie) =>
  (row: FactRow): string =>
    `exists (select 1 from links l where ${to(row)} and ${is})`;

// A file of care is its own provider's: another team on the same case is not "directly involved" in it.
const treats = exists(ties.treatment_team);
const ofOwnFile = (row: FactRow): string => `${row.row}.controller_id = ${organisation}`;
const ownFile: readonly Resource[] = [
  'HealthFeedback',
  'HealthFeedbackNote',
  'HealthFeedbackAgreement',
  'YouthHelpReferral',
  'ReintegrationPlan',
  'TreatingContact',
  'HealthFilePointer',
];
// What others wrote of diagnosis and home reaches the team while consent towards it is in force, and no longer (K10).
const ownFileOrShared: readonly Resource[] = ['Diagnosis', 'HomeSituation'];

function treatsThis(row: FactRow): string {
  if (row.caseOnly) return treats(row);
  if (ownFile.includes(row.resource)) return `(${treats(row)} and ${ofOwnFile(row)})`;
  if (!ownFileOrShared.includes(row.resource)) return treats(row);
  return `(${treats(row)} and (${ofOwnFile(row)} or ${isOpened(row)}))`;
}

const inEmergency = exists(ties.emergency);
// An emergency that somebody opens, or looks at, is itself what it asks for: their own, and running (E11: 24 hours).
const isRunning = ({ row }: FactRow): string =>
  `(${row}.recorded_by = ${person} and ${row}.controller_id = ${organisation} and ${row}.recorded_capacity = ${capacity}` +
  ` and ${row}.opened_at <= ${now} and ${now} < ${row}.until_at and coalesce(${now} < ${row}.ended_at, true))`;

const raised = exists(ties.escalated);
// Whoever commissions the table is tied to no case: what was escalated to them is so until it is back, settled or closed.
const isWithCommissioners = ({ row }: FactRow): string => `(${row}.until_at is null)`;

// A freeze is a fact about the parent who asks, of one provider's data or of all but those of providers that have decided
// already; whoever decides on it records it (law.md 1.7, 3 and 4). Of a source that is not known it holds.
const freezesSource = (source: string): string =>
  ` and (case when f.controller_id is null then ${source} = any (f.besides) else f.controller_id <> ${source} end) is not true`;
const frozen = (row: FactRow, besides: string): string =>
  `exists (select 1 from access_freezes f where f.subject = ${row.subject} and f.person_id = ${person}` +
  ` and (f.data_classes is null or '${row.dataClass}' = any (f.data_classes))${besides}` +
  ` and f.during @> ${now} and f.superseded_xid is null)`;

// What the provider released to the parent who asks, for a need that was stated (law.md 1.7, 2).
const opened = (row: FactRow, besides: string): string =>
  `exists (select 1 from access_openings o where o.subject = ${row.subject} and o.person_id = ${person}` +
  ` and '${row.dataClass}' = any (o.data_classes)${besides} and o.during @> ${now} and o.superseded_xid is null)`;
const ofSource = (row: FactRow): string =>
  row.caseOnly ? '' : ` and o.controller_id = ${row.row}.controller_id`;

// To the case any freeze counts, unless a release stands that none touches: whoever sees what one provider released is not
// told whether another released nothing, refuses, or was objected to (law.md 1.7, 4).
function notFrozen(row: FactRow): string {
  if (!row.caseOnly) return `not ${frozen(row, freezesSource(`${row.row}.controller_id`))}`;
  const untouched = ` and not ${frozen(row, freezesSource('o.controller_id'))}`;
  return `(not ${frozen(row, '')} or ${opened(row, untouched)})`;
}

export const linkFacts = {
  linked: { holds: exists(ties.linked) },
  participates: { holds: exists(ties.participates) },
  referred: { holds: exists(ties.referred) },
  invited_to_talk: { holds: exists(ties.invited_to_talk) },
  treatment_team: { holds: treatsThis },
  emergency: {
    holds: row => (row.resource === 'EmergencyAccess' && !row.caseOnly ? isRunning(row) : inEmergency(row)),
  },
  invited: { holds: exists(ties.invited) },
  assists: { holds: exists(ties.assists) },
  chairs: { holds: exists(ties.chairs) },
  letter_due: { holds: exists(ties.letter_due) },
  escalated: {
    holds: row =>
      row.resource === 'EscalationCause' && !row.caseOnly ? isWithCommissioners(row) : raised(row),
  },
  has_regie: { holds: exists(ties.has_regie) },
  self: { holds: exists(ties.self) },
  parent_with_authority: { holds: exists(ties.parent_with_authority) },
  parent_without_authority: { holds: exists(ties.parent_without_authority) },
  needed_as_parent: { holds: row => (row.subject === null ? never.holds(row) : opened(row, '')) },
  released_by_provider: {
    holds: row => (row.subject === null ? never.holds(row) : opened(row, ofSource(row))),
  },
  not_frozen: { holds: row => (row.subject === null ? never.holds(row) : notFrozen(row)) },
} as const satisfies Record<string, FactSql>;

/** Whether the fact says that the actor is tied to the case or the pupil. */
export const isLinkFact = (fact: Fact): fact is keyof typeof ties => Object.hasOwn(ties, fact);

/** Commissioners are tied to no case: what was escalated to them says so itself. */
export const isTiedBy =
  (resource: Resource) =>
  (fact: Fact): boolean =>
    isLinkFact(fact) && !(resource === 'EscalationCause' && fact === 'escalated');

/** What makes one of the actor's own links `l`, to the case or pupil in question, the proof of the fact. */
export const isProof = (fact: keyof typeof ties): string => `(${ties[fact].is})`;

/** Pupil and parents are tied to the pupil, everybody else to the case. */
export const isFamily = (who: Capacity): boolean => entryOf(who).confirmedBy !== 'appointment';

/** The actor's own links `l`, of whatever kind. */
export const ownLink = `l.person_id = ${person} and l.superseded_xid is null`;
