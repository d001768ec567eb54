// Who decides for a pupil of 18 or over who is wilsonbekwaam: the first rung of the ladder that is there.
import { adultWord } from './counting-words.js';
import { idsWith } from './parental-part.js';
import { hear, nobody, type Part } from './part.js';
import type { Question } from './question.js';
import type { AdultAuthority } from './situation.js';

type Ladder = readonly (readonly AdultAuthority[])[];

/** UAVG 5(2); curator and mentor stand on one rung and must agree. */
export const GENERAL_LADDER: Ladder = [['CURATOR', 'MENTOR'], ['ATTORNEY']];
/** BW 7:465(3), Jeugdwet 7.3.15(3); relatives, the last rung, are left out. */
export const CARE_LADDER: Ladder = [...GENERAL_LADDER, ['PARTNER']];

export function representativePart(question: Question, ladder: Ladder): Part {
  for (const rung of ladder) {
    const deciders = idsWith(question, ...rung);
    if (deciders.length === 0) continue;
    return hear(deciders.map(id => ({ id, verified: true, word: adultWord(question, id) })));
  }
  return nobody('representative');
}
