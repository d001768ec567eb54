// The example operations: what each shows, whom it suits, and the variables it starts with.

import type { Resource } from '../../policy/vocabulary/resources.js';
import { type Persona, personas } from '../region/personas.js';
import * as variables from './example-variables.js';
import { family, named, readersOf, withCase } from './who-suits.js';

export type ExampleGroup = 'READ' | 'CONSENT' | 'WRITE' | 'REGISTERS';

export interface Example {
  /** Name of its file in `examples/`. */
  readonly name: string;
  readonly group: ExampleGroup;
  readonly nl: string;
  readonly en: string;
  readonly suits: readonly Persona[];
  readonly variables?: (asking: variables.Asking) => Readonly<Record<string, unknown>>;
}

const inFull: readonly Resource[] = ['Pupil', 'Participant', 'HealthFeedback', 'Agreement'];
const fullTitle = { nl: 'Mijn casussen, voluit', en: 'My cases in full' };

const reading: readonly Omit<Example, 'group'>[] = [
  { name: 'who-am-i', nl: 'Wie ben ik?', en: 'Who am I?', suits: personas },
  { name: 'my-cases', nl: 'Mijn casussen', en: 'My cases', suits: readersOf('Case') },
  { name: 'meetings', nl: 'Mijn overleggen', en: 'My meetings', suits: readersOf('Meeting') },
  {
    name: 'cases-in-full',
    ...fullTitle,
    suits: readersOf(...inFull, 'HealthFeedbackNote', 'ConsentStatement'),
  },
  { name: 'cases-in-full-school', ...fullTitle, suits: readersOf(...inFull, 'ConsentStatus') },
  {
    name: 'cases-in-full-meeting',
    ...fullTitle,
    suits: named(
      'voorzitter-doorbraakoverleg',
      'swv-coordinator',
      'financieel-akkoord',
      'onderwijsconsulent',
    ),
  },
  {
    name: 'one-case',
    nl: 'Een casus, drie antwoorden',
    en: 'One case, three answers',
    suits: withCase(readersOf('Pupil', 'HealthFeedback', 'HealthFeedbackNote')),
    variables: variables.ownCase,
  },
  {
    name: 'withheld',
    nl: 'Wat wordt mij onthouden?',
    en: 'What is withheld from me?',
    suits: withCase(readersOf(...inFull)),
    variables: variables.ownCase,
  },
  {
    name: 'plan',
    nl: 'Het plan van aanpak',
    en: 'The plan van aanpak',
    suits: withCase(readersOf('Case', 'PlanParagraph', 'PlanAction', 'Stagnation')),
    variables: variables.ownCase,
  },
  {
    name: 'agenda',
    nl: 'De agenda van het doorbraakoverleg',
    en: 'The agenda of the doorbraakoverleg',
    suits: withCase(readersOf('BreakthroughAgendaItem', 'TableInvitation')),
    variables: variables.ownCase,
  },
  {
    name: 'table-decision',
    nl: 'Wat het doorbraakoverleg besloot',
    en: 'What the doorbraakoverleg decided',
    suits: withCase(readersOf('BreakthroughProgress', 'TableCommitment')),
    variables: variables.ownCase,
  },
  {
    name: 'breakthrough-result',
    nl: 'Wat ik hoorde van het doorbraakoverleg',
    en: 'What I was told of the doorbraakoverleg',
    suits: withCase(readersOf('Case', 'BreakthroughResult')),
    variables: variables.ownCase,
  },
  {
    name: 'talk-report',
    nl: 'Het verslag van een preventief gesprek',
    en: 'The report of a preventive talk',
    suits: named('contactpersoon-preventief-spreekuur', 'mentor', 'ondersteuningscoordinator'),
    variables: variables.caseWithTalk,
  },
  {
    name: 'work-list',
    nl: 'De werklijst van mijn school',
    en: 'The work list of my school',
    suits: readersOf('AbsenceSignal'),
  },
  {
    name: 'work-list-sickness',
    nl: 'De werklijst: ziekteverzuim',
    en: 'The work list: sickness',
    suits: readersOf('AbsenceSignal', 'SicknessSignal', 'SickSpell'),
  },
  {
    name: 'school-year',
    nl: 'Een schooljaar aan verzuim',
    en: 'A school year of absence',
    suits: named('verzuimcoordinator', 'verzuimcoordinator-po', 'schoolleiding'),
  },
  { name: 'who-looked', nl: 'Wie heeft mij ingezien?', en: 'Who looked at me?', suits: family },
  {
    name: 'colleagues',
    nl: 'Mensen en functies van mijn organisatie',
    en: 'People and functions of my organisation',
    suits: named('organisatiebeheerder'),
  },
];

