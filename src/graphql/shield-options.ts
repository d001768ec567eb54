// The options under which graphql-shield's rules run: deny by default, our own errors, no cache of any kind.

import { createRequire } from 'node:module';
import { ApiError } from '../errors.js';

const { deny } = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

type ShieldOptions = Parameters<ReturnType<ReturnType<typeof import('graphql-shield').rule>>['resolve']>[4];

export const shieldOptions: ShieldOptions = {
  debug: false,
  // A resolver's own error goes on as it is; what may leave the server is decided in one place (format-error).
  allowExternalErrors: true,
  fallbackRule: deny,
  fallbackError: (fault: unknown) => (fault instanceof Error ? fault : new ApiError('FORBIDDEN')),
  hashFunction: () => {
    throw new Error('no rule is cached');
  },
};
