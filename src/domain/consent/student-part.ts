// What the consent table says of the pupil's data: the row of this age, domain and capacity, and its outcome.

import { dayOf } from '../calendar/amsterdam.js';
import { completedYears } from '../calendar/birthdays.js';
import { ALONE_FROM } from './ages.js';
import { studentRow } from './consent-rows.js';
import { studentWord } from './counting-words.js';
import { parentalPart, parentalVoices } from './parental-part.js';
import { hear, type Part, union } from './part.js';
import type { Question } from './question.js';
import { CARE_LADDER, GENERAL_LADDER, representativePart } from './representative-part.js';
import type { RuleId, StudentDecision } from './row.js';
import { STUDENT } from './situation.js';
import { inForce } from './statutes.js';

export interface RuledPart extends Part {
  readonly rule: RuleId;
}

export function studentPart(question: Question): RuledPart {
  const row = studentRow(question.situation.item.domain, question.age, question.capable);
  return { rule: row.id, ...OUTCOMES[row.decision](question) };
}

/** A part, and the rule where it is another than that of the row. */
type Outcome = Part & { readonly rule?: RuleId };

const OUTCOMES: Readonly<Record<StudentDecision, (question: Question) => Outcome>> = {
  PARENTS: parentalPart,
  PARENTS_AND_STUDENT_MAY_STOP: parentsUnlessStopped,
  PARENTS_BOUND_BY_WRITTEN_REFUSAL: parentsUnlessRefusedInWriting,
  PARENTS_AND_STUDENT: togetherWithParents,
  STUDENT: studentAlone,
  REPRESENTATIVE: question => representativePart(question, GENERAL_LADDER),
  STUDENT_OR_CARE_REPRESENTATIVE: question =>
    question.capable ? studentAlone(question) : representativePart(question, CARE_LADDER),
};

function studentAlone(question: Question): Part {
  return hear([{ id: STUDENT, verified: true, word: studentWord(question) }]);
}

/** K1: from the day of the statute on the pupil's no or withdrawal stops it, whenever it was said. */
function parentsUnlessStopped(question: Question): Part {
  const part = parentalPart(question);
  if (!inForce(question.law.statutes, 'STUDENT_FROM_12_MAY_STOP', question.day)) return part;
  const word = studentWord(question)?.answer;
  return word === 'NO' || word === 'WITHDRAWN' ? refusedByStudent(part) : part;
}

/** R15: the pupil's latest counting word must itself be the written no; a later word undoes it. */
function parentsUnlessRefusedInWriting(question: Question): Part {
  const part = parentalPart(question);
  const word = studentWord(question);
  if (word?.answer !== 'NO' || word.method !== 'WRITTEN') return part;
  const ageThen = completedYears(question.situation.student.birthDate, dayOf(word.at));
  return ageThen >= ALONE_FROM ? refusedByStudent(part) : part;
}

/** R10, and what it comes to: R12 where the pupil refuses, R11 where the provider upholds the pupil's yes. */
function togetherWithParents(question: Question): Outcome {
  const parents = parentalPart(question);
  const joint = union([parents, studentAlone(question)]);
  if (studentWord(question)?.answer === 'NO') return { rule: 'R12', ...joint };
  // Nobody missing means that the pupil says yes.
  const upheld = joint.missing.length === 0 && parents.refused.length > 0 && isOverridden(question);
  return upheld ? { rule: 'R11', ...joint, refused: [] } : joint;
}

/** An override answers the refusals before it, not one that came after it. */
function isOverridden(question: Question): boolean {
  const override = question.situation.override?.at.getTime();
  if (override === undefined || override > question.at) return false;
  return parentalVoices(question).every(({ word }) => word?.answer !== 'NO' || word.at.getTime() <= override);
}

function refusedByStudent(part: Part): Part {
  return { ...part, refused: [...part.refused, STUDENT] };
}
