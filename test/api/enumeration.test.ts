// An id that exists but may not be seen answers like one that does not exist: to the byte, and by the same statements.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { appointmentOf, organisations } from '../../src/demo/region/organisations.js';
import { personas } from '../../src/demo/region/personas.js';
import { ask, personaNamed, pick } from '../support/ask.js';
import {
  type Act,
  agreementOf,
  askConsent,
  contactOf,
  done,
  type Input,
  openCase,
  requestFor,
  seat,
  seatOf,
  talkOf,
  textOf,
  towards,
  traced,
  type Who,
} from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { enrol, type Family } from './support/families.js';
import { statementsOf } from './support/statements.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const holder = 'contactpersoon-preventief-spreekuur';
const absent = randomUUID();

/** What is in our own case, and the same things in one that we do not see. */
interface Things {
  readonly family: Family<'moeder'>;
  readonly caseId: string;
  readonly participantId: string;
  readonly consentId: string;
  readonly reportId: string;
  readonly agreementId: string;
}
let mine: Things;
let hidden: Things;
let colleague: Who;

async function thingsOf(by: { coordinator: Who; mentor: Who; holder: Who }): Promise<Things> {
  const { server, database } = world;
  const schoolId = typeof by.coordinator === 'string' ? personaNamed(by.coordinator).organisation : null;
  const family = await enrol(database, {
    birthDate: '2012-05-01',
    adults: { moeder: {} },
    schoolId: schoolId!,
  });
  const caseId = await openCase(server, family, by.coordinator);
  const participantId = await seat(server, caseId, [by.mentor, 'OWN_ORGANISATION'], by.coordinator);
  await seat(server, caseId, [by.holder, 'PREVENTIVE_TALK'], by.coordinator);
  const consentId = await askConsent(server, by.coordinator, caseId, { dataClasses: ['D13'] });
  const report = await done(server, by.holder, 'writePreventiveTalkReport', talkOf(caseId));
  const agreement = await done(server, by.coordinator, 'makeAgreement', agreementOf(caseId));
  return {
    family,
    caseId,
    participantId,
    consentId,
    reportId: String(pick(report, 'id')),
    agreementId: String(pick(agreement, 'id')),
  };
}

beforeAll(async () => {
  colleague = await appoint(world.database, holder, organisations.gemeente.id);
  mine = await thingsOf({ coordinator, mentor: 'mentor', holder });
  await seat(world.server, mine.caseId, ['jeugdarts', 'REFERRAL']);
  hidden = await thingsOf({
    coordinator: 'ondersteuningscoordinator-po',
    mentor: 'mentor-po',
    holder: colleague,
  });
});

async function askedAbout(who: Who, query: string, variables: Input) {
  const headers = { traceparent: `00-${'b'.repeat(32)}-${'1'.repeat(16)}-01` };
  const { result, statements } = await statementsOf(() =>
    ask(world.server, who, query, { variables, headers }),
  );
  return { status: result.status, text: result.text, statements };
}

/** Each question once for the id that is hidden, once for none; more than once, since the first may have to prepare. */
async function expectAlike(who: Who, query: string, variables: (id: string) => Input, hiddenId: string) {
  const ids = [absent, hiddenId, absent, hiddenId, 'geen id', randomUUID()];
  const answers = [];
  for (const id of ids) answers.push(await askedAbout(who, query, variables(id)));
  const [one, ...rest] = answers;
  expect(one!.statements.length).toBeGreaterThan(2);
  for (const answer of rest) expect(answer).toEqual(one);
  return one!;
}

describe('a question about a case', () => {
  const query = `query ($id: ID!) { case(id: $id) { id phase pupil { givenNames } consents { id } agreements { what } } }`;
  const allowed = `query ($id: ID!) { case(id: $id) { id phase school { name } } }`;
  const blind = ['opdrachtgever', 'privacy-officer', 'organisatiebeheerder'];

  const asking = personas.filter(one => !blind.includes(one.capacity) && !one.persona.endsWith('-po'));

  test.each(asking.map(one => one.persona))('as %s', async persona => {
    const answer = await expectAlike(persona, allowed, id => ({ id }), hidden.caseId);
    expect(answer).toMatchObject({ status: 200, text: '{"data":{"case":null}}\n' });
  });

  test('with all that could be asked about it', async () => {
    const answer = await expectAlike(coordinator, query, id => ({ id }), hidden.caseId);
    expect(answer.text).toBe('{"data":{"case":null}}\n');
    const own = await askedAbout(coordinator, query, { id: mine.caseId });
    expect(own.text).toContain(mine.caseId);
  });
});

