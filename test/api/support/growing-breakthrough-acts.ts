// What the acts around the doorbraakoverleg are given so that there is much to do for them.

import { pick } from '../../support/ask.js';
import {
  answerOf,
  caseAtTheTable,
  completionOf,
  decide,
  register,
  registrationOf,
  resultOfTable,
  setTable,
  stepOfTable,
  takeStep,
  wordsOf,
} from './breakthrough.js';
import { done } from './casework.js';
import type { GrowingAct } from './growing-acts.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];
const officer = 'leerplichtambtenaar';

const idOf = async (answer: ReturnType<typeof done>): Promise<string> => String(pick(await answer, 'id'));

/** A case with as many words and steps before as there is of everything. */
async function tabled(world: World, size: number): Promise<{ caseId: string; registrationId: string }> {
  await setTable(world, 'AMSTERDAM');
  const { caseId } = await caseAtTheTable(world);
  const registrationId = await register(world, officer, caseId);
  for (let index = 0; index < Math.min(size, 10); index++) await decide(world, officer, registrationId);
  return { caseId, registrationId };
}

async function discussed(world: World, size: number): Promise<string> {
  const { caseId, registrationId } = await tabled(world, size);
  await decide(world, 'swv-coordinator', registrationId);
  for (let index = 0; index < Math.min(size, 10); index++)
    await takeStep(world, officer, caseId, 'DISCUSSED');
  return caseId;
}

const registerOne: Ready = async world => {
  await setTable(world, 'AMSTERDAM');
  const { caseId } = await caseAtTheTable(world);
  return { who: officer, input: registrationOf(caseId) };
};

const complete: Ready = async (world, { size }) => ({
  who: officer,
  input: completionOf((await tabled(world, size)).registrationId),
});

const decideOne: Ready = async (world, { size }) => ({
  who: 'swv-coordinator',
  input: { registrationId: (await tabled(world, size)).registrationId, agrees: true },
});

const step: Ready = async (world, { size }) => ({
  who: officer,
  input: stepOfTable(await discussed(world, size), 'PROGRESS'),
});

const answer: Ready = async (world, { size }) => {
  const { registrationId } = await tabled(world, size);
  for (let index = 0; index < Math.min(size, 10); index++)
    await done(world.server, officer, 'writeRegistrationParagraph', answerOf(registrationId));
  return { who: officer, input: answerOf(registrationId) };
};

const words: Ready = async (world, { size }) => {
  const progressId = await idOf(takeStep(world, officer, await discussed(world, size), 'PROGRESS'));
  for (let index = 0; index < Math.min(size, 10); index++)
    await done(world.server, officer, 'writeProgressParagraph', wordsOf(progressId));
  return { who: officer, input: wordsOf(progressId) };
};

const result: Ready = async (world, { size }) => ({
  who: officer,
  input: resultOfTable(await discussed(world, size)),
});

export const growingBreakthroughActs: readonly GrowingAct[] = [
  { name: 'registerForBreakthrough', act: 'registerForBreakthrough', prepare: registerOne },
  { name: 'completeRegistration', act: 'completeRegistration', prepare: complete },
  { name: 'decideOnRegistration', act: 'decideOnRegistration', prepare: decideOne },
  { name: 'recordProgress', act: 'recordProgress', prepare: step },
  { name: 'writeRegistrationParagraph', act: 'writeRegistrationParagraph', prepare: answer },
  { name: 'writeProgressParagraph', act: 'writeProgressParagraph', prepare: words },
  { name: 'recordResult', act: 'recordResult', prepare: result },
];
