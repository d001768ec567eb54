// The example operations: what each shows, whom it suits, and the variables it starts with.

import { isEverPermitted } from '../../policy/decide.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { type Persona, personas } from '../region/personas.js';
import {
  type Asking,
  agreement,
  caseWithTalk,
  draftReport,
  fathersRefusal,
  feedback,
  ownCase,
  ownConsent,
  request,
} from './example-variables.js';
import { storyFor } from './story-for.js';

export type ExampleGroup = 'READ' | 'CONSENT' | 'WRITE' | 'REGISTERS';

export interface Example {
  /** Name of its file in `examples/`. */
  readonly name: string;
  readonly group: ExampleGroup;
  readonly nl: string;
  readonly en: string;
  readonly suits: readonly Persona[];
  readonly variables?: (asking: Asking) => Readonly<Record<string, unknown>>;
}

const named = (...names: readonly string[]): Persona[] =>
  names.map(name => {
    const persona = personas.find(one => one.persona === name);
    if (persona === undefined) throw new Error(`the demo knows no ${name}`);
    return persona;
  });

/** Whom the policy could ever let read all of these, for their main purpose: an example needs no list of its own. */
const readersOf = (...resources: readonly Resource[]): Persona[] =>
  personas.filter(({ capacity }) => {
    const [purpose] = entryOf(capacity).purposes;
    return resources.every(resource => isEverPermitted({ capacity, purpose, action: 'read', resource }));
  });

const withCase = (some: readonly Persona[]): Persona[] => some.filter(one => storyFor(one) !== undefined);

const everybody = personas;
const family = personas.filter(one => one.organisation === null);

const inFull: readonly Resource[] = ['Pupil', 'Participant', 'HealthFeedback', 'Agreement'];

export const examples: readonly Example[] = [
  { name: 'who-am-i', group: 'READ', nl: 'Wie ben ik?', en: 'Who am I?', suits: everybody },
  { name: 'my-cases', group: 'READ', nl: 'Mijn casussen', en: 'My cases', suits: readersOf('Case') },
  {
    name: 'cases-in-full',
    group: 'READ',
    nl: 'Mijn casussen, voluit',
    en: 'My cases in full',
    suits: readersOf(...inFull, 'HealthFeedbackNote', 'ConsentStatement'),
  },
  {
    name: 'cases-in-full-school',
    group: 'READ',
    nl: 'Mijn casussen, voluit',
    en: 'My cases in full',
    suits: readersOf(...inFull, 'ConsentStatus'),
  },
  {
    name: 'cases-in-full-meeting',
    group: 'READ',
    nl: 'Mijn casussen, voluit',
    en: 'My cases in full',
    suits: named(
      'voorzitter-doorbraakoverleg',
      'swv-coordinator',
      'financieel-akkoord',
      'onderwijsconsulent',
    ),
  },
  {
    name: 'one-case',
    group: 'READ',
    nl: 'Een casus, drie antwoorden',
    en: 'One case, three answers',
    suits: withCase(readersOf('Pupil', 'HealthFeedback', 'HealthFeedbackNote')),
    variables: ownCase,
  },
  {
    name: 'withheld',
    group: 'READ',
    nl: 'Wat wordt mij onthouden?',
    en: 'What is withheld from me?',
    suits: withCase(readersOf(...inFull)),
    variables: ownCase,
  },
  {
    name: 'talk-report',
    group: 'READ',
    nl: 'Het verslag van een preventief gesprek',
    en: 'The report of a preventive talk',
    suits: named('contactpersoon-preventief-spreekuur', 'mentor', 'ondersteuningscoordinator'),
    variables: caseWithTalk,
  },
  {
    name: 'who-looked',
    group: 'READ',
    nl: 'Wie heeft mij ingezien?',
    en: 'Who looked at me?',
    suits: family,
  },
  {
    name: 'colleagues',
    group: 'READ',
    nl: 'Mensen en functies van mijn organisatie',
    en: 'People and functions of my organisation',
    suits: named('organisatiebeheerder'),
  },
  {
    name: 'ask-consent',
    group: 'CONSENT',
    nl: 'Toestemming vragen',
    en: 'Ask for consent',
    suits: named('ondersteuningscoordinator', 'ondersteuningscoordinator-po', 'jeugdarts', 'jgz-medewerker'),
    variables: request,
  },
  {
    name: 'give-consent',
    group: 'CONSENT',
    nl: 'Toestemming geven',
    en: 'Give consent',
    suits: named(
      'leerling',
      'leerling-15',
      'leerling-16',
      'leerling-ingetrokken',
      'ouder-van-13',
      'ouder-nee',
    ),
    variables: ownConsent,
  },
  {
    name: 'refuse-consent',
    group: 'CONSENT',
    nl: 'Toestemming weigeren',
    en: 'Refuse consent',
    suits: named('leerling-15', 'leerling-16', 'ouder-nee', 'ouder-met-gezag'),
    variables: ownConsent,
  },
  {
    name: 'withdraw-consent',
    group: 'CONSENT',
    nl: 'Toestemming intrekken',
    en: 'Withdraw consent',
    suits: named('leerling', 'leerling-14', 'ouder', 'ouder-vader', 'ouder-van-13', 'ouder-ja'),
    variables: ownConsent,
  },
  {
    name: 'record-refusal',
    group: 'CONSENT',
    nl: 'Een mondelinge weigering vastleggen',
    en: 'Record an oral refusal',
    suits: named('jeugdarts', 'jgz-medewerker'),
    variables: fathersRefusal,
  },
  {
    name: 'write-feedback',
    group: 'WRITE',
    nl: 'Terugkoppeling schrijven',
    en: 'Write feedback',
    suits: named('jeugdarts', 'jgz-medewerker'),
    variables: feedback,
  },
  {
    name: 'make-agreement',
    group: 'WRITE',
    nl: 'Een afspraak maken',
    en: 'Make an agreement',
    suits: named(
      'mentor',
      'mentor-po',
      'ondersteuningscoordinator',
      'jeugdarts',
      'leerplichtambtenaar',
      'schoolmaatschappelijk-werker',
      'swv-casemanager',
      'leerling',
    ),
    variables: agreement,
  },
  {
    name: 'hand-over-report',
    group: 'WRITE',
    nl: 'Het verslag overdragen aan de school',
    en: 'Hand the report over to the school',
    suits: named('contactpersoon-preventief-spreekuur'),
    variables: draftReport,
  },
  {
    name: 'access-log',
    group: 'REGISTERS',
    nl: 'Het logboek van inzage',
    en: 'The record of access',
    suits: named('privacy-officer'),
  },
  {
    name: 'consent-register',
    group: 'REGISTERS',
    nl: 'Het toestemmingsregister',
    en: 'The register of consent',
    suits: named('privacy-officer'),
  },
];
