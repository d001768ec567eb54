// One that answers questions from a fixed list, and is measured at it.

export interface Contender {
  readonly name: string;
  /** How many questions the list has. */
  readonly size: number;
  /**
   * Answers so many questions from a place in the list, and tells how many were answered yes. The loop stands
   * in each contender, so that the engine can be compiled into it and none pays for another's shape.
   */
  readonly answer: (from: number, count: number) => number;
}
