// An act around the doorbraakoverleg, with an id that exists but may not be seen, is refused like one with an id of nothing:
// to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import {
  caseAtTheTable,
  completionOf,
  decide,
  register,
  registrationOf,
  resultOfTable,
  setTable,
  stepOfTable,
} from './support/breakthrough.js';
import { done, type Input } from './support/casework.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const officer = 'leerplichtambtenaar';
const swv = 'swv-coordinator';

interface Known {
  readonly caseId: string;
  readonly registrationId: string;
}

let mine: Known;
let hidden: Known;

beforeAll(async () => {
  await setTable(world, 'AMSTERDAM');
  const known = async (who: string, invited: readonly string[]): Promise<Known> => {
    const { caseId } = await caseAtTheTable(world, { invited });
    return { caseId, registrationId: await register(world, who, caseId) };
  };
  mine = await known(officer, [officer, swv]);
  hidden = await known(swv, [swv]);
});

interface Pair {
  readonly name: Act;
  readonly what: string;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

// Neither takes part in the hidden case nor is invited to it: it is not seen at all.
const [casemanager, regisseur] = ['swv-casemanager', 'regisseur'];
const pairs: readonly (Pair & { readonly who: string })[] = [
  {
    name: 'registerForBreakthrough',
    what: 'caseId',
    who: casemanager,
    input: id => registrationOf(id),
    hidden: () => hidden.caseId,
  },
  {
    name: 'completeRegistration',
    what: 'registrationId',
    who: officer,
    input: id => completionOf(id),
    hidden: () => hidden.registrationId,
  },
  {
    name: 'decideOnRegistration',
    what: 'registrationId',
    who: officer,
    input: id => ({ registrationId: id, agrees: true }),
    hidden: () => hidden.registrationId,
  },
  {
    name: 'recordProgress',
    what: 'caseId',
    who: regisseur,
    input: id => stepOfTable(id, 'PROGRESS'),
    hidden: () => hidden.caseId,
  },
  {
    name: 'recordResult',
    what: 'caseId',
    who: regisseur,
    input: id => resultOfTable(id),
    hidden: () => hidden.caseId,
  },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, who, input, hidden: hiddenId }) => {
    const question = {
      who,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hiddenId());
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    await done(world.server, officer, 'completeRegistration', completionOf(mine.registrationId));
    await decide(world, officer, mine.registrationId);
    await decide(world, swv, mine.registrationId);
    await done(world.server, officer, 'recordProgress', stepOfTable(mine.caseId, 'DISCUSSED'));
    await done(world.server, officer, 'recordResult', resultOfTable(mine.caseId));
  });
});
