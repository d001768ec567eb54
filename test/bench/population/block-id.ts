// Ids of the population: random to look at, and known to whoever knows what they stand for.

import { createHash } from 'node:crypto';

// With the marks of a random id (version 4, RFC 9562): anything else the server takes for no id at all.
const asUuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** The id of something in the first block. */
export const blockId = (what: string): string => asUuid(md5(`block ${what}`));

/** The same thing in another block; the first is block 0. `bench.copied` in multiply.ts says the same in SQL. */
export const idIn = (block: number, id: string): string => (block === 0 ? id : asUuid(md5(`${id}${block}`)));
