// The Stappenplan for long absence (SP): weighed after three months, registered with the samenwerkingsverband, a round of calls.
import type { BreakthroughProtocol } from '../protocol.js';

export const STAPPENPLAN: BreakthroughProtocol = {
  id: 'STAPPENPLAN',
  name: { nl: 'Stappenplan bij langdurig verzuim', en: 'Stappenplan for long absence' },
  validFrom: null,
  validUntil: null,
  target: {
    ages: null,
    obliged: false,
    sectors: ['PO', 'VO'],
    withoutStartkwalificatie: false,
    withoutEducation: false,
    says: {
      nl: 'leerlingen in po en vo met langdurig verzuim, na drie maanden',
      en: 'pupils in po and vo with long absence, after three months',
    },
    source: 'SP:6, 46, 74',
    mark: 'read',
  },
  bringsIn: [
    {
      who: 'WHOEVER_HAS_REGIE',
      says: {
        nl: 'de regiehouder, na een afweging met alle betrokkenen; de jongere wordt bij het samenwerkingsverband aangemeld',
        en: 'the regiehouder, having weighed it with all involved; the pupil is registered with the samenwerkingsverband',
      },
      source: 'SP:48-50, 58-60',
      mark: 'read',
    },
  ],
  registration: 'REGISTRATION_STAPPENPLAN',
  preparation: 'MONTH_3',
  discussion: null,
  minutes: 'REPORT', // "zie format doorbraakoverleg" (SP:74)
  criteria: {
    rows: [
      {
        code: 'THREE_MONTHS',
        group: 'PRECONDITION',
        says: { nl: 'het verzuim duurt drie maanden', en: 'the absence has lasted three months' },
        source: 'SP:46',
        mark: 'read',
      },
      {
        code: 'PROCESS_STALLED',
        group: 'PRECONDITION',
        says: {
          nl: 'het proces is gestagneerd, om welke reden ook',
          en: 'the process has stalled, for whatever reason',
        },
        source: 'SP:50-52',
        mark: 'read',
      },
    ],
    needed: [{ group: 'PRECONDITION', atLeast: 'ALL', onlyAtHome: false }],
  },
  borders: [],
  routes: [
    {
      code: 'SWV',
      party: 'SWV',
      steps: [
        {
          step: 1,
          by: [],
          regiehouder: true,
          says: {
            nl: 'de regiehouder weegt met alle betrokkenen af: MDO of doorbraakaanpak',
            en: 'the regiehouder weighs with all involved: MDO or doorbraakaanpak',
          },
          source: 'SP:48-52',
          mark: 'read',
        },
        {
          step: 2,
          by: [],
          regiehouder: true,
          says: {
            nl: 'de jongere wordt bij het samenwerkingsverband aangemeld voor een doorbraakaanpak',
            en: 'the pupil is registered with the samenwerkingsverband for a doorbraakaanpak',
          },
          source: 'SP:58-60',
          mark: 'interpreted', // who registers is not said; whoever weighed it does
        },
        {
          step: 3,
          by: ['swv-casemanager'],
          regiehouder: false,
          says: {
            nl: 'de casemanager brengt met een belronde langs alle betrokkenen de stand van zaken in kaart',
            en: 'the casemanager finds out by a round of calls to all involved how things stand',
          },
          source: 'SP:60-62',
          mark: 'read',
        },
        {
          step: 4,
          by: ['swv-casemanager'],
          regiehouder: false,
          says: {
            nl: 'de casemanager weegt wat het proces weer op gang brengt, mogelijk een doorbraakoverleg',
            en: 'the casemanager weighs what sets the process going again, possibly a doorbraakoverleg',
          },
          source: 'SP:62-66',
          mark: 'read',
        },
      ],
    },
  ],
  checks: [],
  decision: {
    parties: ['SWV'],
    says: {
      nl: 'de casemanager van het samenwerkingsverband weegt af of er een doorbraakoverleg komt',
      en: 'the casemanager of the samenwerkingsverband weighs whether there is a doorbraakoverleg',
    },
    source: 'SP:60-66',
    mark: 'read',
  },
  chair: { capacities: [], leadsPreparation: false, assistants: [], source: 'SP:54-56', mark: 'interpreted' },
  seats: [
    {
      code: 'LEERPLICHT',
      name: { nl: 'leerplicht', en: 'leerplicht' },
      kind: 'PER_CASE',
      capacities: ['leerplichtambtenaar'],
      source: 'SP:66-74',
      mark: 'read',
    },
    {
      code: 'GGD',
      name: { nl: 'de GGD', en: 'the GGD' },
      kind: 'PER_CASE',
      capacities: ['jeugdarts', 'jgz-medewerker'],
      source: 'SP:66-74',
      mark: 'read',
    },
    {
      code: 'SWV',
      name: { nl: 'het samenwerkingsverband', en: 'the samenwerkingsverband' },
      kind: 'PER_CASE',
      capacities: ['swv-casemanager', 'swv-coordinator'],
      source: 'SP:66-74',
      mark: 'read',
    },
    {
      code: 'CARE',
      name: { nl: 'hulpverlenende instanties', en: 'organisations of care' },
      kind: 'PER_CASE',
      capacities: ['partner-deelnemer', 'gezinsmanager', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
      source: 'SP:66-74',
      mark: 'read',
    },
    {
      code: 'SCHOOL',
      name: { nl: 'de school', en: 'the school' },
      kind: 'PER_CASE',
      capacities: ['ondersteuningscoordinator', 'schoolleiding'],
      source: 'SP:64-66',
      mark: 'interpreted', // "alle betrokkenen"
    },
    {
      code: 'FAMILY',
      name: { nl: 'ouders en leerling', en: 'parents and pupil' },
      kind: 'IF_NEEDED',
      capacities: ['leerling', 'ouder'],
      source: 'SP:64-66',
      mark: 'interpreted',
    },
  ],
  mandate: {
    of: 'PARTICIPANTS',
    says: {
      nl: 'genodigden zijn door hun instantie gemandateerd en hebben doorzettingsmacht',
      en: 'those invited have a mandate of their organisation and the power to carry things through',
    },
    deviation: null,
    source: 'SP:66-74',
    mark: 'read',
  },
  money: [],
  family: {
    participation: 'BY_DECISION',
    says: {
      nl: 'alle betrokkenen zitten aan; of ook de familie, wordt per zaak bepaald',
      en: 'all involved sit there; whether the family does is decided for each case',
    },
    toldBefore: { by: [], regiehouder: true, source: 'SP:48, 64-66', mark: 'interpreted' },
    toldAfter: { by: [], regiehouder: true, source: 'SP:38; Q15', mark: 'interpreted' },
    source: 'SP:14, 64-66',
    mark: 'interpreted', // parents sit at the OT/MDO (SP:14); of the doorbraakoverleg it is not said
  },
  regie: {
    begins: 'BEFORE',
    ofThoseWhoTakePart: true,
    neverTheChair: true,
    ends: 'WITH_THE_CASE',
    says: {
      nl: 'in principe heeft de school regie, tenzij anders afgesproken; de regiehouder staat in voor verslag en voortgang',
      en: 'in principle the school has regie unless agreed otherwise; the regiehouder answers for report and progress',
    },
    source: 'SP:38-40, 74; FM:38',
    mark: 'read',
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
          nl: 'de zaak is van tafel als er een plaats in zicht is; zij kan terugkomen',
          en: 'the case is off the table when a place is in sight; it may return',
        },
        source: 'SP:42-44, 86-88',
        mark: 'interpreted', // the source does not say how a case ends
      },
    ],
    escalation: null,
  },
  cycle: null,
};