interface Pair {
  readonly who: () => Who;
  readonly name: Act;
  readonly what: string;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const me = (who: Who) => () => who;
const statement = (consentId: string, change: Input = {}): Input => ({ consentId, ...change });

const pairs: readonly Pair[] = [
  {
    who: me(coordinator),
    name: 'openCase',
    what: 'pupilId',
    input: pupilId => ({ pupilId }),
    hidden: () => hidden.family.pupilId,
  },
  {
    who: me(coordinator),
    name: 'addParticipant',
    what: 'caseId',
    input: caseId => ({ caseId, ...seatOf('mentor', 'OWN_ORGANISATION') }),
    hidden: () => hidden.caseId,
  },
  {
    who: me(coordinator),
    name: 'addParticipant',
    what: 'personId',
    input: personId => ({ caseId: mine.caseId, ...seatOf('jgz-medewerker', 'REFERRAL'), personId }),
    hidden: () => personaNamed('swv-casemanager').person,
  },
  {
    who: me(coordinator),
    name: 'addParticipant',
    what: 'organisationId',
    input: organisationId => ({
      caseId: mine.caseId,
      ...seatOf('jgz-medewerker', 'REFERRAL'),
      organisationId,
    }),
    hidden: () => organisations.partner.id,
  },
  {
    who: me(coordinator),
    name: 'endParticipant',
    what: 'participantId',
    input: participantId => ({ participantId, version: 1 }),
    hidden: () => hidden.participantId,
  },
  {
    who: me(coordinator),
    name: 'askConsent',
    what: 'caseId',
    input: caseId => requestFor(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me(coordinator),
    name: 'askConsent',
    what: 'supersedesId',
    input: supersedesId => requestFor(mine.caseId, { dataClasses: ['D13'], supersedesId }),
    hidden: () => hidden.consentId,
  },
  {
    who: me(coordinator),
    name: 'tellParent',
    what: 'consentId',
    input: consentId => ({ consentId, adultId: mine.family.adults.moeder.person, notifiedOn: '2026-10-01' }),
    hidden: () => hidden.consentId,
  },
  {
    who: me(coordinator),
    name: 'tellParent',
    what: 'adultId',
    input: adultId => ({ consentId: mine.consentId, adultId, notifiedOn: '2026-10-01' }),
    hidden: () => hidden.family.adults.moeder.person,
  },
  ...(['giveConsent', 'refuseConsent', 'withdrawConsent'] as const).flatMap((name): Pair[] => [
    {
      who: () => mine.family.adults.moeder,
      name,
      what: 'consentId, by a parent',
      input: statement,
      hidden: () => hidden.consentId,
    },
    {
      who: () => mine.family.pupil,
      name,
      what: 'consentId, by a pupil',
      input: statement,
      hidden: () => hidden.consentId,
    },
    {
      who: me(coordinator),
      name,
      what: 'consentId, recorded',
      input: id =>
        statement(id, { recorded: { personId: mine.family.adults.moeder.person, method: 'WRITTEN' } }),
      hidden: () => hidden.consentId,
    },
    {
      who: me(coordinator),
      name,
      what: 'recorded.personId',
      input: personId => statement(mine.consentId, { recorded: { personId, method: 'WRITTEN' } }),
      hidden: () => hidden.family.adults.moeder.person,
    },
    {
      who: () => mine.family.pupil,
      name,
      what: 'recorded.personId, by a pupil',
      input: personId => statement(mine.consentId, { recorded: { personId, method: 'WRITTEN' } }),
      hidden: () => hidden.family.adults.moeder.person,
    },
  ]),
  {
    who: me('jeugdarts'),
    name: 'writeHealthFeedback',
    what: 'caseId',
    input: caseId => contactOf(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me(holder),
    name: 'writePreventiveTalkReport',
    what: 'caseId',
    input: caseId => talkOf(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me(holder),
    name: 'handOverPreventiveTalkReport',
    what: 'reportId',
    input: reportId => ({ reportId }),
    hidden: () => hidden.reportId,
  },
  {
    who: () => colleague,
    name: 'handOverPreventiveTalkReport',
    what: 'reportId of another author',
    input: reportId => ({ reportId }),
    hidden: () => mine.reportId,
  },
  {
    who: me(coordinator),
    name: 'filePreventiveTalkReport',
    what: 'reportId of another school',
    input: reportId => ({ reportId }),
    hidden: () => hidden.reportId,
  },
  {
    who: me(coordinator),
    name: 'filePreventiveTalkReport',
    what: 'reportId of a draft',
    input: reportId => ({ reportId }),
    hidden: () => mine.reportId,
  },
  {
    who: me(coordinator),
    name: 'makeAgreement',
    what: 'caseId',
    input: caseId => agreementOf(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me(coordinator),
    name: 'withdrawAgreement',
    what: 'agreementId',
    input: agreementId => ({ agreementId, version: 1, reason: 'x' }),
    hidden: () => hidden.agreementId,
  },
  {
    who: me('jeugdarts'),
    name: 'withdrawAgreement',
    what: 'agreementId in a case that one sees',
    input: agreementId => ({ agreementId, version: 1, reason: 'x' }),
    hidden: () => mine.agreementId,
  },
];

const bare = (name: Act): string =>
  textOf(name, name === 'handOverPreventiveTalkReport' ? '' : '{ __typename }');

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ who, name, input, hidden: hiddenId }) => {
    const answer = await expectAlike(who(), bare(name), id => ({ input: input(id) }), hiddenId());
    expect([400, 403]).toContain(answer.status);
  });

  // Known defect: an appointment that exists is taken for a coordinator, wherever it is.
  test.fails('openCase with coordinatorAppointmentId', async () => {
    const input = (coordinatorAppointmentId: string) => ({
      input: { pupilId: mine.family.pupilId, coordinatorAppointmentId },
    });
    await expectAlike('mentor', bare('openCase'), input, appointmentOf('leerplichtambtenaar'));
  });

  test('what names people without asking whether they are there, is done alike', async () => {
    const ways: readonly (readonly [Act, (id: string) => Input, string])[] = [
      [
        'makeAgreement',
        id => agreementOf(mine.caseId, { partyIds: [id] }),
        hidden.family.adults.moeder.person,
      ],
      [
        'askConsent',
        id => requestFor(mine.caseId, { dataClasses: ['D04'], concernedParents: [id] }),
        hidden.family.adults.moeder.person,
      ],
      [
        'askConsent',
        id =>
          requestFor(mine.caseId, {
            dataClasses: ['D13'],
            recipients: [{ ...towards('mentor')[0], organisationId: id }],
          }),
        organisations.partner.id,
      ],
    ];
    for (const [name, input, hiddenId] of ways) {
      const answer = await expectAlike(coordinator, bare(name), id => ({ input: input(id) }), hiddenId);
      expect(answer.status).toBe(200);
    }
  });
});

