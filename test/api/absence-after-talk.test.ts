// Absence after a preventive talk (REP-1, DB:388, 897): signalled to the school once it has the report, whichever came first.

import { beforeEach, describe, expect, test } from 'vitest';
import { pick } from '../support/ask.js';
import { done, openCase, talkOf, traced } from './support/casework.js';
import { enrol, type Family } from './support/families.js';
import { coordinator, lessonOf, register, schoolDays } from './support/registration.js';
import { seatForTalk } from './support/seats.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const holder = 'contactpersoon-preventief-spreekuur';
const [, after, talkOn, before] = schoolDays;

let family: Family<'moeder'>;
let reportId: string;

beforeEach(async () => {
  family = await enrol(world.database, { birthDate: '2011-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, family);
  await seatForTalk(world, caseId, holder);
  const report = { ...talkOf(caseId), heldOn: talkOn };
  reportId = String(pick(await done(world.server, holder, 'writePreventiveTalkReport', report), 'id'));
});

const handOver = () => done(world.server, holder, 'handOverPreventiveTalkReport', { reportId });

async function signals(): Promise<unknown[]> {
  const query =
    '{ workList { absenceSignals(first: 100) { edges { node { criterion crossedOn action pupil { id } } } } } }';
  const { data } = await traced(world.server, coordinator, query);
  const edges = pick(data ?? undefined, 'workList', 'absenceSignals', 'edges') as unknown[];
  return edges
    .map(edge => pick(edge as never, 'node'))
    .filter(node => pick(node, 'pupil', 'id') === family.pupilId)
    .map(node => [pick(node, 'criterion'), pick(node, 'crossedOn'), pick(node, 'action')])
    .sort();
}

const talkAtSchool = (on: string | undefined) => ['LATE_1', on, 'SCHOOL_TALK'];
const again = ['REP_1', after, 'DUO_REPORT'];

describe('who is late again after a preventive talk', () => {
  test('is signalled when it is registered, once the school has the report', async () => {
    await handOver();
    await register(world, [lessonOf(family, after)]);
    expect(await signals()).toEqual([talkAtSchool(after), again]);
  });

  test('is signalled when the report is handed over, where it was registered before', async () => {
    await register(world, [lessonOf(family, after)]);
    // Nobody at school knows of the talk from a draft.
    expect(await signals()).toEqual([talkAtSchool(after)]);
    await handOver();
    expect(await signals()).toEqual([talkAtSchool(after), again]);
  });

  test('is not, where the pupil was late before the talk alone', async () => {
    await register(world, [lessonOf(family, before)]);
    await handOver();
    expect(await signals()).toEqual([talkAtSchool(before)]);
  });
});
