// Why somebody may or may not read a noun of a case, as the privacy officer is told: rules, facts, what is missing, who would
// have to agree; at an instant and as known at an instant.

import { beforeAll, describe, expect, test } from 'vitest';
import { ask, personaNamed } from '../support/ask.js';
import { askConsent, giveFeedback, openCase, say, screaming, seat, type Who } from './support/casework.js';
import { usualDayAgain } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { type Explained, officerAsks } from './support/oversight.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const nothing = '00000000-0000-4000-8000-000000000000';

const query = `query ($about: AboutCaseInput!, $noun: PolicyNoun!, $asker: AskerInput!, $at: DateTimeISO, $knownAt: DateTimeISO) {
  explainAccess(about: $about, noun: $noun, asker: $asker, at: $at, knownAt: $knownAt) {
    effect holdsCapacity at dutch english rule { id }
    considered { applies rule { id } facts { condition { fact } answer evidenceId } }
    missing { conditions { fact } }
    neededConsents { consentId status rule deciders { personId said } } } }`;

function askerOf(who: string): Record<string, unknown> {
  const { capacity, person, organisation } = personaNamed(who);
  return { capacity: screaming(capacity), personId: person, organisationId: organisation };
}

async function explained(change: Record<string, unknown> = {}): Promise<Explained> {
  const variables = { about: { caseId }, noun: 'HealthFeedback', asker: askerOf('mentor'), ...change };
  const told = await officerAsks<{ explainAccess: Explained }>(world.server, query, variables);
  return told.explainAccess;
}

const refusedWith = async (change: Record<string, unknown>, who: Who = 'privacy-officer') => {
  const variables = { about: { caseId }, noun: 'HealthFeedback', asker: askerOf('mentor'), ...change };
  const persona = typeof who === 'string' ? personaNamed(who) : who;
  const { errors } = await ask(world.server, persona, query, { variables });
  const { code, reason, fields } = errors?.[0]?.extensions ?? {};
  return { code, reason, fields };
};

const factsOf = ({ considered }: Explained): Record<string, string> =>
  Object.fromEntries(
    considered.flatMap(one => one.facts.map(fact => [fact.condition.fact, fact.answer] as const)),
  );

/** Both words and evidence of a case at which the jeugdarts concluded something and nobody consented yet. */
let family: Family<'moeder' | 'vader'>;
let caseId: string;
let consentId: string;
let beforeWord: string;
let afterWord: string;
let afterBoth: string;

beforeAll(async () => {
  const { server } = world;
  family = await enrol(world.database, { birthDate: '2015-05-01', adults: { moeder: {}, vader: {} } });
  caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  await giveFeedback(server, caseId);
  const instant = async (): Promise<string> => {
    usualDayAgain(server);
    return server.now().toISOString();
  };
  beforeWord = await instant();
  usualDayAgain(server);
  consentId = await askConsent(server, 'jeugdarts', caseId);
  usualDayAgain(server);
  await say(server, family.adults.moeder, 'giveConsent', consentId);
  afterWord = await instant();
  usualDayAgain(server);
  await say(server, family.adults.vader, 'giveConsent', consentId);
  afterBoth = await instant();
  usualDayAgain(server);
});

const moeder = () => family.adults.moeder.person;
const vader = () => family.adults.vader.person;

