// What every row of a table protocol bears: words in both languages, the passage they come from, and whether it was read there.
import type { Bilingual, Mark } from '../consent/row.js';

export interface Cited {
  /** File and line of the source; where sources are silent, the decision that stands in their place. */
  readonly source: string;
  readonly mark: Mark;
}

export interface Said extends Cited {
  readonly says: Bilingual;
}
