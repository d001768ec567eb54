// A parent without authority, and in the same family nobody who could refuse but the other.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, primaryTeam, referred, withoutAuthority } from '../usual.js';

export const parentWithoutAuthority: Story = {
  key: 'parent-without-authority',
  tells: 'Een ouder zonder gezag beslist niet en ziet de casus niet (G05).',
  school: 'po',
  pupil: { given: 'Saar', family: 'de Leeuw', group: 'Groep 6', birthDate: turning(10, 30) },
  family: [
    parent('moeder', 'Judith de Leeuw', 'ouder-met-gezag'),
    withoutAuthority('vader', 'Stijn Vos', 'ouder-zonder-gezag'),
  ],
  opened: -20,
  phase: 'PH2',
  seats: [...primaryTeam, ...referred(-18)],
  asked: [
    {
      key: 'terugkoppeling',
      by: 'jeugdarts',
      on: -15,
      classes: ['D11', 'D12'],
      towards: ['mentor-po', 'ondersteuningscoordinator-po'],
      purposes: forGuidance,
      explanation,
      said: [{ by: 'moeder', answer: 'YES', on: -14 }],
    },
  ],
  feedback: [
    {
      by: 'jeugdarts',
      on: -14,
      kind: 'FIRST',
      form: 'TALK_WITH_PARENT',
      conclusion: 'VOLLEDIG',
      advice: null,
      note: 'Geen bijzonderheden; de leerling komt graag naar school.',
      agreements: ['Moeder overlegt eerst met de leerkracht bij buikpijn.'],
    },
  ],
  talks: [],
  agreed: [],
};
