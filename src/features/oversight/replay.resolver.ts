// Lines of the record, decided anew: equal or not, and why.

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ApiError } from '../../errors.js';
import { limits } from '../../graphql/limits/limits.js';
import { RequiresOversight } from '../../graphql/requires.js';
import { policy } from '../../policy/policy.js';
import type { RequestContext } from '../../record/request-context.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { recordQuestion } from './about-case.js';
import { type KeptLine, keptLines, policyOfThen } from './kept-line.js';
import { replayDecisions } from './replay-line.js';
import { ReplayedAccess, type ReplayedDecision, type ReplayVerdict } from './replayed-access.js';

function verdictOf(line: KeptLine, decisions: readonly ReplayedDecision[] | null): ReplayVerdict {
  if (decisions === null) return 'UNKNOWN_POLICY';
  if (decisions.length === 0 || line.outcome === 'FAILED') return 'NOTHING_DECIDED';
  return decisions.find(one => one.verdict !== 'EQUAL')?.verdict ?? 'EQUAL';
}

async function replay(unit: UnitOfWork, line: KeptLine): Promise<ReplayedAccess> {
  const table = await policyOfThen(unit, line.policy);
  const decisions = table === null ? null : await replayDecisions(unit, line, table);
  const { subject, caseId, regionId } = line;
  if (subject !== null) recordQuestion(unit, { subject, caseId, regionId });
  return {
    lineId: line.id,
    at: new Date(line.at),
    verdict: verdictOf(line, decisions),
    version: line.policy,
    isPolicyOfNow: line.policy === policy.hash,
    decisions: decisions ?? [],
  };
}

@Resolver()
export class ReplayResolver {
  @RequiresOversight('AccessLogEntry')
  @Query(() => [ReplayedAccess], {
    nullable: true,
    description:
      'Lines of the record, each decided anew by the facts as the transaction of then saw them and by the policy of then, oldest first. Lines that you do not see are left out. The question is on record. Dutch: inzageregels herhalen. Source: architecture 3.',
  })
  async replayAccesses(
    @Arg('lineIds', () => [ID], { description: 'Which lines, 1 to 100. Dutch: inzageregels.' })
    lineIds: readonly string[],
    @Ctx() { unit }: RequestContext,
  ): Promise<ReplayedAccess[]> {
    await unit.confirm();
    if (lineIds.length === 0 || lineIds.length > limits.pageSize)
      throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['lineIds'] });
    const replayed: ReplayedAccess[] = [];
    for (const line of await keptLines(unit, lineIds)) replayed.push(await replay(unit, line));
    return replayed;
  }
}
