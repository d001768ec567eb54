// A sitting that is moved or cancelled: as it was read, still planned and not begun; and those whose invitations go along.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLawToSubject } from '../../database/law-pass/apply-law.js';
import { lawWriterRole } from '../../database/roles.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { bad, hasBegun, takeSittingsOf } from './sitting-times.js';

@InputType()
export abstract class SittingAsReadInput {
  @Field(() => ID, { description: 'The sitting. Dutch: spreekuur.' })
  sittingId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

export const sittingToChange = ({ input }: { input: SittingAsReadInput }): Candidate => ({
  from: { resource: 'Sitting', id: asId(input.sittingId) },
});

export interface PlannedSitting {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly day: IsoDate;
  readonly from: string;
  readonly slots: readonly string[];
  readonly state: string;
  readonly version: number;
}

const read = `select s.id, s.controller_id as "schoolId", s.person_id as "personId", s.organisation_id as "organisationId",
    s.day::text as day, s.from_time as from, s.slots, s.state, s.version from sittings s where s.id = $1`;

/** In the turn of its school: nobody is invited to it meanwhile. */
export async function plannedSitting(
  unit: UnitOfWork,
  { sittingId, version }: SittingAsReadInput,
): Promise<PlannedSitting> {
  await takeSittingsOf(unit, unit.actor.organisationId!);
  const [sitting] = await unit.transaction.query<PlannedSitting>(read, [asId(sittingId)]);
  if (sitting === undefined) throw unknownId();
  if (sitting.version !== version) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  if (sitting.state !== 'PLANNED') throw new ApiError('CONFLICT', { reason: 'SITTING_NOT_PLANNED' });
  if (hasBegun(unit, sitting)) throw bad('SITTING_PAST', 'sittingId');
  return sitting;
}

const change = `update sittings set state = $3, cancelled_because = $4, changed_at = app.now(), version = version + 1
    where id = $1 and version = $2 returning id`;

export async function changeSitting(
  unit: UnitOfWork,
  { id, version }: PlannedSitting,
  state: 'MOVED' | 'CANCELLED',
  because: string | null = null,
): Promise<void> {
  const changed = await unit.transaction.query(change, [id, version, state, because]);
  if (changed.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
}

interface Changed {
  readonly caseId: string;
  readonly subject: string;
  readonly regionId: string;
}

const changedWith =
  'select i.case_id as "caseId", i.subject, i.region_id as "regionId" from app.changed_with_sitting($1) i';

/** The record tells it of each pupil whose invitation went along, of whom whoever plans hears nothing. */
export async function tellInvitations(unit: UnitOfWork, sittingId: string): Promise<void> {
  const changed = await unit.transaction.as(lawWriterRole, inside =>
    inside.query<Changed>(changedWith, [sittingId]),
  );
  const rule = `sitting.write.${unit.capacity}`;
  for (const of of changed)
    unit.lines.touch({ ...of, action: 'UPDATE', resource: 'TalkInvitation', rule, facts: {} });
}

/** Whoever took part for an invitation that ended takes part no longer: pupil by pupil, as many as a sitting has talks. */
export async function applyLawAfter(unit: UnitOfWork, sittingId: string): Promise<void> {
  await unit.transaction.as(lawWriterRole, async inside => {
    const rows = await inside.query<Changed>(changedWith, [sittingId]);
    for (const subject of new Set(rows.map(one => one.subject))) await applyLawToSubject(inside, subject);
  });
}
