// Amsterdam: the routes of leerplicht and of the OSL, four steps each, and the check with other tables (AM:77-91, 220).
import type { CheckRow } from '../../checks.js';
import type { RouteRow } from '../../routes.js';

const READ = { regiehouder: false, mark: 'read' } as const;

export const ROUTES: readonly RouteRow[] = [
  {
    code: 'LEERPLICHT',
    party: 'LEERPLICHT',
    steps: [
      {
        ...READ,
        step: 1,
        by: ['leerplichtambtenaar'],
        says: {
          nl: 'de leerplichtambtenaar bespreekt de aanmelding met de coordinator en zet de leerling als thuiszitter in Erisa',
          en: 'the leerplichtambtenaar talks the registration over with the coordinator and enters the pupil as thuiszitter in Erisa',
        },
        source: 'AM:79',
      },
      {
        ...READ,
        step: 2,
        by: ['leerplichtambtenaar'],
        says: {
          nl: 'de coordinator ziet na of al wat gewoonlijk kan is gedaan',
          en: 'the coordinator looks whether all that is usually possible was done',
        },
        source: 'AM:80',
      },
      {
        ...READ,
        step: 3,
        by: ['leerplichtambtenaar'],
        says: {
          nl: 'de coordinator meldt de leerling bij de doorbraak-leerplichtambtenaar',
          en: 'the coordinator reports the pupil to the leerplichtambtenaar for the doorbraakoverleg',
        },
        source: 'AM:81',
      },
      {
        ...READ,
        step: 4,
        by: ['leerplichtambtenaar'],
        says: {
          nl: 'de doorbraak-leerplichtambtenaar brengt de zaak in het vooroverleg in',
          en: 'the leerplichtambtenaar for the doorbraakoverleg brings the case into the vooroverleg',
        },
        source: 'AM:82',
      },
    ],
  },
  {
    code: 'OSL',
    party: 'SWV',
    steps: [
      {
        ...READ,
        step: 1,
        by: ['ondersteuningscoordinator', 'schoolleiding', 'partner-deelnemer'],
        says: {
          nl: 'de school of een andere partner bespreekt de thuiszitter met de consulent van het OSL',
          en: 'the school or another partner talks about the thuiszitter with the consulent of the OSL',
        },
        source: 'AM:88',
      },
      {
        ...READ,
        step: 2,
        by: ['swv-casemanager'],
        says: {
          nl: 'de consulent vraagt leerplicht bij het OSL en de school van inschrijving, en bespreekt de aanmelding met hen',
          en: 'the consulent asks leerplicht at the OSL and the school of enrolment, and talks the registration over with them',
        },
        source: 'AM:89',
      },
      {
        ...READ,
        step: 3,
        by: ['swv-casemanager'],
        says: {
          nl: 'de consulent bespreekt de aanmelding met de coordinator van het OSL',
          en: 'the consulent talks the registration over with the coordinator of the OSL',
        },
        source: 'AM:90',
      },
      {
        ...READ,
        step: 4,
        by: ['swv-coordinator'],
        says: {
          nl: 'de coordinator van het OSL brengt de zaak in het vooroverleg in',
          en: 'the coordinator of the OSL brings the case into the vooroverleg',
        },
        source: 'AM:91',
      },
    ],
  },
];

export const CHECKS: readonly CheckRow[] = [
  {
    code: 'OTHER_TABLE',
    by: ['leerplichtambtenaar'],
    says: {
      nl: 'leerplicht ziet na of de leerling al bij een ander stedelijk overleg besproken wordt, zoals de top 1000',
      en: 'leerplicht looks whether another table of the city has the pupil already, as the top 1000',
    },
    source: 'AM:220, 263',
    mark: 'read',
    ifSo: {
      says: {
        nl: 'met de betrokken leerplichtambtenaar afgestemd of bespreking ook hier zin heeft',
        en: 'agreed with the leerplichtambtenaar concerned whether discussing it here as well is of use',
      },
      source: 'AM:220',
      mark: 'read',
    },
  },
];
