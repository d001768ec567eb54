// Registering a case for the doorbraakoverleg, deciding on it, following it there and telling the family: by each of the
// four protocols what it says.

import { beforeAll, describe, expect, test } from 'vitest';
import {
  caseAtTheTable,
  completionOf,
  decide,
  register,
  registrationOf,
  setTable,
  stepOfTable,
  type TabledCase,
  takeStep,
  unanswered,
} from '../support/breakthrough.js';
import { done, type Input, type Who } from '../support/casework.js';
import { badInput, conflict, expectRefused } from '../support/refusals.js';
import { giveRegie } from '../support/regies.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const officer = 'leerplichtambtenaar';
const swv = 'swv-coordinator';

const refused = (
  who: Who,
  name: Parameters<typeof done>[2],
  input: Input,
  told: ReturnType<typeof conflict>,
) => expectRefused(world, { who, name, input }, told);

describe('in Amsterdam', () => {
  let of: TabledCase;
  let registrationId: string;

  beforeAll(async () => {
    await setTable(world, 'AMSTERDAM');
    of = await caseAtTheTable(world);
    registrationId = await register(world, officer, of.caseId, {
      route: 'LEERPLICHT',
      stepsTaken: [1, 2, 3, 4],
      criteria: ['FOLLOWS_NO_EDUCATION', 'SEVERAL_WORRIED'],
      otherTable: 'NONE',
    });
  });

  test('a registration tells by code what it lacks, and lies there all the same (AM:99, 257)', async () => {
    const answer = await done(
      world.server,
      officer,
      'registerForBreakthrough',
      registrationOf((await caseAtTheTable(world)).caseId),
    );
    expect(answer).toMatchObject({
      protocol: 'AMSTERDAM',
      route: null,
      missing: [
        'REGISTRATION_KIND_OF_EDUCATION',
        'REGISTRATION_LAST_SCHOOL',
        'REGISTRATION_LEVEL_AND_YEAR',
        ...unanswered('REGISTRATION_AMSTERDAM'),
        'PRECONDITION',
        'CIRCUMSTANCE',
        'OTHER_TABLE',
      ],
    });
  });

  test('what is added is missing no more, by whoever may write it and read it last', async () => {
    const headings = { kindOfEducation: 'vmbo', lastSchool: 'Dommelcollege', levelAndYear: 'basis, 2' };
    const known = await caseAtTheTable(world);
    const id = await register(world, officer, known.caseId);
    const full = {
      ...headings,
      criteria: ['FOLLOWS_NO_EDUCATION', 'MANY_INTERVENTIONS'],
      otherTable: 'AGREED',
    };
    expect(await done(world.server, swv, 'completeRegistration', completionOf(id, full))).toMatchObject({
      missing: unanswered('REGISTRATION_AMSTERDAM'),
      version: 2,
    });
    await refused(officer, 'completeRegistration', completionOf(id, full), conflict('STALE_VERSION'));
  });

  test('leerplicht and samenwerkingsverband must both agree before it is discussed (AM:35, 61, 264)', async () => {
    const discuss = stepOfTable(of.caseId, 'DISCUSSED');
    await refused(officer, 'recordProgress', discuss, conflict('NOT_ACCEPTED'));
    await decide(world, officer, registrationId);
    await refused(officer, 'recordProgress', discuss, conflict('NOT_ACCEPTED'));
    await decide(world, swv, registrationId, false);
    await refused(officer, 'recordProgress', discuss, conflict('NOT_ACCEPTED'));
    await decide(world, swv, registrationId);
    await takeStep(world, officer, of.caseId, 'DISCUSSED');
    // Once it was discussed the decision stands.
    const late = { registrationId, agrees: false };
    await refused(swv, 'decideOnRegistration', late, conflict('ALREADY_SO'));
  });

  test('a school decides nothing there', async () => {
    const known = await caseAtTheTable(world);
    const id = await register(world, coordinator, known.caseId);
    await refused(
      coordinator,
      'decideOnRegistration',
      { registrationId: id, agrees: true },
      conflict('NO_PARTY'),
    );
  });

  test('it leaves the agenda with a prospect, comes back, and goes to the commissioners (AM:177-181)', async () => {
    const step = (name: string, change: Input = {}) => takeStep(world, officer, of.caseId, name, change);
    await refused(officer, 'recordProgress', stepOfTable(of.caseId, 'LEFT'), conflict('NO_PERSPECTIVE'));
    await step('PERSPECTIVE');
    await step('LEFT');
    await refused(officer, 'recordProgress', stepOfTable(of.caseId, 'LEFT'), conflict('NOT_ON_THE_AGENDA'));
    await step('RETURNED');
    await refused(
      officer,
      'recordProgress',
      stepOfTable(of.caseId, 'RETURNED'),
      conflict('STILL_ON_THE_AGENDA'),
    );
    await step('EVALUATED', { enoughProspect: true });
    await step('EXTENDED', { causes: ['WAITING_LIST'], untilDay: '2026-12-01' });
    await step('ESCALATED', { causes: ['CHAIN_HELP_STALLED'] });
    const early = stepOfTable(of.caseId, 'RETURNED', { happenedOn: '2026-09-30' });
    await refused(officer, 'recordProgress', early, conflict('BEFORE_THE_LAST'));
  });

  test.each<[string, Input, string]>([
    ['an evaluation that does not say whether there is prospect', { step: 'EVALUATED' }, 'enoughProspect'],
    ['prospect of something else', { step: 'PROGRESS', enoughProspect: true }, 'enoughProspect'],
    ['an escalation without causes', { step: 'ESCALATED' }, 'causes'],
    ['causes of something else', { step: 'PROGRESS', causes: ['PARTNER'] }, 'causes'],
    ['an extension without an end', { step: 'EXTENDED', causes: ['PARTNER'] }, 'untilDay'],
    [
      'an extension that ends before it begins',
      { step: 'EXTENDED', causes: ['PARTNER'], untilDay: '2026-10-01' },
      'untilDay',
    ],
    ['a result told without words', { step: 'RESULT_TOLD' }, 'step'],
  ])('%s is refused by its field', async (_what, { step, ...change }, field) => {
    const input = stepOfTable(of.caseId, String(step), change);
    await refused(officer, 'recordProgress', input, badInput('INVALID_FIELD', field));
  });

  test.each<[string, Input, string]>([
    ['a route of another city', { route: 'CASUSVERANTWOORDELIJKE' }, 'route'],
    ['a step that the route has not', { route: 'OSL', stepsTaken: [5] }, 'stepsTaken'],
    ['steps of no route', { stepsTaken: [1] }, 'stepsTaken'],
    ['a criterion of another city', { criteria: ['SUPPORT_MISSING'] }, 'criteria'],
    ['a step passed over without why', { route: 'OSL', stepsTaken: [4] }, 'passedOverBecause'],
  ])('%s is refused by its field', async (_what, change, field) => {
    const { caseId } = await caseAtTheTable(world);
    const input = registrationOf(caseId, change);
    await refused(officer, 'registerForBreakthrough', input, badInput('INVALID_FIELD', field));
  });

  test('a step that was passed over asks for its reason, and is no wall', async () => {
    const { caseId } = await caseAtTheTable(world);
    const input = registrationOf(caseId, { route: 'OSL', stepsTaken: [4, 1], passedOverBecause: 'URGENT' });
    expect(await done(world.server, officer, 'registerForBreakthrough', input)).toMatchObject({
      stepsTaken: [1, 4],
      passedOverBecause: 'URGENT',
    });
  });

  test('a case is registered once, and anew when a party said no', async () => {
    const { caseId } = await caseAtTheTable(world);
    const id = await register(world, officer, caseId);
    await refused(officer, 'registerForBreakthrough', registrationOf(caseId), conflict('ALREADY_SO'));
    await decide(world, swv, id, false);
    await register(world, officer, caseId);
    await refused(officer, 'completeRegistration', completionOf(id), conflict('ALREADY_SO'));
  });
});

