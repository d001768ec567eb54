// Rows on absence and compulsory education: E01 to E07 and E15 to E18.

import { REPORTED_BY_SCHOOL, RETURNED_BY_MUNICIPALITY, WHO_THE_PUPIL_IS } from './statutory-fields.js';
import type { Opening, StatutoryRow } from './statutory-row.js';

const ROD_FIELDS = [...WHO_THE_PUPIL_IS, ...REPORTED_BY_SCHOOL] as const;
const SCHOOL = { nl: 'de schoolleiding', en: 'the head of school' } as const;
const LEERPLICHT = { nl: 'de leerplichtambtenaar', en: 'the leerplichtambtenaar' } as const;
const FAMILY = { nl: 'leerling en ouders', en: 'pupil and parents' } as const;
const REGISTER = ['client-duo', 'client-leerplicht', 'leerplichtambtenaar'] as const;

/** Whoever makes the report fills in from the school's own administration what is otherwise shut to them. */
const WHO_REPORTS: Opening = {
  to: ['schoolleiding', 'verzuimcoordinator'],
  fields: ['pupilNumber', 'address', 'postcode', 'placeOfStay', 'telephoneOfPupilOrParent'],
};
/** Whoever makes the report also reads it back; what of it is the family's contact data is the two's above alone. */
const WHO_WRITES: Opening = {
  to: ['schoolleiding', 'verzuimcoordinator', 'ondersteuningscoordinator'],
  fields: REPORTED_BY_SCHOOL.filter(field => field !== 'telephoneOfPupilOrParent'),
};
/** The statute names the number; who bears it is ours, and no more than that. */
const WHO_IS_REMOVED = ['familyName', 'givenNames', 'birthDate', 'pupilNumber', 'removal'] as const;

const REPORT: readonly Opening[] = [{ to: REGISTER, fields: ROD_FIELDS }, WHO_REPORTS, WHO_WRITES];

