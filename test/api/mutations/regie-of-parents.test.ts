// Parents of a pupil of sixteen or over have the regie while the pupil lets them into the case, and no longer (DB:237-238, R14).

import { beforeEach, expect, test } from 'vitest';
import { act, agreementOf, askConsent, done, openCase, say, seat, towards } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { enrol } from '../support/families.js';
import { badInput, expectRefused, unknownId } from '../support/refusals.js';
import { toFamily } from '../support/regies.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
beforeEach(() => setTo(world.server, usualDay));

async function parentsCase(birthDate: string) {
  const family = await enrol(world.database, { birthDate, adults: { moeder: {} } });
  const caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  return { family, caseId, moeder: family.adults.moeder };
}

/** The pupil is asked whether the mother may know of the case and its agreements. */
async function letIn({ caseId, family, moeder }: Awaited<ReturnType<typeof parentsCase>>): Promise<string> {
  const consentId = await askConsent(world.server, coordinator, caseId, {
    dataClasses: ['D29', 'D13'],
    recipients: towards(moeder),
    purposes: ['DATA_SUBJECT_RIGHTS'],
  });
  await say(world.server, family.pupil, 'giveConsent', consentId);
  return consentId;
}

const running = async (caseId: string): Promise<number> => {
  const rows = await world.database.query(
    `select 1 from links where case_id = $1 and kind = 'REGIE' and capacity = 'ouder' and superseded_xid is null
        and during @> $2::timestamptz`,
    [caseId, world.server.now()],
  );
  return rows.length;
};

test('not without the consent of a pupil of sixteen; with it, and until the pupil takes it back', async () => {
  const known = await parentsCase('2010-05-01');
  const { caseId, family, moeder } = known;
  const input = await toFamily(world.database, caseId, moeder.person);
  const over = { who: coordinator, name: 'handOverRegie', input } as const;
  await expectRefused(world, over, badInput('PUPIL_CONSENT_REQUIRED'));
  const consentId = await letIn(known);
  await done(world.server, coordinator, 'handOverRegie', input);
  expect(await running(caseId)).toBe(1);
  expect((await act(world.server, moeder, 'makeAgreement', agreementOf(caseId))).status).toBe(200);
  await say(world.server, family.pupil, 'withdrawConsent', consentId);
  expect(await running(caseId)).toBe(0);
  const late = { who: moeder, name: 'makeAgreement', input: agreementOf(caseId) } as const;
  await expectRefused(world, late, unknownId);
});

test('of a pupil of fifteen without asking, until the sixteenth birthday begins', async () => {
  const { caseId, moeder } = await parentsCase('2010-10-06');
  await done(
    world.server,
    coordinator,
    'handOverRegie',
    await toFamily(world.database, caseId, moeder.person),
  );
  expect(await running(caseId)).toBe(1);
  setTo(world.server, '2026-10-05T23:59:59+02:00');
  expect(await running(caseId)).toBe(1);
  setTo(world.server, '2026-10-06T00:00:00+02:00');
  expect(await running(caseId)).toBe(0);
});

test('the consent of a parent is not the consent of the pupil', async () => {
  const { caseId, moeder } = await parentsCase('2010-05-01');
  await askConsent(world.server, coordinator, caseId, {
    dataClasses: ['D29'],
    recipients: towards(moeder),
    purposes: ['DATA_SUBJECT_RIGHTS'],
  });
  const input = await toFamily(world.database, caseId, moeder.person);
  const over = { who: coordinator, name: 'handOverRegie', input } as const;
  await expectRefused(world, over, badInput('PUPIL_CONSENT_REQUIRED'));
});
