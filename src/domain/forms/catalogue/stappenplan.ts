// The Stappenplan: the checklists of OT/MDO after one month, eleven points, and after three, six points (SP:16-44, 76-88).
import type { Form } from '../form.js';
import { heldBy, MIXED, paragraph } from './answers.js';
import { asked } from './asked.js';

const month1 = asked('MONTH_1');

export const MONTH_1: Form = {
  code: 'MONTH_1',
  name: { nl: 'checklist OT/MDO na een maand', en: 'checklist of OT/MDO after one month' },
  container: 'D20',
  source: 'SP:8-44',
  questions: [
    month1({
      code: 'STATE',
      nl: 'hoe gaat het met leerling, ouders en school',
      en: 'how are pupil, parents and school doing',
      kept: MIXED,
      source: 'SP:18',
    }),
    month1({
      code: 'FAMILY_NEEDS',
      nl: 'wat hebben leerling en ouders nodig',
      en: 'what do pupil and parents need',
      kept: MIXED,
      source: 'SP:20',
    }),
    month1({
      code: 'SCHOOL_NEEDS',
      nl: 'wat heeft de school nodig',
      en: 'what does the school need',
      kept: paragraph('D14'),
      source: 'SP:22',
    }),
    month1({
      code: 'POSSIBILITIES',
      nl: 'wat kunnen leerling, ouders en school',
      en: 'what can pupil, parents and school do',
      kept: MIXED,
      source: 'SP:24',
    }),
    month1({
      code: 'CARE',
      nl: 'welke zorg is nodig, en is er al iemand van de zorg',
      en: 'what care is needed, and is somebody of care there already',
      kept: paragraph('D15'),
      source: 'SP:26',
    }),
    month1({
      code: 'JGZ_AND_LEERPLICHT',
      nl: 'zijn JGZ en leerplicht al betrokken',
      en: 'are JGZ and leerplicht involved already',
      answer: 'YES_NO',
      kept: paragraph('D15'), // that somebody of care takes part is care data
      source: 'SP:28',
    }),
    month1({
      code: 'EXPECTATIONS',
      nl: 'wat wordt van de komende tijd verwacht',
      en: 'what is expected of the time to come',
      kept: paragraph('D14'),
      source: 'SP:30',
    }),
    month1({
      code: 'AGREEMENTS',
      nl: 'wie heeft regie, wie doet wat, wanneer en hoe, en hoe hoort men daarvan terug',
      en: 'who has regie, who does what, when and how, and how is it reported back',
      kept: heldBy('Agreement'),
      source: 'SP:32-34, 40',
    }),
    month1({
      code: 'WAITING_LIST',
      nl: 'bij een wachtlijst: wie houdt contact, komt er overbruggingshulp en door wie',
      en: 'with a waiting list: who keeps in touch, is there bridging help and by whom',
      kept: heldBy('PlanSupport'),
      source: 'SP:36',
      needed: false,
    }),
    month1({
      code: 'NEXT_DATE',
      nl: 'wanneer is het volgende overleg; de regiehouder staat in voor verslag en voortgang',
      en: 'when is the next meeting; the regiehouder answers for report and progress',
      answer: 'DATE',
      kept: heldBy('Meeting'),
      source: 'SP:38',
    }),
    month1({
      code: 'WHO_PLANS_LATER',
      nl: 'wie plant het doorbraakoverleg of MDO als het verzuim langer dan drie maanden duurt',
      en: 'who plans doorbraakoverleg or MDO if the absence lasts longer than three months',
      answer: 'PEOPLE',
      kept: paragraph('D13'),
      source: 'SP:42-44',
    }),
  ],
};

const month3 = asked('MONTH_3');

export const MONTH_3: Form = {
  code: 'MONTH_3',
  name: { nl: 'checklist OT/MDO na drie maanden', en: 'checklist of OT/MDO after three months' },
  container: 'D20',
  source: 'SP:46-88',
  questions: [
    month3({
      code: 'STATE',
      nl: 'hoe gaat het met leerling, ouders en school',
      en: 'how are pupil, parents and school doing',
      kept: MIXED,
      source: 'SP:78',
    }),
    month3({
      code: 'WHY_STILL',
      nl: 'waarom is er nog steeds verzuim',
      en: 'why is there absence still',
      kept: MIXED,
      source: 'SP:80',
    }),
    month3({
      code: 'EDUCATION_POSSIBLE',
      nl: 'welk onderwijs kan deze leerling volgen',
      en: 'what education can this pupil follow',
      kept: paragraph('D14'),
      source: 'SP:82',
    }),
    month3({
      code: 'ALTERNATIVES',
      nl: 'wat kan er anders, in zorg of onderwijs',
      en: 'what else is possible, in care or education',
      kept: MIXED,
      source: 'SP:84',
    }),
    month3({
      code: 'GOAL',
      nl: 'waar werken we naartoe, waar komt de leerling',
      en: 'what do we work towards, where does the pupil go',
      kept: paragraph('D14'),
      source: 'SP:86',
    }),
    month3({
      code: 'AGREEMENTS',
      nl: 'wie doet wat, wanneer en hoe, en hoe hoort men daarvan terug',
      en: 'who does what, when and how, and how is it reported back',
      kept: heldBy('Agreement'),
      source: 'SP:88',
    }),
  ],
};
