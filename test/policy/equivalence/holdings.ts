// Whether each circumstance around a row holds, or only nearly.

/** Whether something holds now for this actor, or only nearly. */
export type Holding =
  | 'none'
  | 'now'
  | 'past'
  | 'future'
  | 'superseded'
  | 'other person'
  | 'other organisation'
  | 'other capacity'
  | 'other case';
export type Granting =
  | 'none'
  | 'now'
  | 'past'
  | 'superseded'
  | 'other class'
  | 'other purpose'
  | 'other capacity'
  | 'other recipient'
  | 'other source';

export type Releasing =
  | 'none'
  | 'now'
  | 'past'
  | 'superseded'
  | 'other person'
  | 'other class'
  | 'other source';

/** What a statute opens to the organisation, or only nearly. */
export type Opening =
  | 'none'
  | 'now'
  | 'of the pupil'
  | 'past'
  | 'superseded'
  | 'other organisation'
  | 'other capacity'
  | 'other class'
  | 'other case';

/** Whether a parent without authority asked the school for it. */
export type Requesting = 'none' | 'now' | 'past' | 'superseded' | 'other person' | 'other source';

/** Whether one is invited to discuss the case and was there, or only nearly. */
export type Inviting =
  | 'none'
  | 'present'
  | 'absent'
  | 'past'
  | 'superseded'
  | 'other person'
  | 'other organisation'
  | 'other capacity'
  | 'other item'
  | 'other case';

/** Whose freeze: of every provider, or of one or of all but one, which is this row's or another's. */
export type Freezing =
  | Holding
  | 'this class'
  | 'other class'
  | 'own source'
  | 'other source'
  | 'besides this source'
  | 'besides other source';
