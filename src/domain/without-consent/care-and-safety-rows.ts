// Rows on safety, supervision and care: E08 to E14.
import type { Informing, StatutoryRow } from './statutory-row.js';

const PROFESSIONAL = { nl: 'de beroepskracht', en: 'the professional' } as const;
const PROVIDER = { nl: 'de hulpverlener', en: 'the care provider' } as const;
const UNLESS_UNSAFE: Informing = {
  when: 'BEFORE',
  who: { nl: 'de betrokkenen, tenzij dat onveilig is', en: 'those concerned, unless that is unsafe' },
};
const CARE_FILE = [
  'healthFilePointer',
  'diagnosis',
  'healthFeedbackNote',
  'healthFeedback',
  'homeSituation',
] as const;

export const CARE_AND_SAFETY_ROWS: readonly StatutoryRow[] = [
  {
    id: 'E08',
    situation: {
      nl: 'melding aan Veilig Thuis volgens de meldcode',
      en: 'report to Veilig Thuis under the meldcode',
    },
    force: 'POWER',
    decides: PROFESSIONAL,
    opens: [{ to: ['veilig-thuis'], fields: ['meldcodeReport'] }],
    facts: ['seriousConcern', 'meldcodeSteps'],
    informs: UNLESS_UNSAFE,
    source: 'DB:200',
    articles: ['Wmo 2015 5.2.6', 'LPW 16(4)(e)'],
    mark: 'interpreted',
  },
  {
    id: 'E09',
    situation: {
      nl: 'zorgmelding of verzoek om onderzoek door de Raad',
      en: 'report of concern, or request for an inquiry by the Raad',
    },
    force: 'POWER',
    decides: PROFESSIONAL,
    opens: [{ to: ['raad-voor-de-kinderbescherming'], fields: ['safetyFact'] }], // the sources name the fact alone
    facts: ['seriousConcern', 'inquiryNeeded'],
    informs: UNLESS_UNSAFE,
    source: 'DB:1049; AM:238',
    articles: ['BW 1:240'],
    mark: 'interpreted',
  },
  {
    id: 'E10',
    situation: {
      nl: 'ondertoezichtstelling: wat de gecertificeerde instelling nodig heeft',
      en: 'supervision order: what the gecertificeerde instelling needs',
    },
    force: 'DUTY', // on request; without one it may
    decides: PROFESSIONAL,
    opens: [
      {
        to: ['gezinsmanager'],
        fields: [
          'address',
          'parentContact',
          'absenceDates',
          'absenceCounts',
          'sicknessDates',
          'absenceReason',
          ...CARE_FILE,
          'authority',
        ],
      },
    ],
    facts: ['supervisionOrder', 'neededForSupervision'],
    informs: null,
    source: '',
    articles: ['Jeugdwet 7.3.11(4)'],
    mark: 'read',
  },
  {
    id: 'E11',
    situation: { nl: 'acuut gevaar (conflict van plichten)', en: 'acute danger (conflict of duties)' },
    force: 'POWER',
    decides: {
      nl: 'de hulpverlener, waar het kan met een tweede',
      en: 'the care provider, with a second where possible',
    },
    opens: [
      {
        to: [
          'jeugdarts',
          'schoolpsycholoog',
          'schoolmaatschappelijk-werker',
          'leerplichtambtenaar',
          'rmc-medewerker',
          'ondersteuningscoordinator',
          'schoolleiding',
          'gezinsmanager',
        ],
        fields: ['meldcodeReport'],
      },
    ],
    facts: ['acuteDanger', 'noOtherWay'],
    informs: {
      when: 'AFTER',
      who: { nl: 'de betrokkene; de FG meteen', en: 'the person concerned; the FG at once' },
    },
    source: '',
    articles: ['AVG 6(1)(d)', 'AVG 9(2)(c)'],
    mark: 'interpreted',
  },
  {
    id: 'E12',
    situation: {
      nl: 'rechtstreeks betrokken bij dezelfde behandeling, of waarnemer',
      en: 'directly involved in the same treatment, or standing in',
    },
    force: 'POWER',
    decides: PROVIDER,
    opens: [
      { to: ['jeugdarts', 'jgz-medewerker'], fields: CARE_FILE },
      { to: ['schoolmaatschappelijk-werker', 'schoolpsycholoog'], fields: ['homeSituation'] },
    ],
    facts: ['directlyInvolved'],
    informs: null,
    source: '',
    articles: ['BW 7:457(2)', 'Jeugdwet 7.3.11(2)(a)'],
    mark: 'read',
  },
  {
    id: 'E13',
    situation: {
      nl: 'ouders wier toestemming voor de behandeling nodig is, zijn geen anderen',
      en: 'parents whose consent to the treatment is required are no others',
    },
    force: 'POWER', // the provider may still refuse
    decides: PROVIDER,
    opens: [
      { to: ['ouder'], fields: ['healthFilePointer', 'diagnosis', 'healthFeedbackNote', 'healthFeedback'] },
    ],
    facts: ['parentsConsentToTreatment', 'parentWithAuthority', 'providerReleases', 'notFrozen'],
    informs: null,
    source: 'DB:655-657',
    articles: ['BW 7:457(3)', 'BW 7:465(4)', 'Jeugdwet 7.3.11(2)(b)', 'Jeugdwet 7.3.11(3)'],
    mark: 'read',
  },
  {
    id: 'E14',
    situation: {
      nl: 'statistiek en onderzoek zonder toestemming',
      en: 'statistics and research without consent',
    },
    force: 'POWER',
    decides: PROVIDER,
    opens: [{ to: ['onderzoeker'], fields: ['aggregate'] }], // the statutes allow more
    facts: ['askingUnreasonable', 'privacySafeguarded', 'noObjection'],
    informs: null,
    source: '',
    articles: ['BW 7:458', 'Jeugdwet 7.3.12'],
    mark: 'read',
  },
];
