// Puts a word of its own into every cell that can leave the server: text, days and instants; ids are unique already.

import { type GraphQLSchema, getNamedType } from 'graphql';
import type { DataSource } from 'typeorm';
import { tableOf } from '../../src/database/row-shapes.js';
import { type Binding, bindingKey } from '../../src/graphql/requires.js';
import { nouns } from '../../src/nouns.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';
import type { TestDatabase } from '../support/database.js';
import { objectType } from './schema-walk.js';

export interface PlantedColumn {
  readonly resource: Resource;
  readonly field: string;
  readonly column: string;
  readonly kind: 'text' | 'day' | 'instant' | 'other';
}

/** Fields without a cell of their own to plant in, each with the reason; a new one must be thought about. */
export const withoutCell: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['InvitationLetter', 'NoticeLetter', 'SchoolTalkLetter'].flatMap(noun =>
      ['fileName', 'mediaType', 'content'].map(field => [`${noun}.${field}`, 'the file, which is not kept']),
    ),
  ),
  'EmergencyAccess.organisationId': 'the source organisation of the row',
  'EmergencyAccess.openedAt': 'begins the time in which it runs',
  'EmergencyAccess.untilAt': 'ends the time in which it runs',
  'EmergencyAccess.endedAt': 'ends it before',
  'Appointment.from': 'begins a range that lets the actor in',
  'Appointment.until': 'ends a range that lets the actor in',
  'ConsentPeriod.from': 'begins a range by which standing is chosen',
  'ConsentPeriod.until': 'ends a range by which standing is chosen',
  'ConsentPeriod.askFrom': 'counted from where the range begins',
  'ConsentStatus.mayShare': 'yes or no',
  'DuoReport.pupilId': 'id of another row',
  'PupilNumber.number': 'sealed: what is in it comes out under its key alone',
  'Statistic.suppressed': 'yes or no',
  'AbsenceSignal.state': 'one of five words',
  'SicknessSignal.state': 'one of five words',
};

const kinds: Readonly<Record<string, PlantedColumn['kind']>> = {
  String: 'text',
  LocalDate: 'day',
  DateTimeISO: 'instant',
};

/** The record fills itself while one asks; it has tests of its own. */
const planted = nouns.filter(noun => noun.name !== 'AccessLogEntry');

/** Every scalar field of every noun, by the column behind it. */
export function plantedColumns(
  schema: GraphQLSchema,
  dataSource: DataSource,
): { columns: PlantedColumn[]; uncovered: string[] } {
  const columns: PlantedColumn[] = [];
  const uncovered: string[] = [];
  for (const noun of planted) {
    const resource = noun.name as Resource;
    const metadata = dataSource.getMetadata(noun);
    for (const field of Object.values(objectType(schema, noun.name).getFields())) {
      const named = getNamedType(field.type);
      // A part of the row has no table of its own: what is in it comes with the row.
      const isObject = 'getFields' in named;
      if (isObject && (named.extensions[bindingKey] as Binding | undefined)?.kind !== 'part') continue;
      const found = metadata.columns.find(one => one.propertyName === field.name);
      const reason = withoutCell[`${noun.name}.${field.name}`];
      if (found === undefined || reason !== undefined) {
        if (reason === undefined) uncovered.push(`${noun.name}.${field.name}`);
        continue;
      }
      const isText = found.type === 'text' && !found.isArray;
      const kind = named.name === 'String' && !isText ? 'other' : (kinds[named.name] ?? 'other');
      columns.push({ resource, field: field.name, column: found.databaseName, kind });
    }
  }
  return { columns, uncovered };
}

const values: Record<'text' | 'day' | 'instant', (salt: string) => string> = {
  text: salt => `'zk' || md5('${salt}' || t.id::text || '%s') || 'q'`,
  day: salt =>
    `date '1700-01-01' + (('x' || substr(md5('${salt}' || t.id::text || '%s'), 1, 4))::bit(16)::int)`,
  instant: salt =>
    `timestamptz '1300-01-01Z' + make_interval(secs => ('x' || substr(md5('${salt}' || t.id::text || '%s'), 1, 7))::bit(28)::int)`,
};

/** Only where there is something already: what is null stays null. Rows by `where`, all when it is absent. */
export async function plant(
  database: TestDatabase,
  columns: readonly PlantedColumn[],
  options: { salt?: string; where?: (resource: Resource) => string } = {},
): Promise<void> {
  const { salt = 'a', where = () => 'true' } = options;
  // A word of its own in each cell is a day in no order with the next, and a range that may lie over another.
  const checks = await database.query<{ name: string; table: string }>(
    `select conname as name, conrelid::regclass::text as table from pg_constraint
      where contype in ('c', 'x') and connamespace = 'public'::regnamespace`,
  );
  for (const { name, table } of checks)
    await database.query(`alter table ${table} drop constraint "${name}"`);
  await database.query('set session_replication_role = replica');
  const tables = [...new Set(columns.map(one => one.resource))];
  for (const resource of tables) {
    const sets = columns
      .filter(one => one.resource === resource)
      .flatMap(({ column, kind }) => {
        if (kind === 'other') return [];
        const value = values[kind](salt).replaceAll('%s', `${resource}.${column}`);
        return [`${column} = case when t.${column} is null then null else ${value} end`];
      });
    if (sets.length > 0)
      await database.query(`update ${tableOf(resource)} t set ${sets.join(', ')} where ${where(resource)}`);
  }
  await database.query('set session_replication_role = origin');
}
