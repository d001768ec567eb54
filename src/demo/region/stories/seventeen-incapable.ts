// A pupil of seventeen, incapable in one matter: there the parents decide, in everything else the pupil.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, referred, schoolTeam, toSchool } from '../usual.js';

export const seventeenIncapable: Story = {
  key: 'seventeen-incapable',
  tells:
    'Leerling van 17, wilsonbekwaam voor het delen van de conclusie alleen: daarover beslissen de ouders (R15).',
  school: 'vo',
  pupil: {
    given: 'Thijs',
    family: 'van Kempen',
    group: '5 vmbo-k',
    persona: 'leerling-17',
    birthDate: turning(18, 90),
  },
  family: [parent('moeder', 'Carla van Kempen', 'ouder-van-17'), parent('vader', 'Jos van Kempen')],
  opened: -50,
  phase: 'PH4',
  seats: [...schoolTeam, ...referred(-45)],
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
        { by: 'moeder', answer: 'YES', on: -29 },
        { by: 'vader', answer: 'YES', on: -29 },
      ],
    },
  ],
  feedback: [
    {
      by: 'jgz-medewerker',
      on: -28,
      kind: 'FIRST',
      form: 'TALK_WITH_PARENT',
      conclusion: 'NIET',
      advice: 'Voorlopig onderwijs thuis, met wekelijks bezoek van de mentor.',
      note: 'De leerling begrijpt korte, geschreven afspraken het best.',
      agreements: ['De mentor komt op woensdag langs.'],
    },
  ],
  talks: [],
  agreed: [],
  incapable: {
    classes: ['D12'],
    from: -40,
    until: 120,
    by: 'jeugdarts',
    reason: 'Overziet de gevolgen van het delen van de conclusie nu niet; opnieuw te beoordelen.',
  },
};
