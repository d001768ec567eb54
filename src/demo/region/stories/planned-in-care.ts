// The plan van aanpak of the pupil of thirteen in care: a paragraph of nearly every kind, so that everybody reads other ones.

import type { PlannedTold } from '../planned.js';

const coordinator = 'ondersteuningscoordinator';

export const plannedInCare: readonly PlannedTold[] = [
  {
    by: coordinator,
    begun: -45,
    agreed: -35,
    with: ['leerling', 'moeder', 'vader'],
    paragraphs: [
      {
        by: coordinator,
        on: -44,
        part: 'GOAL',
        dataClass: 'D14',
        about: 'STUDENT',
        domain: 'GENERAL',
        text: 'Na de herfst weer vijf ochtenden op school.',
      },
      {
        by: coordinator,
        on: -44,
        part: 'SCHOOL',
        factor: 'PROTECTING',
        dataClass: 'D14',
        about: 'STUDENT',
        domain: 'GENERAL',
        text: 'Heeft twee vriendinnen in de klas en gaat graag naar tekenen.',
      },
      {
        by: coordinator,
        on: -44,
        part: 'SCHOOL',
        factor: 'RISK',
        dataClass: 'D06',
        about: 'STUDENT',
        domain: 'GENERAL',
        text: 'Vooral het eerste uur wordt gemist.',
      },
      {
        by: 'leerling',
        on: -43,
        part: 'LEISURE',
        factor: 'PROTECTING',
        dataClass: 'D14',
        about: 'STUDENT',
        domain: 'GENERAL',
        text: 'Ik zwem op zaterdag.',
      },
      {
        by: 'moeder',
        on: -43,
        part: 'HOME',
        factor: 'RISK',
        dataClass: 'D15',
        about: 'MIXED',
        who: 'moeder',
        domain: 'GENERAL',
        text: 'Door mijn nachtdienst zien we elkaar in de ochtend niet.',
      },
      {
        by: 'jeugdarts',
        on: -42,
        part: 'PUPIL',
        factor: 'RISK',
        dataClass: 'D12',
        about: 'STUDENT',
        domain: 'CARE',
        text: 'Kan halve dagen aan, mits met rust ertussen.',
      },
      {
        by: coordinator,
        on: -42,
        part: 'NEIGHBOURHOOD',
        about: 'STUDENT',
        domain: 'GENERAL',
        text: 'De straat is in de avond onrustig.',
      },
    ],
    actions: [
      {
        by: coordinator,
        what: 'Elke maandag samen het eerste uur beginnen',
        who: 'Mentor en leerling',
        due: -10,
        result: 'Vier maandagen op tijd',
        followUp: 'Vrijdag per mail aan de ondersteuningscoordinator',
        progress: { on: -9, state: 'PARTLY', words: 'Drie van de vier maandagen.' },
      },
      {
        by: coordinator,
        what: 'Een rustplek op school aanwijzen',
        who: 'Ondersteuningscoordinator',
        due: 10,
        result: 'De plek staat in het rooster',
        followUp: 'Bij het volgende gesprek',
      },
    ],
  },
];
