// What pupil and parents read of the meldcode: what was marked safe by whoever reads it in an emergency.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { pick } from '../../support/ask.js';
import { done, openCase, seat } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { conflict, expectNeverFor, expectRefused, lacking, unknownId } from '../support/refusals.js';
import { openIn, seenIn, wholeMeldcode } from '../support/safety.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder' | 'zonder'>;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, {
    birthDate: '2012-05-01',
    adults: { moeder: {}, zonder: { kind: 'PARENT_WITHOUT' } },
  });
  everybody = await everyCapacity(world.database, family);
});

/** A case of its own for each test, in which the jeugdarts and the coordinator have an emergency. */
async function inEmergency(of: Family = family): Promise<string> {
  const caseId = await openCase(world.server, of);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  for (const who of ['jeugdarts', coordinator]) await openIn(world, who, caseId);
  return caseId;
}

const newFamily = (birthDate = '2012-05-01') => enrol(world.database, { birthDate, adults: { moeder: {} } });

const file =
  'meldcodeFiles { id safe version steps { step takenOn account unsafeBecause decision personId capacity safe } report { reportedOn safe } }';

describe('what is marked safe', () => {
  const names = (seen: unknown): unknown => pick(seen as never, 'meldcodeFiles');

  test('is read by the pupil and by a parent in authority, as it stood; what comes after is not', async () => {
    const caseId = await inEmergency();
    const fileId = await wholeMeldcode(world, 'jeugdarts', caseId);
    const mark = (version: number, safe: boolean) =>
      ({ who: 'jeugdarts', name: 'markMeldcodeFile', input: { fileId, version, safe } }) as const;
    for (const who of [family.pupil, family.adults.moeder])
      expect(names(await seenIn(world, who, caseId, file, {}))).toEqual([]);
    await expectRefused(world, { ...mark(1, true), who: coordinator }, lacking(['own_organisation']));
    await expectRefused(world, mark(2, true), conflict('STALE_VERSION'));
    await done(world.server, 'jeugdarts', 'markMeldcodeFile', mark(1, true).input);
    await done(world.server, 'jeugdarts', 'noteMeldcodeReport', { caseId, reportedOn: '2026-10-05' });
    for (const who of [family.pupil, family.adults.moeder]) {
      const seen = await seenIn(world, who, caseId, file, {});
      expect(pick(seen, 'meldcodeFiles', 0, 'steps')).toHaveLength(5);
      expect(pick(seen, 'meldcodeFiles', 0, 'report')).toBeNull();
    }
    expect(await seenIn(world, family.adults.zonder, caseId, file, {})).toBeNull();
    await done(world.server, 'jeugdarts', 'markMeldcodeFile', mark(2, true).input);
    expect(
      pick(await seenIn(world, family.pupil, caseId, file, {}), 'meldcodeFiles', 0, 'report', 'reportedOn'),
    ).toBe('2026-10-05');
    // And back.
    await done(world.server, 'jeugdarts', 'markMeldcodeFile', mark(3, false).input);
    for (const who of [family.pupil, family.adults.moeder])
      expect(names(await seenIn(world, who, caseId, file, {}))).toEqual([]);
  });

  test('is read by a parent until the sixteenth birthday, and by the pupil on', async () => {
    const older = await newFamily('2010-10-05');
    const younger = await newFamily('2010-10-06');
    for (const [of, parentReads] of [
      [older, false],
      [younger, true],
    ] as const) {
      const caseId = await inEmergency(of);
      const fileId = await wholeMeldcode(world, 'jeugdarts', caseId);
      await done(world.server, 'jeugdarts', 'markMeldcodeFile', { fileId, version: 1, safe: true });
      expect(names(await seenIn(world, of.pupil, caseId, file, {}))).toHaveLength(1);
      const seen = await seenIn(world, of.adults.moeder, caseId, file, {});
      expect(pick(seen, 'meldcodeFiles', 0, 'safe') === true).toBe(parentReads);
    }
  });

  test('is marked by whoever reads it in an emergency, and unknown to all others', async () => {
    const caseId = await inEmergency(await newFamily());
    const fileId = await wholeMeldcode(world, 'jeugdarts', caseId);
    const colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
    await seat(world.server, caseId, [colleague, 'REFERRAL']);
    const input = { fileId, version: 1, safe: true };
    await expectRefused(world, { who: colleague, name: 'markMeldcodeFile', input }, unknownId);
    for (const id of [randomUUID(), 'x'])
      await expectRefused(
        world,
        { who: 'jeugdarts', name: 'markMeldcodeFile', input: { ...input, fileId: id } },
        unknownId,
      );
    const readers: readonly Capacity[] = [
      'gezinsmanager',
      'jeugdarts',
      'leerplichtambtenaar',
      coordinator,
      'rmc-medewerker',
      'schoolleiding',
      'schoolmaatschappelijk-werker',
      'schoolpsycholoog',
    ];
    const writers: readonly Capacity[] = [
      'contactpersoon-preventief-spreekuur',
      'jgz-medewerker',
      'mentor',
      'partner-deelnemer',
      'swv-casemanager',
    ];
    await expectNeverFor(world, everybody, {
      capacities: allBut(...readers, ...writers),
      name: 'markMeldcodeFile',
      input,
    });
  });
});
