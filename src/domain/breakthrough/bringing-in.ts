// Who may bring a case in, or ask for it, by the table protocol of the region.
import type { Capacity } from '../absence/capacity.js';
import type { Said } from './cited.js';

/** Having regie is a fact of the case; any organisation is whoever acts for one, and so never pupil or parent. */
export type Bringer = 'WHOEVER_HAS_REGIE' | 'ANY_ORGANISATION' | { readonly capacities: readonly Capacity[] };

export interface BringerRow extends Said {
  readonly who: Bringer;
}

export interface Bringing {
  readonly capacity: string;
  readonly hasRegie: boolean;
  /** Acts for an organisation, whatever it is; pupil and parents act for none. */
  readonly forAnOrganisation: boolean;
}

/** The row by which this person may; undefined: none, and then not. */
export const mayBringIn = (rows: readonly BringerRow[], asked: Bringing): BringerRow | undefined =>
  rows.find(({ who }) => isAmong(who, asked));

function isAmong(who: Bringer, { capacity, hasRegie, forAnOrganisation }: Bringing): boolean {
  if (who === 'WHOEVER_HAS_REGIE') return hasRegie;
  if (who === 'ANY_ORGANISATION') return forAnOrganisation;
  return who.capacities.some(one => one === capacity);
}
