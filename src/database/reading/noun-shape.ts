// How a noun is read: which columns its fields are, and how it leads to other nouns. Columns come from TypeORM's metadata.

import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { isResource, type Resource } from '../../policy/vocabulary/resources.js';
import { rowShapes } from '../row-shapes.js';

export type NounClass = abstract new (...args: never[]) => object;

export interface Join {
  readonly noun: () => NounClass;
  /** Column of the other noun that holds this one's `parent` column. */
  readonly child: string;
  readonly parent: string;
  /** False where one row is wanted: the first in order, or the only one there can be (test/architecture/joins.test.ts). */
  readonly many: boolean;
  /** Further condition and order of the rows, given their alias. */
  readonly where?: (row: string) => string;
  readonly order?: (row: string) => string;
}

const joinsKey = Symbol('joins');
const computedKey = Symbol('computed');

function kept<T>(key: symbol, target: object): Map<string, T> {
  const own = Reflect.getOwnMetadata(key, target) as Map<string, T> | undefined;
  if (own !== undefined) return own;
  // A base class's entries are taken over, never written into.
  const map = new Map<string, T>(Reflect.getMetadata(key, target) as Map<string, T> | undefined);
  Reflect.defineMetadata(key, map, target);
  return map;
}

/** The field leads to rows of another noun. */
export const Joined =
  (join: Join): PropertyDecorator =>
  (target, property) => {
    kept<Join>(joinsKey, target).set(String(property), join);
  };

/** The field is an expression over the row. */
export const Computed =
  (sql: (row: string) => string): PropertyDecorator =>
  (target, property) => {
    kept<(row: string) => string>(computedKey, target).set(String(property), sql);
  };

export interface NounShape {
  readonly resource: Resource;
  readonly table: string;
  readonly column: (field: string, row: string) => string | undefined;
  readonly join: (field: string) => Join | undefined;
}

export function nounShapeOf(dataSource: DataSource, noun: NounClass): NounShape {
  const metadata = dataSource.getMetadata(noun);
  const { name, prototype } = noun;
  if (!isResource(name)) throw new Error(`${name} is no noun of the policy`);
  const columns = new Map(metadata.columns.map(column => [column.propertyName, column.databaseName]));
  const computed = kept<(row: string) => string>(computedKey, prototype as object);
  const joins = joinsOf(noun);
  return {
    resource: name,
    table: rowShapes[name].table,
    join: field => joins.get(field),
    column: (field, row) => {
      const expression = computed.get(field);
      if (expression !== undefined) return expression(row);
      const column = columns.get(field);
      return column === undefined ? undefined : `${row}.${column}`;
    },
  };
}

/** Every field of the noun that leads to another, by name. */
export const joinsOf = ({ prototype }: NounClass): ReadonlyMap<string, Join> =>
  kept<Join>(joinsKey, prototype as object);
