// The context that resolvers of nouns get: the whole unit of work, and what the server lends to each request.

import type { RequestContext as GraphqlContext } from '../graphql/context.js';
import type { CursorSealer } from '../graphql/cursor.js';
import type { UnitOfWork } from './unit-of-work.js';

export interface RequestContext extends GraphqlContext<UnitOfWork> {
  readonly cursors: CursorSealer;
}
