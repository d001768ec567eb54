// The matrix answered by the project's own decision.

import { decide } from '../../../src/policy/decide.js';
import type { Contender } from './contender.js';
import type { Asked } from './matrix.js';

export const withDecide = (asked: readonly Asked[]): Contender => ({
  name: 'decide',
  size: asked.length,
  answer: (from, count) => {
    let permitted = 0;
    for (let index = from; index < from + count; index += 1) {
      const { question, answers } = asked[index]!;
      if (decide(question, answers).effect === 'permit') permitted += 1;
    }
    return permitted;
  },
});
