// Where the policy departs from a line of the rights on purpose: it demands more, serves fewer purposes, or gives nothing.

import { type Capacity, capacityNames } from '../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import type { Purpose } from '../../src/policy/vocabulary/purposes.js';
import { resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { ofAgenda } from './agenda-departures.js';
import { ofBreakthrough } from './breakthrough-departures.js';
import { type Departure, notGiven } from './departure.js';
import { departuresOfCare } from './departures-of-care.js';
import { duoDepartures } from './duo-departures.js';
import { ofGovernance } from './governance-departures.js';
import { ofLetters } from './letter-departures.js';
import { ofMeetings } from './meeting-departures.js';
import { ofPlans } from './plan-departures.js';
import { ofSafety } from './safety-departures.js';
import { ofStagnation } from './stagnation-departures.js';
import { ofTalks } from './talk-departures.js';

const family: readonly (readonly Fact[])[] = [['self'], ['own_data']];
const askers: readonly (readonly Fact[])[] = [['own_organisation'], ['asked_by_own_organisation']];

const treating: readonly Capacity[] = ['jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'];

const schoolTeam: readonly Fact[] = ['own_organisation', 'participates'];
const schoolPurposes: readonly Purpose[] = ['PREVENTIVE_TALK', 'ATTENDANCE', 'CARE_COORDINATION'];
/** Of what is said in the talk; on which grounds the pupil was invited is the school's own from the beginning. */
const talk = resourceNames.filter(
  name => resourceEntry(name).dataClass === 'D18' && name !== 'TalkInvitationGrounds',
);
const sittingReaders: readonly Capacity[] = [
  'mentor',
  'ondersteuningscoordinator',
  'schoolleiding',
  'verzuimcoordinator',
];
const handedOver = {
  demands: ['handed_over'] as const,
  why: "until the hand-over the report is its author's draft, from then on the school's (DB:847-855)",
};

export const departures: readonly Departure[] = [
  ...ofBreakthrough,
  ...ofTalks,
  ...ofSafety,
  ...ofStagnation,
  ...ofPlans,
  ...ofAgenda,
  ...ofMeetings,
  ...ofGovernance,
  ...askers.map(
    (line): Departure => ({
      resources: ['Consent'],
      action: 'write',
      line,
      demands: ['linked'],
      why: 'whoever asks is tied to the case for which they ask',
    }),
  ),
  ...notGiven(family, {
    resources: ['Consent'],
    action: 'write',
    why: 'pupil and parents answer a request (ConsentStatement); they make none',
  }),
  ...(['read', 'write'] as const).map(
    (action): Departure => ({
      resources: ['ConsentStatement'],
      action,
      line: ['self'],
      demands: ['own_data'],
      why: 'a pupil sees and makes the own statements only (rights.csv D24, note)',
    }),
  ),
  ...(['read', 'write'] as const).flatMap(action =>
    notGiven(family, {
      resources: ['ConsentNotice', 'ConsentPeriod', 'ConsentExplanation', 'ConsentOverride'],
      action,
      why: 'what the others were told, what was upheld against one, and how far they are, would tell what they said',
    }),
  ),
  ...notGiven(askers, {
    resources: ['ConsentPeriod'],
    action: 'write',
    why: "periods are the law's own, and nobody's to write",
  }),
  {
    resources: ['ConsentOverride'],
    action: 'write',
    line: ['asked_by_own_organisation'],
    capacities: treating,
    demands: ['treatment_team'],
    why: "whoever upholds a pupil's yes treats the pupil (R11)",
  },
  ...notGiven(askers, {
    resources: ['ConsentOverride'],
    action: 'write',
    capacities: capacityNames.filter(one => !treating.includes(one)),
    why: 'the care provider upholds it, never the school or another partner (R11)',
  }),
  ...(['read', 'write'] as const).map(
    (action): Departure => ({
      resources: ['Incapacity'],
      action,
      line: ['treatment_team'],
      demands: ['own_organisation'],
      why: '"for its own decisions" are those of the own organisation (rights.csv D27, note)',
    }),
  ),
  {
    resources: ['AccessDecision', 'AccessRelease'],
    action: 'write',
    line: ['treatment_team'],
    demands: ['own_organisation'],
    why: "what a provider decides and releases is its own, of another's files it may say nothing",
  },
  ...notGiven([['self']], {
    resources: ['AccessDecision', 'AccessRelease'],
    action: 'write',
    why: 'the pupil objects (AccessObjection); the provider decides and releases (DB:667-671)',
  }),
  {
    resources: ['ConsentStatus'],
    action: 'read',
    line: ['participates'],
    demands: ['own_organisation'],
    why: '"may I share?" is about what the own organisation holds: another source must not show',
  },
  { ...handedOver, resources: talk, action: 'read', line: schoolTeam, purposes: schoolPurposes },
  { ...handedOver, resources: talk, action: 'read', line: ['client_scope', 'own_organisation'] },
  {
    ...handedOver,
    resources: ['PreventiveTalkAgreement', 'PreventiveTalkFiling'],
    action: 'write',
    line: schoolTeam,
    purposes: schoolPurposes,
  },
  ...notGiven([schoolTeam], {
    resources: ['PreventiveTalkReport', 'PreventiveTalkHandover'],
    action: 'write',
    why: "the report and its hand-over are the author's; the school files what was handed over",
  }),
  {
    resources: ['PreventiveTalkReport', 'PreventiveTalkAgreement'],
    action: 'write',
    line: ['author', 'not_handed_over'],
    demands: ['invited_to_talk'],
    why: 'a report is about a talk that the school asked for',
  },
  ...notGiven([['author', 'not_handed_over']], {
    resources: ['PreventiveTalkHandover', 'PreventiveTalkFiling'],
    action: 'read',
    why: 'once it is handed over or filed there is no draft',
  }),
  ...notGiven([['own_organisation']], {
    resources: ['AbsenceCount'],
    action: 'write',
    why: 'counts are derived from what was registered, and nobody writes them (issue 5, 1)',
  }),
  ...notGiven(
    [
      ['client_scope', 'referred'],
      ['invited_to_talk'],
      ['referred'],
      ['self'],
      ['statutory'],
      ['parent_with_authority', 'under_16'],
      ['participates', 'consented'],
    ],
    {
      resources: ['AbsenceSignal'],
      action: 'read',
      why: "a signal is a task of the school's own, and no finding about the pupil; all see what it counts",
    },
  ),
  ...notGiven(
    [
      ['client_scope', 'referred'],
      ['referred'],
      ['self'],
      ['parent_with_authority', 'under_16'],
      ['participates', 'consented'],
    ],
    {
      resources: ['SicknessSignal'],
      action: 'read',
      why: "a signal is a task of the school's own; what follows from it is talked over (DB:166-169)",
    },
  ),
  ...notGiven([['own_organisation', 'participates']], {
    resources: ['AbsenceSignal'],
    action: 'read',
    capacities: ['onderwijsondersteuner'],
    why: 'whoever supports lessons acts on no signal (DB:375-420)',
  }),
  ...notGiven(
    [
      ['client_scope', 'own_organisation'],
      ['self', 'reports_sick'],
      ['parent_with_authority', 'under_16'],
      ['own_organisation', 'participates'],
    ],
    {
      resources: ['SicknessSignal'],
      action: 'write',
      why: 'what was done with a signal is noted by the verzuimcoordinator (DB:106-112)',
    },
  ),
  ...notGiven([['author', 'not_handed_over']], {
    resources: ['PreventiveTalkFiling'],
    action: 'write',
    why: "filing is the school's",
  }),
  ...departuresOfCare,
  {
    resources: ['Sitting'],
    action: 'read',
    capacities: sittingReaders,
    line: ['visible_participant_or_self'],
    demands: ['own_organisation'],
    why: 'a school sees the sittings that are held there (DB:924-928), not where else somebody comes',
  },
  ...notGiven([['visible_participant_or_self']], {
    resources: ['Sitting'],
    action: 'read',
    capacities: capacityNames.filter(
      one => !sittingReaders.includes(one) && one !== 'contactpersoon-preventief-spreekuur',
    ),
    why: 'the planning is for the school and for whoever comes; pupil and parents are told by their invitation',
  }),
  {
    resources: ['TalkInvitation'],
    action: 'read',
    capacities: ['contactpersoon-preventief-spreekuur'],
    line: ['linked', 'own_line_or_organisation'],
    demands: ['invited_to_talk'],
    why: 'name and counts of those invited go to whoever holds the talk, by the invitation (DB:847-849, 926-929)',
  },
  {
    resources: ['TalkInvitation'],
    action: 'read',
    capacities: ['mentor'],
    line: ['linked', 'line_is_general'],
    demands: ['own_organisation', 'participates'],
    why: 'that a pupil is invited is known to the school, which invites; to no other partner (P4)',
  },
  ...notGiven([['linked', 'own_line_or_organisation']], {
    resources: ['TalkInvitation'],
    action: 'read',
    capacities: capacityNames.filter(one => one !== 'contactpersoon-preventief-spreekuur'),
    why: 'nobody else holds the talk',
  }),
  ...notGiven([['linked', 'line_is_general']], {
    resources: ['TalkInvitation'],
    action: 'read',
    capacities: capacityNames.filter(one => one !== 'mentor'),
    why: 'to no partner outside the school is it told that a pupil is invited (DB:847-849)',
  }),
  ...notGiven(
    [
      ['linked', 'line_is_care', 'consented'],
      ['linked', 'invited_together'],
    ],
    {
      resources: ['TalkInvitation'],
      action: 'read',
      why: 'whoever holds the talk is nobody of care, and it is no meeting of partners',
    },
  ),
  ...(['read', 'write'] as const).map(
    (action): Departure => ({
      resources: ['TalkInvitationGrounds'],
      action,
      line: schoolTeam,
      demands: [],
      purposes: schoolPurposes,
      why: 'for the talk and what the school does about absence, as the report itself',
    }),
  ),
  ...(['read', 'write'] as const).flatMap(action =>
    notGiven([['author', 'not_handed_over']], {
      resources: ['TalkInvitationGrounds'],
      action,
      why: "the school's own words on whom it invites; the contact person gets name and counts (rights.csv D01, D06)",
    }),
  ),
  ...notGiven([['client_scope', 'own_organisation']], {
    resources: ['TalkInvitationGrounds'],
    action: 'read',
    why: 'the registration keeps what came of the talk (DB:851), not on which grounds was invited',
  }),
  ...duoDepartures,
  ...ofLetters,
];
