// The pupil and the parents around them, as the law sees them: whoever tells them something need not see who holds gezag.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { completedYears } from '../../domain/calendar/birthdays.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from './days.js';

export interface PupilAndParents {
  readonly personId: string;
  /** In completed years, today. */
  readonly age: number;
  readonly municipalityId: string | null;
  /** Everybody with gezag, however old the evidence: a duty to tell does not lapse with an extract. */
  readonly parents: readonly string[];
  /** Of whom it is unknown whether they hold it. */
  readonly perhapsParents: readonly string[];
}

interface Row {
  readonly person_id: string;
  readonly birth_date: IsoDate;
  readonly municipality_id: string | null;
  readonly parents: readonly string[];
  readonly perhaps: readonly string[];
}

const adults = (kinds: string): string =>
  `array(select distinct a.adult_id::text from authorities a where a.kind in (${kinds})
     and a.from_day <= $1::date and (a.until_day is null or a.until_day >= $1::date) order by 1)`;

const around = `
  select p.person_id, p.birth_date::text as birth_date, p.municipality_id,
         ${adults(`'PARENT_WITH', 'GUARDIAN', 'CO_AUTHORITY_NON_PARENT'`)} as parents,
         ${adults(`'UNKNOWN'`)} as perhaps
    from pupils p`;

/** Takes the pupil's turn to write along with it. */
export async function pupilAndParents(unit: UnitOfWork, subject: string): Promise<PupilAndParents> {
  const day = today(unit);
  const [row] = await askAsLaw<Row>(unit.transaction, subject, { text: around, values: [day] });
  if (row === undefined) throw new Error('the law finds no pupil');
  return {
    personId: row.person_id,
    age: completedYears(row.birth_date, day),
    municipalityId: row.municipality_id,
    parents: row.parents,
    perhapsParents: row.perhaps,
  };
}
