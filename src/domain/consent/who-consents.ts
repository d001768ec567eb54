// Who must consent to this sharing at this instant, who has not, and whether it may happen.
import type { Answer } from './answer.js';
import type { ConsentLaw } from './consent-law.js';
import { decide } from './decision.js';
import type { Situation } from './situation.js';

export function whoConsents(situation: Situation, law: ConsentLaw): Answer {
  const { rule, deciders, missing, refused, expired, permitted } = decide(situation, law);
  const answer: Answer = { effect: permitted ? 'PERMIT' : 'DENY', rule, deciders, missing, refused };
  return expired ? { ...answer, expired: true } : answer;
}
