// What bridges the time until help comes and how a plan is followed (SP:36, DB:344-345, 361-362); that of it, and of what has
// stalled, only those read what tells of care who wrote it or read conclusions of care.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import { askConsent, done, type Input, say, towards, traced, type Who } from '../support/casework.js';
import { type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { endedOf, planBegunOf, reviewOf, settledOf, supportOf } from '../support/plans.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import {
  caseOfPupilBorn,
  idOfDone,
  type StalledCase,
  sharePlan,
  stalledOf,
  stepOfEscalation,
} from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

const begin = ({ caseId }: StalledCase): Promise<string> =>
  idOfDone(world, coordinator, 'beginActionPlan', planBegunOf(caseId));

interface Seen {
  readonly supports: readonly string[];
  readonly reviews: readonly string[];
  readonly stalled: readonly string[];
  readonly steps: readonly string[];
}

/** The words that somebody sees, of each. */
async function seenBy(who: Who, { caseId }: StalledCase): Promise<Seen> {
  const query = `{ case(id: "${caseId}") {
    actionPlans { supports { what } reviews { found } } stagnations { account steps { asked } } } }`;
  const { data } = await traced(world.server, who, query);
  const at = pick(data ?? undefined, 'case') as {
    actionPlans: { supports: { what: string }[]; reviews: { found: string }[] }[];
    stagnations: { account: string; steps: { asked: string }[] }[];
  };
  return {
    supports: at.actionPlans.flatMap(plan => plan.supports.map(one => one.what)).sort(),
    reviews: at.actionPlans.flatMap(plan => plan.reviews.map(one => one.found)).sort(),
    stalled: at.stagnations.map(one => one.account).sort(),
    steps: at.stagnations.flatMap(one => one.steps.map(step => step.asked)).sort(),
  };
}

const all: Seen = {
  supports: ['Les in een klein lokaal', 'wachtlijst zorg'],
  reviews: ['De ochtenden gaan goed.', 'zorg bekeken'],
  stalled: ['Het gesprek met het gezin is nog niet gehouden.', 'zorg stokt'],
  steps: ['om zorg gevraagd'],
};
const general: Seen = {
  supports: ['Les in een klein lokaal'],
  reviews: ['De ochtenden gaan goed.'],
  stalled: ['Het gesprek met het gezin is nog niet gehouden.'],
  steps: [],
};

