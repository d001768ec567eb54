// Which nouns are of a kind that the rights speak of.

import { rowShapes } from '../../../src/database/row-shapes.js';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';

/** What is kept in the care file. */
export const careFile: readonly Resource[] = [
  'HealthFeedback',
  'HealthFeedbackNote',
  'HealthFeedbackAgreement',
  'YouthHelpReferral',
  'ReintegrationPlan',
  'TreatingContact',
  'HealthFilePointer',
];
/** Nouns that belong to the pupil, whatever the case. */
export const ofPupil = (resource: Resource): boolean =>
  rowShapes[resource].caseId === null && rowShapes[resource].subject !== null;
