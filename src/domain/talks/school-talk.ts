// With whom a talk at school is held, by the pupil's age on the day of the talk (DB:406-408; law.md K4, TALK-1).

export type SpokenWith = 'LEERLING' | 'OUDERS' | 'LEERLING_EN_OUDERS';

export interface SchoolTalkHeld {
  readonly spokenWith: SpokenWith;
  /** In completed years on the day of the talk. */
  readonly age: number;
  /** Whether the parents were told on the day of the talk or before. */
  readonly parentsToldFirst: boolean;
}

export type TalkProblem = 'PARENTS_TAKE_PART' | 'PARENTS_TOLD_FIRST' | 'PUPIL_TAKES_PART';

/** Undefined where the talk is as it should be. */
export function problemOfTalk({
  spokenWith,
  age,
  parentsToldFirst,
}: SchoolTalkHeld): TalkProblem | undefined {
  const isAlone = spokenWith === 'LEERLING';
  if (age < 12) return isAlone ? 'PARENTS_TAKE_PART' : undefined;
  // From 16 on parents hear facts and no more: a talk with them alone would tell what is the pupil's to tell.
  if (age >= 16 && spokenWith === 'OUDERS') return 'PUPIL_TAKES_PART';
  // Of one of 18 nobody is told.
  return isAlone && age < 18 && !parentsToldFirst ? 'PARENTS_TOLD_FIRST' : undefined;
}
