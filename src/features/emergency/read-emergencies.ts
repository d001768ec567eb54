// The open reviews of emergencies, for the privacy officer, each with the lines of the record that rest on it.

import type { GraphQLResolveInfo } from 'graphql';
import { recordOfficerRole } from '../../database/roles.js';
import { type Wanted, wantedAt, wantedBelow } from '../../graphql/look-ahead.js';
import type { Connection, PageArgs } from '../../graphql/page.js';
import { asId } from '../../record/read-one.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { AccessLogEntry, readAccesses } from '../access-log-entry/index.js';
import { EmergencyAccess } from './emergency-access.js';
import type { EmergencyReview } from './emergency-review.js';

/** Of each; the rest is read page by page. */
const mostLines = 100;

/** By what a line is known to rest on an emergency. */
const ofUse = [
  'personId',
  'organisationId',
  'capacity',
  'caseId',
  'subject',
  'openedAt',
  'untilAt',
  'endedAt',
];
const ofLine = ['personId', 'organisationId', 'capacity', 'caseId', 'at'];

const instant = (value: Date | string): number => new Date(value).getTime();

const restsOn = (line: AccessLogEntry, use: EmergencyAccess): boolean =>
  line.caseId === use.caseId &&
  line.personId === use.personId &&
  line.organisationId === use.organisationId &&
  line.capacity === use.capacity &&
  instant(line.at) >= instant(use.openedAt) &&
  instant(line.at) <= instant(use.endedAt ?? use.untilAt);

/** What a line says where it rests on a use, of which the values come in this order; instants come to the millisecond. */
const resting = (row: string, use: readonly string[]): string =>
  `${row}.emergency and ${['subject', 'case_id', 'person_id', 'organisation_id', 'capacity']
    .map((column, index) => `${row}.${column} = ${use[index]}`)
    .join(' and ')} and date_trunc('milliseconds', ${row}.at) between ${use[5]} and ${use[6]}`;

const types = ['uuid', 'uuid', 'uuid', 'uuid', 'text', 'timestamptz', 'timestamptz'];

const valuesOf = (use: EmergencyAccess): string[] => [
  ...[use.subject, use.caseId, use.personId, use.organisationId, use.capacity],
  ...[use.openedAt, use.endedAt ?? use.untilAt].map(at => new Date(at).toISOString()),
];

/** Of each the newest, however many another has: one statement for all. */
async function linesOf(
  uses: readonly EmergencyAccess[],
  wanted: Wanted,
  { unit }: RequestContext,
): Promise<AccessLogEntry[]> {
  const fields = new Map([...wanted.fields, ...ofLine.map(field => [field, null] as const)]);
  const columns = types.map((_, index) => `v${index}`);
  const given = types.map((type, index) => `$${index + 1}::${type}[]`).join(', ');
  const newest = `select l.id from unnest(${given}) u (${columns.join(', ')}) cross join lateral (
      select a.id from access_log a where ${resting(
        'a',
        columns.map(column => `u.${column}`),
      )}
       order by a.at desc, a.id desc limit ${mostLines}) l`;
  const all = uses.map(valuesOf);
  return unit.read<AccessLogEntry>(
    {
      noun: AccessLogEntry,
      action: 'READ_RECORD',
      role: recordOfficerRole,
      where: row => `${row}.id in (${newest})`,
      order: row => `${row}.at desc, ${row}.id desc`,
      values: types.map((_, index) => `{${all.map(values => `"${values[index]}"`).join()}}`),
    },
    { fields },
  );
}

/** All lines of one, page by page; one that is not seen has none, and is asked for alike. */
export async function readEmergencyLines(
  emergencyId: string,
  page: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection<AccessLogEntry>> {
  const [use] = await context.unit.read<EmergencyAccess>(
    { noun: EmergencyAccess, action: 'READ', where: row => `${row}.id = $1`, values: [asId(emergencyId)] },
    { fields: new Map(ofUse.map(field => [field, null] as const)) },
  );
  const values = use === undefined ? types.map(() => null) : valuesOf(use);
  const where = (row: string, given: readonly string[]): string =>
    resting(
      row,
      given.map((one, index) => `${one}::${types[index]}`),
    );
  return readAccesses(page, context, info, { list: 'emergencyLines', within: { where, values } });
}

export async function readEmergencies(
  page: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection<EmergencyReview>> {
  const wanted = wantedAt(wantedBelow(info), 'edges', 'node', 'lines');
  const list = {
    noun: EmergencyAccess,
    action: 'SEARCH',
    list: 'emergencies',
    newestBy: 'opened_at',
  } as const;
  const found = await readPage<EmergencyAccess>(
    { ...list, wrappedIn: 'emergency', besides: ofUse, isLast: wanted === null },
    page,
    context,
    info,
  );
  const uses = found.edges.map(edge => edge.node).filter(node => node !== null);
  const lines = wanted === null || uses.length === 0 ? [] : await linesOf(uses, wanted, context);
  const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: node && reviewOf(node, lines) }));
  return { ...found, edges };
}

const reviewOf = (emergency: EmergencyAccess, lines: readonly AccessLogEntry[]): EmergencyReview => ({
  emergency,
  lines: lines.filter(line => restsOn(line, emergency)).slice(0, mostLines),
});
