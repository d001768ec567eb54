// The capacities that can be tied to a case by taking part, a referral, a sitting, a report or an invitation.

import type { Capacity } from '../vocabulary/capacities.js';

export const linkedCapacities: readonly Capacity[] = [
  'contactpersoon-preventief-spreekuur',
  'financieel-akkoord',
  'gezinsmanager',
  'jeugdarts',
  'jgz-medewerker',
  'leerplichtambtenaar',
  'managementassistent',
  'mentor',
  'ondersteuningscoordinator',
  'onderwijsconsulent',
  'onderwijsondersteuner',
  'partner-deelnemer',
  'regisseur',
  'rmc-medewerker',
  'schoolleiding',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
  'swv-casemanager',
  'swv-coordinator',
  'verzuimcoordinator',
  'voorzitter-doorbraakoverleg',
];
