// A line of the record, decided anew: equal or not, and why.

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RequiresOversight } from '../../graphql/requires.js';
import { policy } from '../../policy/policy.js';
import type { RequestContext } from '../../record/request-context.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { recordQuestion } from './about-case.js';
import { type KeptLine, keptLine, policyOfThen } from './kept-line.js';
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
  @Query(() => ReplayedAccess, {
    nullable: true,
    description:
      'A line of the record, decided anew by the facts as the transaction of then saw them and by the policy of then; null where there is no line that you see. The question is on record. Dutch: inzageregel herhalen. Source: architecture 3.',
  })
  async replayAccess(
    @Arg('lineId', () => ID, { description: 'Which line. Dutch: inzageregel.' }) lineId: string,
    @Ctx() { unit }: RequestContext,
  ): Promise<ReplayedAccess | null> {
    await unit.confirm();
    const line = await keptLine(unit, lineId);
    return line === null ? null : replay(unit, line);
  }
}
