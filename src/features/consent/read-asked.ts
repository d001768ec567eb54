// Reads a request back for whoever acted on it, as far as they see it.

import type { GraphQLResolveInfo } from 'graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { Consent } from './consent.js';

export const readAsked = (
  { unit }: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<Consent | null> => readOne<Consent>(unit, { noun: Consent, id }, wantedBelow(info));
