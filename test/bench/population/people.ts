// Who works in a block: one school of 480 cases and its partners, in a small region of their own.

import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { blockId } from './block-id.js';

export const casesPerBlock = 480;

/** How many cases one of them has; 50 make a page, and there are more. */
export const casesPer = { mentor: 30, ondersteuningscoordinator: 60, verzuimcoordinator: 60 } as const;

export const region = blockId('region');

export const organisations = {
  school: 'SCHOOL_VO',
  ggd: 'GGD',
  gemeente: 'GEMEENTE',
  smw: 'SCHOOLMAATSCHAPPELIJK_WERK',
  swv: 'SAMENWERKINGSVERBAND',
  toezicht: 'TOEZICHT',
} as const;

export type OrganisationKey = keyof typeof organisations;
export const organisationId = (key: OrganisationKey): string => blockId(`organisation ${key}`);

export interface Professional {
  readonly key: string;
  readonly organisation: OrganisationKey;
  readonly capacity: Capacity;
}

const several = (count: number, organisation: OrganisationKey, capacity: Capacity): Professional[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${capacity} ${index}`, organisation, capacity }));

const perCapacity = (cases: number): number => casesPerBlock / cases;

export const professionals: readonly Professional[] = [
  ...several(perCapacity(casesPer.mentor), 'school', 'mentor'),
  ...several(perCapacity(casesPer.ondersteuningscoordinator), 'school', 'ondersteuningscoordinator'),
  ...several(perCapacity(casesPer.verzuimcoordinator), 'school', 'verzuimcoordinator'),
  ...several(4, 'ggd', 'jeugdarts'),
  ...several(4, 'gemeente', 'leerplichtambtenaar'),
  ...several(4, 'smw', 'schoolmaatschappelijk-werker'),
  ...several(1, 'school', 'organisatiebeheerder'),
  ...several(1, 'toezicht', 'privacy-officer'),
];

export const personId = ({ key }: Professional): string => blockId(`person ${key}`);
export const appointmentId = ({ key }: Professional): string => blockId(`appointment ${key}`);

/** Who of a capacity has the case with this number. */
export function holderOf(capacity: Capacity, caseNumber: number): Professional {
  const those = professionals.filter(one => one.capacity === capacity);
  return those[Math.floor((caseNumber * those.length) / casesPerBlock)]!;
}
