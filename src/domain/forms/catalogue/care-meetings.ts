// ZAT, casuistiekoverleg and breed overleg: the protocol of 's-Hertogenbosch has no checklist of them, only what they are for.
import type { Form } from '../form.js';
import { heldBy, MIXED, paragraph } from './answers.js';
import { asked } from './asked.js';

const zat = asked('ZAT');

export const ZAT: Form = {
  code: 'ZAT',
  name: { nl: 'bespreking in het ZAT', en: 'discussion in the ZAT' },
  container: 'D20',
  source: 'DB:117-118, 257-260, 270-283, 334-335',
  questions: [
    zat({
      code: 'WHY_HERE',
      nl: 'waarom wordt dit besproken: DUO-melding, niet verschenen bij de jeugdarts, of blijvend verzuim',
      en: 'why is this discussed: DUO report, not seen by the jeugdarts, or lasting absence',
      kept: paragraph('D06'),
      source: 'DB:257-260, 270-273, 334',
    }),
    zat({
      code: 'ABSENCE',
      nl: 'wat laat het verzuimoverzicht zien',
      en: 'what does the overview of absence show',
      kept: paragraph('D05'),
      source: 'DB:117-118',
    }),
    zat({
      code: 'PARTNERS',
      nl: 'welke partners of artsen worden erbij betrokken',
      en: 'which partners or doctors are drawn in',
      answer: 'PEOPLE',
      kept: paragraph('D15'),
      source: 'DB:282-283',
      needed: false,
    }),
    zat({
      code: 'AGREEMENTS',
      nl: 'welke vervolgafspraken worden gemaakt',
      en: 'what is agreed to follow',
      kept: heldBy('Agreement'),
      source: 'DB:117-118, 334-335',
    }),
  ],
};

const caseMeeting = asked('CASE_MEETING');

export const CASE_MEETING: Form = {
  code: 'CASE_MEETING',
  name: { nl: 'casuistiekoverleg thuiszitters', en: 'meeting on cases of thuiszitters' },
  container: 'D20',
  source: 'DB:355-359, 734-738',
  questions: [
    caseMeeting({
      code: 'WHY_STALLED',
      nl: 'waardoor is de zaak vastgelopen',
      en: 'why did the case get stuck',
      kept: MIXED,
      source: 'DB:735-736',
    }),
    caseMeeting({
      code: 'PLAN',
      nl: 'welk plan van aanpak stellen we met elkaar op',
      en: 'what plan of action do we make together',
      kept: heldBy('ActionPlan'),
      source: 'DB:735-736',
    }),
  ],
};

const broad = asked('BROAD');

export const BROAD_MEETING: Form = {
  code: 'BROAD_MEETING',
  name: { nl: 'breed overleg', en: 'broad meeting' },
  container: 'D20',
  source: 'DB:747-753',
  questions: [
    broad({
      code: 'STEPS',
      nl: 'welke stappen leiden terug naar onderwijs',
      en: 'what steps lead back to education',
      kept: paragraph('D14'),
      source: 'DB:749-751',
    }),
    broad({
      code: 'SUPPORT',
      nl: 'welke ondersteuning of jeugdhulp is daarvoor nodig',
      en: 'what support or youth care is needed for it',
      kept: paragraph('D15'),
      source: 'DB:749-751',
    }),
  ],
};
