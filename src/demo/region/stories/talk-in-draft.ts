// A preventive talk whose report is still a draft: only its author reads it, and the school not yet.

import { type Story, turning } from '../story.js';
import { parent, schoolTeam, unknownAuthority } from '../usual.js';

export const talkInDraft: Story = {
  key: 'talk-in-draft',
  tells: 'Een verslag in concept, en een ouder wiens gezag onbekend is (G08).',
  school: 'vo',
  pupil: { given: 'Elin', family: 'Hoekstra', group: '2 mavo D', birthDate: turning(14, 80) },
  family: [
    parent('moeder', 'Wendy Hoekstra', 'ouder-gezag-onbekend'),
    unknownAuthority('vader', 'Rene Hoekstra'),
  ],
  opened: -12,
  phase: 'PH2',
  seats: [...schoolTeam, { who: 'contactpersoon-preventief-spreekuur', ground: 'PREVENTIVE_TALK', from: -8 }],
  asked: [
    {
      key: 'leerplicht',
      by: 'ondersteuningscoordinator',
      on: -7,
      classes: ['D05', 'D13'],
      towards: ['schoolmaatschappelijk-werker'],
      purposes: ['CARE_COORDINATION'],
      explanation: 'Wij vragen of de afspraken met het schoolmaatschappelijk werk gedeeld mogen worden.',
      said: [{ by: 'moeder', answer: 'YES', on: -6 }],
    },
  ],
  feedback: [],
  invited: {
    by: 'ondersteuningscoordinator',
    on: -8,
    sittingOn: -1,
    at: '09:15',
    absence: 'TRUANCY',
    schoolAction: 'De mentor sprak de leerling en moeder over de gemiste lessen.',
    schoolActedOn: -11,
    fetched: true,
  },
  talks: [
    {
      by: 'contactpersoon-preventief-spreekuur',
      on: -1,
      present: ['LEERLING', 'OUDER'],
      absence: 'Tien lesuren ongeoorloofd in vier weken',
      report: 'De leerling mist de bus vaak sinds de verhuizing en durft dan niet meer binnen te komen.',
      outcome: 'HELD',
      advice: null,
      agreements: ['De leerling belt de mentor als zij de bus mist en komt alsnog.'],
    },
  ],
  agreed: [],
};
