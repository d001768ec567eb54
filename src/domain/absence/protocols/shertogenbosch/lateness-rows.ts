// 's-Hertogenbosch on coming too late: LATE-1 to LATE-3 and REP-1 (bijlage 1 and 7 agree but for who is invited: K16).
import type { BandRow, CriterionRow } from '../../protocol.js';

export const LATENESS_ROWS: readonly BandRow[] = [
  {
    code: 'LATE_1',
    from: 1,
    action: 'SCHOOL_TALK',
    must: {
      nl: 'de school voert een gesprek met leerling en ouders over het te laat komen (tot en met 7 keer)',
      en: 'the school talks with pupil and parents about coming too late (up to and including 7 times)',
    },
    by: ['mentor'],
    within: null,
    source: 'DB:379-380, 890-891, 147-149',
    articles: [],
    mark: 'read',
  },
  {
    code: 'LATE_2',
    from: 8,
    action: 'PREVENTIVE_INVITE',
    must: {
      nl: 'de school nodigt uit voor een preventief gesprek en vertelt de ouders dat (8 tot en met 11 keer)',
      en: 'the school invites to a preventive talk and tells the parents so (8 to 11 times)',
    },
    by: ['ondersteuningscoordinator'],
    within: null,
    source: 'DB:382-384, 893-894, 171-174',
    articles: [],
    mark: 'interpreted', // bijlage 1 invites the parents, bijlage 7 the pupil; by age: involved-rows.ts
  },
  {
    code: 'LATE_3',
    from: 12,
    action: 'DUO_REPORT',
    must: {
      nl: 'de school meldt het verzuim via DUO bij leerplicht of RMC, en vertelt dat vooraf (vanaf 12 keer)',
      en: 'the school reports the absence through DUO to leerplicht or RMC, and says so beforehand (from 12 times on)',
    },
    by: ['schoolleiding', 'verzuimcoordinator', 'ondersteuningscoordinator'],
    within: null,
    source: 'DB:386, 896, 171-174',
    articles: [],
    mark: 'read',
  },
];

export const AGAIN_ROW: CriterionRow = {
  code: 'REP_1',
  action: 'DUO_REPORT',
  must: {
    nl: 'opnieuw verzuim na het preventieve gesprek: de school meldt via DUO, noemt het gesprek en de afspraken, en vertelt dat vooraf',
    en: 'absence again after the preventive talk: the school reports through DUO, names the talk and the agreements, and says so beforehand',
  },
  by: ['schoolleiding', 'verzuimcoordinator', 'ondersteuningscoordinator'],
  within: null,
  source: 'DB:388, 897, 851-855',
  articles: [],
  mark: 'read',
};
