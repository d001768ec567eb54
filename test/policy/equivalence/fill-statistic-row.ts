// A number of the evaluation: nobody's, and no organisation's.

import type { Place, Row } from './fill-row.js';
import { word } from './fill-values.js';

export const statisticRow = ({ id, actor, at }: Place): Row => ({
  id,
  region_id: actor.regionId,
  region_name: word,
  school_year: 2025,
  counted_on: '2026-09-01',
  // Each of a place of its own.
  position: Number.parseInt(id.slice(0, 7), 16),
  series: word,
  series_nl: word,
  series_en: word,
  source: word,
  cell: id,
  label_nl: word,
  label_en: word,
  number: at.people,
});