describe('a mentor and the conclusion of the jeugdarts', () => {
  test('is open to the mentor once both parents agreed, by a rule with a proof', async () => {
    const told = await explained();
    expect(told.effect).toBe('PARTLY');
    expect(told.holdsCapacity).toBe(true);
    expect(told.rule?.id).toMatch(/^healthFeedback\.read\.mentor/);
    expect(factsOf(told)).toMatchObject({ participates: 'YES', consented: 'YES', bound_to_secrecy: 'YES' });
    const proof = told.considered.flatMap(one => one.facts).find(one => one.condition.fact === 'consented');
    const [period] = await world.database.query<{ consent_id: string }>(
      'select consent_id from consent_periods where id = $1',
      [proof?.evidenceId],
    );
    expect(period?.consent_id).toBe(consentId);
    expect(told.missing).toEqual([]);
    expect(told.neededConsents).toBeNull();
    expect(told.dutch).toContain('Toegestaan');
    expect(told.english).toContain('Permitted');
  });

  test('was closed before anybody was asked, and both parents would have had to agree', async () => {
    const told = await explained({ at: beforeWord });
    expect(told.effect).toBe('REFUSED');
    expect(told.rule).toBeNull();
    expect(told.at).toBe(beforeWord);
    expect(factsOf(told)).toMatchObject({ participates: 'YES', consented: 'NO' });
    expect(told.missing.map(one => one.conditions.map(condition => condition.fact))).toEqual([['consented']]);
    const [needed] = told.neededConsents ?? [];
    expect(needed?.consentId).toBeNull();
    expect(needed?.status).toBeNull();
    expect(needed?.deciders.map(one => one.personId).sort()).toEqual([moeder(), vader()].sort());
    expect(needed?.deciders.map(one => one.said)).toEqual(['NOT_SAID', 'NOT_SAID']);
    expect(told.dutch).toContain('consented');
  });

  test('was closed after the word of one, and the other was missing', async () => {
    const told = await explained({ at: afterWord });
    expect(told.effect).toBe('REFUSED');
    const [needed] = told.neededConsents ?? [];
    expect(needed).toMatchObject({ consentId, status: 'PENDING' });
    const said = Object.fromEntries(needed!.deciders.map(one => [one.personId, one.said]));
    expect(said).toEqual({ [moeder()]: 'AGREED', [vader()]: 'NOT_SAID' });
  });

  test('is told as it was known then, whatever was said since', async () => {
    expect((await explained({ at: afterBoth, knownAt: afterBoth })).effect).toBe('PARTLY');
    expect((await explained({ at: afterBoth, knownAt: beforeWord })).effect).toBe('REFUSED');
    const once = await explained({ at: afterBoth, knownAt: afterWord });
    expect(once.effect).toBe('REFUSED');
    // Who would have had to agree is worked out from what is known now, and so not told of what was known once.
    expect(once.neededConsents).toBeNull();
  });

  test('closes with the pupil at 16, as is foreseen now', async () => {
    expect((await explained({ at: '2031-04-30T21:59:59.999Z' })).effect).toBe('REFUSED');
    const told = await explained({ at: '2027-05-02T10:00:00Z' });
    const [needed] = told.neededConsents ?? [];
    // From 12 on the pupil decides along.
    expect(told.effect).toBe('REFUSED');
    expect(needed?.deciders.length).toBe(3);
  });
});

describe('who asks', () => {
  test('is a capacity alone: what depends on the person is told so, and what is never permitted is never', async () => {
    const told = await explained({ asker: { capacity: 'MENTOR' } });
    expect(told.effect).toBe('DEPENDS');
    expect(told.holdsCapacity).toBeNull();
    expect(factsOf(told)).toMatchObject({ participates: 'OF_ASKER', consented: 'OF_ASKER' });
    expect(told.missing).toEqual([]);
    const never = await explained({ asker: { capacity: 'OPDRACHTGEVER' } });
    expect(never.effect).toBe('NEVER');
    expect(never.considered).toEqual([]);
  });

  test('of the pupil alone the answer is told to everybody: an age', async () => {
    const told = await explained({ asker: { capacity: 'OUDER' } });
    expect(factsOf(told)).toMatchObject({ under_12: 'YES', under_16: 'YES', from_16: 'NO' });
  });

  test('does not hold the capacity, and reads nothing whatever the rules', async () => {
    const jeugdarts = personaNamed('jeugdarts');
    const asker = {
      ...askerOf('mentor'),
      personId: jeugdarts.person,
      organisationId: jeugdarts.organisation,
    };
    const told = await explained({ asker });
    expect(told).toMatchObject({ effect: 'REFUSED', holdsCapacity: false, rule: null });
    expect(told.english).toContain('not held');
  });

  test('for another purpose than the one that was agreed to, is refused', async () => {
    const asker = { ...askerOf('mentor'), purpose: 'PREVENTIVE_TALK' };
    expect((await explained({ asker })).effect).toBe('REFUSED');
    expect((await explained({ asker: { ...askerOf('mentor'), purpose: 'SICKNESS_GUIDANCE' } })).effect).toBe(
      'PARTLY',
    );
  });
});

