// Reads a page of the record under the role that may, and then, as oneself, the names of those who looked.

import type { GraphQLResolveInfo } from 'graphql';
import { recordOfficerRole, recordSubjectRole } from '../../database/roles.js';
import { type Wanted, wantedAt, wantedBelow } from '../../graphql/look-ahead.js';
import type { Connection, PageArgs } from '../../graphql/page.js';
import { type PageOf, readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';
import { AccessLogEntry } from './access-log-entry.js';

type Named = { id: string };

async function namesOf<Row extends Named>(
  noun: typeof Person | typeof Organisation,
  ids: readonly (string | null)[],
  wanted: Wanted | null,
  { unit }: RequestContext,
): Promise<Map<string, Row>> {
  if (wanted === null) return new Map();
  const fields = new Map([...wanted.fields, ['id', null] as const]);
  const distinct = [...new Set(ids.filter(id => id !== null))];
  const rows = await unit.read<Row>(
    { noun, action: 'READ', where: row => `${row}.id = any ($1)`, values: [distinct] },
    { fields },
  );
  return new Map(rows.map(row => [row.id, row]));
}

/** All that one may see of the record, unless a part of it is asked for. */
export async function readAccesses(
  page: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
  of: Pick<PageOf, 'list' | 'within'> = { list: 'accesses' },
): Promise<Connection<AccessLogEntry>> {
  const role = context.unit.capacity === 'privacy-officer' ? recordOfficerRole : recordSubjectRole;
  const list = {
    noun: AccessLogEntry,
    action: 'READ_RECORD',
    newestBy: 'at',
    role,
  } as const;
  const found = await readPage<AccessLogEntry>(
    { ...list, ...of, besides: ['personId', 'organisationId'] },
    page,
    context,
    info,
  );
  const entries = found.edges.map(edge => edge.node).filter(node => node !== null);
  const wanted = wantedBelow(info);
  const wantedOf = (field: string): Wanted | null => wantedAt(wanted, 'edges', 'node', field);
  const persons = await namesOf<Person>(
    Person,
    entries.map(one => one.personId),
    wantedOf('person'),
    context,
  );
  const organisations = await namesOf<Organisation>(
    Organisation,
    entries.map(one => one.organisationId),
    wantedOf('organisation'),
    context,
  );
  for (const entry of entries) {
    entry.person = persons.get(entry.personId) ?? null;
    entry.organisation = organisations.get(entry.organisationId ?? '') ?? null;
  }
  return found;
}
