// Tells the parents beforehand that the school will speak with a pupil of 12 to 17 alone: that fact and no more (DB:406-408).

import type { LetterTemplate } from '../letter-template.js';
import { head, paragraph } from './passages.js';

export const schoolTalkToParents: LetterTemplate = {
  id: 'gesprek-alleen-ouders',
  version: 1,
  validFrom: '2022-01-01',
  title: 'Gesprek op school',
  slots: ['school', 'datum', 'leerling', 'dag'],
  passages: [
    head('de ouder of verzorger van {leerling}'),
    paragraph('Geachte ouder of verzorger,', 'DB:406-408'),
    paragraph(
      'Op {dag} heeft de school een gesprek met {leerling} alleen. De school laat u dat vooraf weten.',
      'DB:406-408; law.md TALK-1, K4',
    ),
  ],
};
