// To whom something was put, and who wrote it: a person, for an organisation or in a capacity.

import type { Persona } from '../../../src/demo/region/personas.js';
import type { RawRow } from './raw.js';

export const isPutTo = ({ approvers }: RawRow, { person, organisation }: Persona): boolean =>
  (approvers as string[]).includes(`${person} ${organisation}`);

/** Nothing of care, or of whoever asks. */
export const isToldOrOwn = (row: RawRow, { person, capacity }: Persona): boolean =>
  row.domain === 'GENERAL' || (row.recorded_by === person && row.recorded_capacity === capacity);

/** As a paragraph that bears conclusions of care. */
export const careOf = (row: RawRow): RawRow => ({ ...row, data_class: 'D12', about: 'STUDENT' });
