// As what somebody speaks to a request at an instant, and on what that rests; asked under the law's own role, since whoever
// records a statement need not see who holds gezag. What comes back stands on the statement and goes nowhere else.

import { lockSubject } from '../../database/law-pass/apply-law.js';
import { lawWriterRole } from '../../database/roles.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { completedYears } from '../../domain/calendar/birthdays.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { SPEAKS_FROM } from '../../domain/consent/ages.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { ConsentForWriting } from './consent-for-writing.js';

export interface Speaker {
  readonly quality: string;
  readonly pupilAge: number;
  /** The record of gezag on which an adult speaks. */
  readonly authorityId: string | null;
  readonly explainedById: string | null;
  readonly textVersion: string;
  readonly language: string;
  /** Whether anything that was asked is open now. */
  readonly isStanding: boolean;
}

interface Row {
  readonly is_pupil: boolean;
  readonly birth_date: IsoDate;
  readonly closed: boolean;
  readonly superseded: boolean;
  readonly standing: boolean;
  /** Null for whoever is no party; true among them for whoever decides then. */
  readonly party: boolean[] | null;
  readonly authorities: { id: string; kind: string }[];
  readonly explained: { by: string | null; version: string; language: string } | null;
}

const asked = `
  select p.person_id = $2 as is_pupil, p.birth_date::text as birth_date,
    (select coalesce(c.closed_at <= app.now(), false) from cases c where c.id = $3) as closed,
    exists (select 1 from consents s where s.supersedes = $1) as superseded,
    exists (select 1 from consent_periods q where q.consent_id = $1 and q.status = 'ACTIVE' and q.during @> app.now()
        and q.superseded_xid is null) as standing,
    (select array_agg(k.decides) from consent_parties k where k.consent_id = $1 and k.person_id = $2
        and k.during @> $4::timestamptz and k.superseded_xid is null) as party,
    (select coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind) order by a.from_day desc, a.id), '[]')
       from authorities a where a.adult_id = $2 and daterange(a.from_day, a.until_day, '[]') @> $5::date) as authorities,
    (select json_build_object('by', e.recorded_by, 'version', e.text_version, 'language', e.language)
       from consent_explanations e
      where e.consent_id = $1 and e.to_person_id = $2 and e.outcome = 'EXPLAINED' and e.explained_on <= $5::date
      order by e.explained_on desc, e.id limit 1) as explained
  from pupils p`;

/** What an adult is, the first of these that there is a record of. */
const qualities: readonly (readonly [string, string])[] = [
  ['GUARDIAN', 'VOOGD'],
  ['CURATOR', 'CURATOR'],
  ['MENTOR', 'MENTOR'],
  ['ATTORNEY', 'GEMACHTIGDE'],
  ['PARENT_WITH', 'OUDER'],
  ['CO_AUTHORITY_NON_PARENT', 'OUDER'],
  ['PARTNER', 'PARTNER'],
];

function adultQuality({ authorities }: Row): Pick<Speaker, 'quality' | 'authorityId'> {
  for (const [kind, quality] of qualities) {
    const record = authorities.find(one => one.kind === kind);
    if (record !== undefined) return { quality, authorityId: record.id };
  }
  // A parent without gezag, or of whom it is not known, still speaks of the own data (R01).
  return { quality: 'OUDER', authorityId: authorities[0]?.id ?? null };
}

function qualityOf(
  row: Row,
  pupilAge: number,
  mustDecide: boolean,
): Pick<Speaker, 'quality' | 'authorityId'> | null {
  if (row.is_pupil) return pupilAge >= SPEAKS_FROM ? { quality: 'LEERLING', authorityId: null } : null;
  const isParty = row.party !== null && (!mustDecide || row.party.includes(true));
  return isParty ? adultQuality(row) : null;
}

/**
 * Null for whoever has no say here: one's own word may be taken back by whoever gave it, and only whoever decides at that
 * instant may say yes or no. A closed case and a request that another one replaced hear nobody, and say so. It is the
 * speaker's turn from here on: what is read after it stays so until the word is written.
 */
export async function speakerOf(
  unit: UnitOfWork,
  consent: ConsentForWriting,
  { personId, at, mustDecide }: { personId: string; at: Date; mustDecide: boolean },
): Promise<Speaker | null> {
  const day = dayOf(at);
  const row = await unit.transaction.as(lawWriterRole, async inside => {
    await lockSubject(inside, consent.subject);
    const [found] = await inside.query<Row>(asked, [
      consent.id,
      personId,
      consent.caseId,
      at.toISOString(),
      day,
    ]);
    return found;
  });
  if (row === undefined) return null;
  if (row.closed) throw new ApiError('CONFLICT', { reason: 'CASE_CLOSED' });
  if (row.superseded) throw new ApiError('CONFLICT', { reason: 'CONSENT_SUPERSEDED' });
  const pupilAge = completedYears(row.birth_date, day);
  const as = qualityOf(row, pupilAge, mustDecide);
  if (as === null) return null;
  return {
    ...as,
    pupilAge,
    explainedById: row.explained?.by ?? null,
    textVersion: row.explained?.version ?? consent.textVersion,
    language: row.explained?.language ?? consent.language,
    isStanding: row.standing,
  };
}
