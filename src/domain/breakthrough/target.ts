// For whom the table is, and in what a pupil differs from that: told, and never a wall (AM:19).
import type { Said } from './cited.js';

export type Sector = 'PO' | 'VO' | 'MBO';

export type OutsideTarget = 'AGE' | 'NOT_OBLIGED' | 'SECTOR' | 'HAS_STARTKWALIFICATIE' | 'FOLLOWS_EDUCATION';

export interface TargetRule extends Said {
  /** Completed years, from and up to but not including; null: the source names no age. */
  readonly ages: { readonly from: number; readonly before: number } | null;
  readonly obliged: boolean;
  /** Regular and special alike; whoever has no school at all belongs to every target. */
  readonly sectors: readonly Sector[];
  readonly withoutStartkwalificatie: boolean;
  readonly withoutEducation: boolean;
}

/** null: not known, which is never held against anybody. */
export interface PupilOfTarget {
  readonly age: number;
  readonly isObliged: boolean | null;
  readonly sector: Sector | null;
  readonly hasStartkwalificatie: boolean | null;
  readonly followsEducation: boolean | null;
}

export function outsideTarget(rule: TargetRule, pupil: PupilOfTarget): readonly OutsideTarget[] {
  const { ages, sectors } = rule;
  const outside: readonly (readonly [OutsideTarget, boolean])[] = [
    ['AGE', ages !== null && (pupil.age < ages.from || pupil.age >= ages.before)],
    ['NOT_OBLIGED', rule.obliged && pupil.isObliged === false],
    ['SECTOR', pupil.sector !== null && !sectors.includes(pupil.sector)],
    ['HAS_STARTKWALIFICATIE', rule.withoutStartkwalificatie && pupil.hasStartkwalificatie === true],
    ['FOLLOWS_EDUCATION', rule.withoutEducation && pupil.followsEducation === true],
  ];
  return outside.filter(([, is]) => is).map(([code]) => code);
}
