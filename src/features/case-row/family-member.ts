// The pupil, or an adult who holds gezag now, by person: whoever invites them need not see who holds it.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface FamilyMember {
  readonly personId: string;
  /** Family belongs to none. */
  readonly organisationId: null;
  readonly capacity: 'leerling' | 'ouder';
}

const family = `
  select p.person_id as "personId", null as "organisationId", 'leerling' as capacity from pupils p where p.person_id = $1
  union
  select a.adult_id, null, 'ouder' from authorities a
   where a.adult_id = $1 and a.kind in ('PARENT_WITH', 'GUARDIAN', 'CO_AUTHORITY_NON_PARENT')
     and a.from_day <= (app.now() at time zone 'Europe/Amsterdam')::date
     and (a.until_day is null or a.until_day >= (app.now() at time zone 'Europe/Amsterdam')::date)`;

export async function familyMember(unit: UnitOfWork, subject: string, id: string): Promise<FamilyMember> {
  const [found] = await askAsLaw<FamilyMember>(unit.transaction, subject, {
    text: family,
    values: [asId(id)],
  });
  if (found === undefined) throw unknownId();
  return found;
}
