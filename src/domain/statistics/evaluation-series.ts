// What the yearly evaluation tells: one series after another, never two crossed. Another series is another entry here.
//
// The sources name what must be told and no bands (AM:201: number, age, lead time, result; AM:205-207: reasons of stagnation,
// bottlenecks, trends). Ages are cut where a pupil's say changes (law.md 1.1: 12 and 16) and compulsory schooling ends (18);
// lead times where the doorbraakoverleg looks at them (AM:39, 179: three and six months). The cuts are our interpretation.

import { completedYears } from '../calendar/birthdays.js';
import { addMonths } from '../calendar/iso-date.js';
import { type Counted, everybody, type Series } from './series.js';

const schools: Readonly<Record<string, string>> = {
  SCHOOL_PO: 'EDUCATION_PO',
  SCHOOL_VO: 'EDUCATION_VO',
  SCHOOL_MBO: 'EDUCATION_MBO',
};

function bandOf(age: number): string {
  if (age < 12) return 'AGE_UNDER_12';
  if (age < 16) return 'AGE_12_TO_15';
  return age < 18 ? 'AGE_16_TO_17' : 'AGE_FROM_18';
}

function leadTimeOf({ openedOn, closedOn }: Counted): string {
  const day = closedOn ?? openedOn;
  if (day <= addMonths(openedOn, 3)) return 'LEAD_TIME_TO_3_MONTHS';
  return day <= addMonths(openedOn, 6) ? 'LEAD_TIME_TO_6_MONTHS' : 'LEAD_TIME_OVER_6_MONTHS';
}

