// A field that is a value of its row is read as graphql-js reads it, without type-graphql's middleware around each.

import { getMetadataStorage } from 'type-graphql';

/** Of every object type there is, before the schema is built; fields with a resolver of their own keep it. */
export function leaveValuesPlain(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
}
