// Asks, in the turn of the pupils, what stands already that entries are held against: other entries, school days, protocol.

import { inTurnOf } from '../../database/absence-pass/registration-turn.js';
import { readSettings, rulesOfSchool, type SchoolRules } from '../../database/absence-pass/school-rules.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { Entry } from './entry-rows.js';

export interface Standing {
  /** Numbers of entries that overlap another one that stands. */
  readonly overlapping: ReadonlySet<number>;
  /** By number, the entry as which it was registered before, under the same key. */
  readonly registered: ReadonlyMap<number, string>;
  /** Numbers of entries whose key belongs to another entry of the pupil. */
  readonly reused: ReadonlySet<number>;
  /** Of the school whose pupils they are. */
  readonly rules: (entry: Entry) => SchoolRules;
}

const batch = `json_to_recordset($1::json) as i (number integer, subject uuid, "controllerId" uuid, "startsAt" timestamptz,
    "endsAt" timestamptz, unit text, lesson text, kind text, authorised boolean, key text)`;

// An entry lies within a day, so whatever overlaps has begun within the day before.
const overlaps = `
  select i.number, null::uuid as id, 'OVERLAPS' as what
    from ${batch} join absence_entries e on e.subject = i.subject and e.controller_id = i."controllerId"
     and e.starts_at < i."endsAt" and e.starts_at > i."startsAt" - interval '1 day' and e.ends_at > i."startsAt"
   where e.superseded_xid is null and e.first_id is distinct from $2::uuid`;

const known = `
  select i.number, e.first_id, case when
      (e.starts_at, e.ends_at, e.unit, e.kind) = (i."startsAt", i."endsAt", i.unit, i.kind)
      and e.lesson is not distinct from i.lesson and e.authorised is not distinct from i.authorised
      then 'REGISTERED' else 'REUSED' end
    from ${batch} join absence_entries e on e.subject = i.subject and e.controller_id = i."controllerId"
     and e.source_key = i.key and e.version = 1`;

interface Found {
  readonly number: number;
  readonly id: string | null;
  readonly what: 'OVERLAPS' | 'REGISTERED' | 'REUSED';
}

/** `besides`: the entry that is corrected does not stand in the way of itself. */
export async function askWhatStands(
  unit: UnitOfWork,
  entries: readonly Entry[],
  besides: string | null = null,
): Promise<Standing> {
  const subjects = entries.map(({ subject }) => subject);
  const [found, settings] = await inTurnOf(unit.transaction, subjects, async inside => [
    await inside.query<Found>(`${overlaps} union all ${known}`, [JSON.stringify(entries), besides]),
    await readSettings(
      inside,
      entries.map(({ regionId }) => regionId),
    ),
  ]);
  const those = (what: Found['what']) => found.filter(one => one.what === what);
  const registered = new Map(those('REGISTERED').map(({ number, id }) => [number, id!]));
  const rules = new Map<string, SchoolRules>();
  return {
    registered,
    // What is registered already overlaps itself.
    overlapping: new Set(
      those('OVERLAPS')
        .map(({ number }) => number)
        .filter(one => !registered.has(one)),
    ),
    reused: new Set(those('REUSED').map(({ number }) => number)),
    rules: entry => {
      const one = rules.get(entry.controllerId) ?? rulesOfSchool(settings, entry);
      rules.set(entry.controllerId, one);
      return one;
    },
  };
}
