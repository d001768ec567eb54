// The open reviews of emergencies, for the privacy officer, each with the lines of the record that rest on it.

import type { GraphQLResolveInfo } from 'graphql';
import { recordOfficerRole } from '../../database/roles.js';
import { type Wanted, wantedAt, wantedBelow } from '../../graphql/look-ahead.js';
import type { Connection, PageArgs } from '../../graphql/page.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { AccessLogEntry } from '../access-log-entry/index.js';
import { EmergencyAccess } from './emergency-access.js';
import type { EmergencyReview } from './emergency-review.js';

/** Of each; the record itself holds them all. */
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

async function linesOf(
  uses: readonly EmergencyAccess[],
  wanted: Wanted,
  { unit }: RequestContext,
): Promise<AccessLogEntry[]> {
  const fields = new Map([...wanted.fields, ...ofLine.map(field => [field, null] as const)]);
  return unit.read<AccessLogEntry>(
    {
      noun: AccessLogEntry,
      action: 'READ_RECORD',
      role: recordOfficerRole,
      where: row =>
        `${row}.emergency and ${row}.subject = any ($1::uuid[]) and ${row}.case_id = any ($2::uuid[]) and ${row}.person_id = any ($3::uuid[])`,
      order: row => `${row}.at desc, ${row}.id desc`,
      limit: '$4',
      values: [
        `{${uses.map(use => use.subject).join()}}`,
        `{${uses.map(use => use.caseId).join()}}`,
        `{${uses.map(use => use.personId).join()}}`,
        uses.length * mostLines,
      ],
    },
    { fields },
  );
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
