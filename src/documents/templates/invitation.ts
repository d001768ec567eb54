// Invitation to the preventive spreekuur (bijlage 7): to the pupil from 12 on, and to the parents of one under 16.

import type { LetterTemplate, Passage } from '../letter-template.js';
import { head, heading, paragraph } from './passages.js';

/** DB:920-929, decisions.md P4: who holds the talk, and what becomes of what is said in it. */
const whatBecomesOfIt = (your: string): readonly Passage[] => [
  heading('Wat gebeurt er met wat er wordt gezegd?', 'DB:841-855'),
  paragraph(
    'De contactpersoon van de gemeente geeft informatie en advies en treedt in dit gesprek niet op als leerplichtambtenaar.',
    'DB:838-845',
  ),
  paragraph(
    'De contactpersoon koppelt het gesprek alleen terug aan de school, en niet aan anderen.',
    'DB:847-849; law.md K9',
  ),
  paragraph(
    `De school verwerkt het verslag in ${your} leerlingdossier en volgt de afspraken uit het gesprek op. Het verslag kan bij de school worden ingezien.`,
    'DB:851-852, 930-931; decisions.md P4',
  ),
  paragraph(
    'Gaat het verzuim door en meldt de school het via DUO, dan staat in die melding dat er een preventief gesprek is geweest en welke afspraken toen zijn gemaakt.',
    'DB:852-855, 933-936',
  ),
];

const counts: readonly Passage[] = [
  { ...paragraph('Dit schooljaar heeft de school geregistreerd:', 'DB:893-905'), when: 'telling' },
  { kind: 'list', slot: 'telling', when: 'telling', source: 'DB:893-905; roles-and-data.md 2a D06' },
];

const whenAndWhere: Passage = {
  kind: 'facts',
  rows: [
    ['Dag', '{dag}'],
    ['Tijd', '{tijd} uur, 15 minuten'],
    ['Plaats', '{ruimte}, {school}'],
    ['Gesprek met', '{gesprekspartner}'],
  ],
  source: 'DB:920-928',
};

const slots = ['school', 'datum', 'leerling', 'dag', 'tijd', 'ruimte', 'gesprekspartner', 'telling'];

export const invitationToPupil: LetterTemplate = {
  id: 'uitnodiging-leerling',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Uitnodiging voor een preventief gesprek',
  slots: [...slots, 'ouders_uitgenodigd', 'ouders_ingelicht', 'ouders_feiten'],
  passages: [
    head('{leerling}'),
    paragraph('Beste {leerling},', 'DB:893-894'),
    paragraph('De school nodigt je uit voor een gesprek op het preventieve spreekuur.', 'DB:893-905'),
    whenAndWhere,
    heading('Waarom dit gesprek?', 'DB:868-870'),
    paragraph(
      'Op het preventieve spreekuur gaat het over te laat komen en licht ongeoorloofd verzuim.',
      'DB:868-870',
    ),
    ...counts,
    ...whatBecomesOfIt('je'),
    heading('Moet je komen?', 'law.md K15'),
    paragraph(
      'Je bent niet verplicht om te komen. Ben je er niet, dan komt iemand van school je uit de klas halen.',
      'DB:929; law.md K15',
    ),
    { ...paragraph('Je ouders zijn ook uitgenodigd.', 'DB:864-866'), when: 'ouders_uitgenodigd' },
    {
      ...paragraph('Je ouders weten van deze uitnodiging.', 'DB:893-894, 926-928'),
      when: 'ouders_ingelicht',
    },
    {
      ...paragraph(
        'Je ouders krijgen alleen de feiten: hoe vaak en wanneer je er niet was. Meer vertelt de school hun alleen met jouw toestemming.',
        'DB:637-641; law.md E18, K4',
      ),
      when: 'ouders_feiten',
    },
  ],
};

export const invitationToParents: LetterTemplate = {
  id: 'uitnodiging-ouders',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Uitnodiging voor een preventief gesprek',
  slots: [...slots, 'samen', 'alleen_ouders', 'alleen_leerling'],
  passages: [
    head('de ouder of verzorger van {leerling}'),
    paragraph('Geachte ouder of verzorger,', 'DB:926-928'),
    {
      ...paragraph(
        'De school nodigt u en {leerling} uit voor een gesprek op het preventieve spreekuur.',
        'DB:380-384, 864-866',
      ),
      when: 'samen',
    },
    {
      ...paragraph(
        'De school nodigt u uit voor een gesprek over {leerling} op het preventieve spreekuur.',
        'DB:380-384, 406, 864-866',
      ),
      when: 'alleen_ouders',
    },
    {
      ...paragraph(
        'De school heeft {leerling} uitgenodigd voor een gesprek op het preventieve spreekuur. Met deze brief laat de school u dat weten.',
        'DB:893-894, 903-904, 926-928',
      ),
      when: 'alleen_leerling',
    },
    whenAndWhere,
    heading('Waarom dit gesprek?', 'DB:868-870'),
    paragraph(
      'Op het preventieve spreekuur gaat het over te laat komen en licht ongeoorloofd verzuim.',
      'DB:868-870',
    ),
    ...counts,
    ...whatBecomesOfIt('het'),
    heading('Is komen verplicht?', 'law.md K15'),
    paragraph('Niemand is verplicht om te komen.', 'law.md K15'),
  ],
};
