// What the acts around a referral are given so that there is much to do for them.

import { organisations } from '../../../src/demo/region/organisations.js';
import {
  agreed,
  agreedDoctor,
  contactWith,
  detailsOf,
  diagnosisOf,
  homeOf,
  plan,
  reintegrationOf,
  youthHelpOf,
} from './care.js';
import { refer, referralOf } from './casework.js';
import { appoint } from './every-capacity.js';
import type { GrowingAct } from './growing-acts.js';
import { coordinator } from './grown-case.js';

type Ready = GrowingAct['prepare'];

const referAnother: Ready = async ({ server, database }, { caseId, size }) => {
  const doctor = await appoint(database, 'jeugdarts', organisations.ggd.id);
  const action = { on: '2026-09-20', action: 'Gesprek', result: 'x' };
  const schoolActions = Array.from({ length: Math.min(size, 20) }, () => action);
  return { who: coordinator, input: referralOf(server, caseId, doctor, { schoolActions }) };
};

const planTalk: Ready = async ({ server }, { caseId }) => {
  const { referralId } = await refer(server, caseId, 'jeugdarts');
  return { who: 'jeugdarts', input: { referralId, plannedOn: '2026-12-01' } };
};

const noShow: Ready = async ({ server }, { caseId }) => {
  const { referralId } = await refer(server, caseId, 'jeugdarts');
  const day = server.now().toISOString().slice(0, 10);
  const appointmentId = await plan(server, referralId, day);
  return { who: 'jeugdarts', input: { appointmentId, version: 1, unreachable: true } };
};

const diagnose: Ready = async (_world, { caseId }) => ({ who: 'jeugdarts', input: diagnosisOf(caseId) });

const diagnoseOnForm: Ready = async ({ server }, { caseId, family }) => {
  const { referralId } = await refer(server, caseId, 'jeugdarts');
  await agreed(server, coordinator, caseId, { classes: ['D10'], to: ['jeugdarts'], family });
  return { who: coordinator, input: diagnosisOf(caseId, { referralId }) };
};

const speak: Ready = async ({ server }, { caseId, family }) => ({
  who: 'jeugdarts',
  input: contactWith(await agreedDoctor(server, caseId, family)),
});

const makePlan: Ready = async (_world, { caseId, size }) => {
  const steps = Array.from({ length: Math.min(size, 20) }, (_, at) => ({
    from: `2026-11-${String(at + 1).padStart(2, '0')}`,
    percentage: at,
  }));
  return { who: 'jeugdarts', input: reintegrationOf(caseId, { steps }) };
};

const referToHelp: Ready = async (_world, { caseId }) => ({ who: 'jeugdarts', input: youthHelpOf(caseId) });

const describeHome: Ready = async (_world, { caseId, family }) => ({
  who: 'jeugdarts',
  input: homeOf(caseId, family.pupil.person),
});

const setDetails: Ready = async ({ database }, { family }) => {
  const { moeder } = family.adults;
  const [standing] = await database.query<{ id: string }>(
    'select id from contact_details where subject = $1 and person_id = $2 and superseded_xid is null',
    [family.subject, moeder.person],
  );
  return { who: moeder, input: detailsOf(standing!.id) };
};

export const growingCareActs: readonly GrowingAct[] = [
  { name: 'referToJeugdarts', act: 'referToJeugdarts', prepare: referAnother },
  { name: 'planReferralAppointment', act: 'planReferralAppointment', prepare: planTalk },
  { name: 'reportNoShow', act: 'reportNoShow', prepare: noShow },
  { name: 'writeDiagnosis', act: 'writeDiagnosis', prepare: diagnose },
  { name: 'writeDiagnosis with a referral', act: 'writeDiagnosis', prepare: diagnoseOnForm },
  { name: 'recordTreatingContact', act: 'recordTreatingContact', prepare: speak },
  { name: 'makeReintegrationPlan', act: 'makeReintegrationPlan', prepare: makePlan },
  { name: 'referToYouthHelp', act: 'referToYouthHelp', prepare: referToHelp },
  { name: 'writeHomeSituation', act: 'writeHomeSituation', prepare: describeHome },
  { name: 'setOwnContactDetails', act: 'setOwnContactDetails', prepare: setDetails },
];