export const evaluationSeries: readonly Series[] = [
  {
    code: 'AGE',
    nl: 'Leeftijd op de laatste dag van het schooljaar',
    en: 'Age on the last day of the school year',
    source: 'AM:201',
    of: everybody,
    cells: [
      {
        code: 'AGE_UNDER_16',
        nl: 'jonger dan 16',
        en: 'under 16',
        parts: [
          { code: 'AGE_UNDER_12', nl: 'jonger dan 12', en: 'under 12' },
          { code: 'AGE_12_TO_15', nl: '12 tot en met 15', en: '12 to 15' },
        ],
      },
      {
        code: 'AGE_FROM_16',
        nl: '16 en ouder',
        en: '16 and over',
        parts: [
          { code: 'AGE_16_TO_17', nl: '16 en 17', en: '16 and 17' },
          { code: 'AGE_FROM_18', nl: '18 en ouder', en: '18 and over' },
        ],
      },
    ],
    cellOf: ({ bornOn }, lastDay) => bandOf(completedYears(bornOn, lastDay)),
  },
  {
    code: 'EDUCATION',
    nl: 'Soort onderwijs',
    en: 'Kind of education',
    source: 'AM:195-216; AM:224-251 (soort onderwijs)',
    of: everybody,
    cells: [
      { code: 'EDUCATION_PO', nl: 'primair onderwijs', en: 'primary education' },
      {
        code: 'EDUCATION_AFTER_PO',
        nl: 'voortgezet onderwijs of mbo',
        en: 'secondary or vocational education',
        parts: [
          { code: 'EDUCATION_VO', nl: 'voortgezet onderwijs', en: 'secondary education' },
          { code: 'EDUCATION_MBO', nl: 'mbo', en: 'vocational education' },
        ],
      },
    ],
    cellOf: ({ school }) => schools[school] ?? school,
  },
  {
    code: 'STATE',
    nl: 'Stand van de casus',
    en: 'How the case stands',
    source: 'AM:177, 201',
    of: everybody,
    cells: [
      { code: 'STATE_CLOSED', nl: 'gesloten', en: 'closed' },
      { code: 'STATE_RUNNING', nl: 'loopt nog', en: 'still running' },
    ],
    cellOf: ({ closedOn }) => (closedOn === null ? 'STATE_RUNNING' : 'STATE_CLOSED'),
  },
  {
    code: 'LEAD_TIME',
    nl: 'Doorlooptijd van gesloten casussen, van openen tot sluiten',
    en: 'Lead time of closed cases, from opening to closing',
    source: 'AM:201; AM:39, 179',
    of: 'STATE_CLOSED',
    cells: [
      {
        code: 'LEAD_TIME_WITHIN_6_MONTHS',
        nl: 'tot en met 6 maanden',
        en: 'up to 6 months',
        parts: [
          { code: 'LEAD_TIME_TO_3_MONTHS', nl: 'tot en met 3 maanden', en: 'up to 3 months' },
          {
            code: 'LEAD_TIME_TO_6_MONTHS',
            nl: 'meer dan 3 tot en met 6 maanden',
            en: 'over 3 up to 6 months',
          },
        ],
      },
      { code: 'LEAD_TIME_OVER_6_MONTHS', nl: 'meer dan 6 maanden', en: 'over 6 months' },
    ],
    cellOf: leadTimeOf,
  },
  {
    code: 'RESULT',
    nl: 'Resultaat van gesloten casussen',
    en: 'Result of closed cases',
    source: 'AM:201; AM:39, 159, 177, 181; DB:230-233',
    of: 'STATE_CLOSED',
    cells: [
      {
        code: 'RESULT_REALISED',
        nl: 'terug op school of in een traject',
        en: 'back at school or on a trajectory',
        parts: [
          { code: 'RESULT_BACK_AT_SCHOOL', nl: 'terug op school', en: 'back at school' },
          { code: 'RESULT_TRAJECT_STARTED', nl: 'traject van start', en: 'trajectory started' },
        ],
      },
      {
        code: 'RESULT_NOT_REALISED_OR_OTHER',
        nl: 'niet gerealiseerd of anders',
        en: 'not realised, or other',
        parts: [
          { code: 'RESULT_NOT_REALISED', nl: 'niet gerealiseerd', en: 'not realised' },
          { code: 'RESULT_OTHER', nl: 'anders, of niet vastgelegd', en: 'other, or not recorded' },
        ],
      },
    ],
    cellOf: ({ result }) => `RESULT_${result ?? 'OTHER'}`,
  },
  {
    code: 'STAGNATION',
    nl: 'Redenen van stagnatie; een jongere kan er meer hebben',
    en: 'Reasons of stagnation; there may be several to one young person',
    source: 'AM:205; DB:342-366, 1037-1055',
    of: everybody,
    cells: [
      {
        code: 'STAGNATION_PARTNER',
        nl: 'een partner doet niet wat is afgesproken',
        en: 'a partner does not do what was agreed',
      },
      { code: 'STAGNATION_SCHOOL', nl: 'het ligt bij de school', en: 'it lies with the school' },
      { code: 'STAGNATION_BACKGROUND', nl: 'achterliggende problematiek', en: 'underlying problems' },
      {
        code: 'STAGNATION_NO_AGREEMENT_WITH_FAMILY',
        nl: 'geen overeenstemming met leerling en ouders',
        en: 'no agreement with pupil and parents',
      },
      {
        code: 'STAGNATION_DIFFERENCE_OF_OPINION',
        nl: 'verschil van mening over de ondersteuning',
        en: 'a difference of opinion on the support',
      },
      { code: 'STAGNATION_MISSING_SUPPORT', nl: 'ondersteuning ontbreekt', en: 'support is missing' },
      { code: 'STAGNATION_WAITING_LIST', nl: 'wachtlijst', en: 'a waiting list' },
      {
        code: 'STAGNATION_CHAIN_HELP_STALLED',
        nl: 'hulp in de keten stokt',
        en: 'help in the chain has stalled',
      },
      {
        code: 'STAGNATION_REPORT_WITHOUT_EFFECT',
        nl: 'zorgmelding of proces-verbaal zonder effect',
        en: 'a zorgmelding or proces-verbaal without effect',
      },
      { code: 'STAGNATION_OTHER', nl: 'anders', en: 'other' },
    ],
    cellsOf: ({ stagnations }) => stagnations.map(cause => `STAGNATION_${cause}`),
  },
  {
    code: 'PHASE',
    nl: 'Fase van casussen die nog lopen',
    en: 'Phase of cases that still run',
    source: 'roles-and-data.md 2; AM:206 (knelpunten)',
    of: 'STATE_RUNNING',
    cells: [
      {
        code: 'PHASE_PH0_TO_PH3',
        nl: 'voor het plan van aanpak (PH0 tot en met PH3)',
        en: 'before the plan (PH0 to PH3)',
        parts: [
          {
            code: 'PHASE_PH0_TO_PH1',
            nl: 'op school (PH0 en PH1)',
            en: 'at school (PH0 and PH1)',
            parts: [
              { code: 'PHASE_PH0', nl: 'signaal', en: 'signal' },
              { code: 'PHASE_PH1', nl: 'gesprek op school', en: 'talk at school' },
            ],
          },
          {
            code: 'PHASE_PH2_TO_PH3',
            nl: 'jeugdarts, preventief gesprek of leerplicht (PH2 en PH3)',
            en: 'jeugdarts, preventive talk or leerplicht (PH2 and PH3)',
            parts: [
              {
                code: 'PHASE_PH2',
                nl: 'aanmelding bij de jeugdarts of preventief gesprek',
                en: 'referral to the jeugdarts, or preventive talk',
              },
              {
                code: 'PHASE_PH3',
                nl: 'DUO-melding en leerplicht',
                en: 'report through DUO, and leerplicht',
              },
            ],
          },
        ],
      },
      {
        code: 'PHASE_PH4_TO_PH8',
        nl: 'vanaf het plan van aanpak (PH4 tot en met PH8)',
        en: 'from the plan on (PH4 to PH8)',
        parts: [
          {
            code: 'PHASE_PH4_TO_PH5',
            nl: 'plan en overleg (PH4 en PH5)',
            en: 'plan and meetings (PH4 and PH5)',
            parts: [
              { code: 'PHASE_PH4', nl: 'ZAT en plan van aanpak', en: 'ZAT and plan' },
              { code: 'PHASE_PH5', nl: 'OT of MDO', en: 'OT or MDO' },
            ],
          },
          {
            code: 'PHASE_PH6_TO_PH8',
            nl: 'doorbraak (PH6 tot en met PH8)',
            en: 'breakthrough (PH6 to PH8)',
            parts: [
              { code: 'PHASE_PH6', nl: 'vooroverleg', en: 'vooroverleg' },
              { code: 'PHASE_PH7', nl: 'doorbraakoverleg', en: 'doorbraakoverleg' },
              { code: 'PHASE_PH8', nl: 'monitoring', en: 'monitoring' },
            ],
          },
        ],
      },
    ],
    cellOf: ({ phase }) => `PHASE_${phase}`,
  },
];
