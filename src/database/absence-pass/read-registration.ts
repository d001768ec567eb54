// Reads all that was registered of pupils in their turn, as far as it is counted: one statement, whatever their number.

import type { Registered, Spell } from '../../domain/absence/registration.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { LawTransaction } from '../law-pass/law-transaction.js';

/** What one school registered of one pupil. */
export interface Registration {
  readonly subject: string;
  readonly regionId: string;
  readonly controllerId: string;
  readonly entries: readonly Registered[];
  readonly spells: readonly Spell[];
  /** Days on which a preventive talk was held that the school has the report of. */
  readonly talks: readonly IsoDate[];
}

export interface Span {
  /** First day of what is counted. */
  readonly from: IsoDate;
  /** Before it, what was unauthorised still counts in weeks that reach over the summer (E01). */
  readonly before: IsoDate;
  readonly until: IsoDate;
}

// Presence counts nowhere, and is most of what is registered.
const registration = `
  with entries as (
    select e.subject, e.region_id, e.controller_id, json_agg(json_build_array(e.day, extract(epoch from e.starts_at) * 1000,
        e.unit, e.minutes, e.kind, e.authorised) order by e.starts_at, e.id) as rows
      from absence_entries e
     where e.subject = any ((select app.law_subjects())::uuid[]) and e.superseded_xid is null and e.kind <> 'PRESENT'
       and e.day between $1 and $3 and (e.day >= $2 or not e.authorised)
     group by e.subject, e.region_id, e.controller_id),
  spells as (
    select s.subject, s.region_id, s.controller_id, json_agg(json_build_object('fromDay', s.from_day, 'untilDay', s.until_day,
        'unclear', s.unclear) order by s.from_day, s.id) as rows
      from sick_spells s
     where s.subject = any ((select app.law_subjects())::uuid[]) and s.superseded_xid is null
       and (s.until_day is null or s.until_day >= $1)
     group by s.subject, s.region_id, s.controller_id),
  talks as (
    select r.subject, r.controller_id, json_agg(r.held_on order by r.held_on) as rows
      from preventive_talk_reports r
     where r.subject = any ((select app.law_subjects())::uuid[]) and r.outcome = 'HELD'
     group by r.subject, r.controller_id)
  select subject, coalesce(e.region_id, s.region_id) as "regionId", controller_id as "controllerId",
         coalesce(e.rows, '[]') as entries, coalesce(s.rows, '[]') as spells, coalesce(t.rows, '[]') as talks
    from entries e full join spells s using (subject, controller_id) left join talks t using (subject, controller_id)`;

type RawEntry = readonly [
  day: IsoDate,
  startsAt: number,
  unit: Registered['unit'],
  minutes: number,
  kind: Registered['kind'],
  authorised: boolean | null,
];

type Answer = Omit<Registration, 'entries'> & { readonly entries: readonly RawEntry[] };

export async function readRegistration(
  inside: LawTransaction,
  { from, before, until }: Span,
): Promise<Registration[]> {
  const answers = await inside.query<Answer>(registration, [before, from, until]);
  return answers.map(answer => ({
    ...answer,
    entries: answer.entries.map(([day, startsAt, unit, minutes, kind, authorised]) => ({
      day,
      startsAt: new Date(startsAt),
      unit,
      minutes,
      kind,
      authorised,
    })),
  }));
}
