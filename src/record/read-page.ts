// Reads one page of a noun: one row more than asked tells whether there is another page, and is not handed out.

import type { GraphQLResolveInfo } from 'graphql';
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
  readonly within?: string;
  /** Whether something else is read after it. */
  readonly isFollowed?: true;
  /** Name of the list; a cursor of one list does not open another. */
  readonly list: string;
  /** Column of time by which the newest come first; the id settles ties. */
  readonly newestBy: string;
}

type Placed = { $place: readonly [string, string] };

/** Stands where nobody asked for a cursor. */
const unsealed = '';

export async function readPage<Node extends object>(
  { noun, action, list, newestBy, role, within, isFollowed, besides = [] }: PageOf,
  { first, after }: PageArgs,
  { unit, cursors }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Node>> {
  const bearer = () => ({ ...unit.actor, capacity: unit.capacity, purpose: unit.purpose, list });
  // A cursor opens for its bearer alone, and who asks is known once they are let in.
  if (after != null) await unit.confirm();
  const place = after == null ? null : await cursors.open(after, bearer());
  const wanted = wantedAt(wantedBelow(info), 'edges', 'node', ...(within === undefined ? [] : [within]));
  const wantedHere =
    besides.length === 0 && wanted !== null
      ? wanted
      : { fields: new Map([...(wanted?.fields ?? []), ...besides.map(field => [field, null] as const)]) };
  const rows = await unit.read<Node & Placed>(
    {
      noun,
      action,
      ...(role === undefined ? {} : { role }),
      where: row =>
        place === null ? 'true' : `(${row}.${newestBy}, ${row}.id) < ($2::timestamptz, $3::uuid)`,
      order: row => `${row}.${newestBy} desc, ${row}.id desc`,
      limit: '$1',
      place: row => `json_build_array(${row}.${newestBy}::text, ${row}.id)`,
      values: [first + 1, ...(place ?? [])],
      isLast: isFollowed !== true,
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
