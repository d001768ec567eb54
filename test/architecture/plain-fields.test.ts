// Values of a row are read by graphql-js itself; only what has a resolver of its own goes through type-graphql.

import { type GraphQLObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/schema.js';

const types = Object.values(createSchema('off').getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const resolverOf = (type: string, field: string) =>
  types.find(one => one.name === type)?.getFields()[field]?.resolve;

test('a value has no resolver, and a root field has one', () => {
  expect(resolverOf('Person', 'name')).toBeUndefined();
  expect(resolverOf('PageInfo', 'hasNextPage')).toBeUndefined();
  expect(resolverOf('Query', 'case')).toBeTypeOf('function');
});
