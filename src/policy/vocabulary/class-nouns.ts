// By the lines of which noun a paragraph is read that bears a class: the noun that holds the class whole, never a smaller one
// for those who may know only a fact, since a paragraph is text.

import type { TaggedClass } from '../../domain/containers/tags.js';
import type { Resource } from './resources.js';

export const classNouns = {
  D05: 'AbsenceEntry',
  D06: 'AbsenceCount',
  D07: 'SickSpell',
  D08: 'AbsenceReason',
  D10: 'Diagnosis',
  D11: 'HealthFeedbackNote',
  D12: 'HealthFeedback',
  D13: 'Agreement',
  D14: 'ActionPlan',
  D15: 'HomeSituation',
  D16: 'JusticeRecord',
  D17: 'SafetyMark',
} as const satisfies Record<TaggedClass, Resource>;
