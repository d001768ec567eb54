// Asks, for whoever oversees a region, what holds between a case and those who might ask about it: under a role of its own
// that reads facts and no content, and through a lens of time.

import type { FactValue } from '../../policy/judge.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Statements } from '../actor-transaction.js';
import { expressionOf, type FactOfNoun } from './asked-expressions.js';
import { type Lens, parameterOf, tablesThrough } from './lens.js';

/** A case, or a pupil without one, in the region of whoever oversees it. */
export interface CaseAsked {
  readonly subject: string;
  readonly regionId: string;
  readonly caseId: string | null;
}

export interface Asker {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: Capacity;
  readonly purpose: Purpose;
}

export interface AskerFacts extends Asker {
  /** Whether they hold the capacity at that instant in the region of the case. */
  readonly holdsCapacity: boolean;
  /** Whether they or their organisation are tied to the pupil, or ever were so far as is known. */
  readonly isTied: boolean;
  readonly answer: (asked: FactOfNoun) => FactValue | undefined;
}

export interface Moment {
  readonly lens: Lens;
  /** Of which instant is asked, in milliseconds; the instant of the request when absent. */
  readonly at: number | null;
}

/** Who asks: those who are named, or everybody who holds one of these capacities then. */
export type Askers =
  | { readonly named: readonly Asker[] }
  | {
      readonly inCapacities: readonly { readonly capacity: Capacity; readonly purpose: Purpose }[];
      /** Of them only those who, or whose organisation, are or were tied to the pupil, or are through the lens. */
      readonly tiedOnly?: boolean;
    };

// An appointment is the directory's and has no recorded time: whether it was in force then, is told by what is known now.
const appointed = `from appointments a where a.region_id = c.region_id and a.during @> i.at`;
const inRegion = `select a.person_id, a.organisation_id, a.capacity ${appointed} and a.capacity = w.capacity
  union select l.person_id, null::uuid, l.capacity from links l
   where l.kind in ('SELF', 'FAMILY') and l.capacity = w.capacity and l.during @> i.at`;

const askersFrom = (askers: Askers): string =>
  'named' in askers
    ? `json_to_recordset($6::json) as w (person_id uuid, organisation_id uuid, capacity text, purpose text)`
    : `json_to_recordset($6::json) as v (capacity text, purpose text),
       lateral (select p.*, v.purpose from (select v.capacity) as w, lateral (${inRegion}) p) w`;

const holds = `case when w.capacity in ('leerling', 'ouder')
    then exists (select 1 from links l where l.person_id = w.person_id and l.capacity = w.capacity and l.during @> i.at)
    else exists (select 1 ${appointed} and a.person_id = w.person_id and a.organisation_id = w.organisation_id
                    and a.capacity = w.capacity) end`;
const isBound = `exists (select 1 ${appointed} and a.person_id = w.person_id and a.organisation_id = w.organisation_id
    and a.capacity = w.capacity and a.confidentiality_undertaking_on <= (i.at at time zone 'Europe/Amsterdam')::date)`;

// Whatever the lens: a tie that is over or was taken back left its items where they are.
const isTied = `(exists (select 1 from public.links l where l.subject = $1
      and (l.person_id = w.person_id or l.organisation_id = w.organisation_id))
    or exists (select 1 from cases o where o.subject = $1 and o.controller_id = w.organisation_id)
    or exists (select 1 from public.statutory_openings s where s.subject = $1 and s.organisation_id = w.organisation_id)
    or exists (select 1 from public.home_municipalities h where h.subject = $1 and h.organisation_id = w.organisation_id)
    or exists (select 1 from public.consent_grants g where g.subject = $1 and w.organisation_id in (g.controller_id, g.organisation_id)))`;

const isTiedHere =
  'exists (select 1 from links l where l.person_id = w.person_id or l.organisation_id = w.organisation_id)';

function statementFor(lens: Lens, askers: Askers, expressions: readonly string[]): string {
  // More than a hundred arguments a call does not take.
  const groups = Array.from({ length: Math.ceil(expressions.length / 90) }, (_, at) =>
    expressions.slice(at * 90, at * 90 + 90),
  );
  const answers = groups.map(group => `json_build_array(${group.join(', ')})`).join(', ');
  return `with ${tablesThrough(lens)},
  i as materialized (select coalesce(to_timestamp($5::float8 / 1000), app.now()) as at),
  c as materialized (select $3::uuid as id, $3::uuid as case_id, $1::uuid as subject, $4::uuid as region_id,
    (select k.controller_id from cases k where k.id = $3) as controller_id),
  k as materialized (select w.*, i.at, array[c.region_id] as regions, ${holds} as holds, ${isTied} as is_tied,
      case when ${isBound} then array[c.region_id] else '{}'::uuid[] end as bound_regions
    from i, c, ${askersFrom(askers)}
    where ${'tiedOnly' in askers && askers.tiedOnly === true ? `(${isTied} or ${isTiedHere})` : 'true'})
  select k.person_id, k.organisation_id, k.capacity, k.purpose, k.holds, k.is_tied, json_build_array(${answers}) as answers
    from k, c order by k.capacity, k.organisation_id, k.person_id, k.purpose`;
}

interface Row {
  readonly person_id: string;
  readonly organisation_id: string | null;
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly holds: boolean;
  readonly is_tied: boolean;
  readonly answers: readonly (readonly FactValue[])[];
}

/** Of each capacity the facts that are asked of it; facts that mean the same are asked once. */
export type AskedFacts = ReadonlyMap<Capacity, readonly FactOfNoun[]>;

const nameOf = ({ resource, fact }: FactOfNoun): string => `${resource} ${fact}`;

export async function askOfCase(
  inside: Statements,
  about: CaseAsked,
  { lens, at }: Moment,
  { askers, facts }: { askers: Askers; facts: AskedFacts },
): Promise<AskerFacts[]> {
  const places = new Map<string, number>();
  const placeOf = (expression: string): number => {
    const place = places.get(expression) ?? places.size;
    places.set(expression, place);
    return place;
  };
  const known = new Map<string, number>();
  for (const [capacity, asked] of facts)
    for (const one of asked) known.set(`${capacity} ${nameOf(one)}`, placeOf(expressionOf(one, capacity)));
  const who =
    'named' in askers
      ? askers.named.map(one => ({
          person_id: one.personId,
          organisation_id: one.organisationId,
          capacity: one.capacity,
          purpose: one.purpose,
        }))
      : askers.inCapacities;
  const rows = await inside.query<Row>(statementFor(lens, askers, [...places.keys()]), [
    about.subject,
    parameterOf(lens),
    about.caseId,
    about.regionId,
    at,
    JSON.stringify(who),
  ]);
  return rows.map(row => {
    const values = row.answers.flat();
    return {
      personId: row.person_id,
      organisationId: row.organisation_id,
      capacity: row.capacity,
      purpose: row.purpose,
      holdsCapacity: row.holds,
      isTied: row.is_tied,
      answer: asked => {
        const place = known.get(`${row.capacity} ${nameOf(asked)}`);
        return place === undefined ? undefined : values[place];
      },
    };
  });
}
