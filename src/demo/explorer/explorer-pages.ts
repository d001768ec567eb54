// Pages of the explorer.

import type { JWK } from 'jose';
import type { Answer } from '../../http/answer.js';

export const explorerPages =
  (_key: JWK) =>
  (_path: string): Answer | undefined =>
    undefined;
