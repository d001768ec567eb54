// A pupil who would rather speak with somebody else at school than the mentor; reasons in own words, and a parent without
// authority who asks.

import { type Story, turning } from '../story.js';
import { parent, referred, schoolTeam, withoutAuthority } from '../usual.js';

const standsOut = 'Acht maandagen het eerste uur gemist; wij maken ons zorgen.';

export const trustedPerson: Story = {
  key: 'trusted-person',
  tells:
    'Een vertrouwde persoon neemt de plaats van de mentor over; ieder vertelt de reden in eigen woorden.',
  school: 'vo',
  pupil: {
    given: 'Yara',
    family: 'Bouzid',
    group: '2 mavo B',
    persona: 'leerling-gesprek',
    birthDate: turning(14, 90),
  },
  family: [
    parent('moeder', 'Samira Bouzid', 'ouder-gesprek'),
    withoutAuthority('vader', 'Erik Laan', 'ouder-informatie'),
  ],
  opened: -45,
  phase: 'PH2',
  seats: [
    ...schoolTeam.map(seat => (seat.who === 'mentor' ? { ...seat, until: -12 } : seat)),
    { who: 'vertrouwde-persoon', ground: 'OWN_ORGANISATION', from: -12, trusted: true },
    ...referred(-20),
    { who: 'leerplichtambtenaar', ground: 'MEETING', from: -10 },
  ],
  asked: [
    {
      key: 'reden',
      by: 'ondersteuningscoordinator',
      on: -19,
      classes: ['D08'],
      towards: ['jeugdarts', 'schoolmaatschappelijk-werker'],
      purposes: ['SICKNESS_GUIDANCE', 'CARE_COORDINATION'],
      explanation: 'Wij vragen of de redenen van het verzuim met de jeugdarts gedeeld mogen worden.',
      said: [{ by: 'moeder', answer: 'YES', on: -18 }],
    },
  ],
  feedback: [],
  talks: [],
  agreed: [],
  spoken: {
    reasons: [
      {
        speaker: 'leerling',
        words: 'Op maandag durf ik het lokaal niet in.',
        on: -30,
        from: -37,
        until: -36,
        by: 'leerling',
      },
      { speaker: 'moeder', words: 'Zij slaapt slecht op zondag.', on: -29, from: -37, by: 'moeder' },
      {
        speaker: 'vader',
        words: 'Bij mij thuis gaat zij gewoon op tijd weg.',
        on: -28,
        from: -37,
        by: 'mentor',
      },
      {
        speaker: null,
        words: 'De buurvrouw ziet haar laat vertrekken.',
        on: -28,
        from: -37,
        by: 'ondersteuningscoordinator',
      },
      {
        speaker: 'leerling',
        words: 'Ik wil wel naar school, maar niet alleen binnenkomen.',
        on: -9,
        from: -14,
        by: 'leerplichtambtenaar',
      },
    ],
    schoolTalks: [
      {
        by: 'mentor',
        on: -26,
        withPupil: true,
        parents: [],
        toldParents: -27,
        answers: [
          standsOut,
          'De start van de week is moeilijk.',
          'Samen binnenlopen met een klasgenoot.',
          'Buikpijn op zondagavond.',
          'Acht keer in tien weken is veel.',
          'Wij proberen twee weken een vaste plek om te beginnen.',
          'De mentor wacht bij de deur.',
        ],
        reasons: [{ speaker: 'leerling', words: 'De eerste les zit ik alleen.', from: -37 }],
        agreed: [
          {
            what: 'Op maandag samen beginnen in de mediatheek',
            who: 'Leerling en mentor',
            due: 5,
            result: 'Vier maandagen op tijd',
            followUp: 'Vrijdag kort bespreken',
          },
        ],
      },
      {
        by: 'vertrouwde-persoon',
        on: -8,
        withPupil: true,
        parents: ['moeder'],
        answers: [
          'Het gaat beter, twee keer nog gemist.',
          null,
          'Tekenen in de pauze mag.',
          null,
          null,
          'Wij gaan zo door.',
          null,
        ],
        reasons: [{ speaker: 'moeder', words: 'De bus reed niet.', from: -14, until: -14 }],
        agreed: [],
      },
    ],
    jointTalks: [
      {
        by: 'jeugdarts',
        on: -7,
        present: ['jeugdarts', 'leerplichtambtenaar', 'leerling', 'moeder'],
        agreed: [
          {
            what: 'Elke week een kort bericht aan de leerplichtambtenaar',
            who: 'Moeder',
            due: 21,
            result: 'Drie berichten',
            followUp: 'Per mail',
          },
        ],
      },
    ],
    requests: [
      {
        parent: 'vader',
        on: -15,
        words: 'Hoe vaak is mijn dochter er niet?',
        by: 'verzuimcoordinator',
        answer: {
          outcome: 'GIVEN',
          why: 'Moeder krijgt deze gegevens ook en niets verzet zich ertegen.',
          until: 60,
        },
      },
    ],
  },
};
