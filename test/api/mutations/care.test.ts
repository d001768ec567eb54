// Diagnosis, treating doctors, the file's number and the plan to come back: who writes, and by what it is read.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import { type Act } from '../support/acts.js';
import {
  agreed,
  agreedDoctor,
  contactWith,
  diagnosisOf,
  reintegrationOf,
  youthHelpOf,
} from '../support/care.js';
import {
  askConsent,
  contactOf,
  done,
  type Input,
  openCase,
  refer,
  requestFor,
  say,
  seat,
  towards,
  traced,
  type Who,
} from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, expectNeverFor, expectRefused, lacking } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;
let caseId: string;
let referralId: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2013-05-01', adults: { moeder: {}, vader: {} } });
  everybody = await everyCapacity(world.database, family);
  ({ caseId, referralId } = await referred());
});

async function referred() {
  const id = await openCase(world.server, family);
  await seat(world.server, id, ['mentor', 'OWN_ORGANISATION']);
  return { caseId: id, referralId: (await refer(world.server, id, 'jeugdarts')).referralId };
}

const write = (who: Who, name: Act, input: Input) => done(world.server, who, name, input, '{ __typename }');

async function seen(who: Who, of: string, field: string, headers = {}): Promise<unknown> {
  const query = `query ($id: ID!) { case(id: $id) { found: ${field} } }`;
  const { data } = await traced(world.server, who, query, { variables: { id: of }, headers });
  return pick(data ?? undefined, 'case', 'found');
}

describe('a diagnosis on the referral', () => {
  const written = 'diagnoses { treatedBy diagnosis }';
  const forGuidance = { 'doorbraak-purpose': 'SICKNESS_GUIDANCE' };

  test('needs consent of its own, and reaches the jeugdarts while that lasts', async () => {
    const own = await referred();
    const input = diagnosisOf(own.caseId, { referralId: own.referralId });
    const one = { who: coordinator, name: 'writeDiagnosis', input } as const;
    await expectRefused(world, one, badInput('CONSENT_REQUIRED'));
    const consentId = await agreed(world.server, coordinator, own.caseId, {
      classes: ['D10'],
      to: ['jeugdarts'],
      family,
    });
    await write(coordinator, 'writeDiagnosis', input);
    const { treatedBy, diagnosis } = input;
    expect(await seen('jeugdarts', own.caseId, written)).toEqual([{ treatedBy, diagnosis }]);
    // The coordinator, who wrote it, reads it by consent alone.
    expect(await seen(coordinator, own.caseId, written)).toEqual([]);
    await say(world.server, family.adults.vader, 'withdrawConsent', consentId);
    expect(await seen('jeugdarts', own.caseId, written)).toEqual([]);
    expect(await seen(family.pupil, own.caseId, written)).toEqual([{ treatedBy, diagnosis }]);
  });

  test('is written by whoever referred, on a form of this case', async () => {
    const colleague = await appoint(world.database, coordinator, organisations.vo.id);
    await seat(world.server, caseId, [colleague, 'OWN_ORGANISATION']);
    const input = diagnosisOf(caseId, { referralId });
    await expectRefused(world, { who: colleague, name: 'writeDiagnosis', input }, lacking(['referring']));
    const bare = { who: coordinator, name: 'writeDiagnosis', input: diagnosisOf(caseId) } as const;
    await expectRefused(world, bare, badInput('INVALID_FIELD', 'referralId'));
    await expectNeverFor(world, everybody, {
      capacities: allBut('jeugdarts', 'jgz-medewerker', coordinator),
      name: 'writeDiagnosis',
      input,
    });
  });

  test('in the own file of the team is read by the team, and by school only under consent and bound to secrecy', async () => {
    const own = await referred();
    await write('jeugdarts', 'writeDiagnosis', diagnosisOf(own.caseId));
    expect(await seen('jeugdarts', own.caseId, written)).toHaveLength(1);
    const unbound = await appoint(world.database, coordinator, organisations.vo.id, { undertakingOn: null });
    const future = await appoint(world.database, coordinator, organisations.vo.id, {
      undertakingOn: '2099-01-01',
    });
    for (const one of [unbound, future]) await seat(world.server, own.caseId, [one, 'OWN_ORGANISATION']);
    expect(await seen(coordinator, own.caseId, written)).toEqual([]);
    await agreed(world.server, 'jeugdarts', own.caseId, { classes: ['D10'], to: [coordinator], family });
    expect(await seen(coordinator, own.caseId, written, forGuidance)).toHaveLength(1);
    expect(await seen(unbound, own.caseId, written, forGuidance)).toEqual([]);
    expect(await seen(future, own.caseId, written, forGuidance)).toEqual([]);
  });
});

