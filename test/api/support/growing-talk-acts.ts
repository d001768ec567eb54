// What the acts on talks, reasons and the mentor's place are given so that there is much to do for them.

import { randomUUID } from 'node:crypto';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed } from '../../support/ask.js';
import { done } from './casework.js';
import { appoint } from './every-capacity.js';
import type { GrowingAct } from './growing-acts.js';
import { coordinator, type GrownCase } from './grown-case.js';
import { agreedInTalk, given, jointTalkOf, reasonOf, requestOf, schoolTalkOf } from './talks.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

const many = <One>(size: number, one: (index: number) => One): One[] =>
  Array.from({ length: Math.min(size, 20) }, (_, index) => one(index));

const state: Ready = async (_world, { family }) => ({ who: coordinator, input: reasonOf(family) });

const recordTalk: Ready = async (_world, { caseId, size }) => ({
  who: coordinator,
  input: schoolTalkOf(caseId, {
    reasons: many(size, index => ({
      saidBy: 'LEERLING',
      words: `Reden ${index}.`,
      fromDay: '2026-09-28',
    })),
    agreements: many(size, () => agreedInTalk()),
  }),
});

const recordJoint: Ready = async (_world, { caseId, family, size }) => ({
  who: 'jeugdarts',
  input: jointTalkOf(caseId, family, { agreements: many(size, () => agreedInTalk()) }),
});

/** Somebody of whom nothing is known but that they hold no gezag. */
async function powerless({ database }: World, { family }: GrownCase): Promise<string> {
  const person = randomUUID();
  await database.query('insert into persons (id, regions) values ($1, $2)', [person, [family.regionId]]);
  await database.query(
    `insert into authorities (subject, region_id, controller_id, adult_id, adult_name, kind, from_day, evidence, evidence_on)
     values ($1, $2, $3, $4, 'x', 'PARENT_WITHOUT', '2012-05-01', 'x', '2026-09-28')`,
    [family.subject, family.regionId, family.schoolId, person],
  );
  return person;
}

const request: Ready = async (world, grown) => {
  const person = await powerless(world, grown);
  const parent = { ...grown.family.pupil, person };
  return { who: 'verzuimcoordinator', input: requestOf(grown.family, parent, given) };
};

async function holderOf({ database }: World, caseId: string) {
  const [seat] = await database.query<{ id: string; version: number }>(
    `select id, version from participants where case_id = $1 and capacity = 'mentor' and until_at is null`,
    [caseId],
  );
  return { participantId: seat!.id, version: seat!.version };
}

/** Handed over to somebody else first, so that the mentor gets it back and the next act finds what it knows. */
const handOver: Ready = async (world, { caseId }) => {
  const { person: personId } = await appoint(world.database, 'mentor', organisations.vo.id);
  const first = { ...(await holderOf(world, caseId)), personId, isTrustedPerson: true };
  await done(world.server, coordinator, 'handOverMentorPlace', first);
  const back = { ...(await holderOf(world, caseId)), personId: personaNamed('mentor').person };
  return { who: coordinator, input: back };
};

export const growingTalkActs: readonly GrowingAct[] = [
  { name: 'stateAbsenceReason', act: 'stateAbsenceReason', prepare: state },
  { name: 'recordSchoolTalk', act: 'recordSchoolTalk', prepare: recordTalk },
  { name: 'recordJointTalk', act: 'recordJointTalk', prepare: recordJoint },
  { name: 'recordInformationRequest', act: 'recordInformationRequest', prepare: request },
  { name: 'handOverMentorPlace', act: 'handOverMentorPlace', prepare: handOver },
];
