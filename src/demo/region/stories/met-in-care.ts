// The MDO on the pupil of thirteen in care: who was there, what was said under which tag, and what was agreed.

import type { MetTold } from '../met.js';

export const metInCare: MetTold = {
  kind: 'MDO',
  planned: -19,
  first: -13,
  on: -12,
  by: 'ondersteuningscoordinator',
  chair: 'ondersteuningscoordinator',
  assistant: 'mentor',
  present: ['mentor', 'leerplichtambtenaar', 'leerling', 'moeder'],
  absent: ['swv-casemanager'],
  nextOn: 16,
  paragraphs: [
    {
      part: 'DOCUMENT',
      sent: -14,
      dataClass: 'D06',
      about: 'STUDENT',
      domain: 'GENERAL',
      text: 'Overzicht van het verzuim van dit schooljaar',
    },
    {
      part: 'ANSWER',
      question: 'FIRST_3_NEEDED',
      dataClass: 'D14',
      about: 'STUDENT',
      domain: 'GENERAL',
      text: 'Een rooster met vaste rustmomenten brengt de leerling weer naar binnen.',
    },
    {
      part: 'ANSWER',
      question: 'FIRST_2_CAUSE',
      about: 'MIXED',
      who: 'moeder',
      domain: 'CARE',
      text: 'Moeder vertelt wat er thuis en met de behandeling speelt.',
    },
    {
      part: 'DECISION',
      dataClass: 'D14',
      about: 'STUDENT',
      domain: 'GENERAL',
      text: 'Het plan gaat door; over vier weken kijken allen opnieuw.',
    },
  ],
  agreed: {
    what: 'De eerste week begint de leerling elke dag om tien uur',
    who: 'Mentor',
    due: -4,
    result: 'Vijf ochtenden aanwezig',
    followUp: 'De mentor bericht de deelnemers op vrijdag',
    later: { told: -5, due: 3 },
  },
};
