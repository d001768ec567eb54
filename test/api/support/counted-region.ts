// Regions with some hundred young people and their cases, as rows; enough to count, and nobody to be seen by anybody.

import { randomUUID } from 'node:crypto';
import { publishSchoolYear } from '../../../src/database/statistics-pass/count-school-year.js';
import type { TestDatabase } from '../../support/database.js';

/** Somebody with a case that was opened in the school year, and how it stands. */
export interface Young {
  readonly bornOn: string;
  readonly school: 'SCHOOL_PO' | 'SCHOOL_VO' | 'SCHOOL_MBO';
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly phase: string;
  readonly result: string | null;
  readonly causes: readonly string[];
}

export interface CountedRegion {
  readonly id: string;
  readonly name: string;
  /** One organisation of each kind of school, and an office. */
  readonly organisations: Readonly<Record<string, string>>;
}

export async function makeRegion(database: TestDatabase, name: string): Promise<CountedRegion> {
  const id = randomUUID();
  await database.query(`insert into regions (id, name, protocol) values ($1, $2, 'AM')`, [id, name]);
  const organisations: Record<string, string> = {};
  for (const kind of ['SCHOOL_PO', 'SCHOOL_VO', 'SCHOOL_MBO', 'GEMEENTE']) {
    organisations[kind] = randomUUID();
    await database.query('insert into organisations (id, regions, name, kind) values ($1, $2, $3, $4)', [
      organisations[kind],
      [id],
      `${kind} ${name}`,
      kind,
    ]);
  }
  return { id, name, organisations };
}

const inserts = [
  ['persons', ['id', 'regions']],
  [
    'pupils',
    [
      'id',
      'subject',
      'region_id',
      'controller_id',
      'person_id',
      'given_names',
      'family_name',
      'birth_date',
      'group_name',
    ],
  ],
  ['cases', ['id', 'pupil_id', 'subject', 'region_id', 'controller_id', 'phase', 'opened_at', 'closed_at']],
  [
    'case_phase_changes',
    ['case_id', 'subject', 'region_id', 'controller_id', 'from_phase', 'to_phase', 'changed_at', 'result'],
  ],
  [
    'stagnations',
    [
      ...['case_id', 'subject', 'region_id', 'controller_id', 'noticed_on', 'cause', 'domain', 'account'],
      'waiting_for',
    ],
  ],
] as const;

type Row = Record<string, unknown>;

/** The rows of one young person, table by table; each of the list is another case of the same one. */
function rowsOf(region: CountedRegion, cases: readonly Young[]): Record<string, Row[]> {
  const [first] = cases;
  const [personId, pupilId, subject] = [randomUUID(), randomUUID(), randomUUID()];
  const of = { subject, region_id: region.id, controller_id: region.organisations[first!.school] };
  const told = cases.map(one => ({ ...one, caseId: randomUUID() }));
  return {
    persons: [{ id: personId, regions: [region.id] }],
    pupils: [
      {
        ...of,
        id: pupilId,
        person_id: personId,
        given_names: 'Geheim',
        family_name: 'Kanarie',
        birth_date: first!.bornOn,
        group_name: '2B',
      },
    ],
    cases: told.map(({ caseId, phase, openedAt, closedAt }) => ({
      ...of,
      id: caseId,
      pupil_id: pupilId,
      phase,
      opened_at: openedAt,
      closed_at: closedAt,
    })),
    case_phase_changes: told
      .filter(one => one.result !== null)
      .map(({ caseId, closedAt, result }) => ({
        ...of,
        case_id: caseId,
        from_phase: 'PH4',
        to_phase: 'PH9',
        changed_at: closedAt,
        result,
      })),
    stagnations: told.flatMap(({ caseId, causes, openedAt }) =>
      causes.map(cause => ({
        ...of,
        case_id: caseId,
        noticed_on: openedAt.slice(0, 10),
        cause,
        domain: 'CARE',
        account: 'Geheim verhaal',
        waiting_for: cause === 'WAITING_LIST' ? 'jeugdhulp' : null,
      })),
    ),
  };
}

/** The rows only: no trigger sees them, and the law passes over none of them. */
export async function live(
  database: TestDatabase,
  region: CountedRegion,
  people: readonly (Young | readonly Young[])[],
): Promise<void> {
  const all = people.map(one => rowsOf(region, [one].flat() as Young[]));
  await database.query('set session_replication_role = replica');
  for (const [table, columns] of inserts) {
    const list = columns.join(', ');
    const rows = all.flatMap(one => one[table] ?? []);
    await database.query(
      `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    );
  }
  await database.query('set session_replication_role = origin');
}

export const publish = (database: TestDatabase, year: number) => publishSchoolYear(database.server, year);
