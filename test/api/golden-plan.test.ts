// Golden test 11 (law.md 1.9): in the analysis of a plan, of a pupil of 13, what tells of pupil and parents together is shared
// where the pupil and each parent whose data it is agreed; where one did not, that part stays shut and the rest stays.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../support/ask.js';
import { askConsent, done, openCase, say, seat, towards, traced, type Who } from './support/casework.js';
import { enrol, type Family } from './support/families.js';
import { paragraphOf, planBegunOf } from './support/plans.js';
import { idOfDone } from './support/stagnation.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

let family: Family<'moeder' | 'vader'>;
let caseId: string;
/** The request about pupil and mother. */
let aboutMother: string;

async function seenBy(who: Who): Promise<string[]> {
  const query = `{ case(id: "${caseId}") { actionPlans { paragraphs { text } } } }`;
  const { data } = await traced(world.server, who, query);
  const plans = pick(data ?? undefined, 'case', 'actionPlans') as { paragraphs: { text: string }[] }[];
  return plans.flatMap(plan => plan.paragraphs.map(one => one.text)).sort();
}

const ask = (...concernedParents: readonly string[]): Promise<string> =>
  askConsent(world.server, coordinator, caseId, {
    dataClasses: ['D15'],
    recipients: towards('mentor'),
    purposes: ['ATTENDANCE'],
    concernedParents,
  });

const write = async (planId: string, text: string, parent?: string): Promise<void> => {
  const about = parent === undefined ? {} : { about: 'MIXED', personId: parent };
  const paragraph = paragraphOf(
    planId,
    { text, dataClass: 'D15', ...about },
    { part: 'HOME', factor: 'RISK' },
  );
  await done(world.server, coordinator, 'writePlanParagraph', paragraph);
};

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2013-05-01', adults: { moeder: {}, vader: {} } });
  caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  const planId = await idOfDone(world, coordinator, 'beginActionPlan', planBegunOf(caseId));
  await done(world.server, coordinator, 'writePlanParagraph', paragraphOf(planId, { text: 'het plan zelf' }));
  await write(planId, 'de leerling thuis');
  await write(planId, 'leerling en moeder', family.adults.moeder.person);
  await write(planId, 'leerling en vader', family.adults.vader.person);
});

describe('a pupil of 13, whose family analysis the mentor would read', () => {
  test('before anybody agreed the mentor reads the plan, and nothing of home', async () => {
    expect(await seenBy('mentor')).toEqual(['het plan zelf']);
  });

  test('pupil and mother agree, the father, whose data are in it, does not: nothing of it is shared', async () => {
    const { pupil, adults } = family;
    const consentId = await ask(adults.moeder.person, adults.vader.person);
    await say(world.server, pupil, 'giveConsent', consentId);
    await say(world.server, adults.moeder, 'giveConsent', consentId);
    await say(world.server, adults.vader, 'refuseConsent', consentId);
    expect(await seenBy('mentor')).toEqual(['het plan zelf']);
  });

  test('asked of what is about pupil and mother, and agreed by all who decide: that, and never the part of the father', async () => {
    const { pupil, adults } = family;
    aboutMother = await ask(adults.moeder.person);
    for (const who of [pupil, adults.moeder, adults.vader])
      await say(world.server, who, 'giveConsent', aboutMother);
    expect(await seenBy('mentor')).toEqual(['de leerling thuis', 'het plan zelf', 'leerling en moeder']);
  });

  test('taken back by the mother, it is shut again at once', async () => {
    await say(world.server, family.adults.moeder, 'withdrawConsent', aboutMother);
    expect(await seenBy('mentor')).toEqual(['het plan zelf']);
  });
});
