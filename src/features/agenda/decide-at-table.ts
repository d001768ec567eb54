// Puts down that the table decided on a case: once all parties were heard who must be, by those who may bind an organisation, and with
// whom it binds (DB:1073-1075; AM:185; SP:66-74). What was decided stands in paragraphs of the step.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type PartyAtTable, whyNoDecision } from '../../domain/breakthrough/mandate.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { checkedStep, layStep, TableCommitment } from '../breakthrough/index.js';
import { inCase, insertRows } from '../case-row/index.js';
import { whenIsMeeting } from '../meeting/index.js';

@InputType({ description: 'What a party said to a decision. Dutch: partij bij een besluit.' })
export class PartyAtTableInput {
  @Field(() => ID, {
    description: 'Its invitation to this discussion, one that you see. Dutch: uitnodiging.',
  })
  invitationId!: string;

  @Field(() => Boolean, { description: 'Whether it was heard. Dutch: gehoord.' })
  heard!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it has the mandate of its organisation; with commits, or without it. Dutch: mandaat.',
  })
  hasMandate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it commits; pupil and parents bind no organisation. Dutch: verbindt zich.',
  })
  commits?: boolean | null;
}

@InputType({
  description:
    'That the table decided on a case, on the day on which it met. Dutch: besluit van het doorbraakoverleg. Source: DB:1073-1075; AM:185; SP:66-74.',
})
export class DecideAtTableInput {
  @Field(() => ID, { description: 'The discussion, one that you see. Dutch: agendapunt.' })
  agendaItemId!: string;

  @Field(() => [PartyAtTableInput], {
    description:
      "Each party once, at most 30. In 's-Hertogenbosch all whom you see invited, besides chair and assistant; elsewhere those who bind an organisation. Dutch: partijen.",
  })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  parties!: PartyAtTableInput[];
}

export const writtenWithDecision = ['BreakthroughProgress', 'TableCommitment'] as const;

export const discussionToDecideOn = (
  { input }: { input: DecideAtTableInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'BreakthroughAgendaItem', id: asId(input.agendaItemId) },
  set: { controller_id: organisationId },
});

interface Discussion {
  readonly caseId: string;
  readonly meetingId: string;
  readonly takenOff: boolean;
}

const discussion = `select i.case_id as "caseId", i.meeting_id as "meetingId", i.taken_off_at is not null as "takenOff"
   from agenda_items i where i.id = $1`;

async function dayOfDiscussion(unit: UnitOfWork, itemId: string): Promise<{ caseId: string; day: IsoDate }> {
  const [found] = await unit.transaction.query<Discussion>(discussion, [itemId]);
  if (found === undefined) throw unknownId();
  if (found.takenOff) throw new ApiError('CONFLICT', { reason: 'TAKEN_OFF' });
  const { when, day } = await whenIsMeeting(unit, found.meetingId);
  if (when !== 'BEGUN') throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_BEGUN' });
  return { caseId: found.caseId, day };
}

interface Guest {
  readonly id: string;
  readonly capacity: Capacity;
  readonly ofOrganisation: boolean;
  /** Chair and assistant serve the table, and are heard there on no side. */
  readonly isParty: boolean;
}

const guests = `
  select v.id, v.capacity, v.organisation_id is not null as "ofOrganisation", v.seat not in ('CHAIR', 'ASSISTANT') as "isParty"
    from table_invitations v where v.agenda_item_id = $1 and v.ended_at is null`;

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

type Spoken = Map<Guest, PartyAtTableInput>;

/** Of a guest whom one does not see one says nothing: the same as of one who was never invited. */
function spoken(seen: readonly Guest[], parties: readonly PartyAtTableInput[]): Spoken {
  const said: Spoken = new Map();
  for (const party of parties) {
    const id = asId(party.invitationId);
    const guest = seen.find(one => one.id === id);
    if (guest === undefined) throw unknownId();
    if (said.has(guest)) throw invalid('parties');
    if ((party.hasMandate == null) !== (party.commits == null)) throw invalid('hasMandate');
    if (party.commits != null && !guest.ofOrganisation) throw invalid('commits');
    said.set(guest, party);
  }
  return said;
}

function partyOf({ ofOrganisation }: Guest, said: PartyAtTableInput | undefined): PartyAtTable {
  const { heard = false, hasMandate, commits } = said ?? {};
  const binding = hasMandate == null || commits == null ? null : { hasMandate, commits };
  return { heard, ofOrganisation, binding };
}

export async function decideAtTable(unit: UnitOfWork, input: DecideAtTableInput): Promise<string> {
  const itemId = asId(input.agendaItemId);
  const { caseId, day } = await dayOfDiscussion(unit, itemId);
  const checked = await checkedStep(unit, { caseId, step: 'DECIDED', happenedOn: day });
  const seen = await unit.transaction.query<Guest>(guests, [itemId]);
  const said = spoken(seen, input.parties);
  const parties = seen.filter(one => one.isParty || said.has(one)).map(one => partyOf(one, said.get(one)));
  const [why] = whyNoDecision(checked.table.protocol.mandate, parties);
  if (why !== undefined) throw new ApiError('BAD_USER_INPUT', { reason: why, fields: ['parties'] });
  const progressId = await layStep(unit, checked);
  const rows = [...said].map(([{ capacity }, { invitationId, heard, hasMandate, commits }]) => ({
    ...inCase(checked.into),
    id: randomUUID(),
    // As its invitation: consent to know of care is asked by the school.
    controllerId: checked.into.schoolId,
    progressId,
    invitationId: asId(invitationId),
    capacity,
    heard,
    hasMandate: hasMandate ?? null,
    commits: commits ?? null,
  }));
  await insertRows(unit, TableCommitment, rows);
  return progressId;
}
