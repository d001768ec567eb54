// How the pupil of thirteen in care came on the table: by the Stappenplan, before the region had bijlage 8 as its own.

import type { TabledTold } from '../tabled.js';

const casemanager = 'swv-casemanager';

export const tableInCare: TabledTold = {
  by: casemanager,
  on: -12,
  protocol: 'STAPPENPLAN',
  route: 'SWV',
  stepsTaken: [1, 2, 3, 4],
  criteria: ['THREE_MONTHS', 'PROCESS_STALLED'],
  homeSince: -110,
  education: 'Voortgezet onderwijs',
  lastSchool: 'Dommelcollege',
  level: 'havo, leerjaar 2',
  municipality: "'s-Hertogenbosch",
  familyTold: -13,
  missing: ['CALLS_WEIGHED_WITH', 'CALLS_WHY_STALLED'],
  answers: [
    {
      by: casemanager,
      on: -12,
      question: 'CALLS_NEEDED',
      dataClass: 'D14',
      about: 'STUDENT',
      domain: 'GENERAL',
      text: 'Een kleine groep om in te beginnen.',
    },
    {
      by: casemanager,
      on: -12,
      question: 'CALLS_STATE',
      about: 'MIXED',
      who: 'moeder',
      domain: 'CARE',
      text: 'Volgens moeder gaat het thuis beter dan in het najaar.',
    },
  ],
  agenda: {
    on: -10,
    met: -8,
    chair: 'voorzitter-doorbraakoverleg',
    assistant: 'managementassistent',
    guests: [
      { who: casemanager, seat: 'SWV', present: true },
      { who: 'swv-coordinator', seat: 'SWV', present: true },
      { who: 'leerplichtambtenaar', seat: 'LEERPLICHT', present: true },
      { who: 'ondersteuningscoordinator', seat: 'SCHOOL', present: true },
      { who: 'voorzitter-doorbraakoverleg', seat: 'CHAIR', present: true },
      { who: 'managementassistent', seat: 'ASSISTANT', present: true },
      { who: 'jeugdarts', seat: 'GGD', present: false },
      { who: 'moeder', seat: 'FAMILY', present: true },
    ],
  },
  decided: [{ by: 'swv-coordinator', on: -11, party: 'SWV' }],
  steps: [
    {
      by: 'leerplichtambtenaar',
      on: -8,
      step: 'DISCUSSED',
      said: [
        {
          by: 'leerplichtambtenaar',
          on: -8,
          question: 'REPORT_GOAL',
          dataClass: 'D14',
          about: 'STUDENT',
          domain: 'GENERAL',
          text: 'Na de voorjaarsvakantie vier ochtenden in de kleine groep.',
        },
      ],
    },
    {
      by: 'leerplichtambtenaar',
      on: -8,
      step: 'DECIDED',
      parties: [
        { who: casemanager, heard: true, binds: true },
        { who: 'ondersteuningscoordinator', heard: true, binds: true },
        { who: 'jeugdarts', heard: false, binds: false },
        { who: 'moeder', heard: true, binds: false },
      ],
    },
    {
      by: 'leerplichtambtenaar',
      on: -7,
      step: 'RESULT_TOLD',
      words: 'Er is een plek in de kleine groep; de mentor belt over de eerste ochtend.',
    },
  ],
};
