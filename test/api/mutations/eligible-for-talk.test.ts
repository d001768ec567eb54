// Whom the school may invite to the preventive spreekuur and whom not, at the boundary of every exclusion.

import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json } from '../../support/ask.js';
import { done, type Input, openCase } from '../support/casework.js';
import { enrol } from '../support/families.js';
import { badInput, expectRefused, type Told } from '../support/refusals.js';
import { invitationOf, type PupilAsked, pupilToInvite, sittingAt } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const name = 'inviteToPreventiveTalk';

const pupilWith = (asked: PupilAsked = {}) => pupilToInvite(world, asked);

const refused = async (change: Input, told: Told, asked: PupilAsked = {}) => {
  const { caseId, sittingId, by } = await pupilWith(asked);
  return expectRefused(world, { who: by, name, input: invitationOf(caseId, sittingId, change) }, told);
};

const excluded = async (
  change: Input,
  exclusions: readonly string[],
  asked: PupilAsked = {},
): Promise<void> => {
  const { errors } = await refused(change, badInput('NOT_ELIGIBLE_FOR_TALK'), asked);
  expect(errors?.[0]?.extensions.exclusions).toEqual(exclusions);
};

const invited = async (change: Input, asked: PupilAsked = {}): Promise<Json> => {
  const { caseId, sittingId, by } = await pupilWith(asked);
  return done(world.server, by, name, invitationOf(caseId, sittingId, change), '{ parentsTold invited }');
};

describe('the coordinator may invite a pupil', () => {
  const ages: readonly (readonly [string, string, PupilAsked, Input, Json])[] = [
    // Twelve on the day of the sitting, and eleven on the day of the invitation.
    [
      'who turns 12 on the day itself',
      '2014-10-12',
      {},
      {},
      { parentsTold: 'INVITATION', invited: ['LEERLING'] },
    ],
    ['of 15', '2010-10-13', {}, {}, { parentsTold: 'INVITATION', invited: ['LEERLING'] }],
    [
      'of 16, of whom parents are told the facts alone (K4)',
      '2010-10-12',
      {},
      {},
      { parentsTold: 'FACTS_ONLY', invited: ['LEERLING'] },
    ],
    [
      'on the last day of being 17',
      '2008-10-13',
      {},
      {},
      { parentsTold: 'FACTS_ONLY', invited: ['LEERLING'] },
    ],
    [
      'of 11 at a primary school through the parents',
      '2014-10-13',
      { by: 'ondersteuningscoordinator-po', schoolId: organisations.po.id },
      { invited: ['OUDERS'] },
      { parentsTold: 'INVITATION', invited: ['OUDERS'] },
    ],
    [
      'together with the parents',
      '2012-05-01',
      {},
      { invited: ['LEERLING', 'OUDERS'] },
      { parentsTold: 'INVITATION', invited: ['LEERLING', 'OUDERS'] },
    ],
  ];
  test.each(ages)('%s', async (_, birthDate, asked, change, told) => {
    expect(await invited(change, { ...asked, birthDate })).toEqual(told);
  });

  const exclusions: readonly (readonly [string, Input, readonly string[], PupilAsked])[] = [
    [
      'who is 11 and at a secondary school',
      { invited: ['OUDERS'] },
      ['OUTSIDE_TARGET_GROUP'],
      { birthDate: '2014-10-13' },
    ],
    ['who is 18 on the day', {}, ['OUTSIDE_TARGET_GROUP', 'NOT_LEERPLICHTIG'], { birthDate: '2008-10-12' }],
    [
      'of 17 with a startkwalificatie',
      { startQualification: true },
      ['NOT_LEERPLICHTIG'],
      { birthDate: '2009-05-01' },
    ],
    ['who is not to blame', { blameworthy: false }, ['NOT_BLAMEWORTHY'], {}],
    ['for unauthorised sickness', { absence: 'UNAUTHORISED_SICKNESS' }, ['UNAUTHORISED_SICKNESS'], {}],
    ['about whom the school did nothing yet', { schoolAction: null }, ['SCHOOL_DID_NOT_ACT'], {}],
    ['with problems behind it', { underlyingProblems: true }, ['UNDERLYING_PROBLEMS'], {}],
    ['who was discussed in the ZAT', { discussedInZat: true }, ['DISCUSSED_IN_ZAT'], {}],
    ['who was reported through DUO', { reportedToDuo: true }, ['REPORTED_TO_DUO'], {}],
    [
      'for all that holds at once',
      {
        blameworthy: false,
        schoolAction: null,
        underlyingProblems: true,
        discussedInZat: true,
        reportedToDuo: true,
      },
      ['NOT_BLAMEWORTHY', 'SCHOOL_DID_NOT_ACT', 'UNDERLYING_PROBLEMS', 'DISCUSSED_IN_ZAT', 'REPORTED_TO_DUO'],
      {},
    ],
  ];
  test.each(exclusions)('not one %s, and nothing of it is kept', async (_, change, told, asked) => {
    await excluded(change, told, asked);
  });

  test('with a startkwalificatie where leerplicht itself still holds', async () => {
    // Sixteen since the summer: to the end of this school year.
    expect(await invited({ startQualification: true }, { birthDate: '2010-09-01' })).not.toBeNull();
  });
});

describe('where the region wants a report through DUO first (K5)', () => {
  const strict = openWorld({ config: { requireDuoBeforeTalk: true } });

  test.each([
    [undefined, false],
    ['', false],
    ['off', false],
    ['on', true],
  ])('REQUIRE_DUO_BEFORE_TALK=%s', (REQUIRE_DUO_BEFORE_TALK, so) => {
    expect(readConfig({ REQUIRE_DUO_BEFORE_TALK }).requireDuoBeforeTalk).toBe(so);
  });

  test('a word that is neither on nor off is none', () => {
    expect(() => readConfig({ REQUIRE_DUO_BEFORE_TALK: 'yes' })).toThrow('REQUIRE_DUO_BEFORE_TALK');
  });

  test('nobody is invited without one', async () => {
    const family = await enrol(strict.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const caseId = await openCase(strict.server, family);
    const input = invitationOf(caseId, await sittingAt(strict.database));
    await expectRefused(strict, { who: coordinator, name, input }, badInput('DUO_REPORT_REQUIRED'));
  });
});
