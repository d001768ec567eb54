// A pupil of fifteen with sixteen hours of unauthorised absence: told, reported, taken up, heard, and marked for Halt.

import { type Story, turning } from '../story.js';
import { parent, schoolTeam } from '../usual.js';

export const reportedFifteen: Story = {
  key: 'reported-fifteen',
  tells:
    'Een verzuimmelding van 16 uur (E01): vooraf ingelicht, in behandeling, gesprek met leerplicht en Halt.',
  school: 'vo',
  pupil: {
    given: 'Daan',
    family: 'Schuurmans',
    group: '3 mavo A',
    persona: 'leerling-gemeld',
    birthDate: turning(16, 120),
  },
  family: [
    parent('moeder', 'Ellen Schuurmans', 'ouder-gemeld'),
    parent('vader', 'Bart Schuurmans', 'ouder-verbaal'),
  ],
  opened: -60,
  phase: 'PH3',
  seats: [
    ...schoolTeam,
    { who: 'contactpersoon-preventief-spreekuur', ground: 'PREVENTIVE_TALK', from: -50 },
    { who: 'leerplichtambtenaar', ground: 'STATUTE', from: -15 },
  ],
  asked: [],
  feedback: [],
  talks: [
    {
      by: 'contactpersoon-preventief-spreekuur',
      on: -45,
      present: ['LEERLING'],
      absence: 'Negen lesuren ongeoorloofd sinds augustus',
      report: 'De leerling werkt veel en spreekt af het rooster van het werk aan te passen.',
      outcome: 'HELD',
      advice: null,
      agreements: ['De leerling werkt doordeweeks niet meer na zes uur.'],
      handedOverOn: -44,
    },
  ],
  agreed: [],
  reported: [
    {
      key: 'zestien uur',
      by: 'verzuimcoordinator',
      toldOn: -18,
      on: -17,
      kind: 'ZESTIEN_UUR_IN_VIER_WEKEN',
      threshold: null,
      began: -40,
      ended: -19,
      days: 4,
      hours: 17.5,
      reason: 'Bijbaan',
      action: 'Drie gesprekken met de mentor en een brief aan de ouders.',
      restated: 'De leerling zou doordeweeks na zes uur niet meer werken.',
      statuses: [{ by: 'leerplichtambtenaar', on: -15, status: 'IN_BEHANDELING' }],
      talk: {
        by: 'leerplichtambtenaar',
        summonedOn: -14,
        on: -7,
        feedback: 'Besproken is hoe school en werk samengaan en wat de school kan doen.',
        agreements: ['De leerling komt alle uren.', 'De mentor belt elke vrijdag naar huis.'],
      },
      justice: [
        { by: 'leerplichtambtenaar', on: -3, kind: 'HALT', about: 'leerling' },
        { by: 'leerplichtambtenaar', on: -2, kind: 'PROCES_VERBAAL', about: 'vader' },
      ],
    },
  ],
  inquired: [
    {
      by: 'schoolleiding',
      on: -5,
      classes: ['D05', 'D06', 'D27'],
      question: 'Overzicht van het verzuim en wie het gezag heeft.',
    },
  ],
};
