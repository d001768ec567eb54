// Having the regie adds writing to what the holder may read already, and opens nothing (roles-and-data.md, REGIE).

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, pick } from '../../support/ask.js';
import { act, agreementOf, done, openCase, seat, traced, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import { appoint } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { linesOf } from '../support/record-lines.js';
import { expectRefused, lacking, unknownId } from '../support/refusals.js';
import { giveRegie, regieOf, toFamily } from '../support/regies.js';
import { seatByHand } from '../support/seats.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

let family: Family<'moeder'>;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
});
beforeEach(() => usualDayAgain(world.server));

describe('adds writing to what one may read, and opens nothing', () => {
  const seen = async (who: Who, caseId: string): Promise<Json> => {
    const query = `{ case(id: "${caseId}") { agreements { id } homeSituations { id } } }`;
    const { data } = await traced(world.server, who, query);
    return pick(data ?? undefined, 'case') ?? null;
  };
  const making = (who: Who, caseId: string) =>
    ({ who, name: 'makeAgreement', input: agreementOf(caseId) }) as const;
  const make = (who: Who, caseId: string) => act(world.server, who, 'makeAgreement', agreementOf(caseId));

  test('an onderwijsondersteuner who reads agreements writes one while having it, and not before or after', async () => {
    const who = 'onderwijsondersteuner';
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, [who, 'OWN_ORGANISATION']);
    await expectRefused(world, making(who, caseId), lacking(['has_regie']));
    const query = `{ case(id: "${caseId}") { agreements { id } participants { id } } }`;
    const before = (await traced(world.server, who, query)).data;
    await giveRegie(world, caseId, who);
    expect((await traced(world.server, who, query)).data).toEqual(before);
    const { status, trace } = await make(who, caseId);
    expect(status).toBe(200);
    expect((await linesOf(world.database, trace))[0]).toMatchObject({
      rules: ['agreement.write.onderwijsondersteuner.regie'],
    });
    await giveRegie(world, caseId, coordinator);
    await expectRefused(world, making(who, caseId), lacking(['has_regie']));
  });

  test('of this case alone', async () => {
    const who = 'onderwijsondersteuner';
    const [caseId, other] = [await openCase(world.server, family), await openCase(world.server, family)];
    for (const one of [caseId, other]) await seat(world.server, one, [who, 'OWN_ORGANISATION']);
    await giveRegie(world, caseId, who);
    await expectRefused(world, making(who, other), lacking(['has_regie']));
  });

  test('whoever has it without taking part sees nothing of the case, and writes nothing', async () => {
    const caseId = await openCase(world.server, family);
    const stranger = await appoint(world.database, 'onderwijsondersteuner', organisations.vo.id);
    await world.database.query(
      `update regies set person_id = $2, capacity = 'onderwijsondersteuner' where case_id = $1`,
      [caseId, stranger.person],
    );
    const held = await regieOf(world.database, caseId);
    expect(held.version).toBe(1);
    await passed(caseId);
    expect(await seen(stranger, caseId)).toBeNull();
    await expectRefused(world, making(stranger, caseId), unknownId);
  });

  /** Lets the law pass over what was changed by hand. */
  const passed = async (caseId: string): Promise<void> => {
    await seatByHand(world.database, family, caseId);
    const links = await world.database.query(
      `select 1 from links where case_id = $1 and kind = 'REGIE' and superseded_xid is null`,
      [caseId],
    );
    expect(links).toHaveLength(1);
  };

  test('a mother who reads the agreements of her child writes one while she has it', async () => {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    const { moeder } = family.adults;
    expect((await make(moeder, caseId)).status).toBe(403);
    const input = await toFamily(world.database, caseId, moeder.person);
    await done(world.server, coordinator, 'handOverRegie', input);
    const { status, trace } = await make(moeder, caseId);
    expect(status).toBe(200);
    expect((await linesOf(world.database, trace))[0]).toMatchObject({
      rules: ['agreement.write.ouder.under16.regie'],
    });
  });
});
