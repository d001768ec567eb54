// Amsterdam: the five questions of a first discussion, and what the minutes hold of each case (AM:117-122, 167-173).
import type { Form } from '../form.js';
import { heldBy, MIXED, paragraph } from './answers.js';
import { asked } from './asked.js';

const first = asked('FIRST');

export const FIRST_DISCUSSION: Form = {
  code: 'FIRST_DISCUSSION',
  name: { nl: 'eerste bespreking', en: 'first discussion' },
  container: 'D23',
  source: 'AM:167-173',
  questions: [
    first({
      code: '1_MORE_INFORMATION',
      nl: 'wat is er bekend dat niet in het aanmeldingsformulier staat',
      en: 'what is known that the registration does not hold',
      kept: MIXED,
      source: 'AM:169',
      needed: false,
    }),
    first({
      code: '2_CAUSE',
      nl: 'wat is er aan de hand en waardoor stokt het',
      en: 'what is the matter and why does it stall',
      kept: MIXED,
      source: 'AM:170',
    }),
    first({
      code: '3_NEEDED',
      nl: 'wat doorbreekt de stagnatie',
      en: 'what breaks the stagnation',
      kept: paragraph('D14'),
      source: 'AM:171',
    }),
    first({
      code: '4_AGREEMENTS',
      nl: 'wat spreken we af',
      en: 'what do we agree',
      kept: heldBy('Agreement'),
      source: 'AM:172',
    }),
    first({
      code: '5_REGIE',
      nl: 'wie wordt regiehouder',
      en: 'who becomes regiehouder',
      answer: 'PEOPLE',
      kept: heldBy('Regie'),
      source: 'AM:173, 151',
    }),
  ],
};

const minutes = asked('MINUTES');

export const MINUTES: Form = {
  code: 'MINUTES',
  name: { nl: 'verslag per zaak', en: 'minutes of a case' },
  container: 'D23',
  source: 'AM:115-122',
  questions: [
    minutes({
      code: 'INFORMATION',
      nl: 'wat er tijdens het overleg is ingebracht, kort',
      en: 'what was brought forward in the meeting, in short',
      kept: MIXED,
      source: 'AM:119',
    }),
    minutes({
      code: 'DEVELOPMENTS',
      nl: 'wat er nieuw is en hoe het vordert, samengevat',
      en: 'what is new and how it goes on, summed up',
      kept: MIXED,
      source: 'AM:120',
    }),
    minutes({
      code: 'AGREEMENTS',
      nl: 'wie doet wat',
      en: 'who does what',
      kept: heldBy('Agreement'),
      source: 'AM:121',
    }),
    minutes({
      code: 'REGIE',
      nl: 'welke organisatie nu regie heeft',
      en: 'which organisation has regie now',
      answer: 'PEOPLE',
      kept: heldBy('Regie'),
      source: 'AM:122',
    }),
  ],
};
