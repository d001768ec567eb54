// Who can have the regie over a case, and from which age on a pupil can.

/** "In uitzonderlijke gevallen ... een leerling (vanaf 16 jaar) en/of ouders" (DB:237-238). */
export const PUPIL_HOLDS_FROM_YEARS = 16;
/** From 18 on parents hold no authority, and a case is the adult pupil's own (BW 1:233); our interpretation. */
export const PARENTS_HOLD_UNTIL_YEARS = 18;

/**
 * Capacities that take part in a case without ever having its regie. "Dit is niet de voorzitter van het overleg, maar een van de
 * deelnemers" (FM:38, AM:151). Whoever holds preventive talks leaves the case with the talk (DB:847-849), and whoever makes minutes
 * or approves money takes part in no other way (AM:129-139, DB:1079-1087); of these our interpretation.
 */
const neverHolds: readonly string[] = [
  'voorzitter-doorbraakoverleg',
  'contactpersoon-preventief-spreekuur',
  'managementassistent',
  'financieel-akkoord',
];

export const mayHoldRegie = (capacity: string): boolean => !neverHolds.includes(capacity);

/** Somebody who takes part, and for whom. */
export interface TakesPart {
  readonly id: string;
  readonly organisationId: string;
}

/**
 * Whether the partners agreed that pupil or parents have it: at least one who takes part, and of every other organisation that
 * does somebody ("in afstemming met de partners", DB:237-238; whom that asks for is our interpretation).
 */
export function partnersAgreed(
  takingPart: readonly TakesPart[],
  agreed: ReadonlySet<string>,
  asking: { readonly organisationId: string },
): boolean {
  const agreeing = takingPart.filter(one => agreed.has(one.id));
  const organisations = new Set(agreeing.map(one => one.organisationId));
  const partners = takingPart.map(one => one.organisationId).filter(one => one !== asking.organisationId);
  return agreeing.length > 0 && partners.every(one => organisations.has(one));
}