describe('school staff without an undertaking', () => {
  test('are told that it is theirs that is missing, whether there is feedback or not', async () => {
    const unbound = await appoint(world.database, 'schoolleiding', organisations.vo.id, {
      undertakingOn: null,
    });
    const query = 'query ($id: ID!) { case(id: $id) { healthFeedback { conclusion } } }';
    const told: unknown[] = [];
    for (const isThere of [false, true]) {
      const own = await referred();
      await seat(world.server, own.caseId, [unbound, 'OWN_ORGANISATION']);
      if (isThere) await write('jeugdarts', 'writeHealthFeedback', contactOf(own.caseId));
      const { data, withheld } = await traced(world.server, unbound, query, {
        variables: { id: own.caseId },
      });
      expect(pick(data ?? undefined, 'case', 'healthFeedback')).toEqual([]);
      told.push(withheld);
    }
    expect(told[1]).toEqual(told[0]);
    expect(JSON.stringify(told[0])).toContain('bound_to_secrecy');
  });
});

describe('a contact with a treating doctor', () => {
  const written = 'treatingContacts { treatingDoctor told heard contactOn }';

  test('is recorded while consent that names the doctor is in force, and no longer', async () => {
    const own = await referred();
    const asking = {
      dataClasses: ['D10'],
      recipients: towards('jeugdarts'),
      purposes: ['SICKNESS_GUIDANCE'],
    };
    const request = { ...asking, treatingDoctor: 'Dr. Bos' };
    const consentId = await askConsent(world.server, 'jeugdarts', own.caseId, request);
    const one = { who: 'jeugdarts', name: 'recordTreatingContact', input: contactWith(consentId) } as const;
    await expectRefused(world, one, badInput('CONSENT_REQUIRED'));
    for (const who of [family.pupil, ...Object.values(family.adults)])
      await say(world.server, who, 'giveConsent', consentId);
    await write('jeugdarts', 'recordTreatingContact', contactWith(consentId));
    const { told, heard, contactOn } = contactWith(consentId);
    const found = [{ treatingDoctor: 'Dr. Bos', told, heard, contactOn }];
    expect(await seen('jeugdarts', own.caseId, written)).toEqual(found);
    expect(await seen(family.pupil, own.caseId, written)).toEqual(found);
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
    await expectRefused(world, one, badInput('CONSENT_REQUIRED'));
  });

  test('not on consent that names no doctor, nor on a day to come', async () => {
    const own = await referred();
    const consentId = await agreed(world.server, 'jeugdarts', own.caseId, {
      classes: ['D10'],
      to: ['jeugdarts'],
      family,
    });
    const one = { who: 'jeugdarts', name: 'recordTreatingContact' } as const;
    await expectRefused(world, { ...one, input: contactWith(consentId) }, badInput('CONSENT_REQUIRED'));
    const named = await agreedDoctor(world.server, own.caseId, family);
    const late = contactWith(named, { contactOn: '2099-01-01' });
    await expectRefused(world, { ...one, input: late }, badInput('DATE_IN_FUTURE', 'contactOn'));
    await write('jeugdarts', 'recordTreatingContact', contactWith(named));
  });

  test.each([
    ['by a school', coordinator, {}],
    ['towards others besides', 'jeugdarts', { recipients: towards('jeugdarts', 'mentor') }],
    ['of more than diagnosis', 'jeugdarts', { dataClasses: ['D10', 'D12'] }],
  ] as const)('a doctor is not named %s', async (_, who, change) => {
    const request = {
      dataClasses: ['D10'],
      recipients: towards('jeugdarts'),
      treatingDoctor: 'Dr. Bos',
      ...change,
    };
    const input = requestFor(caseId, { purposes: ['SICKNESS_GUIDANCE'], ...request });
    await expectRefused(
      world,
      { who, name: 'askConsent', input },
      badInput('INVALID_FIELD', 'treatingDoctor'),
    );
  });
});

