// Tells pupil and parents that the pupil will be discussed in the doorbraakoverleg, why and what that means (AM:272-288).
//
// Ours: the organisations at the table are not listed, as the list of the source names care (K9); whoever asks is told.

import type { LetterTemplate } from '../letter-template.js';
import { paragraph } from './passages.js';

export const breakthroughToParents: LetterTemplate = {
  id: 'doorbraakoverleg-ouders',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Bespreking in het doorbraakoverleg',
  slots: ['afzender', 'datum', 'leerling'],
  passages: [
    {
      kind: 'facts',
      rows: [
        ['Van', '{afzender}'],
        ['Aan', '{leerling} en de ouder(s) of verzorger(s)'],
        ['Datum', '{datum}'],
      ],
      source: 'AM:272-276; AVG 5(1)c',
    },
    paragraph('Geachte ouder(s), verzorger(s) en {leerling},', 'AM:274'),
    paragraph(
      'Ik ben van plan {leerling} aan te melden voor bespreking in het doorbraakoverleg thuiszitters. In deze brief leest u waarom, en wat dat voor u en voor {leerling} betekent.',
      'AM:276',
    ),
    paragraph(
      'In dit overleg worden jongeren besproken die thuiszitten, om welke reden dan ook, en bij wie het vastloopt om weer naar school te gaan.',
      'AM:278',
    ),
    paragraph(
      'In het overleg werken organisaties samen. Het komt eens in de zes weken bij elkaar en bespreekt hoe de situatie weer op gang kan komen. U wordt op de hoogte gehouden van de voortgang.',
      'AM:280',
    ),
    paragraph(
      'Voor u en voor {leerling} betekent dit dat de partners samen bekijken hoe {leerling} weer naar school kan, of een ander passend traject kan volgen dat gericht is op de eigen ontwikkeling.',
      'AM:282',
    ),
    paragraph('Met vriendelijke groet,', 'AM:284'),
    paragraph('{afzender}', 'AM:286'),
  ],
};
