// Reads one page of a noun: one row more than asked tells whether there is another page, and is not handed out.

import type { GraphQLResolveInfo } from 'graphql';
import type { Value } from '../database/pipeline.js';
import type { NounClass } from '../database/reading/noun-shape.js';
import { wantedAt, wantedBelow } from '../graphql/look-ahead.js';
import type { Connection, PageArgs } from '../graphql/page.js';
import type { AccessAction } from './access-line.js';
import type { RequestContext } from './request-context.js';

export interface PageOf {
  readonly noun: NounClass;
  readonly action: AccessAction;
  /** Role under which the list is read, where it is not the actor's own. */
  readonly role?: string;
  /** Columns that are needed besides what is wanted. */
  readonly besides?: readonly string[];
  /** Field of the node in which the noun lies, where the node only wraps it. */
  readonly wrappedIn?: string;
  /** Name of the list; a cursor of one list does not open another. */
  readonly list: string;
  /** Column of time by which the newest come first; the id settles ties. */
  readonly newestBy: string;
  /** Whether nothing else is read after it; so, unless told otherwise. */
  readonly isLast?: boolean;
  /** What else the rows fulfil, given their alias and the names of the parameters of these values. */
  readonly within?: {
    readonly where: (row: string, parameters: readonly string[]) => string;
    readonly values: readonly Value[];
  };
}

const everything: NonNullable<PageOf['within']> = { where: () => 'true', values: [] };

type Placed = { $place: readonly [string, string] };

/** Stands where nobody asked for a cursor. */
const unsealed = '';

export async function readPage<Node extends object>(
  { noun, action, list, newestBy, role, wrappedIn, besides = [], within = everything, isLast = true }: PageOf,
  { first, after }: PageArgs,
  { unit, cursors }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Node>> {
  const bearer = () => ({ ...unit.actor, capacity: unit.capacity, purpose: unit.purpose, list });
  // A cursor opens for its bearer alone, and who asks is known once they are let in.
  if (after != null) await unit.confirm();
  const place = after == null ? null : await cursors.open(after, bearer());
  const wanted = wantedAt(
    wantedBelow(info),
    'edges',
    'node',
    ...(wrappedIn === undefined ? [] : [wrappedIn]),
  );
  const wantedHere =
    besides.length === 0 && wanted !== null
      ? wanted
      : { fields: new Map([...(wanted?.fields ?? []), ...besides.map(field => [field, null] as const)]) };
  const { where, values } = within;
  // After how many come the values of the list, and after those the place to go on from.
  const [at, id] = [values.length + 2, values.length + 3];
  const behind = (row: string) =>
    place === null ? '' : ` and (${row}.${newestBy}, ${row}.id) < ($${at}::timestamptz, $${id}::uuid)`;
  const parameters = values.map((_, index) => `$${index + 2}`);
  const rows = await unit.read<Node & Placed>(
    {
      noun,
      action,
      ...(role === undefined ? {} : { role }),
      where: row => `${where(row, parameters)}${behind(row)}`,
      order: row => `${row}.${newestBy} desc, ${row}.id desc`,
      limit: '$1',
      place: row => `json_build_array(${row}.${newestBy}::text, ${row}.id)`,
      values: [first + 1, ...values, ...(place ?? [])],
      isLast,
      handedOut: first,
    },
    wantedHere,
  );
  const page = rows.slice(0, first);
  const seal = (node: Placed): Promise<string> => cursors.seal(node.$place, bearer());
  // A cursor is sealed where it is asked for: that takes longer than reading the row.
  const whole = wantedBelow(info);
  const isWanted = (field: string, ...path: string[]) => wantedAt(whole, ...path)?.fields.has(field) ?? false;
  const edges = await Promise.all(
    page.map(async node => ({ cursor: isWanted('cursor', 'edges') ? await seal(node) : unsealed, node })),
  );
  const atEnd = async (field: string, node: Placed | undefined): Promise<string | null> =>
    node !== undefined && isWanted(field, 'pageInfo') ? seal(node) : null;
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: false,
      startCursor: await atEnd('startCursor', page[0]),
      endCursor: await atEnd('endCursor', page.at(-1)),
    },
  };
}