describe('what comes back of the jeugdarts', () => {
  test('the number of the file, once, and for the team alone', async () => {
    const own = await referred();
    const input = contactOf(own.caseId, { fileReference: 'JGZ-1' });
    await write('jeugdarts', 'writeHealthFeedback', input);
    await write('jeugdarts', 'writeHealthFeedback', input);
    expect(await seen('jeugdarts', own.caseId, 'healthFilePointers { reference }')).toEqual([
      { reference: 'JGZ-1' },
    ]);
    expect(await seen(family.pupil, own.caseId, 'healthFilePointers { reference }')).toEqual([]);
  });

  test('a plan and a referral to youth help, read by school under consent', async () => {
    const own = await referred();
    await write('jeugdarts', 'makeReintegrationPlan', reintegrationOf(own.caseId));
    await write('jeugdarts', 'referToYouthHelp', youthHelpOf(own.caseId));
    const plans = 'reintegrationPlans { reviewOn steps { from percentage lessons remark } }';
    const { reviewOn } = reintegrationOf(own.caseId);
    const steps = [
      { from: '2026-10-12', percentage: 30, lessons: null, remark: null },
      { from: '2026-11-02', percentage: null, lessons: 20, remark: 'Zonder gym.' },
    ];
    expect(await seen('jeugdarts', own.caseId, plans)).toEqual([{ reviewOn, steps }]);
    expect(await seen(coordinator, own.caseId, plans)).toEqual([]);
    await agreed(world.server, 'jeugdarts', own.caseId, { classes: ['D12'], to: [coordinator], family });
    expect(await seen(coordinator, own.caseId, plans)).toEqual([{ reviewOn, steps }]);
    expect(await seen(coordinator, own.caseId, 'youthHelpReferrals { towards reason }')).toEqual([
      { towards: 'Jeugd-ggz', reason: 'Slaapt niet.' },
    ]);
  });

  const step = { from: '2026-12-01', percentage: 50 };
  test.each([
    ['neither share nor lessons', { steps: [{ from: '2026-12-01' }] }, badInput('INVALID_FIELD', 'steps')],
    ['both', { steps: [{ ...step, lessons: 2 }] }, badInput('INVALID_FIELD', 'steps')],
    [
      'a step back in time',
      { steps: [step, { ...step, from: '2026-11-30' }] },
      badInput('INVALID_FIELD', 'steps'),
    ],
    ['a review that is over', { reviewOn: '2026-09-01' }, badInput('INVALID_FIELD', 'reviewOn')],
  ] as const)('no plan with %s', async (_, change, told) => {
    const input = reintegrationOf(caseId, change);
    await expectRefused(world, { who: 'jeugdarts', name: 'makeReintegrationPlan', input }, told);
  });

  test('neither by anybody who does not treat', async () => {
    const capacities = allBut('jeugdarts', 'jgz-medewerker', 'client-ggd');
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'makeReintegrationPlan',
      input: reintegrationOf(caseId),
    });
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'referToYouthHelp',
      input: youthHelpOf(caseId),
    });
    const late = youthHelpOf(caseId, { referredOn: '2099-01-01' });
    await expectRefused(
      world,
      { who: 'jeugdarts', name: 'referToYouthHelp', input: late },
      badInput('DATE_IN_FUTURE', 'referredOn'),
    );
  });
});
