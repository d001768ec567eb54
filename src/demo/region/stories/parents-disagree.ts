// Parents who disagree: a plain no of one is enough, and the way on is the court's, not ours.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, referred, schoolTeam, toSchool } from '../usual.js';

export const parentsDisagree: Story = {
  key: 'parents-disagree',
  tells: 'Ouders die het oneens zijn: een nee van een van beiden sluit (G02).',
  school: 'vo',
  pupil: {
    given: 'Noah',
    family: 'Peters',
    group: '1 brugklas C',
    persona: 'leerling-14',
    birthDate: turning(15, 60),
  },
  family: [parent('moeder', 'Esther Peters', 'ouder-ja'), parent('vader', 'Maarten Peters', 'ouder-nee')],
  opened: -40,
  phase: 'PH2',
  seats: [...schoolTeam, ...referred(-35)],
  asked: [
    {
      key: 'terugkoppeling',
      by: 'jeugdarts',
      on: -30,
      classes: ['D11', 'D12'],
      towards: [...toSchool],
      purposes: forGuidance,
      explanation,
      said: [
        { by: 'leerling', answer: 'YES', on: -28 },
        { by: 'moeder', answer: 'YES', on: -28 },
        {
          by: 'vader',
          answer: 'NO',
          on: -27,
          method: 'ORAL',
          recordedBy: 'jeugdarts',
          witness: 'Gijs van Oort',
        },
      ],
    },
  ],
  feedback: [
    {
      by: 'jeugdarts',
      on: -29,
      kind: 'FIRST',
      form: 'TALK_WITH_PUPIL',
      conclusion: 'DEELS',
      advice: 'Gymlessen overslaan tot het vervolggesprek.',
      note: 'De leerling wil niet dat thuis ruzie ontstaat over dit gesprek.',
      agreements: ['De leerling en de mentor spreken af wie de gymdocent inlicht.'],
    },
  ],
  talks: [],
  agreed: [],
};
