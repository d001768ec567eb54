// As what somebody may speak on a request: the pupil from 12, or an adult whom the request concerns.
//
// Asked under the law's own role: whoever records a statement need not see who holds gezag. Only the quality comes back,
// and it stands on the statement that they record.

import { lawWriterRole } from '../../database/roles.js';
import { startOfDay } from '../../domain/calendar/amsterdam.js';
import { birthday } from '../../domain/calendar/birthdays.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { ConsentForWriting } from './consent-for-writing.js';

interface Standing {
  readonly is_pupil: boolean;
  readonly birth_date: IsoDate;
  readonly closed: boolean;
  /** Null for whoever is no party; true among them for whoever decides now. */
  readonly party: boolean[] | null;
  readonly kinds: string[];
}

const asked = `
  select p.person_id = $2 as is_pupil, p.birth_date::text as birth_date,
    (select coalesce(c.closed_at <= app.now(), false) from cases c where c.id = $3) as closed,
    (select array_agg(k.decides) from consent_parties k where k.consent_id = $1 and k.person_id = $2
        and k.during @> app.now() and k.superseded_xid is null) as party,
    (select coalesce(array_agg(distinct a.kind), '{}') from authorities a where a.adult_id = $2) as kinds
  from pupils p`;

function adultQuality(kinds: readonly string[]): string {
  if (kinds.includes('GUARDIAN')) return 'VOOGD';
  if (kinds.includes('CURATOR')) return 'CURATOR';
  return kinds.includes('MENTOR') ? 'MENTOR' : 'OUDER';
}

/**
 * Null for whoever has no say here: one's own word may be taken back by whoever gave it, and only whoever decides now may
 * say yes or no. A closed case hears nobody, and says so.
 */
export async function qualityOf(
  unit: UnitOfWork,
  consent: ConsentForWriting,
  { personId, mustDecide }: { personId: string; mustDecide: boolean },
): Promise<string | null> {
  const standing = await unit.transaction.as(lawWriterRole, async inside => {
    await inside.query(`select set_config('doorbraak.law_subject', $1, true)`, [consent.subject]);
    const [row] = await inside.query<Standing>(asked, [consent.id, personId, consent.caseId]);
    return row;
  });
  if (standing === undefined) return null;
  if (standing.closed) throw new ApiError('CONFLICT', { reason: 'CASE_CLOSED' });
  if (standing.is_pupil) return startOfDay(birthday(standing.birth_date, 12)) <= unit.now ? 'LEERLING' : null;
  const { party, kinds } = standing;
  return party !== null && (!mustDecide || party.includes(true)) ? adultQuality(kinds) : null;
}
