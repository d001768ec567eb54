// What the acts on stagnation are given so that there is much to do for them.

import { pick } from '../../support/ask.js';
import { done } from './casework.js';
import type { GrowingAct } from './growing-acts.js';
import { coordinator, type GrownCase } from './grown-case.js';
import { endOf, resultOf, stalledOf, stepOfEscalation } from './stagnation.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

async function stalled({ server }: World, { caseId }: GrownCase): Promise<string> {
  return String(pick(await done(server, coordinator, 'recordStagnation', stalledOf(caseId)), 'id'));
}

const record: Ready = async (_world, { caseId }) => ({ who: coordinator, input: stalledOf(caseId) });

const end: Ready = async (world, grown) => ({ who: coordinator, input: endOf(await stalled(world, grown)) });

/** After as many steps as there is of everything. */
const take: Ready = async (world, grown) => {
  const id = await stalled(world, grown);
  for (let index = 0; index < Math.min(grown.size, 20); index++)
    await done(world.server, coordinator, 'takeEscalationStep', stepOfEscalation(id));
  return { who: coordinator, input: stepOfEscalation(id, { step: 'SAMENWERKINGSVERBAND' }) };
};

const result: Ready = async (world, grown) => {
  const step = stepOfEscalation(await stalled(world, grown));
  const stepId = String(pick(await done(world.server, coordinator, 'takeEscalationStep', step), 'id'));
  return { who: coordinator, input: resultOf(stepId) };
};

export const growingStagnationActs: readonly GrowingAct[] = [
  { name: 'recordStagnation', act: 'recordStagnation', prepare: record },
  { name: 'endStagnation', act: 'endStagnation', prepare: end },
  { name: 'takeEscalationStep', act: 'takeEscalationStep', prepare: take },
  { name: 'recordEscalationResult', act: 'recordEscalationResult', prepare: result },
];
