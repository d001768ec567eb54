// 's-Hertogenbosch, bijlage 8 of January 2022, the default of the project (P3): whoever has regie brings in, the table decides.
import type { BreakthroughProtocol } from '../protocol.js';
import { CRITERIA } from './shertogenbosch/criteria-rows.js';
import { CHAIR, MONEY, SEATS } from './shertogenbosch/seat-rows.js';

export const SHERTOGENBOSCH: BreakthroughProtocol = {
  id: 'SHERTOGENBOSCH',
  name: {
    nl: "Doorbraakoverleg 's-Hertogenbosch, bijlage 8, januari 2022",
    en: "Doorbraakoverleg 's-Hertogenbosch, bijlage 8, January 2022",
  },
  validFrom: '2022-02-01', // "met ingang van februari 2022" (DB:960-962)
  validUntil: null,
  target: {
    ages: { from: 4, before: 18 },
    obliged: true,
    sectors: ['PO', 'VO', 'MBO'],
    withoutStartkwalificatie: false,
    withoutEducation: true,
    says: {
      nl: 'leer- en kwalificatieplichtigen van 4 tot 18 jaar in po, vo en mbo of zonder school, die geen onderwijs krijgen',
      en: 'pupils from 4 to under 18 who are obliged to attend, in po, vo and mbo or without a school, who get no education',
    },
    source: 'DB:982-992',
    mark: 'read',
  },
  bringsIn: [
    {
      who: 'WHOEVER_HAS_REGIE',
      says: {
        nl: 'de casusverantwoordelijke, die ziet dat het plan stokt en er met de betrokkenen niet uit komt',
        en: 'the casusverantwoordelijke, who sees that the plan stalls and comes to no solution with those involved',
      },
      source: 'DB:1093-1097',
      mark: 'read',
    },
  ],
  registration: 'REGISTRATION_SHERTOGENBOSCH',
  preparation: null,
  discussion: null,
  minutes: 'REPORT', // the source has no form for it; the report of Amstelland en Meerlanden asks the same things
  criteria: CRITERIA,
  borders: [],
  routes: [
    {
      code: 'CASUSVERANTWOORDELIJKE',
      party: null,
      steps: [
        {
          step: 1,
          by: [],
          regiehouder: true,
          says: {
            nl: 'zonder resultaat opgeschaald naar de leidinggevenden van de partners waar het stokt',
            en: 'escalated without result to the managers of the partners where it stalls',
          },
          source: 'DB:1099-1103',
          mark: 'read',
        },
        {
          step: 2,
          by: [],
          regiehouder: true,
          says: {
            nl: 'het gezamenlijke plan van aanpak aangeleverd, met waarom het niet lukt en de oorzaak van de stagnatie',
            en: 'the joint plan of action delivered, with why it cannot be done and the cause of the stagnation',
          },
          source: 'DB:1103-1107',
          mark: 'read',
        },
      ],
    },
  ],
  checks: [],
  decision: {
    parties: [],
    says: {
      nl: 'niemand beslist vooraf of een zaak besproken wordt: wie mag inbrengen, brengt in',
      en: 'nobody decides beforehand whether a case is discussed: whoever may bring in does',
    },
    source: 'DB:1024, 1093',
    mark: 'interpreted', // bijlage 8 names no one who could say no
  },
  chair: CHAIR,
  seats: SEATS,
  mandate: {
    of: 'TABLE',
    says: {
      nl: 'het overleg beslist nadat alle betrokken partijen samen zijn gehoord; zij verbinden zich aan het besluit',
      en: 'the table decides once all parties involved were heard together; they commit to the decision',
    },
    deviation: null,
    source: 'DB:972-974, 1073-1075',
    mark: 'read',
  },
  money: MONEY,
  family: {
    participation: 'REQUIRED',
    says: { nl: 'leerling en ouders nemen deel', en: 'pupil and parents take part' },
    toldBefore: { by: [], regiehouder: true, source: 'DB:213, 1063', mark: 'interpreted' },
    toldAfter: { by: [], regiehouder: true, source: 'Q15', mark: 'interpreted' },
    source: 'DB:1063',
    mark: 'read',
  },
  regie: {
    begins: 'BEFORE',
    ofThoseWhoTakePart: true,
    neverTheChair: true,
    ends: 'WITH_THE_CASE',
    says: {
      nl: 'wie casusverantwoordelijke is blijft het, en zit niet zelf voor',
      en: 'whoever is casusverantwoordelijke stays so, and does not chair',
    },
    source: 'DB:210, 291, 330, 1067-1069, 1093',
    mark: 'interpreted', // that the chair cannot have regie is read in FM:38 alone
  },
  stay: {
    trajectory: null,
    evaluation: null,
    maximum: null,
    leaving: [
      {
        reason: 'PERSPECTIVE',
        mayReturn: true,
        says: {
          nl: 'een duurzame oplossing is gevonden; vanuit elke situatie kan opnieuw worden opgeschaald',
          en: 'a lasting solution was found; from any situation it may be escalated again',
        },
        source: 'DB:962-964, 1024',
        mark: 'interpreted',
      },
    ],
    escalation: {
      to: 'MANAGERS_AND_BOARDS',
      says: {
        nl: 'als het nodig is worden leidinggevenden en bestuurders betrokken',
        en: 'where needed managers and boards are involved',
      },
      source: 'DB:1079',
      mark: 'read',
    },
  },
  cycle: null,
};
