// Bijlage 2 of the handbook of Amsterdam: the twelve questions of the vooroverleg (AM:255-268).
import type { Form } from '../form.js';
import { heldBy, paragraph } from './answers.js';
import { type Asked, asked } from './asked.js';

const question = asked('PREPARATION');

/** How the case is handled, and nothing of what is the matter. */
const PROCESS = paragraph('D13');

const yesOrNo = (one: Omit<Asked, 'answer'>) => question({ ...one, answer: 'YES_NO' });

export const PREPARATION: Form = {
  code: 'PREPARATION',
  name: { nl: 'checklist vooroverleg', en: 'checklist of the vooroverleg' },
  container: 'D21',
  source: 'AM:255-268',
  questions: [
    yesOrNo({
      code: '1_FORM_COMPLETE',
      nl: 'is het formulier compleet en bondig, en zo niet, wie zorgt daarvoor',
      en: 'is the form complete and concise, and if not, who sees to that',
      kept: PROCESS,
      source: 'AM:257',
    }),
    yesOrNo({
      code: '2_QUESTION_CLEAR',
      nl: 'is de vraag aan het overleg helder',
      en: 'is it clear what is asked of the table',
      kept: PROCESS,
      source: 'AM:258',
    }),
    yesOrNo({
      code: '3_REGULAR_ROUTE_DONE',
      nl: 'is de gewone weg van leerplicht en OSL afgelopen',
      en: 'was the usual way of leerplicht and OSL gone to its end',
      kept: PROCESS,
      source: 'AM:259',
    }),
    yesOrNo({
      code: '4_ESCALATED',
      nl: 'is volgens het model opgeschaald',
      en: 'was it escalated as the model says',
      kept: PROCESS,
      source: 'AM:260',
    }),
    yesOrNo({
      code: '5_COOPERATION_PROBLEM',
      nl: 'werken partijen niet goed samen',
      en: 'do parties not work well together',
      kept: paragraph('D14'),
      source: 'AM:261',
    }),
    yesOrNo({
      code: '6_WORKING_MEETING_HELD',
      nl: 'is er, voor zover bekend, een uitvoeringsoverleg geweest',
      en: 'was there a meeting of those who carry it out, as far as is known',
      kept: PROCESS,
      source: 'AM:262',
    }),
    yesOrNo({
      code: '7_OTHER_TABLE',
      nl: 'heeft een ander stedelijk overleg de leerling op de agenda',
      en: 'does another table of the city have the pupil on its agenda',
      kept: paragraph('D16'), // the top 1000 (AM:220) tells of police and justice
      source: 'AM:263, 220',
    }),
    yesOrNo({
      code: '8_BOTH_AGREE',
      nl: 'vinden OSL en leerplicht bespreking hier beide passend',
      en: 'do OSL and leerplicht both find it fitting to discuss this here',
      kept: heldBy('BreakthroughDecision'),
      source: 'AM:264',
    }),
    question({
      code: '9_PARENTS_TOLD',
      nl: 'wie vertelt de ouders wanneer en hoe dat dit besproken wordt',
      en: 'who tells the parents when and how that this is discussed',
      kept: PROCESS,
      source: 'AM:265',
    }),
    question({
      code: '10_OTHERS_TOLD',
      nl: 'wie bericht de school, andere organisaties, en de gezinsmanager als die er is',
      en: 'who tells the school, other organisations, and the gezinsmanager if there is one',
      kept: paragraph('D17'), // that there is a gezinsmanager tells of a measure
      source: 'AM:266, 101',
    }),
    yesOrNo({
      code: '11_FAMILY_TAKES_PART',
      nl: 'is het goed dat de ouders deelnemen',
      en: 'is it good that the parents take part',
      kept: PROCESS,
      source: 'AM:267',
    }),
    question({
      code: '12_OTHERS_INVITED',
      nl: 'wie moet nog meer worden uitgenodigd',
      en: 'who else has to be invited',
      answer: 'PEOPLE',
      kept: paragraph('D15'), // which organisations are there tells of care
      source: 'AM:268',
      needed: false,
    }),
  ],
};
