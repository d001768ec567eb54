// How a family can be reached and where it lives: a parent keeps the own details, and what is shielded stays so.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import { detailsOf, knownAddress, knownDetails } from '../support/care.js';
import {
  askConsent,
  done,
  type Input,
  openCase,
  refer,
  say,
  seat,
  towards,
  traced,
  type Who,
} from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const name = 'setOwnContactDetails';
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;
let caseId: string;
let mothers: string;

beforeAll(async () => {
  const { database, server } = world;
  family = await enrol(database, {
    birthDate: '2012-05-01',
    adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } },
  });
  const { moeder, vader } = family.adults;
  everybody = await everyCapacity(database, family);
  caseId = await openCase(server, family);
  mothers = await knownDetails(database, family, moeder);
  await knownDetails(database, family, vader, { shielded: true });
  await knownAddress(database, family, [family.pupil.person, moeder.person], { shielded: true });
  await knownAddress(database, family, [vader.person], { ofPupil: false, shielded: true });
});

async function reached(who: Who): Promise<string[]> {
  const query = 'query ($id: ID!) { case(id: $id) { contactDetails { personId phone } } }';
  const { data } = await traced(world.server, who, query, { variables: { id: caseId } });
  const found = (pick(data ?? undefined, 'case', 'contactDetails') ?? []) as { personId: string }[];
  return found.map(one => (one.personId === family.adults.moeder.person ? 'moeder' : 'vader')).sort();
}

async function homes(who: Who): Promise<number> {
  const query = 'query ($id: ID!) { case(id: $id) { addresses { street ofPupil } } }';
  const { data } = await traced(world.server, who, query, { variables: { id: caseId } });
  return ((pick(data ?? undefined, 'case', 'addresses') ?? []) as unknown[]).length;
}

describe('who can reach whom', () => {
  test('the school and whom the pupil was referred to reach both; the pupil not the shielded father', async () => {
    await refer(world.server, caseId, 'jeugdarts');
    for (const who of [coordinator, 'jeugdarts']) expect(await reached(who)).toEqual(['moeder', 'vader']);
    expect(await reached(family.pupil)).toEqual(['moeder']);
    expect(await reached(family.adults.moeder)).toEqual(['moeder']);
  });

  test('the pupil sees the own home though it is shielded, and not the shielded one of the father', async () => {
    expect(await homes(coordinator)).toBe(2);
    expect(await homes(family.pupil)).toBe(1);
    expect(await homes(family.adults.moeder)).toBe(1);
  });

  test('another partner reaches whoever agreed to it, and finds the home of the pupil by consent about the pupil', async () => {
    const worker = 'schoolmaatschappelijk-werker';
    const { moeder } = family.adults;
    const agree = async (dataClass: string, change: Input = {}): Promise<void> => {
      const request = {
        dataClasses: [dataClass],
        recipients: towards(worker),
        purposes: ['CARE_COORDINATION'],
      };
      const consentId = await askConsent(world.server, coordinator, caseId, { ...request, ...change });
      await say(world.server, moeder, 'giveConsent', consentId);
    };
    await agree('D13');
    await seat(world.server, caseId, [worker, 'CONSENT']);
    expect(await reached(worker)).toEqual([]);
    await agree('D04', { concernedParents: [moeder.person] });
    expect(await reached(worker)).toEqual(['moeder']);
    expect(await homes(worker)).toBe(0);
    await agree('D03');
    expect(await homes(worker)).toBe(1);
  });
});

describe('a parent keeps the own details', () => {
  const stands = '{ viewer { contactDetails { id phone email shielded } } }';

  test('what stood before is kept and no longer handed out', async () => {
    const one = await done(
      world.server,
      family.adults.moeder,
      name,
      detailsOf(mothers, { phone: '06 99 99 99 99' }),
    );
    const { data } = await traced(world.server, family.adults.moeder, stands);
    expect(pick(data ?? undefined, 'viewer', 'contactDetails')).toEqual([
      { id: pick(one, 'id'), phone: '06 99 99 99 99', email: 'ouder@mail.example', shielded: false },
    ]);
    const kept = await world.database.query(
      'select phone from contact_details where subject = $1 and person_id = $2 and superseded_xid is not null',
      [family.subject, family.adults.moeder.person],
    );
    expect(kept).toEqual([{ phone: '06 00 00 00 00' }]);
    const again = { who: family.adults.moeder, name, input: detailsOf(mothers) } as const;
    await expectRefused(world, again, conflict('STALE_VERSION'));
  });

  test('one without gezag too, and nobody those of another', async () => {
    const { vader, moeder } = family.adults;
    const { data } = await traced(world.server, vader, stands);
    const own = String(pick(data ?? undefined, 'viewer', 'contactDetails', 0, 'id'));
    await expectRefused(world, { who: moeder, name, input: detailsOf(own) }, unknownId);
    await done(world.server, vader, name, detailsOf(own, { shielded: false }));
    expect(await reached(family.pupil)).toEqual(['moeder', 'vader']);
    await expectNeverFor(world, everybody, { capacities: allBut('ouder'), name, input: detailsOf(own) });
  });

  test.each([
    ['a telephone that is none', { phone: 'bel mij' }],
    ['an e-mail that is none', { email: 'geen' }],
  ])('not %s', async (_, change) => {
    const { data } = await traced(world.server, family.adults.moeder, stands);
    const own = String(pick(data ?? undefined, 'viewer', 'contactDetails', 0, 'id'));
    const input = detailsOf(own, change);
    const field = Object.keys(change);
    await expectRefused(
      world,
      { who: family.adults.moeder, name, input },
      { code: 'BAD_USER_INPUT', reason: 'INVALID_FIELD', fields: field },
    );
  });
});
