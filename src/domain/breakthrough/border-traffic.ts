// Border traffic: by which route a pupil comes on the table who lives or goes to school elsewhere (AM:63-65).
import type { Said } from './cited.js';
import type { RouteCode } from './routes.js';

export interface BorderRow extends Said {
  readonly livesHere: boolean;
  /** null: has no school. */
  readonly schoolHere: boolean | null;
  /** Special education in a residential institution, while living elsewhere: where the pupil lives decides. */
  readonly residentialVso: boolean;
  /** Empty: this table is not theirs. */
  readonly routes: readonly RouteCode[];
}

export type Whereabouts = Pick<BorderRow, 'livesHere' | 'schoolHere' | 'residentialVso'>;

/** undefined: the protocol says nothing of borders, and then nothing is closed by them. */
export function borderRowOf(rows: readonly BorderRow[], where: Whereabouts): BorderRow | undefined {
  return rows.find(
    row =>
      row.livesHere === where.livesHere &&
      row.schoolHere === where.schoolHere &&
      // Residential education matters only where the school is here and the pupil lives elsewhere.
      row.residentialVso === (where.residentialVso && !where.livesHere && where.schoolHere === true),
  );
}