const consenting: readonly Omit<Example, 'group'>[] = [
  {
    name: 'ask-consent',
    nl: 'Toestemming vragen',
    en: 'Ask for consent',
    suits: named('ondersteuningscoordinator', 'ondersteuningscoordinator-po', 'jeugdarts', 'jgz-medewerker'),
    variables: variables.request,
  },
  {
    name: 'give-consent',
    nl: 'Toestemming geven',
    en: 'Give consent',
    suits: named(...['leerling-15', 'leerling-16', 'leerling-ingetrokken', 'ouder-nee']),
    variables: variables.ownConsent,
  },
  {
    name: 'refuse-consent',
    nl: 'Toestemming weigeren',
    en: 'Refuse consent',
    suits: named('leerling-15', 'leerling-16', 'ouder-nee', 'ouder-met-gezag'),
    variables: variables.ownConsent,
  },
  {
    name: 'uphold-yes',
    nl: 'Doorzetten tegen een nee',
    en: 'Uphold a yes against a no',
    suits: named('jeugdarts'),
    variables: variables.upheldYes,
  },
  {
    name: 'withdraw-consent',
    nl: 'Toestemming intrekken',
    en: 'Withdraw consent',
    suits: named('leerling', 'leerling-14', 'ouder', 'ouder-vader', 'ouder-van-13', 'ouder-ja'),
    variables: variables.ownConsent,
  },
  {
    name: 'record-refusal',
    nl: 'Een mondelinge weigering vastleggen',
    en: 'Record an oral refusal',
    suits: named('jeugdarts'),
    variables: variables.mothersRefusal,
  },
  {
    name: 'object-to-access',
    nl: 'Bezwaar tegen inzage door een ouder',
    en: "Object to a parent's access",
    suits: named('leerling'),
    variables: variables.objection,
  },
];

const followed = named('jeugdarts', 'jgz-medewerker', 'privacy-officer');

const following: readonly Omit<Example, 'group'>[] = [
  {
    name: 'consent-forecast',
    nl: 'Wat er van de toestemmingen wordt',
    en: 'What will become of the consents',
    suits: followed,
    variables: variables.forecast,
  },
  {
    name: 'consent-as-known',
    nl: 'Een toestemming, zoals zij toen bekend was',
    en: 'A consent, as it was known then',
    suits: followed,
    variables: variables.replay,
  },
];

const writing: readonly Omit<Example, 'group'>[] = [
  {
    name: 'register-absence',
    nl: 'Verzuim registreren',
    en: 'Register absence',
    suits: named('verzuimcoordinator', 'verzuimcoordinator-po'),
    variables: variables.lessonMissed,
  },
  {
    name: 'write-feedback',
    nl: 'Terugkoppeling schrijven',
    en: 'Write feedback',
    suits: named('jeugdarts', 'jgz-medewerker'),
    variables: variables.feedback,
  },
  {
    name: 'make-agreement',
    nl: 'Een afspraak maken',
    en: 'Make an agreement',
    suits: named(
      ...['mentor', 'mentor-po', 'ondersteuningscoordinator', 'jeugdarts', 'leerplichtambtenaar'],
      ...['schoolmaatschappelijk-werker', 'swv-casemanager', 'leerling'],
    ),
    variables: variables.agreement,
  },
  {
    name: 'hand-over-report',
    nl: 'Het verslag overdragen aan de school',
    en: 'Hand the report over to the school',
    suits: named('contactpersoon-preventief-spreekuur'),
    variables: variables.draftReport,
  },
];

const officer = named('privacy-officer');

const registers: readonly Omit<Example, 'group'>[] = [
  { name: 'access-log', nl: 'Het logboek van inzage', en: 'The record of access', suits: officer },
  {
    name: 'escalated',
    nl: 'Wat aan mij is voorgelegd',
    en: 'What was escalated to me',
    suits: named('opdrachtgever'),
  },
  {
    name: 'evaluation',
    nl: 'De jaarlijkse evaluatie',
    en: 'The yearly evaluation',
    suits: readersOf('Statistic'),
  },
  {
    name: 'policy-rules',
    nl: 'De regels van een gegevensklasse',
    en: 'The rules of a class of data',
    suits: officer,
  },
  {
    name: 'explain-access',
    nl: 'Waarom mag de mentor dit (niet) zien?',
    en: 'Why may the mentor (not) see this?',
    suits: officer,
    variables: variables.explained,
  },
  {
    name: 'who-can-see',
    nl: 'Wie kan dit zien?',
    en: 'Who can see this?',
    suits: officer,
    variables: variables.aboutOverseen,
  },
  {
    name: 'what-if',
    nl: 'Wat als deze leerling 16 wordt?',
    en: 'What if this pupil turns 16?',
    suits: officer,
    variables: variables.atSixteen,
  },
  { name: 'access-matrix', nl: 'De toegangsmatrix', en: 'The matrix of access', suits: officer },
  { name: 'consent-register', nl: 'Het toestemmingsregister', en: 'The register of consent', suits: officer },
];

const inGroup = (group: ExampleGroup, some: readonly Omit<Example, 'group'>[]): Example[] =>
  some.map(one => ({ ...one, group }));

export const examples: readonly Example[] = [
  ...inGroup('READ', reading),
  ...inGroup('CONSENT', [...following, ...consenting]),
  ...inGroup('WRITE', writing),
  ...inGroup('REGISTERS', registers),
];
