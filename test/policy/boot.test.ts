// A schema or a table with a hole in it does not boot.

import 'reflect-metadata';
import { createRequire } from 'node:module';
import { buildSchema } from 'graphql';
import { buildSchemaSync, Field, InterfaceType, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, test } from 'vitest';
import { applyShield } from '../../src/graphql/apply-shield.js';
import { problemsOf } from '../../src/graphql/bindings.js';
import { Envelope, PartOf, Requires, RequiresRead } from '../../src/graphql/requires.js';
import { checkCombinators, shieldTreeOf } from '../../src/graphql/shield.js';
import { policyOf } from '../../src/policy/policy.js';
import { rulesOf } from '../../src/policy/rule.js';
import { createSchema } from '../../src/schema.js';

const shield = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

describe('the schema as it is', () => {
  test('boots, with a plain rule for every field of every object type', () => {
    const schema = createSchema('off');
    expect(problemsOf(schema)).toEqual([]);
    const tree = shieldTreeOf(schema);
    const fields = Object.values(tree).flatMap(type => Object.values(type));
    expect(fields.length).toBeGreaterThan(150);
    expect(() => checkCombinators(tree)).not.toThrow();
  });
});

describe('a schema with a hole', () => {
  test('an unbound type is named, and nothing is put up around it', () => {
    const schema = buildSchema('type Query { secret: Secret } type Secret { word: String }');
    expect(problemsOf(schema)).toEqual([
      'Query.secret is bound to no rule',
      'Secret.word is bound to no rule',
    ]);
    expect(() => applyShield(schema)).toThrow('not safe');
  });

  test('an unknown noun, a door that names none, and a type bound as a door are named', () => {
    @Requires('Nothing' as never)
    @ObjectType('UnknownNoun')
    class UnknownNoun {
      @Field(() => String)
      word!: string;
    }
    @RequiresRead('Case')
    @ObjectType('BoundAsDoor')
    class BoundAsDoor {
      @Field(() => String)
      word!: string;
    }
    @Resolver()
    class Holes {
      @RequiresRead('Nowhere' as never)
      @Query(() => UnknownNoun)
      unknown(): UnknownNoun {
        return new UnknownNoun();
      }
      @RequiresRead()
      @Query(() => BoundAsDoor)
      nameless(): BoundAsDoor {
        return new BoundAsDoor();
      }
      @Requires('Case')
      @Query(() => String)
      asNoun(): string {
        return '';
      }
    }
    const problems = problemsOf(buildSchemaSync({ resolvers: [Holes], validate: false, orphanedTypes: [] }));
    expect(problems).toContain('UnknownNoun.word names the unknown noun Nothing');
    expect(problems).toContain('Query.unknown names the unknown noun Nowhere');
    expect(problems).toContain('Query.nameless names no noun');
    expect(problems).toContain('Query.asNoun is bound as noun');
    expect(problems).toContain('BoundAsDoor.word is bound as door');
  });

  test('a rule on an interface is refused, since graphql-shield would pass it over', () => {
    @Requires('Case')
    @InterfaceType('Seen')
    abstract class Seen {
      @Field(() => String)
      word!: string;
    }
    @Envelope()
    @ObjectType('SeenThing', { implements: Seen })
    class SeenThing extends Seen {}
    @PartOf('Case')
    @ObjectType('SeenPart')
    class SeenPart {
      @Field(() => SeenThing)
      thing!: SeenThing;
    }
    @Resolver()
    class Interfaces {
      @RequiresRead('Case')
      @Query(() => SeenPart)
      part(): SeenPart {
        return new SeenPart();
      }
    }
    expect(problemsOf(buildSchemaSync({ resolvers: [Interfaces], validate: false }))).toEqual([
      'Seen is an interface and cannot carry a rule',
    ]);
  });
});

describe('combinators', () => {
  const plain = shield.rule('plain', { cache: 'no_cache' })(() => true);

  test('a plain rule may stand', () => {
    expect(() => checkCombinators({ Query: { field: plain } })).not.toThrow();
  });
  test.each([
    ['not', shield.not(plain)],
    ['and', shield.and()],
    ['or', shield.or(plain)],
    ['allow', shield.allow],
    ['deny', shield.deny],
  ])('%s is refused', (_, combinator) => {
    expect(() => checkCombinators({ Query: { field: combinator } } as never)).toThrow('only plain rules');
  });
});

describe('a table of rules', () => {
  test('holds no rule twice', () => {
    const [rule] = rulesOf('Case', {
      read: [{ capacities: ['mentor'], facts: ['linked'], ground: 'LINK', source: 'test' }],
    });
    expect(policyOf([rule!]).rules).toHaveLength(1);
    expect(() => policyOf([rule!, rule!])).toThrow('twice');
  });
  test('holds no rule that serves no purpose', () => {
    const line = {
      capacities: ['mentor'],
      facts: [],
      ground: 'LINK',
      source: 'test',
      purposes: ['OVERSIGHT'],
    } as const;
    expect(() => policyOf(rulesOf('Case', { read: [line] }))).toThrow('serves no purpose');
  });
  test('is named by a hash that changes with it', () => {
    const line = (source: string) =>
      rulesOf('Case', { read: [{ capacities: ['mentor'], facts: ['linked'], ground: 'LINK', source }] });
    expect(policyOf(line('a')).hash).toBe(policyOf(line('a')).hash);
    expect(policyOf(line('a')).hash).not.toBe(policyOf(line('b')).hash);
  });
});
