// Facts that a row tells of itself: whose it is, who wrote it, who is named in it.

import { smallest } from '../../domain/statistics/publishable.js';
import { capacity, now, organisation, person } from './context-sql.js';
import type { FactRow, FactSql } from './fact-row.js';

const column = (name: string, value: string): FactSql => ({
  holds: row => `(${row.row}.${name} = ${value})`,
});

/** Which column holds the organisation that a row belongs to. */
export function ownerColumn(resource: FactRow['resource']): string {
  if (resource === 'Organisation') return 'id';
  return resource === 'Appointment' ? 'organisation_id' : 'controller_id';
}

/** Whose data a row is, where a line gives pupil or parent their own part only. */
function ownData(row: FactRow): string {
  if (row.resource === 'ConsentStatement') return `(${row.row}.by_person_id = ${person})`;
  if (row.resource === 'JusticeRecord') return `(${row.row}.about_person_id = ${person})`;
  if (row.resource === 'ContactDetails') return `(${row.row}.person_id = ${person})`;
  if (row.resource === 'Address') return `(${person} = any (${row.row}.person_ids))`;
  if (row.resource === 'HomeSituation')
    return `(${row.row}.about = 'PARENT' and ${row.row}.person_id = ${person})`;
  if (row.resource === 'Authority') return `(${row.row}.adult_id = ${person})`;
  // The own words: one row, one speaker.
  if (row.resource === 'AbsenceReason') return `(${row.row}.speaker_id = ${person})`;
  if (row.resource === 'Consent')
    return `exists (select 1 from consent_parties c where c.consent_id = ${row.row}.id and c.person_id = ${person} and c.during @> ${now} and c.superseded_xid is null)`;
  return 'false';
}

const colleague = (row: FactRow): string =>
  `exists (select 1 from appointments a where a.person_id = ${row.row}.id and a.organisation_id = ${organisation})`;

/** Whether a row of the talk, or the report behind its hand-over or filing, is the author's or handed over. */
function ofTalk(row: FactRow, condition: (row: string) => string): string {
  if (row.resource !== 'PreventiveTalkHandover' && row.resource !== 'PreventiveTalkFiling')
    return `(${condition(row.row)})`;
  return `exists (select 1 from preventive_talk_reports r where r.id = ${row.row}.report_id and ${condition('r')})`;
}

// Of what is about both, the pupil's part is read only by that other.
const aboutPupil = ({ resource, row }: FactRow): string =>
  resource === 'JusticeRecord'
    ? `${row}.about_pupil`
    : `(${row}.about = 'STUDENT' or (${row}.about = 'MIXED' and ${row}.person_id = ${person}))`;

/** Where one lives oneself is never shielded from one. */
const notShielded = ({ resource, row }: FactRow): string =>
  resource === 'Address' ? `(not ${row}.shielded or ${row}.of_pupil)` : `(not ${row}.shielded)`;

export const itemFacts = {
  own_organisation: {
    holds: row =>
      row.resource === 'Person'
        ? colleague(row)
        : `(${row.row}.${ownerColumn(row.resource)} = ${organisation})`,
  },
  asked_by_own_organisation: column('controller_id', organisation),
  own_data: { holds: ownData },
  said_by_pupil: { holds: row => `(${row.row}.said_by = 'LEERLING')` },
  author: {
    holds: row =>
      ofTalk(row, one => `${one}.recorded_by = ${person} and ${one}.recorded_capacity = ${capacity}`),
  },
  handed_over: { holds: row => ofTalk(row, one => `${one}.handed_over_at is not null`) },
  not_handed_over: { holds: row => ofTalk(row, one => `${one}.handed_over_at is null`) },
  about_pupil: { holds: aboutPupil },
  not_shielded: { holds: notShielded },
  party_to: { holds: row => `(${person} = any (${row.row}.party_ids))` },
  held_by_school: { holds: row => `(${row.row}.held_as = 'SCHOOL')` },
  line_is_care: { holds: row => `${row.row}.is_care` },
  line_is_general: { holds: row => `(not ${row.row}.is_care)` },
  asked_to_approve: { holds: ({ row }) => `(${person} || ' ' || ${organisation} = any (${row}.approvers))` },
  no_care_of_others: {
    holds: ({ row }) =>
      `(not ${row}.is_care or coalesce(${row}.person_id = ${person} or ${row}.organisation_id = ${organisation}, false))`,
  },
  own_line_or_organisation: {
    holds: row =>
      // An invitation is to a talk with this very person, and not with colleagues (DB:847-849).
      row.resource === 'TalkInvitation'
        ? `(${row.row}.person_id = ${person})`
        : `(${row.row}.person_id = ${person} or ${row.row}.organisation_id = ${organisation})`,
  },
  safe: { holds: row => `${row.row}.safe` },
  // The table takes no other (migration 0019): whatever came into it, no wall lets a small number through.
  aggregate: { holds: row => `(${row.row}.number is null or ${row.row}.number >= ${smallest})` },
  // What was written in an emergency is nobody's to review; that it was used is (decisions.md Q21).
  emergency_review: {
    holds: row => (row.resource === 'EmergencyAccess' ? `(${row.row}.reviewed_at is null)` : 'false'),
  },
} as const satisfies Record<string, FactSql>;
