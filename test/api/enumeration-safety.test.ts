// An act for somebody's safety, with an id that exists but may not be seen, is refused like one with an id of nothing: to
// the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { appointmentOf, organisations } from '../../src/demo/region/organisations.js';
import { type Asking, personaNamed } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, seat, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { enrol } from './support/families.js';
import { emergencyOf, markOf, openIn, recordMark, stepOf, wholeMeldcode } from './support/safety.js';
import { openWorld } from './support/world.js';

const world = openWorld();
let mine: string;
let hidden: string;
let hiddenFile: string;
let hiddenMark: string;
let hiddenEmergency: string;

async function caseOf(...doctors: readonly Who[]): Promise<string> {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, family);
  for (const doctor of doctors) await seat(world.server, caseId, [doctor, 'REFERRAL']);
  return caseId;
}

beforeAll(async () => {
  const colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
  mine = await caseOf('jeugdarts', colleague);
  hidden = await caseOf(colleague);
  await openIn(world, colleague, hidden);
  hiddenFile = await wholeMeldcode(world, colleague, hidden);
  hiddenMark = await recordMark(world, colleague, mine);
  // Reviewed, it is out of sight.
  hiddenEmergency = await openIn(world, colleague, mine);
  const review = { emergencyId: hiddenEmergency, finding: 'JUSTIFIED', reason: 'Past.', notToldBecause: 'x' };
  await done(world.server, 'privacy-officer', 'reviewEmergency', review);
});

interface Pair {
  readonly name: Act;
  readonly what: string;
  readonly who?: Asking;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const inSafety: Asking = { ...personaNamed('jeugdarts'), purpose: 'SAFETY' };
const hiddenCase = () => hidden;

const pairs: readonly Pair[] = [
  { name: 'openEmergency', what: 'caseId', input: caseId => emergencyOf(caseId), hidden: hiddenCase },
  {
    name: 'openEmergency',
    what: 'secondAppointmentId',
    input: secondAppointmentId => emergencyOf(mine, { secondAppointmentId }),
    hidden: () => appointmentOf('leerplichtambtenaar'),
  },
  { name: 'endEmergency', what: 'caseId', input: caseId => ({ caseId }), hidden: hiddenCase },
  {
    name: 'reviewEmergency',
    what: 'emergencyId',
    who: personaNamed('privacy-officer'),
    input: emergencyId => ({ emergencyId, finding: 'JUSTIFIED', reason: 'x', notToldBecause: 'x' }),
    hidden: () => hiddenEmergency,
  },
  {
    name: 'recordMeldcodeStep',
    what: 'caseId',
    input: caseId => stepOf(caseId, 'SIGNALS'),
    hidden: hiddenCase,
  },
  {
    name: 'noteMeldcodeReport',
    what: 'caseId',
    input: caseId => ({ caseId, reportedOn: '2026-10-05' }),
    hidden: hiddenCase,
  },
  {
    name: 'markMeldcodeFile',
    what: 'fileId',
    input: fileId => ({ fileId, version: 1, safe: true }),
    hidden: () => hiddenFile,
  },
  { name: 'recordSafetyMark', what: 'caseId', input: caseId => markOf(caseId), hidden: hiddenCase },
  {
    name: 'markSafetyMark',
    what: 'markId of another author',
    input: markId => ({ markId, version: 1, safe: true }),
    hidden: () => hiddenMark,
  },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, who = inSafety, input, hidden: hiddenId }) => {
    const question = {
      who,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hiddenId());
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    await openIn(world, 'jeugdarts', mine);
    expect(await wholeMeldcode(world, 'jeugdarts', mine)).toEqual(expect.any(String));
    expect(await recordMark(world, 'jeugdarts', mine)).toEqual(expect.any(String));
  });
});
