// An act on a plan, with an id that exists but may not be seen, is refused like one with an id of nothing: to the byte, and by
// the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { enrol } from './support/families.js';
import {
  approvedOf,
  endedOf,
  financeOf,
  paragraphOf,
  planBegunOf,
  plannedOf,
  progressOf,
  proposalOf,
  refusedOf,
  reviewOf,
  settledOf,
  supportOf,
} from './support/plans.js';
import { idOfDone } from './support/stagnation.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const teamleider = personaNamed('financieel-akkoord').person;
const directeur = personaNamed('financieel-akkoord-swv').person;

interface Known {
  readonly caseId: string;
  readonly planId: string;
  readonly paragraphId: string;
  readonly actionId: string;
  readonly supportId: string;
  readonly proposalId: string;
  readonly pupil: string;
  readonly parent: string;
}

let mine: Known;
let hidden: Known;

async function known(by: string, schoolId: string, approver: string): Promise<Known> {
  const birthDate = '2012-05-01';
  const family = await enrol(world.database, { birthDate, adults: { moeder: {} }, schoolId });
  const caseId = await openCase(world.server, family, by);
  const planId = await idOfDone(world, by, 'beginActionPlan', planBegunOf(caseId));
  const written = await done(world.server, by, 'writePlanParagraph', paragraphOf(planId), '{ id }');
  const actionId = await idOfDone(world, by, 'planAction', plannedOf(planId));
  const supportId = await idOfDone(world, by, 'addPlanSupport', supportOf(planId));
  const requestId = await idOfDone(world, by, 'proposeFinance', financeOf(planId, teamleider, approver));
  const proposalId = await proposalOf(world, requestId);
  const paragraphId = String(pick(written, 'id'));
  return {
    caseId,
    planId,
    paragraphId,
    actionId,
    supportId,
    proposalId,
    pupil: family.pupil.person,
    parent: family.adults.moeder.person,
  };
}

beforeAll(async () => {
  mine = await known(coordinator, organisations.vo.id, directeur);
  // Put to another director than the one who asks.
  const other = await appoint(world.database, 'financieel-akkoord', organisations.swv.id);
  hidden = await known('ondersteuningscoordinator-po', organisations.po.id, other.person);
});

interface Pair {
  readonly name: Act;
  readonly what: keyof Known;
  readonly by?: string;
  readonly input: (id: string) => Input;
}

const replacing = (id: string): Input =>
  planBegunOf(mine.caseId, { replacesId: mine.planId, replacesVersion: 1, coAuthorIds: [id] });

const pairs: readonly Pair[] = [
  { name: 'beginActionPlan', what: 'caseId', input: id => planBegunOf(id) },
  { name: 'beginActionPlan', what: 'pupil', input: replacing },
  { name: 'writePlanParagraph', what: 'planId', input: id => paragraphOf(id) },
  {
    name: 'writePlanParagraph',
    what: 'paragraphId',
    input: id => paragraphOf(mine.planId, {}, { replacesId: id }),
  },
  {
    name: 'writePlanParagraph',
    what: 'parent',
    input: id => paragraphOf(mine.planId, { about: 'PARENT', personId: id }),
  },
  { name: 'agreeActionPlan', what: 'planId', input: id => settledOf(id) },
  { name: 'closeActionPlan', what: 'planId', input: id => settledOf(id) },
  { name: 'planAction', what: 'planId', input: id => plannedOf(id) },
  { name: 'addPlanSupport', what: 'planId', input: id => supportOf(id) },
  { name: 'endPlanSupport', what: 'supportId', input: id => endedOf(id) },
  { name: 'reviewPlan', what: 'planId', input: id => reviewOf(id) },
  { name: 'proposeFinance', what: 'planId', input: id => financeOf(id, teamleider, directeur) },
  { name: 'approveFinance', what: 'proposalId', by: 'financieel-akkoord-swv', input: id => approvedOf(id) },
  { name: 'refuseFinance', what: 'proposalId', by: 'financieel-akkoord-swv', input: id => refusedOf(id) },
  { name: 'recordActionProgress', what: 'actionId', input: id => progressOf(id) },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, input, what, by = coordinator }) => {
    const question = {
      who: by,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hidden[what]);
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    const { server } = world;
    const { planId, paragraphId, actionId, supportId, parent } = mine;
    await done(
      server,
      coordinator,
      'writePlanParagraph',
      paragraphOf(planId, {}, { replacesId: paragraphId }),
    );
    await done(
      server,
      coordinator,
      'writePlanParagraph',
      paragraphOf(planId, { about: 'PARENT', personId: parent }),
    );
    await done(server, coordinator, 'recordActionProgress', progressOf(actionId));
    await done(server, coordinator, 'addPlanSupport', supportOf(planId));
    await done(server, coordinator, 'endPlanSupport', endedOf(supportId));
    await done(server, coordinator, 'reviewPlan', reviewOf(planId));
    await done(server, coordinator, 'proposeFinance', financeOf(planId, teamleider, directeur));
    await done(server, 'financieel-akkoord', 'approveFinance', approvedOf(mine.proposalId));
    await done(server, 'financieel-akkoord-swv', 'refuseFinance', refusedOf(mine.proposalId, { version: 2 }));
    await done(server, coordinator, 'agreeActionPlan', settledOf(planId));
    await done(server, coordinator, 'closeActionPlan', settledOf(planId, { version: 2 }));
    await done(
      server,
      coordinator,
      'beginActionPlan',
      planBegunOf(mine.caseId, { coAuthorIds: [mine.pupil] }),
    );
  });
});
