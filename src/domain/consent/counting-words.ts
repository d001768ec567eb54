// Which word of each person counts: words without force are dropped first, then the latest is taken.
import { dayOf } from '../calendar/amsterdam.js';
import { completedYears } from '../calendar/birthdays.js';
import { ALONE_FROM } from './ages.js';
import { hasVoice, type Question } from './question.js';
import { covers, STUDENT, type Statement } from './situation.js';

/** An adult's word about the pupil's data: it counts only if that adult was there on the day it was said. */
export function adultWord(question: Question, id: string): Statement | undefined {
  const entries = question.situation.adults.filter(adult => adult.id === id);
  return latest(question, id, ({ at }) => {
    const day = dayOf(at);
    return entries.some(entry => covers(entry, day));
  });
}

/** A parent's word about the parent's own data, for which authority and presence do not matter. */
export function ownWord(question: Question, id: string): Statement | undefined {
  return latest(question, id, () => true);
}

export function studentWord(question: Question): Statement | undefined {
  const { student, item } = question.situation;
  // In general matters a yes before 16 is a view, not a consent: at 16 it must be asked anew.
  const viewsAreOver = item.domain === 'GENERAL' && question.age >= ALONE_FROM;
  return latest(question, STUDENT, ({ at, answer }) => {
    const day = dayOf(at);
    if (!hasVoice(student, day)) return false;
    return !(viewsAreOver && answer === 'YES' && completedYears(student.birthDate, day) < ALONE_FROM);
  });
}

function latest(
  question: Question,
  by: string,
  hasForce: (statement: Statement) => boolean,
): Statement | undefined {
  let found: Statement | undefined;
  for (const statement of question.situation.statements) {
    if (statement.by !== by || statement.at.getTime() > question.at) continue;
    if (found !== undefined && !outweighs(statement, found)) continue;
    if (hasForce(statement)) found = statement;
  }
  return found;
}

/** The later word; of two at one instant the more restrictive, whatever the order of recording. */
function outweighs(statement: Statement, other: Statement): boolean {
  const later = statement.at.getTime() - other.at.getTime();
  return later > 0 || (later === 0 && restriction(statement) > restriction(other));
}

function restriction({ answer, method }: Statement): number {
  if (answer === 'NO') return method === 'WRITTEN' ? 3 : 2; // in writing it can bind later (R15)
  return answer === 'WITHDRAWN' ? 1 : 0;
}
