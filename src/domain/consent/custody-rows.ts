// The custody table G01 to G09 (law.md 1.4) as data: who holds gezag, and what that does to consent.
import type { Bilingual, Mark } from './row.js';

export interface CustodyRow {
  readonly id: `G0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;
  readonly situation: Bilingual;
  readonly rule: Bilingual;
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}

export const CUSTODY_ROWS: readonly CustodyRow[] = [
  {
    id: 'G01',
    situation: { nl: 'twee ouders met gezag', en: 'two parents with authority' },
    rule: {
      nl: 'beiden bij zorg, gemengde gegevens en het doorbraakoverleg; anders een, als de ander 5 schooldagen geleden is ingelicht en zweeg',
      en: 'both for care, mixed data and the doorbraakoverleg; otherwise one, if the other was told 5 school days ago and kept silent',
    },
    source: 'DB:617, 629',
    articles: ['BW 1:253i(1)'],
    mark: 'interpreted',
  },
  {
    id: 'G02',
    situation: { nl: 'een zegt ja, een weigert', en: 'one consents, one refuses' },
    rule: {
      nl: 'er wordt niet gedeeld; de weg is de rechtbank',
      en: 'nothing is shared; the way is the court',
    },
    source: '',
    articles: ['BW 1:253a'],
    mark: 'read',
  },
  {
    id: 'G03',
    situation: { nl: 'een ouder met gezag', en: 'one parent with authority' },
    rule: { nl: 'die beslist; de ander is G05', en: 'that one decides; the other is G05' },
    source: 'DB:629',
    articles: ['BW 1:253i(1)'],
    mark: 'read',
  },
  {
    id: 'G04',
    situation: { nl: 'een voogd, persoon of instelling', en: 'a guardian, person or institution' },
    rule: { nl: 'komt overal in de plaats van de ouders', en: 'replaces the parents everywhere' },
    source: '',
    articles: ['BW 7:450(2)', 'BW 7:465(1)', 'Jeugdwet 7.3.4', 'Jeugdwet 7.3.15'],
    mark: 'read',
  },
  {
    id: 'G05',
    situation: { nl: 'een ouder zonder gezag', en: 'a parent without authority' },
    rule: {
      nl: 'stemt nooit toe en trekt nooit in; kan om belangrijke feiten vragen',
      en: 'never consents or withdraws; may ask for important facts',
    },
    source: '',
    articles: ['BW 1:377c'],
    mark: 'interpreted',
  },
  {
    id: 'G06',
    situation: { nl: 'ondertoezichtstelling (gezinsvoogd)', en: 'supervision order (gezinsvoogd)' },
    rule: { nl: 'geen gezag; de ouders houden het', en: 'no authority; the parents keep it' },
    source: 'FM:21',
    articles: ['Jeugdwet 7.3.11(4)'],
    mark: 'read',
  },
  {
    id: 'G07',
    situation: { nl: 'niet-ouder met gezamenlijk gezag', en: 'non-parent with joint authority' },
    rule: { nl: 'als een ouder met gezag', en: 'as a parent with authority' },
    source: '',
    articles: ['BW 1:253sa', 'BW 1:253t'],
    mark: 'read',
  },
  {
    id: 'G08',
    situation: {
      nl: 'gezag onbekend, of het bewijs ouder dan 12 maanden',
      en: 'authority unknown, or its evidence older than 12 months',
    },
    rule: {
      nl: 'toestemming wacht op verificatie; tot dan wordt niets gedeeld',
      en: 'consent awaits verification; until then nothing is shared',
    },
    source: '',
    articles: [],
    mark: 'interpreted',
  },
  {
    id: 'G09',
    situation: { nl: 'minderjarige die op zichzelf woont', en: 'minor who lives on his own' },
    rule: {
      nl: 'meldt zelf ziek; het gezag verandert niet',
      en: 'reports sick himself; authority unchanged',
    },
    source: '',
    articles: ['LPW 13b'],
    mark: 'read',
  },
];
