// Takes back what was released to a parent; what they saw stays in the record, what they see stops now.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLawToPupil } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';
import { AccessRelease } from './access-release.js';

@InputType({
  description:
    'A release that no longer stands. Dutch: in te trekken vrijgave aan een ouder. Source: DB:655-657; law.md 1.7, 2.',
})
export class EndReleaseInput {
  @Field(() => ID, { description: 'The release. Dutch: vrijgave.' })
  releaseId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

export const releaseToEnd = ({ input }: { input: EndReleaseInput }): Candidate => ({
  from: { resource: 'AccessRelease', id: asId(input.releaseId) },
});

export async function endRelease(unit: UnitOfWork, { releaseId, version }: EndReleaseInput): Promise<string> {
  const id = asId(releaseId);
  const [found] = await unit.transaction.query<{ subject: string; over: boolean }>(
    `select r.subject, r.ended_at is not null or r.until_day < $2::date as over from access_releases r where r.id = $1`,
    [id, today(unit)],
  );
  if (found === undefined) throw unknownId();
  if (found.over) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const change = { endedAt: unit.now, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(AccessRelease, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLawToPupil(unit.transaction, found.subject);
  return id;
}
