// How many objects an answer holds at the end of a way of fields, over all the lists on it.

import type { Json } from '../../support/ask.js';
import { pick } from '../../support/ask.js';

const within = (value: Json | undefined): readonly Json[] => {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(within);
  return value === null || value === undefined ? [] : [value];
};

export const objectsAt = (answer: Json, path: string): number =>
  path
    .split('.')
    .reduce<readonly Json[]>((at, field) => at.flatMap(one => within(pick(one, field))), [answer]).length;
