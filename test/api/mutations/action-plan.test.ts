// The plan van aanpak (DB:221-231): who begins, writes, agrees on and follows it; its versions; and that of its paragraphs
// everybody reads those whose class they read by their own line.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import { askConsent, done, type Input, say, towards, traced, type Who } from '../support/casework.js';
import { type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { paragraphOf, planBegunOf, plannedOf, progressOf, settledOf } from '../support/plans.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { caseOfPupilBorn, idOfDone, type StalledCase, sharePlan } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

const begin = (of: StalledCase, change: Input = {}, by: Who = coordinator): Promise<string> =>
  idOfDone(world, by, 'beginActionPlan', planBegunOf(of.caseId, change));

const write = (planId: string, text: string, tags: Input = {}, by: Who = coordinator): Promise<unknown> =>
  done(world.server, by, 'writePlanParagraph', paragraphOf(planId, { text, ...tags }), '{ part }');

async function plansSeenBy(who: Who, { caseId }: StalledCase): Promise<readonly { state: string }[]> {
  const query = `{ case(id: "${caseId}") { actionPlans { number state version actions { what state progress } } } }`;
  const { data } = await traced(world.server, who, query);
  return (pick(data ?? undefined, 'case', 'actionPlans') ?? []) as readonly { state: string }[];
}

async function textsSeenBy(who: Who, { caseId }: StalledCase): Promise<string[]> {
  const query = `{ case(id: "${caseId}") { actionPlans { paragraphs { text } } } }`;
  const { data } = await traced(world.server, who, query);
  const plans = (pick(data ?? undefined, 'case', 'actionPlans') ?? []) as {
    paragraphs: { text: string }[];
  }[];
  return plans.flatMap(plan => plan.paragraphs.map(one => one.text)).sort();
}

describe('a plan', () => {
  let of: StalledCase;
  let planId: string;

  beforeAll(async () => {
    of = await caseOfPupilBorn(world, '2012-05-01');
    planId = await begin(of, { coAuthorIds: [of.family.pupil.person, of.family.adults.moeder.person] });
  });

  test('is read at school, by the pupil and by the parent; by a partner while it is shared', async () => {
    for (const who of [coordinator, 'mentor', of.family.pupil, of.family.adults.moeder])
      expect(await plansSeenBy(who, of)).toMatchObject([{ number: 1, state: 'DRAFT' }]);
    expect(await plansSeenBy('leerplichtambtenaar', of)).toEqual([]);
    await sharePlan(world, of, 'leerplichtambtenaar');
    expect(await plansSeenBy('leerplichtambtenaar', of)).toMatchObject([{ number: 1 }]);
    expect(await plansSeenBy('jeugdarts', of)).toEqual([]);
  });

  test('pupil and parent write in it along; the mentor reads and does not write', async () => {
    await write(planId, 'van de leerling', {}, of.family.pupil);
    await write(planId, 'van moeder', {}, of.family.adults.moeder);
    expect(await textsSeenBy('mentor', of)).toEqual(['van de leerling', 'van moeder']);
    const input = paragraphOf(planId);
    const { errors } = await traced(
      world.server,
      'mentor',
      'mutation ($input: WritePlanParagraphInput!) { writePlanParagraph(input: $input) { part } }',
      { variables: { input } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a paragraph that takes the place of another is read in its stead', async () => {
    const query = `{ case(id: "${of.caseId}") { actionPlans { paragraphs { id text } } } }`;
    const { data } = await traced(world.server, coordinator, query);
    const plans = pick(data ?? undefined, 'case', 'actionPlans') as {
      paragraphs: { id: string; text: string }[];
    }[];
    const replacesId = plans[0]!.paragraphs.find(one => one.text === 'van moeder')!.id;
    await done(
      world.server,
      coordinator,
      'writePlanParagraph',
      paragraphOf(planId, { text: 'samen' }, { replacesId }),
    );
    expect(await textsSeenBy('mentor', of)).toEqual(['samen', 'van de leerling']);
    await expectRefused(
      world,
      { who: coordinator, name: 'writePlanParagraph', input: paragraphOf(planId, {}, { replacesId }) },
      conflict('ALREADY_SO'),
    );
  });

  test('is agreed on, and then written no more; what it says is done is followed', async () => {
    const actionId = await idOfDone(world, coordinator, 'planAction', plannedOf(planId));
    await done(world.server, coordinator, 'agreeActionPlan', settledOf(planId));
    await expectRefused(
      world,
      { who: coordinator, name: 'writePlanParagraph', input: paragraphOf(planId) },
      conflict('PLAN_SETTLED'),
    );
    await done(world.server, of.family.pupil, 'recordActionProgress', progressOf(actionId));
    expect(await plansSeenBy('mentor', of)).toMatchObject([
      { state: 'AGREED', version: 2, actions: [{ state: 'PARTLY', progress: 'Drie van de vier keer.' }] },
    ]);
    await expectRefused(
      world,
      { who: coordinator, name: 'recordActionProgress', input: progressOf(actionId) },
      conflict('STALE_VERSION'),
    );
  });

  test('has one version that stands; the next names it, and takes its place', async () => {
    const name = 'beginActionPlan';
    await expectRefused(
      world,
      { who: coordinator, name, input: planBegunOf(of.caseId) },
      conflict('PLAN_STANDS'),
    );
    const stale = planBegunOf(of.caseId, { replacesId: planId, replacesVersion: 1 });
    await expectRefused(world, { who: coordinator, name, input: stale }, conflict('STALE_VERSION'));
    const next = await begin(of, { replacesId: planId, replacesVersion: 2 });
    expect(await plansSeenBy('mentor', of)).toMatchObject([
      { number: 1, state: 'REPLACED' },
      { number: 2, state: 'DRAFT' },
    ]);
    await done(world.server, coordinator, 'closeActionPlan', settledOf(next));
    await expectRefused(
      world,
      { who: coordinator, name: 'agreeActionPlan', input: settledOf(next, { version: 2 }) },
      conflict('ALREADY_SO'),
    );
    await begin(of);
  });
});

describe('its paragraphs', () => {
  let of: StalledCase;

  const share = async (dataClass: string, who: Who, by: Who = coordinator): Promise<void> => {
    const { family, caseId } = of;
    const consentId = await askConsent(world.server, by, caseId, {
      dataClasses: [dataClass],
      recipients: towards(who),
      purposes: ['ATTENDANCE'],
      concernedParents: dataClass === 'D15' ? [family.adults.moeder.person] : [],
    });
    await say(world.server, family.pupil, 'giveConsent', consentId);
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
  };

  beforeAll(async () => {
    of = await caseOfPupilBorn(world, '2012-05-01');
    const planId = await begin(of);
    const { person } = of.family.adults.moeder;
    await write(planId, 'plan');
    await write(planId, 'conclusie', { dataClass: 'D12', domain: 'CARE' });
    await write(planId, 'thuis van de leerling', { dataClass: 'D15' });
    await write(planId, 'thuis van moeder', { dataClass: 'D15', about: 'PARENT', personId: person });
    await write(planId, 'plan over moeder', { about: 'PARENT', personId: person });
    await write(planId, 'zorg in het plan', { domain: 'CARE' });
    await write(planId, 'zonder soort', { dataClass: null });
  });

  test('are read at school where they tell of the plan alone; by consent the others too, each class apart', async () => {
    expect(await textsSeenBy('mentor', of)).toEqual(['plan']);
    await share('D12', 'mentor');
    expect(await textsSeenBy('mentor', of)).toEqual(['conclusie', 'plan', 'zorg in het plan']);
    await share('D15', 'mentor');
    expect(await textsSeenBy('mentor', of)).toEqual([
      'conclusie',
      'plan',
      'plan over moeder',
      'thuis van de leerling',
      'thuis van moeder',
      'zorg in het plan',
    ]);
  });

  test('untagged are read by nobody who lacks the line of diagnosis and of home', async () => {
    for (const who of [coordinator, 'mentor', of.family.adults.moeder])
      expect(await textsSeenBy(who, of)).not.toContain('zonder soort');
    expect(await textsSeenBy(of.family.pupil, of)).toContain('zonder soort');
  });

  test('are on record by the classes that they tell of', async () => {
    const { trace } = await traced(
      world.server,
      of.family.pupil,
      `{ case(id: "${of.caseId}") { actionPlans { paragraphs { text } } } }`,
    );
    const lines = await world.database.query<{ classes: string[] }>(
      `select classes from access_log where trace_id = $1 and 'PlanParagraph' = any (resources)`,
      [trace],
    );
    const told = new Set(lines.flatMap(line => line.classes));
    for (const dataClass of ['D10', 'D12', 'D14', 'D15']) expect(told).toContain(dataClass);
  });

  test('bear no class that belongs in no container', async () => {
    const planId = await begin(await caseOfPupilBorn(world, '2012-05-01'));
    const name = 'writePlanParagraph';
    for (const dataClass of ['D02', 'D03', 'D04', 'D09', 'D18', 'D24', 'D28'])
      await expectRefused(
        world,
        { who: coordinator, name, input: paragraphOf(planId, { dataClass }) },
        badInput('CLASS_NOT_IN_CONTAINER', 'dataClass'),
      );
    await done(world.server, coordinator, name, paragraphOf(planId, { dataClass: 'D05' }));
  });

  test('about a parent name a parent of this pupil, and about the pupil alone none', async () => {
    const mine = await caseOfPupilBorn(world, '2012-05-01');
    const planId = await begin(mine);
    const name = 'writePlanParagraph';
    const about = (tags: Input) => ({ who: coordinator, name, input: paragraphOf(planId, tags) }) as const;
    const { person } = of.family.adults.moeder;
    await expectRefused(world, about({ about: 'PARENT' }), badInput('INVALID_FIELD', 'personId'));
    await expectRefused(world, about({ personId: person }), badInput('INVALID_FIELD', 'personId'));
    await expectRefused(world, about({ about: 'MIXED', personId: person }), unknownId);
    const own = mine.family.adults.moeder.person;
    await done(world.server, coordinator, name, paragraphOf(planId, { about: 'MIXED', personId: own }));
  });
});

describe('refused', () => {
  let everybody: EveryCapacity;
  let of: StalledCase;

  beforeAll(async () => {
    of = await caseOfPupilBorn(world, '2012-05-01');
    everybody = await everyCapacity(world.database, of.family);
  });

  test('begun tomorrow, or with a co-author who is not of the family', async () => {
    const name = 'beginActionPlan';
    await expectRefused(
      world,
      { who: coordinator, name, input: planBegunOf(of.caseId, { begunOn: '2026-10-06' }) },
      badInput('DATE_IN_FUTURE', 'begunOn'),
    );
    const other = await caseOfPupilBorn(world, '2012-05-01');
    const strangers = planBegunOf(of.caseId, { coAuthorIds: [other.family.pupil.person] });
    await expectRefused(world, { who: coordinator, name, input: strangers }, unknownId);
    await begin(of, { coAuthorIds: [of.family.pupil.person] });
  });

  test('to whoever may never write it', async () => {
    const capacities = [
      'contactpersoon-preventief-spreekuur',
      'verzuimcoordinator',
      'managementassistent',
      'financieel-akkoord',
      'opdrachtgever',
      'privacy-officer',
      'organisatiebeheerder',
      'client-ggd',
      'client-leerplicht',
      'client-school',
      'client-duo',
      'client-ldos',
    ] as const;
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'beginActionPlan',
      input: planBegunOf(of.caseId),
    });
  });
});
