// Who takes the regie over: somebody who takes part, or by exception the pupil or a parent (DB:237-238).

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { standingAfter } from '../../domain/breakthrough/progress-steps.js';
import { whyNotRegie } from '../../domain/breakthrough/regie-at-the-table.js';
import { doorbraakPhases } from '../../domain/phases/phases.js';
import {
  mayHoldRegie,
  PARENTS_HOLD_UNTIL_YEARS,
  PUPIL_HOLDS_FROM_YEARS,
} from '../../domain/regie/who-may-hold.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { tableOfCase } from '../breakthrough/index.js';
import { type CaseForWriting, pupilAndParents } from '../case-row/index.js';

export interface NewHolder {
  readonly personId: string;
  /** None of pupil and parents. */
  readonly organisationId: string | null;
  readonly capacity: Capacity;
}

const refused = (reason: ConstructorParameters<typeof ApiError>[1]): ApiError =>
  new ApiError('BAD_USER_INPUT', reason);

/** A participant of this case; whose line ends at the same moment waits, and is then refused. */
export async function participantHolder(
  unit: UnitOfWork,
  { caseId }: CaseForWriting,
  participantId: string,
): Promise<NewHolder> {
  const [seat] = await unit.transaction.query<NewHolder & { ended: boolean }>(
    `select p.person_id as "personId", p.organisation_id as "organisationId", p.capacity, p.until_at is not null as ended
       from participants p where p.id = $1 and p.case_id = $2 for update`,
    [asId(participantId), caseId],
  );
  if (seat === undefined) throw unknownId();
  if (seat.ended) throw new ApiError('CONFLICT', { reason: 'NO_LONGER_TAKES_PART' });
  if (!mayHoldRegie(seat.capacity)) throw refused({ reason: 'REGIE_UNFIT' });
  const { personId, organisationId, capacity } = seat;
  return { personId, organisationId, capacity };
}

// Whether the child lets this parent into the case at all, which nobody but the child decides from 16 on (R14).
const letIn = `
  select 1 from consent_grants g
   where g.case_id = $1 and g.capacity = 'ouder' and g.person_id = $2 and g.data_class = 'D29'
     and g.during @> $3::timestamptz and g.superseded_xid is null limit 1`;

async function parentHolder(
  unit: UnitOfWork,
  into: CaseForWriting,
  personId: string,
  age: number,
): Promise<NewHolder> {
  if (age >= PARENTS_HOLD_UNTIL_YEARS) throw refused({ reason: 'NO_AUTHORITY' });
  const values = [into.caseId, personId, unit.now];
  const consents = await askAsLaw(unit.transaction, into.subject, { text: letIn, values });
  if (age >= PUPIL_HOLDS_FROM_YEARS && consents.length === 0)
    throw refused({ reason: 'PUPIL_CONSENT_REQUIRED' });
  return { personId, organisationId: null, capacity: 'ouder' };
}

/** The pupil from 16 on, never younger; a parent who holds gezag, of a pupil of 16 or over while the pupil consents. */
export async function familyHolder(
  unit: UnitOfWork,
  into: CaseForWriting,
  familyId: string,
): Promise<NewHolder> {
  const personId = asId(familyId);
  const { personId: pupilId, age, parents } = await pupilAndParents(unit, into.subject);
  if (personId === pupilId) {
    if (age < PUPIL_HOLDS_FROM_YEARS) throw refused({ reason: 'PUPIL_UNDER_16' });
    return { personId, organisationId: null, capacity: 'leerling' };
  }
  if (!parents.includes(personId)) throw refused({ reason: 'NO_AUTHORITY' });
  return parentHolder(unit, into, personId, age);
}

/** Whether the holder sits at the table of this case, and chairs it; whoever hands the regie over need not see either. */
const atTable = `
  select exists (select 1 from agenda_items i
                  where i.case_id = $1 and i.chair_id = $2 and i.taken_off_at is null) as chairs,
         exists (select 1 from table_invitations v
                  where v.case_id = $1 and v.person_id = $2 and v.ended_at is null) as "takesPart"`;

/** While the table has a case, whoever has its regie sits there, and never chairs (AM:151; FM:38). */
export async function checkAtTheTable(
  unit: UnitOfWork,
  into: CaseForWriting,
  { personId }: NewHolder,
): Promise<void> {
  const table = await tableOfCase(unit, into);
  const text = { text: atTable, values: [into.caseId, personId] };
  const [so] = await askAsLaw<{ chairs: boolean; takesPart: boolean }>(unit.transaction, into.subject, text);
  const chairs = so?.chairs === true;
  if (chairs) throw new ApiError('CONFLICT', { reason: 'IS_THE_CHAIR' });
  const isThere = doorbraakPhases.some(one => one === into.phase);
  if (table === null || !isThere || !standingAfter(table.protocol, table.steps).onAgenda) return;
  const why = whyNotRegie(table.protocol.regie, { takesPart: so?.takesPart === true, chairs });
  if (why !== undefined) throw new ApiError('CONFLICT', { reason: why });
}
