// The parties that decide whether a case comes on the table, and the capacities that speak for each.
import type { Capacity } from '../absence/capacity.js';

export type Party = 'SCHOOL' | 'LEERPLICHT' | 'SWV';

/**
 * Of leerplicht "doorbraak leerplichtambtenaar", staff and manager sit at the vooroverleg, of the samenwerkingsverband
 * coordinator and consulent (AM:97); for a school speak whoever coordinates support and its head (DB:1063-1065, SP:14).
 */
const SPEAKERS: Readonly<Record<Party, readonly Capacity[]>> = {
  SCHOOL: ['ondersteuningscoordinator', 'schoolleiding'],
  LEERPLICHT: ['leerplichtambtenaar'],
  SWV: ['swv-coordinator', 'swv-casemanager'],
};

export const PARTIES = Object.keys(SPEAKERS) as readonly Party[];

export const speakersFor = (party: Party): readonly Capacity[] => SPEAKERS[party];

/** undefined: nobody decides in this capacity whether a case comes on the table. */
export const partyOf = (capacity: string): Party | undefined =>
  PARTIES.find(party => SPEAKERS[party].some(one => one === capacity));
