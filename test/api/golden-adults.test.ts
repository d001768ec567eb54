// The golden tests of law.md 1.9 about pupils of 18 and over and about data of the parents themselves, over HTTP.

import { beforeEach, describe, expect, test } from 'vitest';
import { type Json, pick } from '../support/ask.js';
import { assess } from './support/access.js';
import { askConsent, done, giveFeedback, openCase, say, seat, towards, traced } from './support/casework.js';
import { setTo, usualDay } from './support/clock.js';
import { enrol } from './support/families.js';
import { badInput, expectRefused } from './support/refusals.js';
import { openWorld } from './support/world.js';

const world = openWorld();
beforeEach(() => setTo(world.server, usualDay));

const coordinator = 'ondersteuningscoordinator';

/** Where a request stands, as whoever asked it reads it. */
async function standingOf(who: string, caseId: string, consentId: string): Promise<Json> {
  const query = `{ case(id: "${caseId}") { consents { id standing { status rule agreed needed } } } }`;
  const { data } = await traced(world.server, who, query);
  const consents = pick(data ?? undefined, 'case', 'consents') as { id: string; standing: Json }[];
  return pick(consents.find(one => one.id === consentId)?.standing, 0) ?? null;
}

describe('9. at 18, wilsonbekwaam in these matters, without mentor or curator', () => {
  async function incapableAdult() {
    const family = await enrol(world.database, {
      birthDate: '2008-03-01',
      adults: { moeder: {}, partner: { kind: 'PARTNER' } },
    });
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await giveFeedback(world.server, caseId);
    await assess(world, family, { dataClasses: ['D12', 'D13'] });
    return { family, caseId };
  }

  test("in care the chain goes on to the partner; a parent's yes does not count, nor the pupil's", async () => {
    const { family, caseId } = await incapableAdult();
    const consentId = await askConsent(world.server, 'jeugdarts', caseId, { dataClasses: ['D12'] });
    expect(await standingOf('jeugdarts', caseId, consentId)).toMatchObject({
      status: 'PENDING',
      rule: 'R16',
    });
    const record = (person: string) => ({ consentId, recorded: { personId: person, method: 'WRITTEN' } });
    const mother = {
      who: 'jeugdarts',
      name: 'giveConsent',
      input: record(family.adults.moeder.person),
    } as const;
    await expectRefused(world, mother, badInput('NO_DECIDER'));
    await say(world.server, family.pupil, 'giveConsent', consentId);
    expect(await standingOf('jeugdarts', caseId, consentId)).toMatchObject({ status: 'PENDING', agreed: 0 });
    await done(world.server, 'jeugdarts', 'giveConsent', record(family.adults.partner.person));
    expect(await standingOf('jeugdarts', caseId, consentId)).toEqual({
      status: 'ACTIVE',
      rule: 'R16',
      agreed: 1,
      needed: 1,
    });
    const [said] = await world.database.query<{ quality: string }>(
      'select quality from consent_statements where consent_id = $1 and by_person_id = $2',
      [consentId, family.adults.partner.person],
    );
    expect(said).toEqual({ quality: 'PARTNER' });
  });

  test('in general matters nobody is there to decide: a partner is no representative (R08)', async () => {
    const { family, caseId } = await incapableAdult();
    const consentId = await askConsent(world.server, coordinator, caseId, {
      dataClasses: ['D13'],
      recipients: towards('onderwijsconsulent'),
      purposes: ['CARE_COORDINATION'],
    });
    for (const { person } of [family.adults.moeder, family.adults.partner]) {
      const input = { consentId, recorded: { personId: person, method: 'WRITTEN' } };
      await expectRefused(world, { who: coordinator, name: 'giveConsent', input }, badInput('NO_DECIDER'));
    }
    expect(await standingOf(coordinator, caseId, consentId)).toEqual({
      status: 'PENDING',
      rule: 'R08',
      agreed: 0,
      needed: 1,
    });
  });
});

describe.each(['CURATOR', 'MENTOR'] as const)('9, beside it. with a %s', kind => {
  test('that one decides in both matters, and what was found ends it at its review', async () => {
    const adults = { moeder: {}, vertegenwoordiger: { kind } };
    const family = await enrol(world.database, { birthDate: '2008-03-01', adults });
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
    await assess(world, family, { dataClasses: ['D12', 'D13'], reviewOn: '2026-12-01' });
    const general = { recipients: towards('onderwijsconsulent'), purposes: ['CARE_COORDINATION'] };
    const asked = [
      ['jeugdarts', 'R16', await askConsent(world.server, 'jeugdarts', caseId, { dataClasses: ['D12'] })],
      [
        coordinator,
        'R08',
        await askConsent(world.server, coordinator, caseId, { ...general, dataClasses: ['D13'] }),
      ],
    ] as const;
    const { moeder, vertegenwoordiger } = family.adults;
    for (const [who, rule, consentId] of asked) {
      const said = (personId: string) => ({ consentId, recorded: { personId, method: 'WRITTEN' } });
      await expectRefused(
        world,
        { who, name: 'giveConsent', input: said(moeder.person) },
        badInput('NO_DECIDER'),
      );
      await done(world.server, who, 'giveConsent', said(vertegenwoordiger.person));
      const open = { status: 'ACTIVE', rule, agreed: 1, needed: 1 };
      expect(await standingOf(who, caseId, consentId)).toEqual(open);
    }
    setTo(world.server, '2026-12-02T00:00:00+01:00');
    for (const [who, , consentId] of asked)
      expect(await standingOf(who, caseId, consentId)).toMatchObject({ status: 'PENDING', agreed: 0 });
  });
});

describe('10. data of a parent alone, of a pupil of 17', () => {
  test('the parent decides on them, whatever the pupil says (R01)', async () => {
    const family = await enrol(world.database, {
      birthDate: '2009-05-01',
      adults: { moeder: {}, vader: {} },
    });
    const caseId = await openCase(world.server, family);
    const consentId = await askConsent(world.server, coordinator, caseId, {
      dataClasses: ['D04'],
      recipients: towards('swv-casemanager'),
      purposes: ['CARE_COORDINATION'],
      concernedParents: [family.adults.moeder.person],
    });
    await say(world.server, family.pupil, 'refuseConsent', consentId);
    const pending = { status: 'PENDING', rule: 'R01', agreed: 0, needed: 1 };
    expect(await standingOf(coordinator, caseId, consentId)).toEqual(pending);
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
    const active = { status: 'ACTIVE', rule: 'R01', agreed: 1, needed: 1 };
    expect(await standingOf(coordinator, caseId, consentId)).toEqual(active);
  });
});
