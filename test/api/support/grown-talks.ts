// What was spoken in the case in which there is much of everything.

import { personaNamed, pick } from '../../support/ask.js';
import { done } from './casework.js';
import type { Family } from './families.js';
import { meetOn } from './grown-meetings.js';
import { financeOf, paragraphOf, planBegunOf, plannedOf, reviewOf, supportOf } from './plans.js';
import { stalledOf, stepOfEscalation } from './stagnation.js';
import { jointTalkOf, schoolTalkOf } from './talks.js';
import type { World } from './world.js';

/** A talk at school and a joint one, with what was said and agreed in them; and a request of a parent without authority. */
export async function spokenIn(world: World, family: Family<'moeder'>, caseId: string): Promise<void> {
  const { server, database } = world;
  await meetOn(world, caseId);
  await done(server, 'ondersteuningscoordinator', 'recordSchoolTalk', schoolTalkOf(caseId));
  await done(server, 'jeugdarts', 'recordJointTalk', jointTalkOf(caseId, family));
  const plan = await done(server, 'ondersteuningscoordinator', 'beginActionPlan', planBegunOf(caseId));
  const planId = String(pick(plan, 'id'));
  await done(server, 'ondersteuningscoordinator', 'writePlanParagraph', paragraphOf(planId));
  await done(server, 'ondersteuningscoordinator', 'planAction', plannedOf(planId));
  await done(server, 'ondersteuningscoordinator', 'addPlanSupport', supportOf(planId));
  await done(server, 'ondersteuningscoordinator', 'reviewPlan', reviewOf(planId));
  const [teamleider, directeur] = ['financieel-akkoord', 'financieel-akkoord-swv'].map(
    who => personaNamed(who).person,
  );
  const finance = financeOf(planId, teamleider!, directeur!);
  await done(server, 'ondersteuningscoordinator', 'proposeFinance', finance);
  const stalled = await done(server, 'ondersteuningscoordinator', 'recordStagnation', stalledOf(caseId));
  const step = stepOfEscalation(String(pick(stalled, 'id')));
  await done(server, 'ondersteuningscoordinator', 'takeEscalationStep', step);
  // By hand, and so at no time of the test's clock: the law passes over it in the end.
  await database.query('set session_replication_role = replica');
  await database.query(
    `insert into information_requests (subject, region_id, controller_id, parent_id, words, asked_on, recorded_at)
     values ($1, $2, $3, $4, 'x', '2026-10-01', '2026-10-01')`,
    [family.subject, family.regionId, family.schoolId, family.adults.moeder.person],
  );
  await database.query('set session_replication_role = origin');
}