describe('the case', () => {
  test('can be named by a request or by a line of the record, and it is the same answer', async () => {
    await ask(
      world.server,
      personaNamed('mentor'),
      `{ case(id: "${caseId}") { phase healthFeedback { conclusion } } }`,
    );
    const [line] = await world.database.query<{ id: string }>(
      `select id from access_log where case_id = $1 and capacity = 'mentor' and outcome = 'PERMITTED' order by at desc limit 1`,
      [caseId],
    );
    const byCase = await explained();
    for (const about of [{ lineId: line!.id }, { consentId }])
      expect({ ...(await explained({ about })), at: '' }).toEqual({ ...byCase, at: '' });
  });

  test('must be named in one way, and be there', async () => {
    const input = { code: 'BAD_USER_INPUT', reason: 'INVALID_FIELD', fields: ['about'] };
    expect(await refusedWith({ about: {} })).toEqual(input);
    expect(await refusedWith({ about: { caseId, consentId } })).toEqual(input);
    const unknown = { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID', fields: undefined };
    for (const about of [
      { caseId: nothing },
      { caseId: 'nonsense' },
      { lineId: nothing },
      { consentId: nothing },
    ])
      expect(await refusedWith({ about })).toEqual(unknown);
  });

  test('of another region is as one that is not there', async () => {
    const [row] = await world.database.query<{ region_id: string }>(
      'select region_id from cases where id = $1',
      [caseId],
    );
    await world.database.query(`set session_replication_role = replica`);
    const elsewhere = nothing.replace(/0$/, '9');
    await world.database.query('update cases set region_id = $2 where id = $1', [caseId, elsewhere]);
    try {
      expect((await refusedWith({})).reason).toBe('UNKNOWN_ID');
    } finally {
      await world.database.query('update cases set region_id = $2 where id = $1', [caseId, row!.region_id]);
      await world.database.query(`set session_replication_role = origin`);
    }
    expect((await explained()).effect).toBe('PARTLY');
  });
});

describe('what cannot be asked', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['a noun that lies in no case', { noun: 'Person' }, { reason: 'INVALID_FIELD', fields: ['noun'] }],
    [
      'a professional without an organisation',
      { asker: { capacity: 'MENTOR', personId: nothing } },
      { reason: 'INVALID_FIELD', fields: ['organisationId'] },
    ],
    [
      'a parent of an organisation',
      { asker: { capacity: 'OUDER', personId: nothing, organisationId: nothing } },
      { reason: 'INVALID_FIELD', fields: ['organisationId'] },
    ],
    [
      'an organisation without a person',
      { asker: { capacity: 'MENTOR', organisationId: nothing } },
      { reason: 'INVALID_FIELD', fields: ['personId'] },
    ],
    [
      'a purpose that the capacity has not',
      { asker: { capacity: 'MENTOR', purpose: 'OVERSIGHT' } },
      { reason: 'UNKNOWN_PURPOSE', fields: undefined },
    ],
    [
      'what will be known',
      { knownAt: '2199-01-01T00:00:00Z' },
      { reason: 'OUTSIDE_DATES', fields: ['knownAt'] },
    ],
  ])('%s', async (_, change, expected) => {
    expect(await refusedWith(change)).toEqual({ code: 'BAD_USER_INPUT', ...expected });
  });

  test.each(['mentor', 'jeugdarts', 'ouder', 'organisatiebeheerder', 'opdrachtgever'])(
    'is asked by a privacy officer, and not by %s',
    async who => {
      expect((await refusedWith({}, who)).code).toBe('FORBIDDEN');
    },
  );
});

test('the question is on record, with the pupil whom it is about', async () => {
  const lines = () =>
    world.database.query<{ action: string; classes: string[] }>(
      `select action, classes from access_log where subject = $1 and capacity = 'privacy-officer' and action = 'READ_RECORD'`,
      [family.subject],
    );
  const before = (await lines()).length;
  await explained();
  const after = await lines();
  expect(after.length).toBe(before + 1);
  expect(after[0]?.classes).toEqual(['D25']);
});
