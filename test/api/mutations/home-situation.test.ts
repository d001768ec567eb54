// What is known of home: written of one person of the family at a time, and read by whom it is about.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import { type Act } from '../support/acts.js';
import { agreed, homeOf } from '../support/care.js';
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
import { enrol, type Family } from '../support/families.js';
import { badInput, expectRefused, lacking, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder' | 'vader'>;
let caseId: string;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2013-05-01', adults: { moeder: {}, vader: {} } });
  ({ caseId } = await referred());
});

async function referred(): Promise<{ readonly caseId: string }> {
  const id = await openCase(world.server, family);
  await seat(world.server, id, ['mentor', 'OWN_ORGANISATION']);
  await refer(world.server, id, 'jeugdarts');
  return { caseId: id };
}

const write = (who: Who, name: Act, input: Input) => done(world.server, who, name, input, '{ __typename }');

async function seen(who: Who, of: string, field: string): Promise<unknown> {
  const query = `query ($id: ID!) { case(id: $id) { found: ${field} } }`;
  const { data } = await traced(world.server, who, query, { variables: { id: of } });
  return pick(data ?? undefined, 'case', 'found');
}

describe('what is known of home', () => {
  const written = 'homeSituations { observation }';
  const words = (found: unknown): string[] =>
    (found as { observation: string }[]).map(one => one.observation).sort();

  test('reaches each by whom it is about: a father who said no keeps his own part (golden 11)', async () => {
    const own = await referred();
    const { moeder, vader } = family.adults;
    const lines: [string, string, string][] = [
      [family.pupil.person, 'STUDENT', 'kind'],
      [moeder.person, 'PARENT', 'moeder'],
      [vader.person, 'PARENT', 'vader'],
      [vader.person, 'MIXED', 'samen'],
    ];
    for (const [person, about, observation] of lines)
      await write('jeugdarts', 'writeHomeSituation', homeOf(own.caseId, person, { about, observation }));
    expect(words(await seen('jeugdarts', own.caseId, written))).toEqual(['kind', 'moeder', 'samen', 'vader']);
    expect(words(await seen(family.pupil, own.caseId, written))).toEqual(['kind']);
    expect(words(await seen(moeder, own.caseId, written))).toEqual(['moeder']);
    expect(words(await seen(vader, own.caseId, written))).toEqual(['vader']);
    expect(words(await seen('mentor', own.caseId, written))).toEqual([]);
    const asked = (concernedParents: string[]) =>
      askConsent(world.server, 'jeugdarts', own.caseId, {
        dataClasses: ['D15'],
        recipients: towards('mentor'),
        purposes: ['SICKNESS_GUIDANCE', 'ATTENDANCE'],
        concernedParents,
      });
    const ofMother = await asked([moeder.person]);
    const ofFather = await asked([vader.person]);
    for (const who of [family.pupil, moeder, vader]) await say(world.server, who, 'giveConsent', ofMother);
    for (const who of [family.pupil, moeder]) await say(world.server, who, 'giveConsent', ofFather);
    await say(world.server, vader, 'refuseConsent', ofFather);
    expect(words(await seen('mentor', own.caseId, written))).toEqual(['kind', 'moeder']);
    await say(world.server, vader, 'giveConsent', ofFather);
    expect(words(await seen('mentor', own.caseId, written))).toEqual(['kind', 'moeder', 'samen', 'vader']);
  });

  test('the coordinator writes it by consent, the mentor as observation; neither reads it by that', async () => {
    const own = await referred();
    const home = homeOf(own.caseId, family.pupil.person);
    await write('mentor', 'writeHomeSituation', home);
    const one = { who: coordinator, name: 'writeHomeSituation', input: home } as const;
    await expectRefused(world, one, lacking(['consented']));
    const change = { concernedParents: [family.adults.moeder.person] };
    const of = { classes: ['D15'], to: [coordinator, 'jeugdarts'], family, change };
    expect(await seen('jeugdarts', own.caseId, written)).toEqual([]);
    await agreed(world.server, coordinator, own.caseId, of);
    await write(coordinator, 'writeHomeSituation', home);
    expect(await seen(coordinator, own.caseId, written)).toHaveLength(2);
    expect(await seen('jeugdarts', own.caseId, written)).toHaveLength(2);
    expect(await seen('mentor', own.caseId, written)).toEqual([]);
  });

  test.each([
    ['somebody who is no family', () => homeOf(caseId, organisations.vo.id), unknownId],
    [
      'the pupil as a parent',
      () => homeOf(caseId, family.pupil.person, { about: 'PARENT' }),
      badInput('INVALID_FIELD', 'about'),
    ],
    [
      'a parent as the pupil',
      () => homeOf(caseId, family.adults.moeder.person),
      badInput('INVALID_FIELD', 'about'),
    ],
    [
      'a day to come',
      () => homeOf(caseId, family.pupil.person, { observedOn: '2099-01-01' }),
      badInput('DATE_IN_FUTURE', 'observedOn'),
    ],
  ] as const)('not about %s', async (_, input, told) => {
    await expectRefused(world, { who: 'jeugdarts', name: 'writeHomeSituation', input: input() }, told);
  });
});
