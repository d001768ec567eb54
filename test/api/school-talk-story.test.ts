// From the first late arrivals to the talk at school: the signal that asked for it is closed by it, and a parent without
// authority reads bare facts once the school has given them.

import { beforeAll, expect, test } from 'vitest';
import { ActorTransaction } from '../../src/database/actor-transaction.js';
import { gateSource } from '../../src/database/data-source.js';
import { demoIssuer } from '../../src/demo/demo-issuer-name.js';
import { personaNamed } from '../support/ask.js';
import { done, openCase, seat } from './support/casework.js';
import { aheadBy } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { lessonOf, register } from './support/registration.js';
import { given, refused, requestOf, schoolTalkOf } from './support/talks.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const registrar = 'verzuimcoordinator';

type Known = Family<'moeder' | 'vader'>;

async function pupilLate(): Promise<{ family: Known; caseId: string }> {
  const family = await enrol(world.database, {
    birthDate: '2012-05-01',
    adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } },
  });
  const caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await register(world, [
    lessonOf(family, '2026-09-29'),
    lessonOf(family, '2026-09-28', { kind: 'TRUANCY', unit: 'LESSON' }),
  ]);
  return { family, caseId };
}

let one: { family: Known; caseId: string };
beforeAll(async () => {
  one = await pupilLate();
});

const asksForTalk = ({ subject }: Known) =>
  world.database.query<{ closed_with: string | null; closed_by: string | null }>(
    `select closed_with, closed_by from absence_signals
      where subject = $1 and action = 'SCHOOL_TALK' and superseded_xid is null`,
    [subject],
  );

test('a talk before the signal closes nothing, the talk after it closes it by who held it', async () => {
  const { family, caseId } = one;
  const open = await asksForTalk(family);
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(signal => signal.closed_with === null)).toBe(true);
  const earlier = { heldOn: '2026-09-25', toldParentsOn: '2026-09-24' };
  await done(world.server, 'mentor', 'recordSchoolTalk', schoolTalkOf(caseId, earlier));
  expect(await asksForTalk(family)).toEqual(open);
  await done(world.server, 'mentor', 'recordSchoolTalk', schoolTalkOf(caseId));
  const by = personaNamed('mentor').person;
  expect(await asksForTalk(family)).toEqual(open.map(() => ({ closed_with: 'SCHOOL_TALK', closed_by: by })));
});

test("another pupil's signal stays open", async () => {
  const other = await pupilLate();
  await done(world.server, 'mentor', 'recordSchoolTalk', schoolTalkOf(one.caseId));
  expect((await asksForTalk(other.family)).every(signal => signal.closed_with === null)).toBe(true);
});

/** The facts that the father sees of whomever, under row-level security. */
async function factsFor(father: Known['adults']['vader']): Promise<number> {
  const source = gateSource({ target: world.database.server, poolSize: 1, entities: [], name: 'father' });
  await source.initialize();
  const { person: subject, organisation, capacity } = father;
  const claim = {
    issuer: demoIssuer,
    subject,
    organisation,
    capacity,
    purpose: 'DATA_SUBJECT_RIGHTS' as const,
  };
  const clockOffset = `${aheadBy(world.server)} milliseconds`;
  const transaction = await ActorTransaction.open(source, { kind: 'read', claim, clockOffset });
  try {
    return (await transaction.query('select id from absence_facts')).length;
  } finally {
    await transaction.rollback();
    await source.destroy();
  }
}

test('a father without authority reads no facts, then those that the school gave, and none after a refusal', async () => {
  const { family } = await pupilLate();
  const { vader } = family.adults;
  const say = (change: object) =>
    done(world.server, registrar, 'recordInformationRequest', requestOf(family, vader, { ...change }));
  expect(await factsFor(vader)).toBe(0);
  await say({});
  expect(await factsFor(vader)).toBe(0);
  await say(given);
  expect(await factsFor(vader)).toBeGreaterThan(0);
  await say(refused);
  expect(await factsFor(vader)).toBe(0);
});
