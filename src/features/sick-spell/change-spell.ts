// Changes of a spell: that the pupil is better, or that the school finds the absence unclear; each another version of it.

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { checkDays, keepSpell, reporterOf, type SpellRow } from './keep-spell.js';

@InputType()
abstract class SpellAsReadInput {
  @Field(() => ID, { description: 'The spell as you read it. Dutch: ziekmelding.' })
  spellId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

@InputType({ description: 'That the pupil is better. Dutch: betermelding. Source: LPW 12; DB:144.' })
export class ReportRecoveryInput extends SpellAsReadInput {
  @Field(() => GraphQLLocalDate, {
    description: 'Last day of being ill: not before the first, nor in the future. Dutch: ziek tot en met.',
  })
  untilDay!: IsoDate;
}

@InputType({
  description:
    'Whether the school finds the absence unclear: a judgement of the absence, never of an illness. Dutch: onduidelijk ziekteverzuim. Source: DB:415, 564.',
})
export class JudgeSickSpellInput extends SpellAsReadInput {
  @Field(() => Boolean, { description: 'Whether it is unclear. Dutch: onduidelijk.' })
  unclear!: boolean;
}

export const spellToChange = ({ input }: { input: SpellAsReadInput }): Candidate => ({
  from: { resource: 'SickSpell', id: asId(input.spellId) },
});

const read = `select s.id, s.first_id as "firstId", s.version, s.subject, s.region_id as "regionId",
    s.controller_id as "controllerId", s.from_day::text as "fromDay", s.until_day::text as "untilDay",
    s.reported_by as "reportedBy", s.unclear, s.superseded_xid is not null as "isOver"
  from sick_spells s where s.id = $1`;

async function changed(
  unit: UnitOfWork,
  { spellId, version }: SpellAsReadInput,
  change: Partial<Pick<SpellRow, 'untilDay' | 'unclear'>>,
): Promise<string> {
  const [found] = await unit.transaction.query<SpellRow & { isOver: boolean }>(read, [asId(spellId)]);
  if (found === undefined) throw unknownId();
  const { isOver, ...row } = found;
  if (isOver || row.version !== version) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  const next: SpellRow = { ...row, ...change, id: randomUUID(), version: version + 1 };
  checkDays(unit, next);
  await keepSpell(unit, next);
  return next.id;
}

export const reportRecovery = (unit: UnitOfWork, input: ReportRecoveryInput): Promise<string> =>
  changed(unit, input, { untilDay: input.untilDay });

/** Family reports; it is the school that judges. */
export function judgeSickSpell(unit: UnitOfWork, input: JudgeSickSpellInput): Promise<string> {
  if (reporterOf(unit) !== 'SCHOOL') throw new ApiError('FORBIDDEN');
  return changed(unit, input, { unclear: input.unclear });
}
