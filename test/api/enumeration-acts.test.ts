// An act on an id that exists but may not be seen is refused like one on an id of nothing: to the byte, and by the same
// statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { appointmentOf, organisations } from '../../src/demo/region/organisations.js';
import { personaNamed } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import {
  agreementOf,
  contactOf,
  type Input,
  requestFor,
  seat,
  seatOf,
  talkOf,
  towards,
  type Who,
} from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { invitationOf, moveOf, planner, planOf } from './support/sittings.js';
import { type Things, thingsOf } from './support/things.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const holder = 'contactpersoon-preventief-spreekuur';
/** What is in our own case, and the same things in one that we do not see. */
let mine: Things;
let hidden: Things;
let colleague: Who;

beforeAll(async () => {
  colleague = await appoint(world.database, holder, organisations.gemeente.id);
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
    who: me('jeugdarts'),
    name: 'writeHealthFeedback',
    what: 'caseId',
    input: caseId => contactOf(caseId),
    hidden: () => hidden.caseId,
  },
  {
    who: me(coordinator),
    name: 'inviteToPreventiveTalk',
    what: 'caseId',
    input: caseId => invitationOf(caseId, mine.sittingId, { at: '09:30' }),
    hidden: () => hidden.caseId,
  },
  {
    who: me(coordinator),
    name: 'inviteToPreventiveTalk',
    what: 'sittingId at another school',
    input: sittingId => invitationOf(mine.caseId, sittingId, { at: '09:30' }),
    hidden: () => hidden.sittingId,
  },
  {
    who: me(coordinator),
    name: 'notePupilFetched',
    what: 'invitationId',
    input: invitationId => ({ invitationId, version: 1 }),
    hidden: () => hidden.invitationId,
  },
  {
    who: me(coordinator),
    name: 'withdrawInvitation',
    what: 'invitationId',
    input: invitationId => ({ invitationId, version: 1, because: 'NOT_NEEDED' }),
    hidden: () => hidden.invitationId,
  },
  {
    who: me(planner),
    name: 'moveSitting',
    what: 'sittingId at another school',
    input: sittingId => moveOf(sittingId, { day: '2031-03-10' }),
    hidden: () => hidden.sittingId,
  },
  {
    who: me(planner),
    name: 'cancelSitting',
    what: 'sittingId at another school',
    input: sittingId => ({ sittingId, version: 1, because: 'NO_ROOM' }),
    hidden: () => hidden.sittingId,
  },
  {
    who: me(planner),
    name: 'planSitting',
    what: 'personId of somebody who holds no talks',
    input: personId => planOf({ personId, day: '2031-03-10' }),
    hidden: () => personaNamed('swv-casemanager').person,
  },
  {
    who: me(planner),
    name: 'planSitting',
    what: 'organisationId',
    input: organisationId => planOf({ organisationId, day: '2031-03-10' }),
    hidden: () => organisations.partner.id,
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

const asked = (name: Act): string => textOf(name, bare(name));

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ who, name, input, hidden: hiddenId }) => {
    const answer = await expectAlike(
      world.server,
      { who: who(), query: asked(name), variables: id => ({ input: input(id) }) },
      hiddenId(),
    );
    expect([400, 403]).toContain(answer.status);
  });

  test('openCase with coordinatorAppointmentId', async () => {
    const input = (coordinatorAppointmentId: string) => ({
      input: { pupilId: mine.family.pupilId, coordinatorAppointmentId },
    });
    await expectAlike(
      world.server,
      { who: 'mentor', query: asked('openCase'), variables: input },
      appointmentOf('leerplichtambtenaar'),
    );
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
        id =>
          requestFor(mine.caseId, {
            dataClasses: ['D13'],
            recipients: [{ ...towards('mentor')[0], organisationId: id }],
          }),
        organisations.partner.id,
      ],
    ];
    for (const [name, input, hiddenId] of ways) {
      const answer = await expectAlike(
        world.server,
        { who: coordinator, query: asked(name), variables: id => ({ input: input(id) }) },
        hiddenId,
      );
      expect(answer.status).toBe(200);
    }
  });
});
