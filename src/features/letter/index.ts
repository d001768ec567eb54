export { checkAddressee } from './check-addressee.js';
export { factsOfLetter } from './facts-of-letter.js';
export { LetterFormatEnum, LetterTelling } from './letter-enums.js';
export { LetterRow } from './letter-row.js';
export { type MadeLetter, makeLetter } from './make-letter.js';
export { countsOfYear, pupilOfLetter } from './pupil-of-letter.js';
export { oneSeenByAsker, seenByAsker } from './seen-by-asker.js';
