// A pupil of seventeen who was reported under the protocol: the parents know that, and not why (E18).

import { type Story, turning } from '../story.js';
import { parent, schoolTeam } from '../usual.js';

export const reportedSeventeen: Story = {
  key: 'reported-seventeen',
  tells:
    'Een melding volgens het protocol bij een leerling van 17: de ouders weten dat, niet waarom (E02, E18).',
  school: 'vo',
  pupil: {
    given: 'Lisa',
    family: 'van Heesch',
    group: '5 vwo C',
    persona: 'leerling-17-gemeld',
    birthDate: turning(18, 200),
  },
  family: [parent('moeder', 'Karin van Heesch', 'ouder-van-17-gemeld')],
  opened: -30,
  phase: 'PH3',
  seats: [...schoolTeam],
  asked: [],
  feedback: [],
  talks: [],
  agreed: [],
  reported: [
    {
      key: 'te laat',
      by: 'ondersteuningscoordinator',
      toldOn: -6,
      on: -5,
      kind: 'OVERIG_VERZUIM',
      threshold: 'LATE_3',
      began: -28,
      ended: null,
      days: 0,
      hours: 6,
      reason: null,
      action: 'Twee gesprekken met de leerling.',
      restated: null,
      statuses: [],
      justice: [],
    },
  ],
};
