// What is delivered with a case where the source has no form of its own: 's-Hertogenbosch, Amstelland, the Stappenplan.
import type { Form } from '../form.js';
import { HEADING, heldBy, MIXED, paragraph } from './answers.js';
import { asked } from './asked.js';

const escalation = asked('ESCALATION');

export const REGISTRATION_SHERTOGENBOSCH: Form = {
  code: 'REGISTRATION_SHERTOGENBOSCH',
  name: { nl: 'opschaling naar het doorbraakoverleg', en: 'escalation to the doorbraakoverleg' },
  container: 'D21',
  source: 'DB:1093-1107',
  questions: [
    escalation({
      code: 'MANAGERS',
      nl: 'naar welke leidinggevenden is opgeschaald, en met welk gevolg',
      en: 'to which managers was it escalated, and with what result',
      kept: paragraph('D14'),
      source: 'DB:1099-1103',
    }),
    escalation({
      code: 'PLAN',
      nl: 'het gezamenlijk opgestelde plan van aanpak',
      en: 'the plan of action that was made together',
      kept: heldBy('ActionPlan'),
      source: 'DB:1103-1105',
    }),
    escalation({
      code: 'WHY_NOT',
      nl: 'waarom kan het plan niet worden uitgevoerd',
      en: 'why can the plan not be carried out',
      kept: MIXED,
      source: 'DB:1105-1107',
    }),
    escalation({
      code: 'CAUSE',
      nl: 'wat is de oorzaak van de stagnatie',
      en: 'what is the cause of the stagnation',
      kept: MIXED,
      source: 'DB:1107',
    }),
  ],
};

const approach = asked('APPROACH');

export const REGISTRATION_AMSTELLAND: Form = {
  code: 'REGISTRATION_AMSTELLAND',
  name: { nl: 'aanmelding doorbraakaanpak', en: 'registration for the doorbraakaanpak' },
  container: 'D21',
  source: 'FM:21-27, 46-48',
  questions: [
    approach({
      code: 'HISTORY',
      nl: 'wat is er gedaan, wat hielp en wat niet, en waarom',
      en: 'what was done, what helped and what did not, and why',
      kept: MIXED,
      source: 'FM:24',
    }),
    approach({
      code: 'WHY_POWERLESS',
      nl: 'waarom kunnen school en leerplicht dit niet op korte termijn oplossen',
      en: 'why can school and leerplicht not solve this soon',
      kept: MIXED,
      source: 'FM:46',
    }),
    approach({
      code: 'EXPECTED',
      nl: 'wat wordt van de deelnemers verwacht',
      en: 'what is expected of those who take part',
      kept: paragraph('D14'),
      source: 'FM:26',
    }),
    approach({
      code: 'HOME_MUNICIPALITY',
      nl: 'welke gemeente is de woongemeente',
      en: 'in which municipality does the pupil live',
      kept: HEADING,
      source: 'FM:48',
    }),
  ],
};

const calls = asked('CALLS');

export const REGISTRATION_STAPPENPLAN: Form = {
  code: 'REGISTRATION_STAPPENPLAN',
  name: {
    nl: 'aanmelding bij het samenwerkingsverband en belronde',
    en: 'registration with the samenwerkingsverband and round of calls',
  },
  container: 'D21',
  source: 'SP:46-74',
  questions: [
    calls({
      code: 'WEIGHED_WITH',
      nl: 'met wie is afgewogen of een MDO of een doorbraakaanpak nodig is',
      en: 'with whom was it weighed whether an MDO or a doorbraakaanpak is needed',
      answer: 'PEOPLE',
      kept: paragraph('D15'), // who is involved tells of care
      source: 'SP:48-50',
    }),
    calls({
      code: 'WHY_STALLED',
      nl: 'waardoor stokt het proces',
      en: 'why does the process stall',
      kept: MIXED,
      source: 'SP:50-52',
    }),
    calls({
      code: 'STATE',
      nl: 'hoe staat het ervoor, volgens elk van de betrokkenen',
      en: 'how do things stand, according to each of those involved',
      kept: MIXED,
      source: 'SP:60-62',
    }),
    calls({
      code: 'NEEDED',
      nl: 'wat brengt het proces weer op gang',
      en: 'what sets the process going again',
      kept: paragraph('D14'),
      source: 'SP:62-64',
    }),
    calls({
      code: 'WHO_SITS',
      nl: 'wie heeft bij elke instantie mandaat en doorzettingsmacht',
      en: 'who of each organisation has a mandate and the power to carry it through',
      answer: 'PEOPLE',
      kept: heldBy('MeetingInvitation'),
      source: 'SP:66-74',
      needed: false,
    }),
  ],
};