export const ATTENDANCE_ROWS: readonly StatutoryRow[] = [
  {
    id: 'E01',
    situation: {
      nl: 'wettelijke verzuimmelding: 16 uur in vier lesweken',
      en: 'statutory report of absence: 16 hours in four school weeks',
    },
    force: 'DUTY',
    decides: SCHOOL,
    opens: REPORT,
    facts: ['sixteenHoursInFourWeeks', 'toldBeforehand'],
    informs: { when: 'BEFORE', who: FAMILY },
    source: 'DB:171-174, 254-260',
    articles: ['LPW 21a(1)', 'LPW 21a(2)', 'WRO 12(3)', 'Besluit ROD 13', 'Besluit ROD 14'],
    mark: 'read',
  },
  {
    id: 'E02',
    situation: {
      nl: 'melding volgens het protocol, onder de 16 uur',
      en: 'report under the protocol, below 16 hours',
    },
    force: 'POWER', // no statutory duty: practice of "overig verzuim"
    decides: SCHOOL,
    opens: REPORT,
    facts: ['protocolThreshold', 'notOnRefusalOfConsent', 'toldBeforehand'],
    informs: { when: 'BEFORE', who: FAMILY },
    source: 'DB:251-260, 386-402, 896-908',
    articles: ['Besluit ROD 13', 'Besluit ROD 14'],
    mark: 'interpreted',
  },
  {
    id: 'E03',
    situation: {
      nl: 'de school antwoordt op een vraag van burgemeester en wethouders of de leerplichtambtenaar',
      en: 'the school answers a request of mayor and aldermen or the leerplichtambtenaar',
    },
    force: 'DUTY',
    decides: SCHOOL,
    opens: [
      {
        to: ['leerplichtambtenaar', 'client-leerplicht'],
        fields: [
          'familyName',
          'givenNames',
          'birthDate',
          'birthPlace',
          'nationality',
          'administrationNumber',
          'address',
          'postcode',
          'parentContact',
          'enrolment',
          'actionBySchool',
        ],
      },
      {
        to: ['leerplichtambtenaar'],
        fields: [
          'parentNames',
          'authority',
          'absenceRegister',
          'absenceCounts',
          'sicknessDates',
          'exemptions',
        ],
      },
    ],
    facts: ['requestedByMunicipality', 'ownMunicipality', 'requiredByLpw'],
    informs: { when: 'AFTER', who: { nl: 'de betrokkene', en: 'the person concerned' } },
    source: '', // the list is that of public practice, never the whole administration
    articles: ['LPW 18(3)'],
    mark: 'interpreted',
  },
  {
    id: 'E04',
    situation: { nl: 'onderzoek door de leerplichtambtenaar', en: 'inquiry by the leerplichtambtenaar' },
    force: 'DUTY',
    decides: LEERPLICHT,
    opens: [{ to: ['leerplichtambtenaar'], fields: ['hearing', 'caseOfAbsence'] }], // a task; of others' data nothing
    facts: ['reportOpen', 'underInvestigation'],
    informs: {
      when: 'BEFORE',
      who: {
        nl: 'de ouders, en de leerling vanaf 12 jaar, worden gehoord',
        en: 'the parents, and the pupil from 12 on, are heard',
      },
    },
    source: '',
    articles: ['LPW 22(1)', 'LPW 22(3)'],
    mark: 'read',
  },
  {
    id: 'E05',
    situation: { nl: 'proces-verbaal', en: 'proces-verbaal (official report of an offence)' },
    force: 'POWER',
    decides: LEERPLICHT,
    opens: [
      { to: ['openbaar-ministerie'], fields: ['procesVerbaal'] },
      { to: ['raad-voor-de-kinderbescherming'], fields: ['procesVerbaal'], facts: ['convictedBefore'] },
    ],
    facts: ['offenceEstablished'],
    informs: null,
    source: 'DB:691-694',
    articles: ['LPW 22(2)', 'LPW 22(3)', 'LPW 22(5)'],
    mark: 'read',
  },
  {
    id: 'E06',
    situation: { nl: 'verwijdering van school', en: 'removal from school' },
    force: 'DUTY',
    decides: SCHOOL,
    opens: [{ to: ['leerplichtambtenaar', 'client-leerplicht'], fields: WHO_IS_REMOVED }],
    facts: ['removedFromSchool', 'ownMunicipality'],
    informs: null,
    source: '',
    articles: ['LPW 18(1)', 'LPW 18(4)'],
    mark: 'interpreted',
  },
  {
    id: 'E07',
    situation: { nl: 'ziekmelding bij de schoolleiding', en: 'sickness reported to the head of school' },
    force: 'DUTY',
    decides: {
      nl: 'de ouder, of de leerling die niet bij de ouders woont',
      en: 'the parent, or the pupil who does not live with the parents',
    },
    opens: [{ to: ['schoolleiding'], fields: ['sicknessDates', 'sicknessNature'] }], // its nature only "zo mogelijk"
    facts: ['sick'],
    informs: null,
    source: '',
    articles: ['LPW 12', 'LPW 13b'],
    mark: 'read',
  },
  {
    id: 'E15',
    situation: { nl: 'terugmelding door de gemeente', en: 'what the municipality returns on a report' },
    force: 'DUTY',
    decides: LEERPLICHT,
    opens: [
      {
        to: ['client-duo', 'schoolleiding', 'verzuimcoordinator', 'ondersteuningscoordinator'],
        fields: RETURNED_BY_MUNICIPALITY,
      },
    ],
    facts: ['reportOpen', 'ownMunicipality'],
    informs: null,
    source: '',
    articles: ['Besluit ROD 14 m-p'],
    mark: 'read',
  },
  {
    id: 'E16',
    situation: {
      nl: 'de school noemt een preventief gesprek en de afspraken in een latere melding',
      en: 'the school names a preventive talk and its agreements in a later report',
    },
    force: 'POWER',
    decides: SCHOOL,
    opens: [{ to: REGISTER, fields: ['preventiveTalkFact', 'restatedAgreements'] }], // in the school's own words; the report itself never
    facts: ['preventiveTalkHeld', 'toldBeforehand'],
    informs: { when: 'BEFORE', who: FAMILY },
    source: 'DB:851-855, 933-936',
    articles: ['Besluit ROD 14 g'],
    mark: 'read',
  },
  {
    id: 'E17',
    situation: {
      nl: 'verzuim van wie 18 of ouder is zonder startkwalificatie',
      en: 'absence of those of 18 and over without startkwalificatie',
    },
    force: 'POWER', // reporting 16 hours is no duty from 18 on
    decides: SCHOOL,
    opens: [
      { to: ['client-duo', 'rmc-medewerker'], fields: [...ROD_FIELDS, 'startkwalificatie'] },
      { to: ['rmc-medewerker'], fields: ['absenceRegister', 'absenceCounts', 'sicknessDates', 'authority'] },
      WHO_REPORTS,
      WHO_WRITES,
    ],
    facts: ['adultWithoutStartkwalificatie', 'toldBeforehand'],
    informs: { when: 'BEFORE', who: { nl: 'de leerling', en: 'the pupil' } },
    source: '',
    articles: ['WVO 8.20', 'WEB 9.2.2', 'Besluit ROD 14'],
    mark: 'read',
  },
  {
    id: 'E18',
    situation: {
      nl: 'ouders van een leerling van 16 of 17: dat, hoe vaak en wanneer er is verzuimd',
      en: 'parents of a pupil of 16 or 17: that, how often and when there was absence',
    },
    force: 'POWER',
    decides: { nl: 'de school of de leerplichtambtenaar', en: 'the school or the leerplichtambtenaar' },
    opens: [{ to: ['ouder'], fields: ['absenceDates', 'absenceCounts', 'sicknessDates', 'reportFact'] }], // never the reason, nor what was said (K4)
    facts: ['sixteenOrSeventeen', 'parentWithAuthority'],
    informs: null,
    source: '',
    articles: ['LPW 22', 'LPW 26(1)'],
    mark: 'interpreted',
  },
];
