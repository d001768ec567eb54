// Golden test 15 (law.md 1.9): under supervision (OTS) the family supervisor asks for the plan. E10 opens what the supervision
// needs by the nouns of its own classes (Jeugdwet 7.3.11(4)) and never the plan; the plan comes by consent, and of it then also
// the paragraphs whose class E10 opens. Each look is on record.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../support/ask.js';
import { homeOf } from './support/care.js';
import { askConsent, done, say, towards, traced } from './support/casework.js';
import { paragraphOf, planBegunOf } from './support/plans.js';
import { linesOf } from './support/record-lines.js';
import { seatByHand } from './support/seats.js';
import { caseOfPupilBorn, idOfDone, type StalledCase } from './support/stagnation.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const supervisor = 'gezinsmanager';

let of: StalledCase;

interface Seen {
  readonly plan: readonly string[];
  readonly home: readonly string[];
}

async function asked(): Promise<Seen & { readonly trace: string }> {
  const query = `{ case(id: "${of.caseId}") { actionPlans { paragraphs { text } } homeSituations { observation } } }`;
  const { data, trace } = await traced(world.server, supervisor, query);
  const at = pick(data ?? undefined, 'case') as {
    actionPlans: { paragraphs: { text: string }[] }[];
    homeSituations: { observation: string }[];
  };
  return {
    plan: at.actionPlans.flatMap(plan => plan.paragraphs.map(one => one.text)).sort(),
    home: at.homeSituations.map(one => one.observation),
    trace,
  };
}

/** What the institution needs for the supervision: no act asks it of anybody yet, so it is laid by hand. */
const openE10 = (): Promise<unknown> =>
  world.database.query(
    `insert into statutory_openings (subject, case_id, region_id, organisation_id, capacity, statute_row, data_classes, during, evidence_id)
     values ($1, $2, $3, $4, 'gezinsmanager', 'E10', array['D10', 'D11', 'D12', 'D15'], '[2026-09-01,)', gen_random_uuid())`,
    [of.family.subject, of.caseId, of.family.regionId, personaNamed(supervisor).organisation],
  );

const closeE10 = (): Promise<unknown> =>
  world.database.query(
    `update statutory_openings set superseded_at = greatest(now(), recorded_at), superseded_xid = pg_current_xact_id()
      where subject = $1 and superseded_xid is null`,
    [of.family.subject],
  );

async function write(planId: string, text: string, dataClass: string): Promise<void> {
  await done(world.server, coordinator, 'writePlanParagraph', paragraphOf(planId, { text, dataClass }));
}

beforeAll(async () => {
  of = await caseOfPupilBorn(world, '2013-05-01');
  await seatByHand(world.database, of.family, of.caseId, [supervisor, 'MEETING']);
  const planId = await idOfDone(world, coordinator, 'beginActionPlan', planBegunOf(of.caseId));
  await write(planId, 'het plan zelf', 'D14');
  await write(planId, 'over thuis', 'D15');
  await write(planId, 'over verzuim om een reden', 'D08');
  const home = homeOf(of.caseId, of.family.pupil.person);
  await done(world.server, 'jeugdarts', 'writeHomeSituation', home);
});

describe('the family supervisor of a pupil of 13', () => {
  test('sees neither home nor plan while nothing opens them', async () => {
    expect(await asked()).toMatchObject({ plan: [], home: [] });
  });

  test('sees by E10 what the supervision needs, by its own noun, and no plan; the look is on record', async () => {
    await openE10();
    const { trace, ...seen } = await asked();
    expect(seen).toEqual({ plan: [], home: ['Het is druk thuis.'] });
    const lines = await linesOf(world.database, trace);
    const permitted = lines.filter(line => line.outcome === 'PERMITTED');
    expect(permitted.flatMap(line => line.rules)).toContain('homeSituation.read.gezinsmanager');
    expect(permitted.flatMap(line => line.resources)).not.toContain('PlanParagraph');
    await closeE10();
    expect(await asked()).toMatchObject({ plan: [], home: [] });
  });

  test('sees the plan while pupil and mother agree to share it: of its paragraphs those of classes that they may read', async () => {
    const consentId = await askConsent(world.server, coordinator, of.caseId, {
      dataClasses: ['D14'],
      concernedParents: [of.family.adults.moeder.person],
      recipients: towards(supervisor),
      purposes: ['CARE_COORDINATION'],
    });
    for (const who of [of.family.pupil, of.family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    expect(await asked()).toMatchObject({ plan: ['het plan zelf'], home: [] });
    await openE10();
    expect(await asked()).toMatchObject({ plan: ['het plan zelf', 'over thuis'] });
    await say(world.server, of.family.adults.moeder, 'withdrawConsent', consentId);
    await openE10();
    expect(await asked()).toMatchObject({ plan: [], home: ['Het is druk thuis.'] });
  });
});
