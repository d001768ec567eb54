// A preventive talk that was held and handed over: its report is the school's alone from then on.

import { type Story, turning } from '../story.js';
import { explanation, parent, schoolTeam } from '../usual.js';

export const preventiveTalk: Story = {
  key: 'preventive-talk',
  tells: 'Een preventief gesprek: het verslag is na de overdracht van de school alleen (DB:835-941).',
  school: 'vo',
  pupil: {
    given: 'Milan',
    family: 'Verbeek',
    group: '3 vmbo-b',
    persona: 'leerling-spreekuur',
    birthDate: turning(15, 20),
  },
  family: [parent('moeder', 'Bianca Verbeek', 'ouder-spreekuur'), parent('vader', 'Ton Verbeek')],
  opened: -60,
  phase: 'PH2',
  // The last of them after the talk: absence again (DB:884-885).
  registered: [48, 47, 46, 45, 44, 43, 42, 41, 40, 6].map(on => ({
    on,
    lesson: 1,
    kind: 'LATE',
    authorised: false,
  })),
  seats: [
    ...schoolTeam,
    { who: 'contactpersoon-preventief-spreekuur', ground: 'PREVENTIVE_TALK', from: -45, until: -31 },
    // The same person in another capacity: it opens the case and not the talk.
    { who: 'leerplichtambtenaar', ground: 'CONSENT', from: -5 },
  ],
  asked: [
    {
      key: 'leerplicht',
      by: 'ondersteuningscoordinator',
      on: -10,
      classes: ['D06', 'D13'],
      towards: ['leerplichtambtenaar'],
      purposes: ['LPW_SUPERVISION'],
      explanation,
      said: [
        { by: 'moeder', answer: 'YES', on: -9 },
        { by: 'vader', answer: 'YES', on: -9 },
      ],
    },
  ],
  feedback: [],
  invited: {
    by: 'ondersteuningscoordinator',
    on: -45,
    sittingOn: -32,
    at: '09:00',
    absence: 'LATE',
    schoolAction: 'De mentor besprak het te laat komen en sprak af dat de wekker vroeger gaat.',
    schoolActedOn: -50,
  },
  talks: [
    {
      by: 'contactpersoon-preventief-spreekuur',
      // A month before the sitting of the other story: there is one in each.
      on: -32,
      present: ['LEERLING'],
      absence: 'Negen keer te laat in het eerste uur sinds augustus',
      report:
        'De leerling werkt op zaterdag laat en verslaapt zich op maandag; het rooster van de bijbaan wordt aangepast.',
      outcome: 'HELD',
      advice: 'Spreek met de leerling een vast moment af om de voortgang te bekijken.',
      agreements: [
        'De leerling werkt op zondag niet meer na acht uur.',
        'De leerling meldt zich maandag bij de mentor.',
      ],
      handedOverOn: -31,
      filedOn: -30,
    },
  ],
  agreed: [],
};
