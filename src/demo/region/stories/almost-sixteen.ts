// A pupil who is sixteen tomorrow: today all must agree, from midnight the pupil alone.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, referred, schoolTeam, toSchool } from '../usual.js';

export const almostSixteen: Story = {
  key: 'almost-sixteen',
  tells: 'Leerling van 15 die morgen 16 wordt: de ouders zeiden ja, de leerling nog niets (R10, morgen R14).',
  school: 'vo',
  pupil: {
    given: 'Daan',
    family: 'Kessels',
    group: '4 vmbo-t A',
    persona: 'leerling-15',
    birthDate: turning(16, 1),
  },
  family: [parent('moeder', 'Ilse Kessels', 'ouder-van-15'), parent('vader', 'Roel Kessels')],
  opened: -30,
  phase: 'PH2',
  seats: [...schoolTeam, ...referred(-25)],
  asked: [
    {
      key: 'terugkoppeling',
      by: 'jeugdarts',
      on: -20,
      classes: ['D11', 'D12'],
      towards: [...toSchool],
      purposes: forGuidance,
      explanation,
      said: [
        { by: 'moeder', answer: 'YES', on: -18 },
        { by: 'vader', answer: 'YES', on: -18 },
      ],
    },
  ],
  feedback: [
    {
      by: 'jeugdarts',
      on: -19,
      kind: 'FIRST',
      form: 'TALK_WITH_PUPIL',
      conclusion: 'VOLLEDIG',
      advice: null,
      note: 'De leerling kan alle lessen volgen als hij op tijd kan eten.',
      agreements: ['De leerling meldt zich bij de mentor als het niet lukt.'],
    },
  ],
  talks: [],
  agreed: [],
};
