// Whom to ask so that what is open stays open (law.md 1.5, interpreted).
import { dayOf } from '../calendar/amsterdam.js';
import type { ConsentPeriod } from './consent-periods.js';
import { type Adult, type AdultAuthority, covers, STUDENT } from './situation.js';
import type { Cause } from './timeline.js';

/** As what somebody is asked; evidence of gezag is asked where a yes would not help. */
export type Ask = 'LEERLING' | 'OUDERS' | 'VOOGD' | 'VERTEGENWOORDIGER' | 'BEWIJS_VAN_GEZAG';

const WANTED: readonly Cause[] = ['WORD', 'SUPERSEDED', 'CLOSED'];

const AS_WHAT: Readonly<Partial<Record<AdultAuthority, Ask>>> = {
  GUARDIAN: 'VOOGD',
  CURATOR: 'VERTEGENWOORDIGER',
  MENTOR: 'VERTEGENWOORDIGER',
  ATTORNEY: 'VERTEGENWOORDIGER',
  PARTNER: 'VERTEGENWOORDIGER',
};

/**
 * Empty where nothing ends. Where it ends although nobody is missing, as on its last day, all who decide are asked anew.
 */
export function whomToAsk(
  before: ConsentPeriod | undefined,
  after: ConsentPeriod,
  adults: readonly Adult[],
): Ask[] {
  if (before?.effect !== 'PERMIT' || after.effect === 'PERMIT') return [];
  // What somebody's word or act has ended is theirs; nobody is asked to go back on it.
  if (after.causes.some(cause => WANTED.includes(cause))) return [];
  const day = dayOf(after.from);
  const asWhat = (id: string): Ask => {
    if (id === STUDENT) return 'LEERLING';
    if (id === 'representative') return 'VERTEGENWOORDIGER';
    if (after.unverified.includes(id)) return 'BEWIJS_VAN_GEZAG';
    const there = adults.find(adult => adult.id === id && covers(adult, day));
    return (there && AS_WHAT[there.authority]) ?? 'OUDERS';
  };
  const asked = after.missing.length > 0 ? after.missing : after.deciders;
  return [...new Set(asked.map(asWhat))].sort();
}
