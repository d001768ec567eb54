// A pupil of fourteen who would not have the father read all: what is released to the mother is closed to him in part by one
// GGD, and in full by another, which has not decided yet.

import { type Story, turning } from '../story.js';
import { explanation, forGuidance, parent, referred, schoolTeam } from '../usual.js';

export const fourteenObjects: Story = {
  key: 'fourteen-objects',
  tells:
    'Leerling van 14 die bezwaar maakte tegen inzage door vader: de jeugdarts gaf het deels toe en gaf aan moeder vrij; bij de jeugdarts van een andere GGD staat het bezwaar nog open (1.7).',
  school: 'vo',
  pupil: {
    given: 'Sem',
    family: 'Verbruggen',
    group: '3 vmbo-t',
    persona: 'leerling-bezwaar',
    birthDate: turning(15, 210),
  },
  family: [
    parent('moeder', 'Linda Verbruggen', 'ouder-vrijgave'),
    parent('vader', 'Erik Verbruggen', 'ouder-bezwaar'),
  ],
  opened: -60,
  phase: 'PH2',
  seats: [...schoolTeam, ...referred(-55), { who: 'jeugdarts-zuidoost', ground: 'REFERRAL', from: -35 }],
  asked: [
    {
      key: 'terugkoppeling',
      by: 'jeugdarts',
      on: -50,
      classes: ['D12'],
      towards: ['mentor'],
      purposes: forGuidance,
      explanation,
      said: [
        { by: 'leerling', answer: 'YES', on: -49 },
        { by: 'moeder', answer: 'YES', on: -49 },
      ],
    },
  ],
  feedback: [
    {
      by: 'jeugdarts',
      on: -48,
      kind: 'FIRST',
      form: 'TALK_WITH_PUPIL',
      conclusion: 'DEELS',
      advice: 'Vier weken halve dagen, met een vast aanspreekpunt op school.',
      note: 'De leerling wil thuis rust en op school gewoon meedoen.',
      agreements: ['De leerling en de jeugdarts bellen om de week.'],
    },
    {
      by: 'jeugdarts-zuidoost',
      on: -30,
      kind: 'FIRST',
      form: 'TALK_WITH_PUPIL',
      conclusion: 'NIET',
      advice: 'Volgens het gewone rooster naar school; de dagen bij vader geen reden tot verzuim.',
      note: 'De leerling is om de week bij vader in Eindhoven en komt dan eerder moe op school.',
      agreements: ['Over een maand een vervolggesprek.'],
    },
  ],
  talks: [],
  agreed: [],
  incapable: {
    classes: ['D15'],
    from: -40,
    until: 90,
    by: 'jeugdarts',
    reason: 'Overziet na een ziekenhuisopname niet wat een rapport over de thuissituatie losmaakt.',
    ended: { on: -25, because: 'Is hersteld en overziet het weer.' },
  },
  access: {
    objections: [
      {
        against: 'vader',
        on: -22,
        wish: 'Papa mag niet lezen wat ik de jeugdarts over thuis vertel.',
        decided: [
          {
            by: 'jeugdarts',
            on: -20,
            outcome: 'PARTIAL',
            classes: ['D11'],
            reason: 'De conclusie heeft vader nodig voor het verzuim; wat de leerling vertelde niet.',
            review: 100,
          },
        ],
      },
    ],
    releases: [
      {
        to: 'moeder',
        by: 'jeugdarts',
        on: -24,
        classes: ['D11', 'D12'],
        need: 'Moeder begeleidt de opbouw thuis en wil weten wat is geadviseerd.',
        until: 120,
      },
      {
        to: 'vader',
        by: 'jeugdarts',
        on: -24,
        classes: ['D11', 'D12'],
        need: 'Vader vervoert de leerling en wil weten wat is geadviseerd.',
        until: 120,
      },
      {
        to: 'vader',
        by: 'jeugdarts-zuidoost',
        on: -24,
        classes: ['D11', 'D12'],
        need: 'De leerling woont om de week bij vader.',
        until: 120,
      },
      {
        to: 'moeder',
        by: 'jeugdarts',
        on: -24,
        classes: ['D10'],
        need: 'Moeder vroeg naar de diagnose voor de verzekering.',
        until: 60,
        ended: -5,
      },
    ],
  },
};
