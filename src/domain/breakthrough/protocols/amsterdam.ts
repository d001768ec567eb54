// Amsterdam, handbook of 1 September 2016: both parties decide, a cycle of six weeks, three and six months on the agenda.
import type { BreakthroughProtocol } from '../protocol.js';
import { BORDERS, CRITERIA } from './amsterdam/criteria-rows.js';
import { CHECKS, ROUTES } from './amsterdam/route-rows.js';
import { CHAIR, SEATS } from './amsterdam/seat-rows.js';

export const AMSTERDAM: BreakthroughProtocol = {
  id: 'AMSTERDAM',
  name: {
    nl: 'Handboek doorbraakoverleg thuiszitters, Amsterdam, 1 september 2016',
    en: 'Handbook doorbraakoverleg thuiszitters, Amsterdam, 1 September 2016',
  },
  validFrom: '2016-09-01',
  validUntil: null,
  target: {
    ages: null,
    obliged: false,
    sectors: ['VO'],
    withoutStartkwalificatie: true,
    withoutEducation: true,
    says: {
      nl: 'leerlingen van het v(s)o of zonder school, zonder startkwalificatie en zonder onderwijs; andere bij uitzondering',
      en: 'pupils of secondary (special) education or without a school, without startkwalificatie and without education; others by way of exception',
    },
    source: 'AM:19, 35',
    mark: 'read',
  },
  bringsIn: [
    {
      who: 'ANY_ORGANISATION',
      says: {
        nl: 'elke organisatie die met thuiszitters te maken heeft kan leerplicht of het samenwerkingsverband om bespreking vragen',
        en: 'every organisation that deals with thuiszitters may ask leerplicht or the samenwerkingsverband for it',
      },
      source: 'AM:61',
      mark: 'read',
    },
  ],
  registration: 'REGISTRATION_AMSTERDAM',
  preparation: 'PREPARATION',
  discussion: 'FIRST_DISCUSSION',
  minutes: 'MINUTES',
  criteria: CRITERIA,
  borders: BORDERS,
  routes: ROUTES,
  checks: CHECKS,
  decision: {
    parties: ['LEERPLICHT', 'SWV'],
    says: {
      nl: 'alleen leerplicht en het samenwerkingsverband beslissen, in het vooroverleg en beide met een ja',
      en: 'leerplicht and the samenwerkingsverband alone decide, in the vooroverleg and both with a yes',
    },
    source: 'AM:35, 61, 99, 264',
    mark: 'read',
  },
  chair: CHAIR,
  seats: SEATS,
  mandate: {
    of: 'PARTICIPANTS',
    says: {
      nl: 'deelnemers hebben een mandaat van hun organisatie en regelen dat zelf; wat zij afspreken bindt',
      en: 'participants have a mandate of their organisation and see to it themselves; what they agree is binding',
    },
    deviation: {
      says: {
        nl: 'wie niet kan doen wat is afgesproken, zegt dat direct aan alle betrokkenen bij de zaak',
        en: 'whoever cannot do as agreed tells all concerned in the case at once',
      },
      source: 'AM:189',
      mark: 'read',
    },
    source: 'AM:185',
    mark: 'read',
  },
  money: [],
  family: {
    participation: 'BY_DECISION',
    says: {
      nl: 'in het vooroverleg wordt bepaald of ouders en jongere deelnemen; zij horen vooraf dat en achteraf wat',
      en: 'the vooroverleg decides whether parents and pupil take part; they are told beforehand that, and afterwards what',
    },
    toldBefore: {
      by: ['leerplichtambtenaar'],
      regiehouder: false,
      source: 'AM:99, 193, 272-288',
      mark: 'read',
    },
    toldAfter: { by: [], regiehouder: true, source: 'AM:161, 193', mark: 'read' },
    source: 'AM:55, 193, 267',
    mark: 'read',
  },
  regie: {
    begins: 'FIRST_DISCUSSION',
    ofThoseWhoTakePart: true,
    neverTheChair: true,
    ends: 'TRAJECTORY_STARTED',
    says: {
      nl: 'bij de eerste bespreking wordt een deelnemer regiehouder, tot de jongere met een passend traject begonnen is',
      en: 'at the first discussion one who takes part becomes regiehouder, until the pupil has begun a fitting trajectory',
    },
    source: 'AM:151, 159; FM:38',
    mark: 'read',
  },
  stay: {
    trajectory: 'T12_TRAJECTORY',
    evaluation: 'T12_EVALUATION',
    maximum: 'T12_ESCALATION',
    leaving: [
      {
        reason: 'PERSPECTIVE',
        mayReturn: true,
        says: {
          nl: 'de zaak gaat van de agenda bij perspectief op een passend traject, en kan terugkomen als de jongere weer thuis zit',
          en: 'a case leaves the agenda with a prospect of a fitting trajectory, and may return when the pupil is at home again',
        },
        source: 'AM:177',
        mark: 'read',
      },
      {
        reason: 'ESCALATED',
        mayReturn: true,
        says: {
          nl: 'zonder voldoende perspectief, of na zes maanden, gaat de zaak naar de opdrachtgevers',
          en: 'without enough prospect, or after six months, the case goes to the commissioners',
        },
        source: 'AM:179-181',
        mark: 'interpreted', // that it may return from there is ours: the handbook names possible follow-up
      },
    ],
    escalation: {
      to: 'OPDRACHTGEVERS',
      says: {
        nl: 'de voorzitter bespreekt de zaak met de opdrachtgevers: oorzaken, en wat er kan volgen',
        en: 'the chair talks the case over with the commissioners: causes, and what may follow',
      },
      source: 'AM:145, 179-181',
      mark: 'read',
    },
  },
  cycle: {
    meets: 'T11_CYCLE',
    weekday: 1,
    preparationFrom: 'T11_PREPARATION_FROM',
    preparationUntil: 'T11_PREPARATION_UNTIL',
    agenda: 'T11_AGENDA',
    minutes: 'T11_MINUTES',
    selectionWeek: 3,
    source: 'AM:97, 107-127',
    mark: 'read',
  },
};