describe('a cursor', () => {
  test('of somebody else, of another list, changed or invented, is answered alike', async () => {
    const query = 'query ($after: String) { cases(first: 1, after: $after) { edges { cursor } } }';
    const first = await traced(world.server, coordinator, query);
    const cursor = String(pick(first.data ?? undefined, 'cases', 'edges', 0, 'cursor'));
    expect((await traced(world.server, coordinator, query, { variables: { after: cursor } })).status).toBe(
      200,
    );
    const theirs = await traced(world.server, 'mentor', query);
    const other = String(pick(theirs.data ?? undefined, 'cases', 'edges', 0, 'cursor'));
    const changed = `${cursor.slice(0, -3)}${cursor.endsWith('A') ? 'B' : 'A'}${cursor.slice(-2)}`;
    const register = await traced(
      world.server,
      'privacy-officer',
      '{ consentRegister(first: 1) { edges { cursor } } }',
    );
    const ofRegister = String(pick(register.data ?? undefined, 'consentRegister', 'edges', 0, 'cursor'));
    const answers = [];
    for (const after of [other, changed, ofRegister, 'x', '', `${cursor}.`, cursor.toUpperCase()])
      answers.push(await askedAbout(coordinator, query, { after }));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 400 });
    expect(answers[0]!.text).toContain('INVALID_CURSOR');
    const headers = { 'doorbraak-purpose': 'ATTENDANCE' };
    const forAnother = await traced(world.server, coordinator, query, {
      variables: { after: cursor },
      headers,
    });
    expect(forAnother.errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_CURSOR' });
  });
});
