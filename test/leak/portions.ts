// A selection in as few parts as the limits of one operation allow, so that everything below a root can be asked.

import { type GraphQLSchema, Kind, parse } from 'graphql';
import { costOf } from '../../src/graphql/limits/cost.js';
import { limits } from '../../src/graphql/limits/limits.js';

/** Room is left for what a way of writing adds. */
const room = 0.8;

export interface Asking {
  readonly schema: GraphQLSchema;
  /** The whole operation around a selection. */
  readonly around: (selection: string) => string;
  /** The page size that it is asked with. */
  readonly first?: number;
}

function fits({ schema, around, first }: Asking, selection: string): boolean {
  const document = parse(around(selection));
  const operation = document.definitions.find(one => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a selection without an operation');
  const cost = costOf(operation, { schema, document, variables: { first } });
  return cost <= limits.cost * room && (document.tokenCount ?? Infinity) <= limits.tokens * room;
}

/** Fields at the top of a selection, each with whatever is below it. */
export function topFields(selection: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  for (const word of selection.split(' ')) {
    // Arguments are written as words of their own too.
    if (depth === 0 && word !== '{' && !/\)$/.test(word)) fields.push(word);
    else fields[fields.length - 1] += ` ${word}`;
    if (word === '{') depth += 1;
    if (word === '}') depth -= 1;
  }
  return fields;
}

/** As many parts as needed, each as much as fits; together they ask for the same. */
export function portionsOf(asking: Asking, selection: string): string[] {
  if (selection === '' || fits(asking, selection)) return [selection];
  const fields = topFields(selection);
  if (fields.length > 1) {
    const half = Math.ceil(fields.length / 2);
    return [fields.slice(0, half), fields.slice(half)].flatMap(some => portionsOf(asking, some.join(' ')));
  }
  const [, field, below] = /^(.*?) \{ (.*) \}$/.exec(selection) ?? [];
  if (field === undefined || below === undefined) throw new Error('one field alone is more than fits');
  const around = (inner: string): string => asking.around(`${field} { ${inner} }`);
  return portionsOf({ ...asking, around }, below).map(inner => `${field} { ${inner} }`);
}
