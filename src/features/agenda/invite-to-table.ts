// Invites to the table of a case: somebody who sits there for a party of the protocol, by appointment and without taking part in
// the case, the pupil, or a parent with authority (AM:55, 101, 266-268; DB:1061-1079; K13).

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { BreakthroughProtocol } from '../../domain/breakthrough/protocol.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { protocolOfRegion } from '../breakthrough/index.js';
import {
  type CaseForWriting,
  caseForWriting,
  familyMember,
  inCase,
  insertRows,
  today,
} from '../case-row/index.js';
import { TableSeat } from './agenda-enums.js';
import { TableInvitation } from './table-invitation.js';

@InputType({ description: 'Under which appointment somebody is invited. Dutch: aanstelling.' })
export class TableGuestInput {
  @Field(() => ID, { description: 'Who. Dutch: persoon.' })
  personId!: string;

  @Field(() => ID, { description: 'For which organisation they work. Dutch: organisatie.' })
  organisationId!: string;

  @Field(() => CapacityEnum, { description: 'In which capacity. Dutch: hoedanigheid.' })
  capacity!: Capacity;
}

@InputType({ description: 'Somebody to be invited to the table of a case. Dutch: uit te nodigen persoon.' })
export class InviteToTableInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => TableSeat, { description: 'In which place of the protocol. Dutch: plaats aan tafel.' })
  seat!: string;

  @Field(() => TableGuestInput, {
    nullable: true,
    description: 'Who is invited; this or a member of the family. Dutch: genodigde.',
  })
  guest?: TableGuestInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The pupil, or a parent with authority, as a person. Dutch: leerling of ouder.',
  })
  familyMemberId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'To which discussion; without it to the table of this case at large. Dutch: agendapunt.',
  })
  agendaItemId?: string | null;
}

export const tableInvitationToMake = (
  { input }: { input: InviteToTableInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

/** Where a protocol names nobody, the office that is made for it. */
const heldBy = (named: readonly Capacity[], office: Capacity): readonly Capacity[] =>
  named.length > 0 ? named : [office];

/** An invitation ties to the case: whoever approves money is asked about a proposal and tied to no pupil (DB:1079-1087). */
function capacitiesOf({ chair, seats }: BreakthroughProtocol, seat: string): readonly Capacity[] {
  if (seat === 'CHAIR') return heldBy(chair.capacities, 'voorzitter-doorbraakoverleg');
  if (seat === 'ASSISTANT') return heldBy(chair.assistants, 'managementassistent');
  const of = seats.filter(({ code }) => code === seat).flatMap(({ capacities }) => capacities);
  return of.filter(one => one !== 'financieel-akkoord' && entryOf(one).confirmedBy === 'appointment');
}

const invalid = (...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields });

interface Invited {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: Capacity;
}

async function invited(
  unit: UnitOfWork,
  into: CaseForWriting,
  { seat, guest, familyMemberId }: InviteToTableInput,
): Promise<Invited> {
  if ((guest == null) === (familyMemberId == null)) throw invalid('guest', 'familyMemberId');
  if ((familyMemberId == null) === (seat === 'FAMILY')) throw invalid('seat');
  if (guest == null) return familyMember(unit, into.subject, familyMemberId ?? '');
  const protocol = await protocolOfRegion(unit, into.regionId, today(unit));
  if (!capacitiesOf(protocol, seat).includes(guest.capacity))
    throw new ApiError('BAD_USER_INPUT', { reason: 'NO_SEAT', fields: ['seat'] });
  const { personId, organisationId, capacity } = guest;
  return { personId: asId(personId), organisationId: asId(organisationId), capacity };
}

const discussion = `select i.id as "agendaItemId", i.meeting_id as "meetingId", i.taken_off_at is not null as "takenOff"
   from agenda_items i where i.id = $1 and i.case_id = $2`;

interface Discussion {
  readonly agendaItemId: string | null;
  readonly meetingId: string | null;
}

async function discussed(
  unit: UnitOfWork,
  { caseId }: CaseForWriting,
  agendaItemId: string | null | undefined,
): Promise<Discussion> {
  if (agendaItemId == null) return { agendaItemId: null, meetingId: null };
  const [found] = await unit.transaction.query<Discussion & { readonly takenOff: boolean }>(discussion, [
    asId(agendaItemId),
    caseId,
  ]);
  if (found === undefined) throw unknownId();
  if (found.takenOff) throw new ApiError('CONFLICT', { reason: 'TAKEN_OFF' });
  return { agendaItemId: found.agendaItemId, meetingId: found.meetingId };
}

const already = `
  select 1 from table_invitations v
   where v.case_id = $1 and v.agenda_item_id is not distinct from $2 and v.person_id = $3 and v.capacity = $4
     and v.organisation_id is not distinct from $5 and v.ended_at is null limit 1`;

/** Of an invitation that one does not see one is not told: made twice, it invites once. */
async function checkNotInvited(
  unit: UnitOfWork,
  { caseId }: CaseForWriting,
  { agendaItemId }: Discussion,
  { personId, capacity, organisationId }: Invited,
): Promise<void> {
  const values = [caseId, agendaItemId, personId, capacity, organisationId];
  const seen = await unit.transaction.query(already, values);
  if (seen.length > 0) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
}

export async function inviteToTable(unit: UnitOfWork, input: InviteToTableInput): Promise<string> {
  const into = await caseForWriting(unit, input.caseId);
  const who = await invited(unit, into, input);
  const to = await discussed(unit, into, input.agendaItemId);
  await checkNotInvited(unit, into, to, who);
  const id = randomUUID();
  await insertRows(unit, TableInvitation, [
    { ...inCase(into), ...to, ...who, id, seat: input.seat, controllerId: into.schoolId, version: 1 },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
