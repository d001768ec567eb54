// The one policy table: every rule of every noun, frozen, with the hash by which decisions name it.

import { createHash } from 'node:crypto';
import type { Action, Rule } from './rule.js';
import { absenceRules } from './rules/absence.js';
import { absenceReasonRules } from './rules/absence-reason.js';
import { accessRules } from './rules/access.js';
import { accessLogEntryRules } from './rules/access-log-entry.js';
import { actionPlanRules } from './rules/action-plan.js';
import { agendaRules } from './rules/agenda.js';
import { agreementRules } from './rules/agreement.js';
import { authorityRules } from './rules/authority.js';
import { breakthroughRules } from './rules/breakthrough.js';
import { capacityRules } from './rules/capacity.js';
import { careFileRules } from './rules/care-file.js';
import { casePhaseRules, caseRules } from './rules/case.js';
import { consentRules, consentStatusRules } from './rules/consent.js';
import { contactRules } from './rules/contact.js';
import { directoryRules } from './rules/directory.js';
import { duoReportRules } from './rules/duo-report.js';
import { financialProposalRules } from './rules/financial-proposal.js';
import { healthFeedbackRules } from './rules/health-feedback.js';
import { homeSituationRules } from './rules/home-situation.js';
import { informationRequestRules } from './rules/information-request.js';
import { jointTalkRules } from './rules/joint-talk.js';
import { justiceRecordRules } from './rules/justice-record.js';
import { leerplichtTalkRules } from './rules/leerplicht-talk.js';
import { meetingRules } from './rules/meeting.js';
import { meldcodeRules } from './rules/meldcode.js';
import { participantRules, regieRules } from './rules/participant.js';
import { preventiveTalkRules } from './rules/preventive-talk.js';
import { pupilRules } from './rules/pupil.js';
import { pupilNumberRules } from './rules/pupil-number.js';
import { referralRules } from './rules/referral.js';
import { safetyMarkRules } from './rules/safety-mark.js';
import { schoolTalkRules } from './rules/school-talk.js';
import { sicknessRules } from './rules/sickness.js';
import { sittingRules } from './rules/sitting.js';
import { stagnationRules } from './rules/stagnation.js';
import { statisticRules } from './rules/statistic.js';
import { talkInvitationRules } from './rules/talk-invitation.js';
import type { Capacity } from './vocabulary/capacities.js';
import type { Purpose } from './vocabulary/purposes.js';
import type { Resource } from './vocabulary/resources.js';

export interface Policy {
  readonly rules: readonly Rule[];
  /** SHA-256 of the rules as text; every line of the record carries it. */
  readonly hash: string;
  /** The rules as data, as kept in the database under the hash. */
  readonly text: string;
}

/** What somebody wants to do, before it is known with whose data. */
export interface Question {
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly action: Action;
  readonly resource: Resource;
}

export function policyOf(rules: readonly Rule[]): Policy {
  const ordered = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = ordered.find((rule, index) => rule.id === ordered[index + 1]?.id);
  if (twice !== undefined) throw new Error(`the policy holds the rule ${twice.id} twice`);
  const idle = ordered.find(rule => rule.purposes.length === 0);
  if (idle !== undefined) throw new Error(`the rule ${idle.id} serves no purpose`);
  const text = JSON.stringify(ordered);
  return Object.freeze({
    rules: Object.freeze(ordered),
    text,
    hash: createHash('sha256').update(text).digest('hex'),
  });
}

export const policy: Policy = policyOf([
  ...caseRules,
  ...casePhaseRules,
  ...pupilRules,
  ...participantRules,
  ...regieRules,
  ...directoryRules,
  ...consentRules,
  ...consentStatusRules,
  ...authorityRules,
  ...capacityRules,
  ...accessRules,
  ...healthFeedbackRules,
  ...referralRules,
  ...careFileRules,
  ...homeSituationRules,
  ...contactRules,
  ...sittingRules,
  ...meetingRules,
  ...stagnationRules,
  ...talkInvitationRules,
  ...preventiveTalkRules,
  ...actionPlanRules,
  ...financialProposalRules,
  ...agendaRules,
  ...agreementRules,
  ...breakthroughRules,
  ...pupilNumberRules,
  ...duoReportRules,
  ...leerplichtTalkRules,
  ...justiceRecordRules,
  ...jointTalkRules,
  ...absenceReasonRules,
  ...schoolTalkRules,
  ...informationRequestRules,
  ...safetyMarkRules,
  ...meldcodeRules,
  ...absenceRules,
  ...sicknessRules,
  ...accessLogEntryRules,
  ...statisticRules,
]);

/** The rules of a noun and action that speak of a capacity, for whatever purpose. */
export const rulesOfCapacity = (
  resource: Resource,
  action: Action,
  capacity: Capacity,
  table: Policy = policy,
): readonly Rule[] =>
  table.rules.filter(
    rule => rule.resource === resource && rule.action === action && rule.capacity === capacity,
  );

type Index = Map<Capacity, Map<Purpose, Map<Action, Map<Resource, Rule[]>>>>;

/** What stands under a key; the fresh one, put there, where nothing stood yet. */
function under<Key, Value>(map: Map<Key, Value>, key: Key, fresh: Value): Value {
  const value = map.get(key) ?? fresh;
  map.set(key, value);
  return value;
}

function indexOf(table: Policy): Index {
  const index: Index = new Map();
  const forbids = table.rules.filter(rule => rule.effect === 'forbid');
  const permits = table.rules.filter(rule => rule.effect === 'permit');
  for (const rule of [...forbids, ...permits]) {
    for (const purpose of new Set(rule.purposes)) {
      const ofCapacity = under(index, rule.capacity, new Map());
      const ofPurpose = under(ofCapacity, purpose, new Map());
      under(under(ofPurpose, rule.action, new Map()), rule.resource, []).push(rule);
    }
  }
  return index;
}

const indexes = new WeakMap<Policy, Index>();
const silence: readonly Rule[] = Object.freeze([]);

function indexFor(table: Policy): Index {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = indexOf(table);
  indexes.set(table, index);
  return index;
}

/**
 * The rules that speak to a question, forbids first. The index is kept, as the table never changes; it is a map
 * in a map because joining the four words to one key costs more than the decision itself (test/bench/decisions).
 */
export function rulesFor(question: Question, table: Policy = policy): readonly Rule[] {
  const ofPurpose = indexFor(table).get(question.capacity)?.get(question.purpose);
  return ofPurpose?.get(question.action)?.get(question.resource) ?? silence;
}
