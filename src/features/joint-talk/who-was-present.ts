// Who can have been at a joint talk: the pupil, a parent, oneself, and participants of the case whom one sees.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { CaseForWriting } from '../case-row/index.js';

interface Somebody {
  readonly id: string;
}

/** The pupil, and whoever is known as parent or guardian now or was. */
const family = `
  select p.person_id as id, true as "isPupil" from pupils p
  union
  select a.adult_id, false from authorities a where a.kind in ('PARENT_WITH', 'PARENT_WITHOUT', 'GUARDIAN',
    'CO_AUTHORITY_NON_PARENT', 'UNKNOWN')`;

/** Somebody who is not seen is refused like somebody who does not exist. */
export async function checkPresent(
  unit: UnitOfWork,
  { caseId, subject }: CaseForWriting,
  present: readonly string[],
): Promise<void> {
  const relatives = await askAsLaw<Somebody & { isPupil: boolean }>(unit.transaction, subject, {
    text: family,
    values: [],
  });
  const partners = await unit.transaction.query<Somebody>(
    'select distinct p.person_id as id from participants p where p.case_id = $1 and p.person_id = any ($2)',
    [caseId, present],
  );
  const known = new Set([unit.actor.personId, ...[...relatives, ...partners].map(({ id }) => id)]);
  if (!present.every(id => known.has(id))) throw unknownId();
  // Without anybody of the family it is no joint talk.
  if (!relatives.some(({ id }) => present.includes(id)))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['presentIds'] });
}
