// What the acts on plans are given so that there is much to do for them.

import { personaNamed } from '../../support/ask.js';
import { done } from './casework.js';
import type { GrowingAct } from './growing-acts.js';
import { coordinator, type GrownCase } from './grown-case.js';
import {
  endedOf,
  financeOf,
  paragraphOf,
  planBegunOf,
  plannedOf,
  progressOf,
  proposalOf,
  reviewOf,
  settledOf,
  supportOf,
} from './plans.js';
import { idOfDone } from './stagnation.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

/** A new version of whatever stands, with as many paragraphs and actions as there is of everything. */
async function begun(world: World, { caseId, size }: GrownCase): Promise<string> {
  const [stands] = await world.database.query<{ id: string; version: number }>(
    `select id, version from action_plans where case_id = $1 and state in ('DRAFT', 'AGREED')`,
    [caseId],
  );
  const replaces = stands === undefined ? {} : { replacesId: stands.id, replacesVersion: stands.version };
  const planId = await idOfDone(world, coordinator, 'beginActionPlan', planBegunOf(caseId, replaces));
  for (let index = 0; index < Math.min(size, 10); index++) {
    await done(world.server, coordinator, 'writePlanParagraph', paragraphOf(planId));
    await done(world.server, coordinator, 'planAction', plannedOf(planId));
    await done(world.server, coordinator, 'addPlanSupport', supportOf(planId));
    await done(world.server, coordinator, 'reviewPlan', reviewOf(planId));
  }
  return planId;
}

const begin: Ready = async (world, grown) => {
  const planId = await begun(world, grown);
  return {
    who: coordinator,
    input: planBegunOf(grown.caseId, {
      coAuthorIds: [grown.family.pupil.person],
      replacesId: planId,
      replacesVersion: 1,
    }),
  };
};

const write: Ready = async (world, grown) => ({
  who: coordinator,
  input: paragraphOf(await begun(world, grown)),
});
const settle: Ready = async (world, grown) => ({
  who: coordinator,
  input: settledOf(await begun(world, grown)),
});
const plan: Ready = async (world, grown) => ({
  who: coordinator,
  input: plannedOf(await begun(world, grown)),
});

const progress: Ready = async (world, grown) => {
  const planned = plannedOf(await begun(world, grown));
  return { who: coordinator, input: progressOf(await idOfDone(world, coordinator, 'planAction', planned)) };
};

const support: Ready = async (world, grown) => ({
  who: coordinator,
  input: supportOf(await begun(world, grown), { domain: 'CARE' }),
});

const ended: Ready = async (world, grown) => {
  const added = supportOf(await begun(world, grown), { domain: 'CARE' });
  return { who: coordinator, input: endedOf(await idOfDone(world, coordinator, 'addPlanSupport', added)) };
};

const review: Ready = async (world, grown) => ({
  who: coordinator,
  input: reviewOf(await begun(world, grown), { domain: 'CARE' }),
});

/** Whoever approves for the municipality; the other one is of the samenwerkingsverband. */
const teamleider = personaNamed('financieel-akkoord').person;
const directeur = personaNamed('financieel-akkoord-swv').person;

const finance: Ready = async (world, grown) => ({
  who: coordinator,
  input: financeOf(await begun(world, grown), teamleider, directeur, { domain: 'CARE' }),
});

const judged: Ready = async (world, grown) => {
  const input = financeOf(await begun(world, grown), teamleider, directeur);
  const requestId = await idOfDone(world, coordinator, 'proposeFinance', input);
  const proposalId = await proposalOf(world, requestId);
  return { who: 'financieel-akkoord', input: { proposalId, version: 1 } };
};

const refused: Ready = async (world, grown) => {
  const { who, input } = await judged(world, grown);
  return { who, input: { ...input, because: 'Te duur.' } };
};

export const growingPlanActs: readonly GrowingAct[] = [
  { name: 'beginActionPlan', act: 'beginActionPlan', prepare: begin },
  { name: 'writePlanParagraph', act: 'writePlanParagraph', prepare: write },
  { name: 'agreeActionPlan', act: 'agreeActionPlan', prepare: settle },
  { name: 'closeActionPlan', act: 'closeActionPlan', prepare: settle },
  { name: 'planAction', act: 'planAction', prepare: plan },
  { name: 'recordActionProgress', act: 'recordActionProgress', prepare: progress },
  { name: 'addPlanSupport', act: 'addPlanSupport', prepare: support },
  { name: 'endPlanSupport', act: 'endPlanSupport', prepare: ended },
  { name: 'proposeFinance', act: 'proposeFinance', prepare: finance },
  { name: 'approveFinance', act: 'approveFinance', prepare: judged },
  { name: 'refuseFinance', act: 'refuseFinance', prepare: refused },
  { name: 'reviewPlan', act: 'reviewPlan', prepare: review },
];
