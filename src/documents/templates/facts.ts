// The letter to parents of a pupil of 16 or 17: that, how often and when there was absence, and nothing else (E18, K4, Q12).

import type { LetterTemplate, Passage } from '../letter-template.js';
import { head, heading, paragraph } from './passages.js';

const slots = ['school', 'datum', 'leerling', 'schooljaar', 'telling', 'dagen', 'niets'];

/** No kind, hour or reason, and of sickness nothing at all: what AbsenceFact and AbsenceCountFact say. */
const facts: readonly Passage[] = [
  head('de ouder of verzorger van {leerling}'),
  paragraph('Geachte ouder of verzorger,', 'law.md E18'),
  paragraph(
    'De school laat u weten hoe vaak en wanneer {leerling} in het schooljaar {schooljaar} te laat of ongeoorloofd afwezig was.',
    'DB:254-257; law.md E18',
  ),
  { ...paragraph('Daarvan is niets geregistreerd.', 'law.md E18'), when: 'niets' },
  { ...heading('Hoe vaak', 'law.md E18'), when: 'telling' },
  { kind: 'list', slot: 'telling', when: 'telling', source: 'law.md E18; roles-and-data.md 2a D06' },
  { ...heading('Wanneer', 'law.md E18'), when: 'dagen' },
  { kind: 'list', slot: 'dagen', when: 'dagen', source: 'law.md E18; roles-and-data.md 2a D05' },
];

const noMore = paragraph(
  'Deze brief bevat alleen de feiten. Vanaf 16 jaar vertelt de school ouders meer alleen met toestemming van de leerling.',
  'DB:637-641; law.md K4, R05',
);

/** Beside an invitation of the pupil, of which it says nothing. */
export const factsOfAbsence: LetterTemplate = {
  id: 'feiten-verzuim',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Verzuim: de feiten',
  slots,
  passages: [...facts, noMore],
};

/** Before a report: that there will be one is a fact too (DuoReportFact); why is not. */
export const factsBeforeReport: LetterTemplate = {
  id: 'feiten-melding',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Verzuim: de feiten',
  slots: [...slots, 'instantie'],
  passages: [
    ...facts,
    heading('Melding', 'DB:254-257; decisions.md Q12'),
    paragraph(
      'De school meldt verzuim van {leerling} via DUO bij {instantie}.',
      'DB:171-174, 254-257; law.md E18, decisions.md Q12',
    ),
    noMore,
  ],
};
