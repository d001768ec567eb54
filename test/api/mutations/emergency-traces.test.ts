// What an emergency leaves behind: lines of the record, a warning in the log, and nothing for pupil or parents until told.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { act, openCase, seat, traced } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { expectNever } from '../support/refusals.js';
import { emergencyOf, forSafety, openIn, seenIn, stepOf, wholeMeldcode } from '../support/safety.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

let family: Family<'moeder'>;
let everybody: EveryCapacity;
let hiddenCase: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
  const hidden = await enrol(world.database, {
    birthDate: '2015-05-01',
    adults: { moeder: {} },
    schoolId: organisations.po.id,
  });
  hiddenCase = await openCase(world.server, hidden, 'ondersteuningscoordinator-po');
});

/** A case of its own for each test: what runs in one does not run in another. */
async function newCase(): Promise<string> {
  const other = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, other);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  return caseId;
}

const files = 'meldcodeFiles { id steps { step } }';

describe('what it leaves behind', () => {
  test('are lines of the record that say it was an emergency; others say that it was not', async () => {
    const caseId = await newCase();
    const opening = await act(world.server, 'jeugdarts', 'openEmergency', emergencyOf(caseId));
    const opened = await linesOf(world.database, opening.trace);
    expect(inShort(opened)).toEqual(['CREATE PERMITTED EmergencyAccess EmergencyReason']);
    expect(opened[0]).toMatchObject({
      emergency: true,
      purpose: 'SAFETY',
      secrecy: 'OFFICER',
      case_id: caseId,
    });
    const step = await act(world.server, 'jeugdarts', 'recordMeldcodeStep', stepOf(caseId, 'SIGNALS'));
    expect((await linesOf(world.database, step.trace)).map(line => line.emergency)).toEqual([true]);
    const reading = await traced(world.server, 'jeugdarts', `{ case(id: "${caseId}") { phase ${files} } }`, {
      headers: forSafety,
    });
    const lines = await linesOf(world.database, reading.trace);
    expect(lines.map(line => [line.secrecy, line.emergency])).toEqual([
      ['CASE', false],
      ['OFFICER', true],
    ]);
  });

  test('is a warning in the log without anybody in it, once it is done and not before', async () => {
    const caseId = await newCase();
    const warnings = () => world.server.log.lines.filter(line => line.includes('"level":"warn"'));
    const before = warnings().length;
    await act(world.server, 'jeugdarts', 'openEmergency', emergencyOf(hiddenCase));
    expect(warnings()).toHaveLength(before);
    const { trace } = await act(world.server, 'jeugdarts', 'openEmergency', emergencyOf(caseId));
    const [warning, ...others] = warnings()
      .slice(before)
      .map(line => JSON.parse(line) as object);
    expect(others).toEqual([]);
    expect(warning).toEqual({ level: 'warn', time: expect.any(Number), trace, event: 'emergency opened' });
  });

  test('is not shown to pupil or parents before they were told', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    await openIn(world, 'jeugdarts', caseId);
    await wholeMeldcode(world, 'jeugdarts', caseId);
    for (const who of [family.pupil, family.adults.moeder]) {
      const seen = await seenIn(world, who, caseId, `${files} emergencyAccesses { id }`, {});
      expect(seen).toEqual({ meldcodeFiles: [], emergencyAccesses: [] });
      const { data } = await traced(
        world.server,
        who,
        '{ viewer { accesses(first: 90) { edges { node { classes emergency } } } } }',
      );
      expect(JSON.stringify(data)).not.toContain('D28');
      expect(JSON.stringify(data)).not.toContain('"emergency":true');
    }
  });

  test('opens nothing to who could never', async () => {
    const caseId = await newCase();
    for (const capacity of ['verzuimcoordinator', 'privacy-officer'] as const)
      for (const name of ['recordMeldcodeStep', 'endEmergency'] as const)
        await expectNever(world, everybody, {
          capacity,
          name,
          input: name === 'endEmergency' ? { caseId } : stepOf(caseId, 'SIGNALS'),
        });
  });
});
