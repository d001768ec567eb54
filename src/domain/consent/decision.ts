// The decision on a situation at its instant, with the reasons that an answer does not show but a status needs.
import type { ConsentLaw } from './consent-law.js';
import { ownWord } from './counting-words.js';
import { hear, nobody, type Part, union } from './part.js';
import { type Question, questionOf } from './question.js';
import type { Situation } from './situation.js';
import { type RuledPart, studentPart } from './student-part.js';

export interface Decision extends RuledPart {
  /** Nobody missing, nobody refusing, and not past its last day. */
  readonly permitted: boolean;
  readonly expired: boolean;
}

export function decide(situation: Situation, law: ConsentLaw): Decision {
  const question = questionOf(situation, law);
  const { rule, ...part } = decidePart(question);
  const whole = union([part]);
  const expired = situation.validUntil !== undefined && question.day > situation.validUntil;
  const settled = whole.deciders.length > 0 && whole.missing.length === 0 && whole.refused.length === 0;
  return { rule, ...whole, expired, permitted: settled && !expired };
}

function decidePart(question: Question): RuledPart {
  switch (question.situation.item.subject) {
    case 'STUDENT':
      return studentPart(question);
    case 'PARENT':
      return { rule: 'R01', ...ownDataPart(question) };
    case 'MIXED':
      return { rule: 'R17', ...union([studentPart(question), ownDataPart(question)]) };
  }
}

/** R01: each parent for own data. Data of parents of whom nobody is named are nobody's to give. */
function ownDataPart(question: Question): Part {
  const parents = [...new Set(question.situation.item.parents ?? [])];
  if (parents.length === 0) return nobody('parent');
  return hear(parents.map(id => ({ id, verified: true, word: ownWord(question, id) })));
}
