// An act on a request for consent, with an id that exists but may not be seen, is refused like one with an id of nothing: to
// the byte, and by the same statements.

import { beforeAll, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { type Input, requestFor, seat, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { type Things, thingsOf } from './support/things.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const holder = 'contactpersoon-preventief-spreekuur';
/** What is in our own case, and the same things in one that we do not see. */
let mine: Things;
let hidden: Things;

beforeAll(async () => {
  const colleague = await appoint(world.database, holder, organisations.gemeente.id);
  mine = await thingsOf(world, { coordinator, mentor: 'mentor', holder });
  await seat(world.server, mine.caseId, ['jeugdarts', 'REFERRAL']);
  hidden = await thingsOf(world, {
    coordinator: 'ondersteuningscoordinator-po',
    mentor: 'mentor-po',
    holder: colleague,
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

const explanation = (consentId: string, personId: string): Input => ({
  consentId,
  personId,
  textVersion: 'x',
  language: 'NL',
  explainedOn: '2026-10-05',
});

const pairs: readonly Pair[] = [
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
    name: 'askConsent',
    what: 'concernedParents',
    input: id => requestFor(mine.caseId, { dataClasses: ['D04'], concernedParents: [id] }),
    hidden: () => hidden.family.adults.moeder.person,
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
  {
    who: me(coordinator),
    name: 'askConsentAgain',
    what: 'consentId',
    input: consentId => ({ consentId, explanation: 'x', textVersion: 'x', language: 'NL' }),
    hidden: () => hidden.consentId,
  },
  {
    who: me(coordinator),
    name: 'explainConsent',
    what: 'consentId',
    input: consentId => explanation(consentId, mine.family.adults.moeder.person),
    hidden: () => hidden.consentId,
  },
  {
    who: me(coordinator),
    name: 'explainConsent',
    what: 'personId',
    input: personId => explanation(mine.consentId, personId),
    hidden: () => hidden.family.adults.moeder.person,
  },
  {
    who: me(coordinator),
    name: 'recordPupilNotAsked',
    what: 'consentId',
    input: consentId => ({ consentId, why: 'x' }),
    hidden: () => hidden.consentId,
  },
  {
    who: me(coordinator),
    name: 'confirmConsent',
    what: 'statementId',
    input: statementId => ({ statementId }),
    hidden: () => hidden.statementId,
  },
  {
    who: me('jeugdarts'),
    name: 'overrideRefusal',
    what: 'consentId',
    input: consentId => ({ consentId, ground: 'SERIOUS_HARM', reason: 'x', parentsTold: true }),
    hidden: () => hidden.consentId,
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
];

test.each(pairs)('$name with $what', async ({ who, name, input, hidden: hiddenId }) => {
  const question = {
    who: who(),
    query: textOf(name, bare(name)),
    variables: (id: string) => ({ input: input(id) }),
  };
  const answer = await expectAlike(world.server, question, hiddenId());
  expect([400, 403]).toContain(answer.status);
});
