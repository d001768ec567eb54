// A consent that was given and withdrawn: what was open is shut from that moment on.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, referred, schoolTeam, toSchool } from '../usual.js';

export const withdrawn: Story = {
  key: 'withdrawn',
  tells: 'Een ingetrokken toestemming: wat open was is dicht (AVG 7(3)).',
  school: 'vo',
  pupil: {
    given: 'Lieke',
    family: 'Janssens',
    group: '3 vwo A',
    persona: 'leerling-ingetrokken',
    birthDate: turning(15, 100),
  },
  family: [parent('moeder', 'Monique Janssens', 'ouder-ingetrokken')],
  opened: -60,
  phase: 'PH2',
  seats: [...schoolTeam, ...referred(-55)],
  asked: [
    {
      key: 'terugkoppeling',
      by: 'jeugdarts',
      on: -50,
      classes: ['D11', 'D12'],
      towards: [...toSchool],
      purposes: forGuidance,
      explanation,
      said: [
        { by: 'leerling', answer: 'YES', on: -49 },
        { by: 'moeder', answer: 'YES', on: -49 },
        { by: 'leerling', answer: 'WITHDRAWN', on: -10 },
      ],
    },
  ],
  feedback: [
    {
      by: 'jeugdarts',
      on: -48,
      kind: 'FIRST',
      form: 'TALK_WITH_PUPIL',
      conclusion: 'DEELS',
      advice: 'Toetsen verspreiden over twee weken.',
      note: 'De leerling heeft veel aan haar tekenlessen.',
      agreements: ['De leerling bespreekt de toetsweek met haar mentor.'],
    },
  ],
  talks: [],
  agreed: [],
};
