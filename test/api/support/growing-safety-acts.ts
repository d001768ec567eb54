// What the acts of an emergency, the meldcode and the marks of safety are given so that there is much to do for them.

import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { seat } from './casework.js';
import { appoint } from './every-capacity.js';
import type { GrowingAct } from './growing-acts.js';
import type { GrownCase } from './grown-case.js';
import { emergencyOf, markOf, openIn, recordMark, stepOf, wholeMeldcode } from './safety.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

/** Somebody new in care at the case; a file is its organisation's, so each act has one that has none yet. */
async function newcomer(
  { server, database }: World,
  { caseId }: GrownCase,
  of: { readonly id: string } = organisations.smw,
  capacity: 'jgz-medewerker' | 'jeugdarts' = 'jgz-medewerker',
): Promise<Persona> {
  const who = await appoint(database, capacity, of.id);
  await seat(server, caseId, [who, 'REFERRAL']);
  return who;
}

const open: Ready = async (world, grown) => ({
  who: await newcomer(world, grown),
  input: emergencyOf(grown.caseId),
});

const end: Ready = async (world, grown) => {
  const who = await newcomer(world, grown);
  await openIn(world, who, grown.caseId);
  return { who, input: { caseId: grown.caseId } };
};

const review: Ready = async (world, grown) => ({
  who: 'privacy-officer',
  input: {
    emergencyId: await openIn(world, await newcomer(world, grown), grown.caseId),
    finding: 'JUSTIFIED',
    reason: 'Past.',
    notToldBecause: 'Onveilig.',
  },
});

const step: Ready = async (world, grown) => {
  const who = await newcomer(world, grown);
  await openIn(world, who, grown.caseId);
  return { who, input: stepOf(grown.caseId, 'SIGNALS') };
};

const report: Ready = async (world, grown) => {
  const who = await newcomer(world, grown, organisations.consulenten);
  await openIn(world, who, grown.caseId);
  await wholeMeldcode(world, who, grown.caseId);
  return { who, input: { caseId: grown.caseId, reportedOn: '2026-10-05' } };
};

const mark: Ready = async (world, grown) => {
  const who = await newcomer(world, grown, organisations.partner, 'jeugdarts');
  await openIn(world, who, grown.caseId);
  const fileId = await wholeMeldcode(world, who, grown.caseId);
  return { who, input: { fileId, version: 1, safe: true } };
};

const recordOne: Ready = async (_world, { caseId }) => ({ who: 'jeugdarts', input: markOf(caseId) });

const markOne: Ready = async (world, { caseId }) => ({
  who: 'jeugdarts',
  input: { markId: await recordMark(world, 'jeugdarts', caseId), version: 1, safe: true },
});

export const growingSafetyActs: readonly GrowingAct[] = [
  { name: 'openEmergency', act: 'openEmergency', prepare: open },
  { name: 'endEmergency', act: 'endEmergency', prepare: end },
  { name: 'reviewEmergency', act: 'reviewEmergency', prepare: review },
  { name: 'recordMeldcodeStep', act: 'recordMeldcodeStep', prepare: step },
  { name: 'noteMeldcodeReport', act: 'noteMeldcodeReport', prepare: report },
  { name: 'markMeldcodeFile', act: 'markMeldcodeFile', prepare: mark },
  { name: 'recordSafetyMark', act: 'recordSafetyMark', prepare: recordOne },
  { name: 'markSafetyMark', act: 'markSafetyMark', prepare: markOne },
];
