// Amsterdam: on what grounds a case comes on the table, and pupils who live or go to school elsewhere (AM:63-75).
import type { BorderRow } from '../../border-traffic.js';
import type { CriteriaRule } from '../../criteria.js';

export const CRITERIA: CriteriaRule = {
  rows: [
    {
      code: 'FOLLOWS_NO_EDUCATION',
      group: 'PRECONDITION',
      says: { nl: 'de leerling volgt geen onderwijs meer', en: 'the pupil follows no education any more' },
      source: 'AM:69',
      mark: 'read',
    },
    {
      code: 'REGULAR_MEANS_USED',
      group: 'CIRCUMSTANCE',
      says: {
        nl: 'wat leerplicht en samenwerkingsverband gewoonlijk kunnen is gedaan, en hielp te weinig',
        en: 'what leerplicht and samenwerkingsverband can usually do was done, and helped too little',
      },
      source: 'AM:71',
      mark: 'read',
    },
    {
      code: 'MANY_INTERVENTIONS',
      group: 'CIRCUMSTANCE',
      says: {
        nl: 'er was veel inzet van allerlei aard, zonder resultaat',
        en: 'there were many interventions of various kinds, without result',
      },
      source: 'AM:72',
      mark: 'read',
    },
    {
      code: 'SAFETY_AT_HOME_UNCLEAR',
      group: 'CIRCUMSTANCE',
      says: {
        nl: 'of het thuis veilig is, is voor leerplicht of OSL onduidelijk',
        en: 'whether home is safe is unclear to leerplicht or OSL',
      },
      source: 'AM:73',
      mark: 'read',
    },
    {
      code: 'MANY_OR_NO_ORGANISATIONS',
      group: 'CIRCUMSTANCE',
      says: {
        nl: 'er zijn veel organisaties betrokken, of juist geen omdat zij niet welkom zijn',
        en: 'many organisations are involved, or none since they are not welcome',
      },
      source: 'AM:74',
      mark: 'read',
    },
    {
      code: 'SEVERAL_WORRIED',
      group: 'CIRCUMSTANCE',
      says: { nl: 'meerdere organisaties maken zich zorgen', en: 'several organisations are worried' },
      source: 'AM:75',
      mark: 'read',
    },
  ],
  needed: [
    { group: 'PRECONDITION', atLeast: 'ALL', onlyAtHome: false },
    { group: 'CIRCUMSTANCE', atLeast: 1, onlyAtHome: false },
  ],
};

const BORDER = { source: 'AM:63-65', mark: 'read' } as const;

export const BORDERS: readonly BorderRow[] = [
  {
    livesHere: true,
    schoolHere: true,
    residentialVso: false,
    routes: ['LEERPLICHT', 'OSL'],
    says: {
      nl: 'woont en leert in Amsterdam: langs beide wegen',
      en: 'lives and learns in Amsterdam: by both',
    },
    source: 'AM:35, 61',
    mark: 'read',
  },
  {
    livesHere: true,
    schoolHere: null,
    residentialVso: false,
    routes: ['LEERPLICHT', 'OSL'],
    says: {
      nl: 'woont in Amsterdam en heeft geen school: langs beide wegen',
      en: 'lives in Amsterdam and has no school: by both',
    },
    source: 'AM:35, 61',
    mark: 'interpreted', // without a school there is no border that is crossed
  },
  {
    ...BORDER,
    livesHere: true,
    schoolHere: false,
    residentialVso: false,
    routes: ['LEERPLICHT'],
    says: {
      nl: 'woont in Amsterdam, school elders: via leerplicht',
      en: 'lives in Amsterdam, school elsewhere: by leerplicht',
    },
  },
  {
    ...BORDER,
    livesHere: false,
    schoolHere: true,
    residentialVso: false,
    routes: ['OSL'],
    says: {
      nl: 'woont elders, school in Amsterdam: via het OSL',
      en: 'lives elsewhere, school in Amsterdam: by the OSL',
    },
  },
  {
    ...BORDER,
    livesHere: false,
    schoolHere: true,
    residentialVso: true,
    routes: [],
    says: {
      nl: 'woont elders en volgt vso in een residentiele voorziening: niet, de woonplaats beslist',
      en: 'lives elsewhere and follows special education in residence: not, the place of living decides',
    },
  },
  {
    livesHere: false,
    schoolHere: false,
    residentialVso: false,
    routes: [],
    says: { nl: 'woont en leert elders: niet', en: 'lives and learns elsewhere: not' },
    source: 'AM:35, 65',
    mark: 'interpreted',
  },
  {
    livesHere: false,
    schoolHere: null,
    residentialVso: false,
    routes: [],
    says: {
      nl: 'woont elders en heeft geen school: niet, de woonplaats beslist',
      en: 'lives elsewhere and has no school: not, the place of living decides',
    },
    source: 'AM:35, 65',
    mark: 'interpreted',
  },
];
