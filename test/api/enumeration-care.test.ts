// An act around a referral on an id that exists but may not be seen is refused like one on an id of nothing: to the byte, and
// by the same statements.

import { beforeAll, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import {
  contactWith,
  detailsOf,
  diagnosisOf,
  homeOf,
  knownDetails,
  reintegrationOf,
  youthHelpOf,
} from './support/care.js';
import { done, type Input, refer, referralOf, seat, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { type Things, thingsOf } from './support/things.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const holder = 'contactpersoon-preventief-spreekuur';
let mine: Things;
let hidden: Things;
let hiddenReferral: Awaited<ReturnType<typeof refer>>;
let hiddenAppointment: string;
let hiddenDetails: string;

beforeAll(async () => {
  mine = await thingsOf(world, { coordinator, mentor: 'mentor', holder });
  await seat(world.server, mine.caseId, ['jeugdarts', 'REFERRAL']);
  hidden = await thingsOf(world, {
    coordinator: 'ondersteuningscoordinator-po',
    mentor: 'mentor-po',
    holder: await appoint(world.database, holder, organisations.gemeente.id),
  });
  const doctor = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
  hiddenReferral = await refer(world.server, hidden.caseId, doctor, { by: 'ondersteuningscoordinator-po' });
  const planned = { referralId: hiddenReferral.referralId, plannedOn: '2026-10-08' };
  const appointment = await done(world.server, doctor, 'planReferralAppointment', planned);
  hiddenAppointment = String(pick(appointment, 'id'));
  hiddenDetails = await knownDetails(world.database, hidden.family, hidden.family.adults.moeder);
});

interface Pair {
  readonly who: () => Who;
  readonly name: Act;
  readonly what: string;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const me = (who: Who) => () => who;
const pairs: readonly Pair[] = [
  {
    who: me(coordinator),
    name: 'referToJeugdarts',
    what: 'caseId',
    input: caseId => referralOf(world.server, caseId, 'jeugdarts'),
    hidden: () => hidden.caseId,
  },
  {
    who: me(coordinator),
    name: 'referToJeugdarts',
    what: 'personId',
    input: personId => referralOf(world.server, mine.caseId, 'jeugdarts', { personId }),
    hidden: () => personaNamed('swv-casemanager').person,
  },
  {
    who: me('jeugdarts'),
    name: 'planReferralAppointment',
    what: 'referralId',
    input: referralId => ({ referralId, plannedOn: '2026-12-01' }),
    hidden: () => hiddenReferral.referralId,
  },
  {
    who: me('jeugdarts'),
    name: 'reportNoShow',
    what: 'appointmentId',
    input: appointmentId => ({ appointmentId, version: 1, unreachable: false }),
    hidden: () => hiddenAppointment,
  },
  {
    who: me('jeugdarts'),
    name: 'writeDiagnosis',
    what: 'caseId',
    input: caseId => diagnosisOf(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me(coordinator),
    name: 'writeDiagnosis',
    what: 'referralId of another case',
    input: referralId => diagnosisOf(mine.caseId, { referralId }),
    hidden: () => hiddenReferral.referralId,
  },
  {
    who: me('jeugdarts'),
    name: 'recordTreatingContact',
    what: 'consentId',
    input: consentId => contactWith(consentId),
    hidden: () => hidden.consentId,
  },
  {
    who: me('jeugdarts'),
    name: 'makeReintegrationPlan',
    what: 'caseId',
    input: caseId => reintegrationOf(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me('jeugdarts'),
    name: 'referToYouthHelp',
    what: 'caseId',
    input: caseId => youthHelpOf(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me('jeugdarts'),
    name: 'writeHomeSituation',
    what: 'caseId',
    input: caseId => homeOf(caseId, mine.family.pupil.person),
    hidden: () => hidden.caseId,
  },
  {
    who: me('jeugdarts'),
    name: 'writeHomeSituation',
    what: 'personId',
    input: personId => homeOf(mine.caseId, personId, { about: 'PARENT' }),
    hidden: () => hidden.family.adults.moeder.person,
  },
  {
    who: () => mine.family.adults.moeder,
    name: 'setOwnContactDetails',
    what: 'contactDetailsId',
    input: id => detailsOf(id),
    hidden: () => hiddenDetails,
  },
];

test.each(pairs)('$name with $what', async ({ who, name, input, hidden: hiddenId }) => {
  const answer = await expectAlike(
    world.server,
    { who: who(), query: textOf(name, bare(name)), variables: id => ({ input: input(id) }) },
    hiddenId(),
  );
  expect([400, 403]).toContain(answer.status);
});
