// What handing over the regie is sent where the words in it are looked for.

import type { Input, Who } from '../support/casework.js';

const coordinator: Who = 'ondersteuningscoordinator';
const act = (input: Input): readonly [Who, Input] => [coordinator, input];

export const inputsOfRegie = {
  handOverRegie: act({
    regieId: 'x',
    version: 1,
    participantId: 'x',
    familyPersonId: 'x',
    reason: 'x',
    exceptionalGrounds: 'x',
    agreedBy: ['x'],
  }),
};
