// What the acts around the doorbraakoverleg are sent where the words in them are looked for.

import {
  answerOf,
  completionOf,
  registrationOf,
  resultOfTable,
  stepOfTable,
  wordsOf,
} from '../support/breakthrough.js';
import type { Input, Who } from '../support/casework.js';

const officer: Who = 'leerplichtambtenaar';
const act = (input: Input): readonly [Who, Input] => [officer, input];
const words = { kindOfEducation: 'x', lastSchool: 'x', levelAndYear: 'x', homeMunicipality: 'x' };

export const inputsOfBreakthrough = (caseId: string) => ({
  registerForBreakthrough: act(registrationOf(caseId, words)),
  completeRegistration: act(completionOf('x', words)),
  decideOnRegistration: act({ registrationId: 'x', agrees: true }),
  recordProgress: act(stepOfTable(caseId, 'PROGRESS')),
  writeRegistrationParagraph: act(
    answerOf('x', { about: 'PARENT', personId: 'x', partyIds: ['x'] }, { replacesId: 'x' }),
  ),
  writeProgressParagraph: act(wordsOf('x', { about: 'PARENT', personId: 'x', partyIds: ['x'] })),
  recordResult: act(resultOfTable(caseId)),
});
