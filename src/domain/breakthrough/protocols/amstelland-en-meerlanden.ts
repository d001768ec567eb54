// Amstelland en Meerlanden: a report format with starting points (FM); where it is silent this says so, and invents nothing.
import type { BreakthroughProtocol } from '../protocol.js';

export const AMSTELLAND_EN_MEERLANDEN: BreakthroughProtocol = {
  id: 'AMSTELLAND_EN_MEERLANDEN',
  name: {
    nl: 'Doorbraakaanpak Amstelland en de Meerlanden, verslagformat en uitgangspunten',
    en: 'Doorbraakaanpak Amstelland en de Meerlanden, report format and starting points',
  },
  validFrom: null,
  validUntil: null,
  target: {
    ages: null,
    obliged: false,
    sectors: ['PO', 'VO'],
    withoutStartkwalificatie: false,
    withoutEducation: true,
    says: {
      nl: 'thuiszittende leerlingen in primair en voortgezet onderwijs',
      en: 'pupils at home in primary and secondary education',
    },
    source: 'FM:45',
    mark: 'read',
  },
  bringsIn: [
    {
      who: { capacities: ['ondersteuningscoordinator', 'gezinsmanager'] },
      says: {
        nl: 'de inbrenger: IB-er of zorgcoordinator van de school, of de gezinsvoogd',
        en: 'whoever brings in: the coordinator of support of the school, or the family guardian',
      },
      source: 'FM:21',
      mark: 'read',
    },
  ],
  registration: 'REGISTRATION_AMSTELLAND',
  preparation: null,
  discussion: null,
  minutes: 'REPORT',
  criteria: {
    rows: [
      {
        code: 'STALLED_SAYS_SCHOOL',
        group: 'PRECONDITION',
        says: {
          nl: 'de school zegt dat de schoolgang langdurig stokt en dat zij het niet snel kan oplossen',
          en: 'the school says that attendance has long stalled and that it cannot solve this soon',
        },
        source: 'FM:46',
        mark: 'read',
      },
      {
        code: 'STALLED_SAYS_LEERPLICHT',
        group: 'PRECONDITION',
        says: {
          nl: 'leerplicht zegt dat de schoolgang langdurig stokt en dat zij het niet snel kan oplossen',
          en: 'leerplicht says that attendance has long stalled and that it cannot solve this soon',
        },
        source: 'FM:46',
        mark: 'read',
      },
    ],
    needed: [{ group: 'PRECONDITION', atLeast: 'ALL', onlyAtHome: false }],
  },
  borders: [],
  routes: [],
  checks: [],
  decision: {
    parties: ['SCHOOL', 'LEERPLICHT'],
    says: {
      nl: 'in behandeling genomen als school en leerplicht beide zeggen dat zij er niet uit komen',
      en: 'taken on where school and leerplicht both say that they cannot solve it',
    },
    source: 'FM:46',
    mark: 'interpreted', // what both must say is read as what both must agree to
  },
  chair: { capacities: [], leadsPreparation: false, assistants: [], source: 'FM:38', mark: 'interpreted' },
  seats: [
    {
      code: 'SCHOOL',
      name: { nl: 'de school', en: 'the school' },
      kind: 'PER_CASE',
      capacities: ['ondersteuningscoordinator', 'schoolleiding'],
      source: 'FM:47-48',
      mark: 'read',
    },
    {
      code: 'SWV',
      name: { nl: 'het samenwerkingsverband', en: 'the samenwerkingsverband' },
      kind: 'PER_CASE',
      capacities: ['swv-casemanager', 'swv-coordinator'],
      source: 'FM:48',
      mark: 'read',
    },
    {
      code: 'LEERPLICHT',
      name: {
        nl: 'de woongemeente van de leerling, in ieder geval leerplicht',
        en: 'the municipality where the pupil lives, leerplicht in any case',
      },
      kind: 'PER_CASE',
      capacities: ['leerplichtambtenaar'],
      source: 'FM:48',
      mark: 'read',
    },
  ],
  mandate: {
    of: null,
    says: {
      nl: 'de bron geeft het overleg geen bevoegdheid om te beslissen; het spreekt af, SMART en met een alternatief',
      en: 'the source gives the table no power to decide; it agrees, SMART and with an alternative',
    },
    deviation: null,
    source: 'FM:5, 40',
    mark: 'interpreted',
  },
  money: [],
  family: {
    participation: 'BY_DECISION',
    says: {
      nl: 'de bron zegt niet of leerling en ouders deelnemen: dat wordt per zaak bepaald; zij hebben een vast aanspreekpunt',
      en: 'the source does not say whether pupil and parents take part: that is decided for each case; they have one to turn to',
    },
    toldBefore: {
      by: ['ondersteuningscoordinator'],
      regiehouder: false,
      source: 'FM:27, 47',
      mark: 'interpreted',
    },
    toldAfter: { by: [], regiehouder: true, source: 'FM:38-39; Q15', mark: 'interpreted' },
    source: 'FM:27, 39',
    mark: 'interpreted',
  },
  regie: {
    begins: 'FIRST_DISCUSSION',
    ofThoseWhoTakePart: true,
    neverTheChair: true,
    ends: 'WITH_THE_CASE',
    says: {
      nl: 'een van de deelnemers wordt casusmanager en staat in voor de voortgang; nooit de voorzitter',
      en: 'one who takes part becomes casusmanager and answers for the progress; never the chair',
    },
    source: 'FM:38',
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
        source: 'FM:29-31',
        mark: 'interpreted', // the source does not say how a case ends
      },
    ],
    escalation: null,
  },
  cycle: null,
};
