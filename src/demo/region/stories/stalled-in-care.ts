// What had stalled around the pupil of thirteen in care, and how it was raised.

import type { StalledTold } from '../stalled.js';

export const stalledInCare: readonly StalledTold[] = [
  {
    by: 'ondersteuningscoordinator',
    on: -14,
    cause: 'WAITING_LIST',
    domain: 'CARE',
    account: 'De opbouw stokt omdat de ambulante hulp nog niet begonnen is.',
    waiting: { for: 'ambulante gezinshulp', since: -40 },
    steps: [
      {
        by: 'ondersteuningscoordinator',
        on: -13,
        step: 'DIRECT',
        to: 'leerplichtambtenaar',
        asked: 'Kan het gesprek met het gezin naar voren?',
        result: { on: -10, outcome: 'PARTLY', words: 'Het gesprek is een week eerder.' },
      },
      {
        by: 'ondersteuningscoordinator',
        on: -12,
        step: 'DIRECT',
        to: 'jgz-medewerker',
        asked: 'Wie houdt contact zolang de hulp nog niet begint?',
      },
      {
        by: 'ondersteuningscoordinator',
        on: -9,
        step: 'MDO',
        asked: 'Samen bezien wat overbrugt.',
      },
    ],
  },
  {
    by: 'leerplichtambtenaar',
    on: -28,
    cause: 'SCHOOL',
    domain: 'GENERAL',
    account: 'Het aangepaste rooster was er na twee weken nog niet.',
    ended: { on: -20, because: 'De rector heeft het rooster vrijgegeven.' },
    steps: [
      {
        by: 'leerplichtambtenaar',
        on: -26,
        step: 'MANAGER',
        to: 'schoolleiding',
        asked: 'Het rooster deze week vaststellen.',
        passedOverBecause: 'De coordinator was met verlof.',
        result: { on: -20, outcome: 'SOLVED', words: 'Het rooster is er.' },
      },
    ],
  },
];
