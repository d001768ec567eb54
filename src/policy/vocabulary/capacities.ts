// Every capacity in which somebody may act, as rights.csv knows them; being authorised, trusted person or
// regiehouder is a fact of a case and never a capacity.

import type { Purpose } from './purposes.js';

/** How the database confirms that the bearer of a token really holds the capacity (architecture 8). */
export type Confirmation = 'appointment' | 'pupil' | 'authority';

export interface CapacityEntry {
  /** Dutch name as people use it. */
  readonly dutch: string;
  /** CARE when taking part in a case in this capacity tells that there is care (roles-and-data.md, end). */
  readonly domain: 'GENERAL' | 'CARE';
  /** The first is the main purpose, taken when a request names none; the list is closed (P5). */
  readonly purposes: readonly [Purpose, ...Purpose[]];
  readonly confirmedBy: Confirmation;
}

const professional = (
  dutch: string,
  domain: CapacityEntry['domain'],
  ...purposes: [Purpose, ...Purpose[]]
): CapacityEntry => ({ dutch, domain, purposes, confirmedBy: 'appointment' });

const family = (dutch: string, confirmedBy: Confirmation): CapacityEntry => ({
  dutch,
  domain: 'GENERAL',
  purposes: ['DATA_SUBJECT_RIGHTS'],
  confirmedBy,
});

export const capacities = {
  leerling: family('leerling vanaf 12 jaar', 'pupil'),
  ouder: family('ouder of voogd', 'authority'),
  mentor: professional(
    'mentor of leerkracht',
    'GENERAL',
    'ATTENDANCE',
    'SICKNESS_GUIDANCE',
    'PREVENTIVE_TALK',
    'CARE_COORDINATION',
    'SAFETY',
  ),
  ondersteuningscoordinator: professional(
    'ondersteuningscoordinator of intern begeleider',
    'GENERAL',
    'CARE_COORDINATION',
    'ATTENDANCE',
    'SICKNESS_GUIDANCE',
    'PREVENTIVE_TALK',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  verzuimcoordinator: professional('verzuimcoordinator', 'GENERAL', 'ATTENDANCE', 'SICKNESS_GUIDANCE'),
  schoolleiding: professional(
    'schoolleiding',
    'GENERAL',
    'ATTENDANCE',
    'CARE_COORDINATION',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  onderwijsondersteuner: professional('onderwijsondersteuner', 'GENERAL', 'CARE_COORDINATION', 'ATTENDANCE'),
  schoolpsycholoog: professional(
    'schoolpsycholoog',
    'CARE',
    'CARE_COORDINATION',
    'SICKNESS_GUIDANCE',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  'schoolmaatschappelijk-werker': professional(
    'schoolmaatschappelijk werker',
    'CARE',
    'CARE_COORDINATION',
    'SICKNESS_GUIDANCE',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  jeugdarts: professional(
    'jeugdarts',
    'CARE',
    'SICKNESS_GUIDANCE',
    'CARE_COORDINATION',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  'jgz-medewerker': professional(
    'JGZ-medewerker',
    'CARE',
    'SICKNESS_GUIDANCE',
    'CARE_COORDINATION',
    'SAFETY',
  ),
  leerplichtambtenaar: professional(
    'leerplichtambtenaar',
    'GENERAL',
    'LPW_SUPERVISION',
    'CARE_COORDINATION',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  'contactpersoon-preventief-spreekuur': professional(
    'contactpersoon preventief spreekuur',
    'GENERAL',
    'PREVENTIVE_TALK',
    'SAFETY',
  ),
  'rmc-medewerker': professional(
    'RMC-medewerker (Doorstroompunt)',
    'GENERAL',
    'LPW_SUPERVISION',
    'CARE_COORDINATION',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  regisseur: professional(
    'regisseur leerplicht of regiemedewerker jeugd',
    'GENERAL',
    'BREAKTHROUGH',
    'CARE_COORDINATION',
  ),
  'swv-casemanager': professional(
    'casemanager samenwerkingsverband',
    'GENERAL',
    'CARE_COORDINATION',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  'swv-coordinator': professional('coordinator samenwerkingsverband', 'GENERAL', 'BREAKTHROUGH'),
  'voorzitter-doorbraakoverleg': professional('voorzitter doorbraakoverleg', 'GENERAL', 'BREAKTHROUGH'),
  managementassistent: professional('managementassistent', 'GENERAL', 'BREAKTHROUGH'),
  // Which partner organisation takes part may itself tell of care; unknown counts as care.
  'partner-deelnemer': professional(
    'deelnemer van een partnerorganisatie',
    'CARE',
    'BREAKTHROUGH',
    'CARE_COORDINATION',
    'SAFETY',
  ),
  gezinsmanager: professional(
    'gezinsmanager of gezinsvoogd',
    'CARE',
    'CARE_COORDINATION',
    'BREAKTHROUGH',
    'SAFETY',
  ),
  onderwijsconsulent: professional('onderwijsconsulent', 'GENERAL', 'CARE_COORDINATION'),
  'financieel-akkoord': professional('gever van financieel akkoord', 'GENERAL', 'BREAKTHROUGH'),
  opdrachtgever: professional('opdrachtgever of bestuurder', 'GENERAL', 'OVERSIGHT', 'STATISTICS'),
  'privacy-officer': professional('functionaris voor gegevensbescherming', 'GENERAL', 'OVERSIGHT'),
  organisatiebeheerder: professional('organisatiebeheerder', 'GENERAL', 'OVERSIGHT'),
  'client-ggd': professional('systeem van de GGD', 'CARE', 'SICKNESS_GUIDANCE'),
  'client-leerplicht': professional('systeem van leerplicht', 'GENERAL', 'LPW_SUPERVISION'),
  'client-school': professional(
    'registratiesysteem van de school',
    'GENERAL',
    'ATTENDANCE',
    'SICKNESS_GUIDANCE',
  ),
  'client-duo': professional('systeem van DUO', 'GENERAL', 'LPW_SUPERVISION'),
  'client-ldos': professional('thuiszitterstool LDOS', 'GENERAL', 'STATISTICS'),
} as const satisfies Record<string, CapacityEntry>;

export type Capacity = keyof typeof capacities;

export const capacityNames = Object.keys(capacities) as readonly Capacity[];

export const isCapacity = (word: string): word is Capacity => Object.hasOwn(capacities, word);

export const entryOf = (capacity: Capacity): CapacityEntry => capacities[capacity];

/** Capacities whose mere taking part is care data: their participant lines need consent (D30). */
export const careCapacities = capacityNames.filter(name => entryOf(name).domain === 'CARE');

/** The purpose a request has, or undefined when the capacity may not ask for the one declared. */
export function purposeOf(capacity: Capacity, declared: string | undefined): Purpose | undefined {
  const [main] = entryOf(capacity).purposes;
  if (declared === undefined) return main;
  return entryOf(capacity).purposes.find(purpose => purpose === declared);
}
