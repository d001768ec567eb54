// An act around the doorbraakoverleg, with an id that exists but may not be seen, is refused like one with an id of nothing:
// to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
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
} from './support/breakthrough.js';
import { done, type Input } from './support/casework.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const officer = 'leerplichtambtenaar';
const swv = 'swv-coordinator';

interface Known {
  readonly caseId: string;
  readonly registrationId: string;
  readonly progressId: string;
}

let mine: Known;
let hidden: Known;

beforeAll(async () => {
  await setTable(world, 'AMSTERDAM');
  const known = async (who: string): Promise<Known> => {
    const { caseId } = await caseAtTheTable(world, { invited: [officer, swv] });
    const registrationId = await register(world, who, caseId);
    for (const one of [officer, swv]) await decide(world, one, registrationId);
    const progressId = String(pick(await takeStep(world, officer, caseId, 'DISCUSSED'), 'id'));
    return { caseId, registrationId, progressId };
  };
  mine = await known(officer);
  hidden = await known(swv);
  // Of this one the officer was invited before, and is not any more.
  await world.database.query(
    `update links set superseded_at = now(), superseded_xid = pg_current_xact_id()
      where case_id = $1 and person_id = $2 and kind = 'INVITED'`,
    [hidden.caseId, personaNamed(officer).person],
  );
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
    name: 'writeRegistrationParagraph',
    what: 'registrationId',
    who: regisseur,
    input: id => answerOf(id),
    hidden: () => hidden.registrationId,
  },
  {
    name: 'writeRegistrationParagraph',
    what: 'personId',
    who: officer,
    input: id => answerOf(mine.registrationId, { about: 'PARENT', personId: id }),
    hidden: () => personaNamed('ouder-van-13').person,
  },
  {
    name: 'writeProgressParagraph',
    what: 'progressId',
    who: regisseur,
    input: id => wordsOf(id),
    hidden: () => hidden.progressId,
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
    await done(world.server, officer, 'writeRegistrationParagraph', answerOf(mine.registrationId));
    await done(world.server, officer, 'writeProgressParagraph', wordsOf(mine.progressId));
    await done(world.server, officer, 'recordProgress', stepOfTable(mine.caseId, 'PROGRESS'));
    await done(world.server, officer, 'recordResult', resultOfTable(mine.caseId));
  });
});
