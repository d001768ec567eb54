// Fields without arguments share one empty set of them; those with arguments get their own, as graphql-js has it.

import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { shareNoArguments } from '../../src/graphql/no-arguments.js';

const schema = buildSchema(
  'type Query { plain: Int, other: Int, named(name: String!): Int, asked(first: Int = 5, after: String!): Int }',
);
const given: Record<string, unknown>[] = [];
for (const field of Object.values(schema.getQueryType()!.getFields())) {
  field.resolve = (_source, args: Record<string, unknown>) => given.push(args);
}

shareNoArguments();
shareNoArguments();

test('two fields without arguments are given the same, which nobody can change', () => {
  execute({ schema, document: parse('{ plain other }') });
  const [plain, other] = given.splice(0);
  expect(plain).toBe(other);
  expect(Object.keys(plain!)).toEqual([]);
  expect(() => Object.assign(plain!, { first: 1 })).toThrow(TypeError);
});

test('a field with arguments is given its own, with defaults and variables', () => {
  const document = parse('query ($a: String!) { one: asked(after: $a) two: asked(first: 7, after: "z") }');
  execute({ schema, document, variableValues: { a: 'y' } });
  const [one, two] = given.splice(0);
  expect(one).toEqual({ first: 5, after: 'y' });
  expect(two).toEqual({ first: 7, after: 'z' });
  expect(one).not.toBe(two);
});

test('a required argument that is missing is a mistake as ever, and is handed over when it is there', () => {
  const { errors } = execute({ schema, document: parse('{ named }') }) as { errors: readonly Error[] };
  expect(errors[0]!.message).toMatch(/"name".*not provided/);
  expect(given.splice(0)).toEqual([]);
  execute({ schema, document: parse('{ named(name: "x") }') });
  expect(given.splice(0)).toEqual([{ name: 'x' }]);
});
