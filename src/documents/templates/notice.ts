// The notice before a report through DUO: to the pupil from 12 on, and to the parents of one under 16 (DB:171-174, 254-260).

import type { LetterTemplate, Passage } from '../letter-template.js';
import { head, heading, paragraph } from './passages.js';

const about: readonly Passage[] = [
  { kind: 'facts', rows: [['Soort melding', '{soort}']], source: 'exchange.md 1.1; DB:386-402' },
  {
    kind: 'facts',
    rows: [['Aanleiding', '{aanleiding}']],
    when: 'aanleiding',
    source: 'DB:386-388, 402, 896-908',
  },
  {
    kind: 'facts',
    rows: [['Gemiste lestijd', '{uren}']],
    when: 'uren',
    source: 'LPW 21a; law.md E01',
  },
];

const zat = paragraph(
  'Tegelijk met de melding wordt het verzuim besproken in het zorgadviesteam (ZAT).',
  'DB:33, 258-260',
);
const fields = paragraph(
  'De melding bevat alleen de gegevens die het register onderwijsdeelnemers daarvoor vraagt, en niets over gezondheid.',
  'Besluit ROD 13, 14; DB:688; law.md E01, E02',
);

const slots = ['school', 'datum', 'leerling', 'instantie', 'soort', 'aanleiding', 'uren', 'zat'];

export const noticeToPupil: LetterTemplate = {
  id: 'kennisgeving-leerling',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Kennisgeving van een verzuimmelding',
  slots: [...slots, 'ouders_feiten'],
  passages: [
    head('{leerling}'),
    paragraph('Beste {leerling},', 'DB:254-257'),
    paragraph(
      'De school meldt je verzuim via DUO bij {instantie}. Dat laten we je vooraf weten.',
      'DB:171-174, 254-257',
    ),
    ...about,
    heading('Wat gebeurt er daarna?', 'DB:258-260, 390'),
    { ...zat, when: 'zat' },
    paragraph('Na de melding nodigt {instantie} je uit voor een gesprek.', 'DB:313, 390, 404, 898, 909'),
    fields,
    {
      ...paragraph(
        'Je ouders krijgen alleen de feiten: hoe vaak en wanneer je er niet was, en dat de school dit meldt. Meer vertelt de school hun alleen met jouw toestemming.',
        'DB:637-641; law.md E18, K4',
      ),
      when: 'ouders_feiten',
    },
  ],
};

export const noticeToParents: LetterTemplate = {
  id: 'kennisgeving-ouders',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Kennisgeving van een verzuimmelding',
  slots,
  passages: [
    head('de ouder of verzorger van {leerling}'),
    paragraph('Geachte ouder of verzorger,', 'DB:254-257'),
    paragraph(
      'De school meldt het verzuim van {leerling} via DUO bij {instantie}. Dat laten we u vooraf weten.',
      'DB:171-174, 254-257',
    ),
    ...about,
    heading('Wat gebeurt er daarna?', 'DB:258-260, 390'),
    { ...zat, when: 'zat' },
    paragraph(
      'Na de melding nodigt {instantie} u en uw kind uit voor een gesprek.',
      'DB:313, 390, 404, 898, 909',
    ),
    fields,
  ],
};
