// Of what a plan holds besides paragraphs, what tells of care is read by whoever wrote it or reads conclusions of care (D12): that
// there is care is care data itself (DB:643-653; decisions.md Q4; roles-and-data.md, existence leaks).

import type { Line } from '../rule.js';

export const carefully = (lines: readonly Line[]): Line[] =>
  lines.map(line => ({ ...line, facts: [...line.facts, 'opens_care'] }));
