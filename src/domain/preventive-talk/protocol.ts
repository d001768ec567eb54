// What the protocol of the preventive spreekuur says in numbers (bijlage 7 of DB), with where it says so.

export interface TalkProtocol {
  readonly id: string;
  /** A talk lasts so long (DB:924). */
  readonly slotMinutes: number;
  /** "Maandelijks" (DB:920): so many sittings of a school in a calendar month. */
  readonly sittingsPerMonth: number;
  /** "Tussen de 12 en 18 jaar" (DB:864): from this birthday on, and before the other. */
  readonly fromAge: number;
  readonly beforeAge: number;
}

export const BIJLAGE_7: TalkProtocol = {
  id: 'DB bijlage 7',
  slotMinutes: 15,
  sittingsPerMonth: 1,
  fromAge: 12,
  beforeAge: 18,
};
