// Keys of BSN and onderwijsnummer for a whole run: the template is seeded in one process and served in others.

import { createHash } from 'node:crypto';
import { NumberKeys } from '../../src/database/number-keys.js';

const keyOf = (word: string): string => createHash('sha256').update(word).digest('base64url');

export const testNumberKeys = new NumberKeys(`test-1:${keyOf('sealing')}`, `test-1:${keyOf('finding')}`);