describe('what tells of care', () => {
  let of: StalledCase;

  beforeAll(async () => {
    of = await caseOfPupilBorn(world, '2012-05-01');
    const planId = await begin(of);
    const { server } = world;
    await done(server, coordinator, 'addPlanSupport', supportOf(planId));
    const waiting = { kind: 'WAITING_LIST', domain: 'CARE', what: 'wachtlijst zorg', byWhom: 'GGZ' };
    await done(server, coordinator, 'addPlanSupport', supportOf(planId, waiting));
    await done(server, coordinator, 'reviewPlan', reviewOf(planId));
    await done(
      server,
      coordinator,
      'reviewPlan',
      reviewOf(planId, { domain: 'CARE', found: 'zorg bekeken' }),
    );
    await done(server, coordinator, 'recordStagnation', stalledOf(of.caseId));
    const care = {
      cause: 'WAITING_LIST',
      domain: 'CARE',
      account: 'zorg stokt',
      waitingFor: 'ambulante hulp',
    };
    const stalledId = await idOfDone(world, coordinator, 'recordStagnation', stalledOf(of.caseId, care));
    const step = stepOfEscalation(stalledId, { asked: 'om zorg gevraagd' });
    await done(server, coordinator, 'takeEscalationStep', step);
  });

  test('is read by the pupil, and by the coordinator who wrote it', async () => {
    expect(await seenBy(of.family.pupil, of)).toEqual(all);
    expect(await seenBy(coordinator, of)).toEqual(all);
  });

  test('is not read by mentor and mother of a pupil of 14, who read the rest', async () => {
    expect(await seenBy('mentor', of)).toEqual(general);
    expect(await seenBy(of.family.adults.moeder, of)).toEqual(general);
  });

  test('is not read by a partner with whom the plan is shared, who reads the rest', async () => {
    await sharePlan(world, of, 'leerplichtambtenaar');
    expect(await seenBy('leerplichtambtenaar', of)).toEqual(general);
  });

  test('is read by the mentor while pupil and mother agree to share conclusions of care, and no longer', async () => {
    const consentId = await askConsent(world.server, coordinator, of.caseId, {
      dataClasses: ['D12'],
      recipients: towards('mentor'),
      purposes: ['ATTENDANCE'],
    });
    for (const who of [of.family.pupil, of.family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await seenBy('mentor', of)).toEqual(all);
    await say(world.server, of.family.pupil, 'withdrawConsent', consentId);
    expect(await seenBy('mentor', of)).toEqual(general);
  });

  test('is put down in the record as what it is', async () => {
    const query = `{ case(id: "${of.caseId}") { actionPlans { supports { what } } } }`;
    const { trace } = await traced(world.server, of.family.pupil, query);
    const lines = await world.database.query<{ classes: string[]; secrecy: string }>(
      `select classes, secrecy from access_log where trace_id = $1 and 'PlanSupport' = any (resources)`,
      [trace],
    );
    expect(lines.map(line => [line.secrecy, line.classes]).sort()).toEqual([
      ['CARE', expect.arrayContaining(['D12', 'D14'])],
      ['CASE', expect.not.arrayContaining(['D12'])],
    ]);
  });
});

describe('bridging help', () => {
  let of: StalledCase;
  let planId: string;
  let everybody: EveryCapacity;

  beforeAll(async () => {
    of = await caseOfPupilBorn(world, '2012-05-01');
    planId = await begin(of);
    everybody = await everyCapacity(world.database, of.family);
  });

  test('is ended with why, by pupil or parent as well, and ended once', async () => {
    const supportId = await idOfDone(world, of.family.adults.moeder, 'addPlanSupport', supportOf(planId));
    await done(world.server, of.family.pupil, 'endPlanSupport', endedOf(supportId));
    const input = endedOf(supportId, { version: 2 });
    await expectRefused(world, { who: coordinator, name: 'endPlanSupport', input }, conflict('ALREADY_SO'));
  });

  test('of another version than was read is not ended', async () => {
    const supportId = await idOfDone(world, coordinator, 'addPlanSupport', supportOf(planId));
    const input = endedOf(supportId, { version: 2 });
    await expectRefused(
      world,
      { who: coordinator, name: 'endPlanSupport', input },
      conflict('STALE_VERSION'),
    );
    const early = endedOf(supportId, { endedOn: '2026-09-30' });
    await expectRefused(
      world,
      { who: coordinator, name: 'endPlanSupport', input: early },
      badInput('INVALID_FIELD', 'endedOn'),
    );
  });

  test('that tells of care is ended by whoever may read it, and is nothing to another', async () => {
    const care = { domain: 'CARE', byWhom: 'GGZ' };
    const supportId = await idOfDone(world, coordinator, 'addPlanSupport', supportOf(planId, care));
    const input = endedOf(supportId);
    await expectRefused(world, { who: of.family.adults.moeder, name: 'endPlanSupport', input }, unknownId);
    await done(world.server, coordinator, 'endPlanSupport', input);
  });

  test.each<[string, 'addPlanSupport' | 'reviewPlan', Input, string, string]>([
    ['begins tomorrow', 'addPlanSupport', { sinceOn: '2026-10-06' }, 'DATE_IN_FUTURE', 'sinceOn'],
    [
      'ends before it began',
      'addPlanSupport',
      { expectedUntil: '2026-09-30' },
      'INVALID_FIELD',
      'expectedUntil',
    ],
    ['was looked at tomorrow', 'reviewPlan', { lookedAtOn: '2026-10-06' }, 'DATE_IN_FUTURE', 'lookedAtOn'],
    [
      'was looked at before it was begun',
      'reviewPlan',
      { lookedAtOn: '2026-09-30' },
      'INVALID_FIELD',
      'lookedAtOn',
    ],
    ['is looked at next on the same day', 'reviewPlan', { nextOn: '2026-10-05' }, 'INVALID_FIELD', 'nextOn'],
  ])('or a look at the plan that %s is refused', async (_what, name, change, reason, field) => {
    const input = name === 'reviewPlan' ? reviewOf(planId, change) : supportOf(planId, change);
    await expectRefused(world, { who: coordinator, name, input }, badInput(reason, field));
  });

  test('and a look at it are never put down by whoever has nothing to do with plans', async () => {
    for (const [name, input] of [
      ['addPlanSupport', supportOf(planId)],
      ['reviewPlan', reviewOf(planId)],
    ] as const)
      await expectNeverFor(world, everybody, {
        capacities: ['verzuimcoordinator', 'financieel-akkoord', 'opdrachtgever', 'privacy-officer'],
        name,
        input,
      });
  });

  test('goes into no plan that is closed', async () => {
    await done(world.server, coordinator, 'closeActionPlan', settledOf(planId));
    for (const [name, input] of [
      ['addPlanSupport', supportOf(planId)],
      ['reviewPlan', reviewOf(planId)],
    ] as const)
      await expectRefused(world, { who: coordinator, name, input }, conflict('PLAN_SETTLED'));
  });
});

describe('the first plan', () => {
  test('is due two weeks from the opening of the case; its next version has no such day (T05)', async () => {
    const of = await caseOfPupilBorn(world, '2012-05-01');
    const planId = await begin(of);
    const change = { replacesId: planId, replacesVersion: 1 };
    await done(world.server, coordinator, 'beginActionPlan', planBegunOf(of.caseId, change));
    const query = `{ case(id: "${of.caseId}") { openedAt actionPlans { dueOn } } }`;
    const { data } = await traced(world.server, coordinator, query);
    expect(pick(data ?? undefined, 'case')).toEqual({
      openedAt: expect.stringContaining('2026-10-05'),
      actionPlans: [{ dueOn: '2026-10-19' }, { dueOn: null }],
    });
  });
});