describe('by the other protocols', () => {
  test("in 's-Hertogenbosch whoever has regie brings it in, and nobody decides (DB:1093)", async () => {
    await setTable(world, 'SHERTOGENBOSCH');
    const { caseId } = await caseAtTheTable(world);
    await refused(officer, 'registerForBreakthrough', registrationOf(caseId), conflict('NOT_TO_BRING_IN'));
    const answer = await done(
      world.server,
      coordinator,
      'registerForBreakthrough',
      registrationOf(caseId, { criteria: ['SUPPORT_MISSING', 'PLAN_STALLED'] }),
    );
    expect(answer).toMatchObject({
      protocol: 'SHERTOGENBOSCH',
      missing: unanswered('REGISTRATION_SHERTOGENBOSCH'),
    });
    await takeStep(world, 'regisseur', caseId, 'DISCUSSED');
    await refused(
      'regisseur',
      'recordProgress',
      stepOfTable(caseId, 'EVALUATED', { enoughProspect: true }),
      conflict('NOT_IN_PROTOCOL'),
    );
  });

  test('in Amstelland school and leerplicht must both agree (FM:46)', async () => {
    await setTable(world, 'AMSTELLAND_EN_MEERLANDEN');
    const { caseId } = await caseAtTheTable(world);
    const id = await register(world, coordinator, caseId);
    await refused(swv, 'decideOnRegistration', { registrationId: id, agrees: true }, conflict('NO_PARTY'));
    await decide(world, coordinator, id);
    await refused(officer, 'recordProgress', stepOfTable(caseId, 'DISCUSSED'), conflict('NOT_ACCEPTED'));
    await decide(world, officer, id);
    await takeStep(world, officer, caseId, 'DISCUSSED');
  });

  test('by the Stappenplan the regiehouder registers and the samenwerkingsverband weighs (SP:48-66)', async () => {
    await setTable(world, 'STAPPENPLAN');
    const { caseId } = await caseAtTheTable(world);
    await refused(officer, 'registerForBreakthrough', registrationOf(caseId), conflict('NOT_TO_BRING_IN'));
    await giveRegie(world, caseId, officer);
    const id = await register(world, officer, caseId, { route: 'SWV', stepsTaken: [1, 2] });
    await decide(world, 'swv-casemanager', id);
    await takeStep(world, officer, caseId, 'DISCUSSED');
  });

  test('a registration keeps the protocol under which it was made', async () => {
    await setTable(world, 'AMSTERDAM');
    const { caseId } = await caseAtTheTable(world);
    const id = await register(world, officer, caseId);
    await setTable(world, 'SHERTOGENBOSCH');
    await refused(officer, 'recordProgress', stepOfTable(caseId, 'DISCUSSED'), conflict('NOT_ACCEPTED'));
    await decide(world, officer, id);
    await decide(world, swv, id);
    await takeStep(world, officer, caseId, 'DISCUSSED');
  });
});
