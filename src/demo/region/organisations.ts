// The demo region: 's-Hertogenbosch, after the protocol of January 2022 (DB); all names of people are made up.

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { demoId } from './demo-id.js';

export const region = {
  id: demoId("region 's-Hertogenbosch"),
  name: "'s-Hertogenbosch",
  protocol: 'DB',
} as const;

const organisation = (key: string, name: string, kind: string) => ({
  key,
  id: demoId(`organisation ${key}`),
  name,
  kind,
});

export const organisations = {
  po: organisation('po', 'Basisschool De Meerpaal (demo)', 'SCHOOL_PO'),
  vo: organisation('vo', 'Dommelcollege (demo)', 'SCHOOL_VO'),
  ggd: organisation('ggd', 'GGD Hart voor Brabant, jeugdgezondheidszorg (demo)', 'GGD'),
  ggdZuidoost: organisation('ggd-zuidoost', 'GGD Brabant-Zuidoost, jeugdgezondheidszorg (demo)', 'GGD'),
  gemeente: organisation('gemeente', "Gemeente 's-Hertogenbosch, afdeling Leerplicht (demo)", 'GEMEENTE'),
  smw: organisation('smw', 'Schoolmaatschappelijk werk Den Bosch (demo)', 'SCHOOLMAATSCHAPPELIJK_WERK'),
  swv: organisation('swv', 'Samenwerkingsverband vo (demo)', 'SAMENWERKINGSVERBAND'),
  gi: organisation('gi', 'Gecertificeerde instelling (demo)', 'GECERTIFICEERDE_INSTELLING'),
  consulenten: organisation('consulenten', 'Onderwijsconsulenten (demo)', 'ONDERWIJSCONSULENTEN'),
  partner: organisation('partner', 'Jeugdhulp Oosterpoort (demo)', 'PARTNER'),
  toezicht: organisation('toezicht', 'Functionaris gegevensbescherming (demo)', 'TOEZICHT'),
} as const;

export type OrganisationKey = keyof typeof organisations;

export interface Professional {
  /** Name of the persona; the capacity's own where there is one of them. */
  readonly persona: string;
  readonly name: string;
  readonly organisation: OrganisationKey;
  readonly capacity: Capacity;
  readonly jobTitle: string;
  /** School staff who gave no undertaking of confidentiality, and so read no health data. */
  readonly isUnbound?: true;
  /** Where one person holds two capacities: the persona whose person it is. */
  readonly alsoIs?: string;
}

const works = (
  persona: string,
  organisation: OrganisationKey,
  capacity: Capacity,
  [name, jobTitle]: readonly [string, string],
  alsoIs?: string,
): Professional => ({
  persona,
  name,
  organisation,
  capacity,
  jobTitle,
  ...(alsoIs === undefined ? {} : { alsoIs }),
});

export const professionals: readonly Professional[] = [
  works('mentor', 'vo', 'mentor', ['Marit Verhoeven', 'Mentor 2 havo']),
  works('vertrouwde-persoon', 'vo', 'mentor', ['Tess Bogers', 'Docent tekenen']),
  works('ondersteuningscoordinator', 'vo', 'ondersteuningscoordinator', [
    'Olaf Dijkmans',
    'Ondersteuningscoordinator',
  ]),
  works('verzuimcoordinator', 'vo', 'verzuimcoordinator', ['Vera Smolders', 'Verzuimcoordinator']),
  works('schoolleiding', 'vo', 'schoolleiding', ['Sander van Loon', 'Rector']),
  {
    ...works('onderwijsondersteuner', 'vo', 'onderwijsondersteuner', [
      'Noor Timmermans',
      'Onderwijsondersteuner',
    ]),
    isUnbound: true,
  },
  works('schoolpsycholoog', 'vo', 'schoolpsycholoog', ['Petra Hendriks', 'Schoolpsycholoog']),
  works('mentor-po', 'po', 'mentor', ['Lotte Kuipers', 'Leerkracht groep 7']),
  works('ondersteuningscoordinator-po', 'po', 'ondersteuningscoordinator', [
    'Ineke Bastiaans',
    'Intern begeleider',
  ]),
  works('verzuimcoordinator-po', 'po', 'verzuimcoordinator', ['Wies Hermans', 'Verzuimcoordinator']),
  works('jeugdarts', 'ggd', 'jeugdarts', ['Jasmijn de Wit', 'Jeugdarts']),
  works('jeugdarts-zuidoost', 'ggdZuidoost', 'jeugdarts', ['Yara Benali', 'Jeugdarts']),
  works('jgz-medewerker', 'ggd', 'jgz-medewerker', ['Gijs van Oort', 'Jeugdverpleegkundige']),
  works('leerplichtambtenaar', 'gemeente', 'leerplichtambtenaar', ['Leon Paulissen', 'Leerplichtambtenaar']),
  works(
    'contactpersoon-preventief-spreekuur',
    'gemeente',
    'contactpersoon-preventief-spreekuur',
    ['Leon Paulissen', 'Contactpersoon preventief spreekuur'],
    'leerplichtambtenaar',
  ),
  works('rmc-medewerker', 'gemeente', 'rmc-medewerker', ['Rosa van Gestel', 'Medewerker Doorstroompunt']),
  works('regisseur', 'gemeente', 'regisseur', ['Ruud Cornelissen', 'Regisseur leerplicht']),
  works('managementassistent', 'gemeente', 'managementassistent', ['Mila Adriaans', 'Managementassistent']),
  works('financieel-akkoord', 'gemeente', 'financieel-akkoord', [
    'Frank Teunissen',
    'Teamleider Toegang en Regie',
  ]),
  works('financieel-akkoord-swv', 'swv', 'financieel-akkoord', [
    'Fenna Rutten',
    'Directeur samenwerkingsverband',
  ]),
  works('opdrachtgever', 'gemeente', 'opdrachtgever', ['Olga Brouwers', 'Directeur Jeugd en Onderwijs']),
  works('schoolmaatschappelijk-werker', 'smw', 'schoolmaatschappelijk-werker', [
    'Sofie Maas',
    'Schoolmaatschappelijk werker',
  ]),
  works('swv-casemanager', 'swv', 'swv-casemanager', ['Cas Willems', 'Casemanager']),
  works('swv-coordinator', 'swv', 'swv-coordinator', ['Cora Schellekens', 'Coordinator']),
  works('voorzitter-doorbraakoverleg', 'swv', 'voorzitter-doorbraakoverleg', [
    'Victor Heijmans',
    'Voorzitter doorbraakoverleg',
  ]),
  works('gezinsmanager', 'gi', 'gezinsmanager', ['Gerda van Erp', 'Gezinsvoogd']),
  works('onderwijsconsulent', 'consulenten', 'onderwijsconsulent', ['Onno Jacobs', 'Onderwijsconsulent']),
  works('partner-deelnemer', 'partner', 'partner-deelnemer', ['Priya Ramdin', 'Jeugdhulpverlener']),
  works('privacy-officer', 'toezicht', 'privacy-officer', [
    'Philip Aarts',
    'Functionaris gegevensbescherming',
  ]),
  works('organisatiebeheerder', 'vo', 'organisatiebeheerder', ['Bea van Rooij', 'Applicatiebeheerder']),
];

export const personOf = ({ persona, alsoIs }: Professional): string => demoId(`person ${alsoIs ?? persona}`);
export const appointmentOf = (persona: string): string => demoId(`appointment ${persona}`);

export function professional(persona: string): Professional {
  const found = professionals.find(one => one.persona === persona);
  if (found === undefined) throw new Error(`the demo knows no ${persona}`);
  return found;
}
