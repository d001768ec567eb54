// What costs money is approved by the Teamleider Toegang en Regie and the director of the samenwerkingsverband, both
// (DB:1079-1087); they read what it is and how much, and never for whom.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../../support/ask.js';
import { done, traced, type Who } from '../support/casework.js';
import { appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { approvedOf, financeOf, planBegunOf, proposalOf, refusedOf, settledOf } from '../support/plans.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { seatByHand } from '../support/seats.js';
import { caseOfPupilBorn, idOfDone, type StalledCase, sharePlan } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const [teamleider, directeur] = ['financieel-akkoord', 'financieel-akkoord-swv'] as const;
const [t, d] = [personaNamed(teamleider).person, personaNamed(directeur).person];

let of: StalledCase;
let planId: string;

beforeAll(async () => {
  of = await caseOfPupilBorn(world, '2012-05-01');
  planId = await idOfDone(world, coordinator, 'beginActionPlan', planBegunOf(of.caseId));
});

async function propose(heading: string, domain = 'GENERAL'): Promise<string> {
  const input = financeOf(planId, t, d, { heading, domain });
  return proposalOf(world, await idOfDone(world, coordinator, 'proposeFinance', input));
}

interface Put {
  readonly id: string;
  readonly heading: string;
  readonly state: string;
  readonly pupil: { readonly pseudonym: string };
}

async function putTo(who: Who, heading: string): Promise<Put | undefined> {
  const query =
    '{ financialProposals(first: 100) { edges { node { id heading amountCents reckoning state pupil { pseudonym } } } } }';
  const { data } = await traced(world.server, who, query);
  const edges = pick(data ?? undefined, 'financialProposals', 'edges') as unknown as { node: Put }[];
  return edges.map(edge => edge.node).find(node => node.heading === heading);
}

async function readInPlan(who: Who, heading: string): Promise<unknown> {
  const query = `{ case(id: "${of.caseId}") { actionPlans { financialRequests { heading amountCents state refusedBecause } } } }`;
  const { data } = await traced(world.server, who, query);
  const plans = pick(data ?? undefined, 'case', 'actionPlans') as {
    financialRequests: { heading: string }[];
  }[];
  return plans.flatMap(plan => plan.financialRequests).find(one => one.heading === heading);
}

const say = (who: Who, name: 'approveFinance' | 'refuseFinance', proposalId: string, version = 1) =>
  done(
    world.server,
    who,
    name,
    name === 'approveFinance' ? approvedOf(proposalId, { version }) : refusedOf(proposalId, { version }),
  );

describe('money for a plan', () => {
  test('is approved once both approve, whoever is first, and that is read in the plan', async () => {
    const proposalId = await propose('kleine klas');
    await say(directeur, 'approveFinance', proposalId);
    expect(await putTo(teamleider, 'kleine klas')).toMatchObject({ state: 'PENDING' });
    expect(await readInPlan('mentor', 'kleine klas')).toMatchObject({ state: 'PENDING' });
    await say(teamleider, 'approveFinance', proposalId, 2);
    expect(await putTo(directeur, 'kleine klas')).toMatchObject({ state: 'APPROVED' });
    for (const who of ['mentor', of.family.pupil, of.family.adults.moeder])
      expect(await readInPlan(who, 'kleine klas')).toEqual({
        heading: 'kleine klas',
        amountCents: 125_000,
        state: 'APPROVED',
        refusedBecause: null,
      });
  });

  test('is refused as soon as one refuses, with why', async () => {
    const proposalId = await propose('dure klas');
    await say(teamleider, 'refuseFinance', proposalId);
    expect(await readInPlan('mentor', 'dure klas')).toMatchObject({
      state: 'REFUSED',
      refusedBecause: 'Er is een goedkopere weg.',
    });
    const input = approvedOf(proposalId, { version: 2 });
    await expectRefused(world, { who: directeur, name: 'approveFinance', input }, conflict('ALREADY_SO'));
  });

  test('is not approved twice by the same person, nor put to one person in two chairs', async () => {
    const proposalId = await propose('twee keer');
    await say(teamleider, 'approveFinance', proposalId);
    const input = approvedOf(proposalId, { version: 2 });
    await expectRefused(world, { who: teamleider, name: 'approveFinance', input }, conflict('ALREADY_SO'));
    await expectRefused(
      world,
      { who: coordinator, name: 'proposeFinance', input: financeOf(planId, t, t) },
      badInput('SAME_APPROVER', 'directeurId'),
    );
    expect(await putTo(directeur, 'twee keer')).toMatchObject({ state: 'PENDING' });
  });

  test('has its words given each by whoever they are of, also where the server would err', async () => {
    const proposalId = await propose('andermans woord');
    await expect(
      world.database.query(
        'update financial_proposals set directeur_approves = true, directeur_at = now(), version = 2 where id = $1',
        [proposalId],
      ),
    ).rejects.toThrow();
  });

  test('is put to those who approve for the municipality and the samenwerkingsverband, and to nobody else', async () => {
    const wrong = [
      financeOf(planId, d, t),
      financeOf(planId, t, personaNamed('swv-casemanager').person),
      financeOf(planId, personaNamed('opdrachtgever').person, d),
    ];
    for (const input of wrong)
      await expectRefused(
        world,
        { who: coordinator, name: 'proposeFinance', input },
        { code: 'BAD_USER_INPUT', reason: 'NOT_APPOINTED' },
      );
  });

  test('of another version than was read is not approved', async () => {
    const proposalId = await propose('oude versie');
    const input = approvedOf(proposalId, { version: 2 });
    await expectRefused(world, { who: teamleider, name: 'approveFinance', input }, conflict('STALE_VERSION'));
  });

  test('that tells of care is read in the plan by the line of care alone', async () => {
    await propose('jeugdhulp thuis', 'CARE');
    await sharePlan(world, of, 'leerplichtambtenaar');
    expect(await readInPlan('mentor', 'jeugdhulp thuis')).toBeUndefined();
    expect(await readInPlan('leerplichtambtenaar', 'jeugdhulp thuis')).toBeUndefined();
    expect(await readInPlan(of.family.pupil, 'jeugdhulp thuis')).toMatchObject({ state: 'PENDING' });
    expect(await readInPlan('leerplichtambtenaar', 'kleine klas')).toMatchObject({ state: 'APPROVED' });
  });
});

describe('whoever approves', () => {
  let everybody: EveryCapacity;

  beforeAll(async () => {
    everybody = await everyCapacity(world.database, of.family);
  });

  test('reads a pseudonym, another in each proposal, and reaches neither case nor pupil', async () => {
    await propose('eerste');
    await propose('tweede');
    const [first, second] = [await putTo(teamleider, 'eerste'), await putTo(teamleider, 'tweede')];
    expect(first!.pupil.pseudonym).toMatch(/^LEERLING-[0-9A-F]{32}$/);
    expect(second!.pupil.pseudonym).not.toBe(first!.pupil.pseudonym);
    const { data } = await traced(
      world.server,
      teamleider,
      `{ case(id: "${of.caseId}") { id } cases(first: 100) { edges { node { id } } } }`,
    );
    expect(pick(data ?? undefined, 'case')).toBeNull();
    const seen = JSON.stringify(pick(data ?? undefined, 'cases'));
    expect(seen).not.toContain(of.caseId);
    const pupil = await traced(world.server, teamleider, `{ pupil(id: "${of.family.pupil.person}") { id } }`);
    expect(pupil.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('reads what was put to them, and nothing that was put to another', async () => {
    const other = await appoint(world.database, teamleider, organisations.gemeente.id);
    await propose('van Frank');
    expect(await putTo(teamleider, 'van Frank')).toBeDefined();
    expect(await putTo(other, 'van Frank')).toBeUndefined();
    const proposalId = await propose('ook van Frank');
    const input = approvedOf(proposalId);
    await expectRefused(world, { who: other, name: 'approveFinance', input }, unknownId);
  });

  test('by a seat in the case still reads no plan', async () => {
    await seatByHand(world.database, of.family, of.caseId, [teamleider, 'INVITATION']);
    const query = `{ case(id: "${of.caseId}") { actionPlans { number } } }`;
    const { errors } = await traced(world.server, teamleider, query);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is alone in that: in no other capacity is a proposal read or judged', async () => {
    const proposalId = await propose('voor wie');
    const capacities = [
      coordinator,
      'mentor',
      'leerling',
      'ouder',
      'opdrachtgever',
      'privacy-officer',
    ] as const;
    const acts = [
      ['approveFinance', approvedOf(proposalId)],
      ['refuseFinance', refusedOf(proposalId)],
    ] as const;
    for (const [name, input] of acts) await expectNeverFor(world, everybody, { capacities, name, input });
  });

  test('is joined in seeing pseudonyms, and no more, by the privacy officer', async () => {
    const query = '{ pupilPseudonyms(first: 100) { edges { node { pseudonym } } } }';
    const { data } = await traced(world.server, 'privacy-officer', query);
    const word = (await putTo(teamleider, 'eerste'))!.pupil.pseudonym;
    expect(JSON.stringify(data)).toContain(word);
    const more = await traced(
      world.server,
      'privacy-officer',
      '{ financialProposals(first: 1) { edges { node { id } } } }',
    );
    expect(more.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const mentor = await traced(world.server, 'mentor', query);
    expect(mentor.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is asked nothing for a plan that is closed', async () => {
    await done(world.server, coordinator, 'closeActionPlan', settledOf(planId));
    await expectRefused(
      world,
      { who: coordinator, name: 'proposeFinance', input: financeOf(planId, t, d) },
      conflict('PLAN_SETTLED'),
    );
  });
});
