// Puts a case on the agenda of a vooroverleg, or once the parties have decided on that of the doorbraakoverleg (AM:35, 61, 97-111).

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw, askAsLaw } from '../../database/law-pass/apply-law.js';
import { standingAfter } from '../../domain/breakthrough/progress-steps.js';
import { whyNotChair } from '../../domain/breakthrough/seats.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { tableOfCase } from '../breakthrough/index.js';
import { type CaseForWriting, caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { AgendaDomain } from './agenda-enums.js';
import { BreakthroughAgendaItem } from './agenda-item.js';

@InputType({ description: 'A case to be put on an agenda. Dutch: te agenderen casus. Source: AM:97-111.' })
export class PutOnAgendaInput {
  @Field(() => ID, { description: 'The case, registered. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, {
    description: 'The vooroverleg or doorbraakoverleg, to come, one that you see. Dutch: overleg.',
  })
  meetingId!: string;

  @Field(() => Int, { description: 'How long it takes, in minutes. Dutch: duur.' })
  @Min(1)
  length!: number;

  @Field(() => AgendaDomain, {
    description:
      'Whether what is to be discussed touches care: then there must be consent to share conclusions of care with you. Dutch: domein. Source: decisions.md Q13.',
  })
  domain!: keyof typeof AgendaDomain;
}

export const caseToPutOnAgenda = ({ input }: { input: PutOnAgendaInput }): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
});

interface Onto {
  readonly kind: string;
  readonly chairCapacity: string | null;
  readonly chairId: string;
  readonly isOnIt: boolean;
}

/** Whether it is on it already, so far as one sees: of an item of care one may not know. */
const onto = `
  select m.kind, m.chair_capacity as "chairCapacity", m.chair_id as "chairId",
         exists (select 1 from agenda_items i
                  where i.meeting_id = m.id and i.case_id = $2 and i.taken_off_at is null) as "isOnIt"
    from meetings m where m.id = $1`;

interface Standing {
  readonly chairHasRegie: boolean;
  readonly consented: boolean;
}

/** As the law: whoever makes an agenda need not see who has the regie; of consent it answers towards the asker alone. */
const standing = `
  select exists (select 1 from regies r where r.case_id = $1 and r.person_id = $2 and r.until_at is null) as "chairHasRegie",
         exists (select 1 from consent_grants g
                  where g.case_id = $1 and g.data_class = 'D12' and g.capacity = $3 and g.organisation_id = $4
                    and $5 = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null) as consented`;

const conflict = (reason: ConstructorParameters<typeof ApiError>[1]): ApiError =>
  new ApiError('CONFLICT', reason);

/** Registered; accepted where it is to be discussed; and not off the table for good. */
async function registered(unit: UnitOfWork, into: CaseForWriting, { kind }: Onto): Promise<string> {
  const table = await tableOfCase(unit, into);
  if (table === null) throw conflict({ reason: 'NOT_REGISTERED' });
  if (kind === 'DOORBRAAKOVERLEG' && table.decided !== 'ACCEPTED') throw conflict({ reason: 'NOT_ACCEPTED' });
  const { discussed, onAgenda } = standingAfter(table.protocol, table.steps);
  if (discussed && !onAgenda && kind === 'DOORBRAAKOVERLEG') throw conflict({ reason: 'NOT_ON_THE_AGENDA' });
  return table.id;
}

export async function putOnAgenda(
  unit: UnitOfWork,
  { caseId, meetingId, length, domain }: PutOnAgendaInput,
): Promise<string> {
  const into = await caseForWriting(unit, caseId);
  const meeting = asId(meetingId);
  // One that is not seen is not there; which number comes next, and whether there is room, the table knows (migration 0023).
  const [found] = await unit.transaction.query<Onto>(onto, [meeting, into.caseId]);
  if (found === undefined) throw unknownId();
  if (found.isOnIt) throw conflict({ reason: 'ALREADY_SO' });
  const registrationId = await registered(unit, into, found);
  const { organisationId } = unit.actor;
  const [so] = await askAsLaw<Standing>(unit.transaction, into.subject, {
    text: standing,
    values: [into.caseId, found.chairId, unit.capacity, organisationId, unit.purpose],
  });
  const chairs = { capacity: found.chairCapacity ?? '', hasRegie: so?.chairHasRegie === true };
  if (whyNotChair({ capacities: [] }, chairs) !== undefined) throw conflict({ reason: 'CHAIR_HAS_REGIE' });
  if (domain === 'CARE' && so?.consented !== true)
    throw new ApiError('BAD_USER_INPUT', { reason: 'CONSENT_REQUIRED', fields: ['domain'] });
  const id = randomUUID();
  await insertRows(unit, BreakthroughAgendaItem, [
    {
      ...inCase(into),
      id,
      meetingId: meeting,
      registrationId,
      length,
      domain,
      version: 1,
      controllerId: into.schoolId,
    },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
