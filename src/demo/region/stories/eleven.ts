// A pupil of eleven: the parents decide, and what the jeugdarts gives back is theirs to read.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, primaryTeam, referred } from '../usual.js';

export const eleven: Story = {
  key: 'eleven',
  tells: 'Leerling van 11: de ouders beslissen samen (R09), en lezen de terugkoppeling.',
  school: 'po',
  pupil: {
    given: 'Bram',
    family: 'van der Heijden',
    group: 'Groep 7',
    birthDate: turning(12, 120),
    withoutBsn: true,
  },
  family: [
    parent('moeder', 'Anouk van der Heijden', 'ouder'),
    parent('vader', 'Bas van der Heijden', 'ouder-vader'),
  ],
  opened: -55,
  phase: 'PH2',
  ill: [
    { from: 30, until: 28, by: 'moeder' },
    { from: 4, by: 'moeder', unclear: true },
  ],
  seats: [...primaryTeam, ...referred(-50)],
  asked: [
    {
      key: 'terugkoppeling',
      by: 'jeugdarts',
      on: -45,
      classes: ['D11', 'D12'],
      towards: ['mentor-po', 'ondersteuningscoordinator-po'],
      purposes: forGuidance,
      explanation,
      said: [
        { by: 'moeder', answer: 'YES', on: -44 },
        { by: 'vader', answer: 'YES', on: -43 },
      ],
    },
  ],
  feedback: [
    {
      by: 'jeugdarts',
      on: -44,
      kind: 'FIRST',
      form: 'TALK_WITH_PUPIL_AND_PARENT',
      conclusion: 'DEELS',
      advice: 'Twee weken halve dagen, met een vaste rustplek; daarna opbouwen naar hele dagen.',
      note: 'De leerling is snel moe na een lange griep; een korte pauze halverwege de ochtend helpt.',
      agreements: [
        'Moeder belt de school voor half negen als de leerling niet komt.',
        'Over twee weken een vervolggesprek.',
      ],
    },
  ],
  talks: [],
  agreed: [
    {
      by: 'ondersteuningscoordinator-po',
      on: -40,
      due: 10,
      what: 'Een rustplek inrichten in de bibliotheek',
      who: 'Intern begeleider',
      result: 'De leerling gebruikt de plek hoogstens twee keer per ochtend',
      followUp: 'Wekelijks kort overleg met de leerkracht',
      parties: ['ondersteuningscoordinator-po', 'mentor-po', 'moeder'],
    },
  ],
};
