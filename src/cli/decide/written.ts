// What is written for one situation.

export interface Written {
  /** With its line break. */
  readonly text: string;
  /** There is no answer: the text tells why. */
  readonly failed: boolean;
}
