// A pupil of sixteen whose parents said yes and who said nothing: the parents' word is no consent any more.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, referred, schoolTeam, toSchool } from '../usual.js';

export const sixteenSilent: Story = {
  key: 'sixteen-silent',
  tells: 'Leerling van 16 wier ouders ja zeiden en die zelf niets zei: er is geen toestemming (R14).',
  school: 'vo',
  pupil: {
    given: 'Femke',
    family: 'Rutten',
    group: '5 havo A',
    persona: 'leerling-16',
    birthDate: turning(17, 150),
  },
  family: [parent('moeder', 'Hanneke Rutten', 'ouder-van-16'), parent('vader', 'Wim Rutten')],
  opened: -45,
  phase: 'PH2',
  registered: [
    { on: 9, lesson: 4, kind: 'TRUANCY', authorised: false },
    { on: 8, lesson: 4, kind: 'SENT_HOME_ILL', authorised: true },
  ],
  ill: [
    { from: 25, until: 24, by: 'verzuimcoordinator' },
    { from: 8, until: 7, by: 'mentor' },
    { from: 3, until: 3, by: 'mentor' },
  ],
  seats: [...schoolTeam, ...referred(-40)],
  led: [
    {
      by: 'leerling',
      from: -10,
      reason: 'De leerling wil de afspraken zelf bewaken.',
      exception: 'De leerling is 16, regelt het meeste zelf en heeft met school en GGD een vast overleg.',
      agreed: ['mentor', 'jeugdarts'],
    },
  ],
  asked: [
    {
      key: 'terugkoppeling',
      by: 'jeugdarts',
      on: -35,
      classes: ['D11', 'D12'],
      towards: [...toSchool],
      purposes: forGuidance,
      explanation,
      said: [
        { by: 'moeder', answer: 'YES', on: -34 },
        { by: 'vader', answer: 'YES', on: -33 },
      ],
    },
  ],
  feedback: [
    {
      by: 'jeugdarts',
      on: -34,
      kind: 'FIRST',
      form: 'PHONE_WITH_PUPIL',
      conclusion: 'DEELS',
      advice: 'Eerste twee uur vrij, voorlopig vier weken.',
      note: 'De leerling slaapt slecht en wil zelf bepalen wat school hierover hoort.',
      agreements: ['De leerling houdt een slaapdagboek bij.'],
    },
  ],
  talks: [],
  agreed: [
    {
      by: 'mentor',
      on: -30,
      due: 5,
      what: 'Wekelijks tien minuten bespreken hoe het gaat',
      who: 'Mentor en de leerling',
      result: 'Vier gesprekken gehouden',
      followUp: 'Aantekening bij de ondersteuningscoordinator',
      parties: ['mentor', 'leerling'],
    },
  ],
};
