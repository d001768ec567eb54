// The batch of the limit: pupils, settings and what stands in two round trips, the same checks, one insert, the project's own
// pass over counts and signals, and the lines, all in one transaction.

import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { countInTurn } from '../../../../src/database/absence-pass/count-absence.js';
import { rulesOfSchool, type Settings } from '../../../../src/database/absence-pass/school-rules.js';
import { inOneRoundTrip } from '../../../../src/database/pipeline.js';
import { actorRole, lawWriterRole } from '../../../../src/database/roles.js';
import { nameOf } from '../../../../src/database/statement-names.js';
import { dayOf } from '../../../../src/domain/calendar/amsterdam.js';
import type { IsoDate } from '../../../../src/domain/calendar/iso-date.js';
import { type Asked, type Entry, laidOut } from '../../../../src/features/absence-entry/entry-rows.js';
import type { Standing } from '../../../../src/features/absence-entry/what-stands.js';
import { wrongEntries } from '../../../../src/features/absence-entry/wrong-entries.js';
import { insertLines, parametersOf } from '../../../../src/record/insert-lines.js';
import { type Asker, commit, entered } from './entered.js';
import { list } from './json-parts.js';
import type { LimitLine } from './read.js';
import type { OperationOf } from './state-consent.js';

const pupils = {
  name: 'pupils of a batch',
  text: `select p.id, p.subject, p.region_id, p.controller_id from pupils p where p.id = any ($1::uuid[])`,
};
const settings = {
  name: 'settings of a batch',
  text: `select json_build_object('settings', ${list(`
      select s.region_id as "regionId", s.controller_id as "controllerId", s.protocol, s.criteria_variant as variant,
             s.holiday_region as "holidayRegion", lower(s.during) as "from", upper(s.during) as "until"
        from protocol_settings s where s.region_id = any (app.regions()) order by lower(s.during)`)},
    'days', ${list(`
      select d.region_id as "regionId", d.controller_id as "controllerId", d.kind, d.from_day as "from",
             d.until_day as "until", d.source
        from own_school_days d where d.region_id = any (app.regions()) order by d.recorded_at, d.id`)})`,
};
const become = {
  name: 'become with subjects',
  text: `select set_config('role', $1, true), set_config('doorbraak.law_subjects', $2, true)`,
};
const lock = {
  name: 'turn',
  text: 'select 1 from absence_passes where subject = any ((select app.law_subjects())::uuid[]) order by subject for update',
};
const columns = `(id uuid, number integer, subject uuid, region uuid, school uuid, day date, "startsAt" timestamptz,
  "endsAt" timestamptz, unit text, lesson text, kind text, authorised boolean, key text)`;
const standing = {
  name: 'what stands',
  text: `
    select i.number, null, 'OVERLAPS' from json_to_recordset($1::json) as i ${columns}
      join absence_entries e on e.subject = i.subject and e.controller_id = i.school and e.starts_at < i."endsAt"
       and e.starts_at > i."startsAt" - interval '1 day' and e.ends_at > i."startsAt"
     where e.superseded_xid is null
    union all
    select i.number, e.first_id, case when (e.starts_at, e.ends_at, e.unit, e.kind) = (i."startsAt", i."endsAt", i.unit, i.kind)
           and e.lesson is not distinct from i.lesson and e.authorised is not distinct from i.authorised
           then 'REGISTERED' else 'REUSED' end
      from json_to_recordset($1::json) as i ${columns}
      join absence_entries e on e.subject = i.subject and e.controller_id = i.school and e.source_key = i.key and e.version = 1`,
};
const insert = {
  name: 'insert entries',
  text: `insert into absence_entries (id, first_id, version, subject, region_id, controller_id, day, starts_at, ends_at,
      unit, lesson, kind, authorised, source_key)
    select i.id, i.id, 1, i.subject, i.region, i.school, i.day, i."startsAt", i."endsAt", i.unit, i.lesson, i.kind,
      i.authorised, i.key from json_to_recordset($1::json) as i ${columns}`,
};

const lawTransaction = (client: PoolClient) => ({
  query: async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query({ name: nameOf(text), text, values: [...values] })).rows as Row[],
});

const written: LimitLine = {
  action: 'CREATE',
  secrecy: 'ABSENCE',
  resources: ['AbsenceEntry'],
  classes: ['D05'],
  items: 5,
};

type Sent = Omit<Asked, 'startsAt' | 'endsAt'> & {
  readonly pupilId: string;
  readonly startsAt: string;
  readonly endsAt: string;
};

type Told = readonly [number: string, id: string | null, what: string];

function standingOf(told: readonly Told[], rules: Standing['rules']): Standing {
  const of = (what: string) => told.filter(one => one[2] === what);
  const registered = new Map(of('REGISTERED').map(([number, id]) => [Number(number), id!]));
  const overlapping = of('OVERLAPS').map(([number]) => Number(number));
  return {
    registered,
    overlapping: new Set(overlapping.filter(one => !registered.has(one))),
    reused: new Set(of('REUSED').map(([number]) => Number(number))),
    rules,
  };
}

const asRow = (entry: Entry, id: string): object => ({
  ...entry,
  id,
  region: entry.regionId,
  school: entry.controllerId,
});

export async function registerBatch(
  pool: Pool,
  asker: Asker,
  { input: { entries: sent } }: { input: { entries: readonly Sent[] } },
  operationOf: OperationOf,
): Promise<string> {
  const client = await pool.connect();
  try {
    const wanted = `{${[...new Set(sent.map(one => one.pupilId))].join()}}`;
    const asking = [{ ...pupils, values: [wanted] }, settings];
    const { actor, answers } = await entered(client, 'write', asker, asking);
    const now = new Date(actor.at);
    const seen = new Map(
      answers[0]!.map(([id, subject, regionId, controllerId]) => [
        id!,
        { subject: subject!, regionId: regionId!, controllerId: controllerId! },
      ]),
    );
    const entries = sent.map((one, number) => {
      const times = { startsAt: new Date(one.startsAt), endsAt: new Date(one.endsAt) };
      return laidOut({ ...one, ...times }, number, seen.get(one.pupilId)!);
    });
    const ids = entries.map(() => randomUUID());
    const rows = entries.map((entry, at) => asRow(entry, ids[at]!));
    const subjects = [...new Set(entries.map(one => one.subject))].sort();
    const law = { ...become, values: [lawWriterRole, `{${subjects.join()}}`] };
    const self = { ...become, values: [actorRole(asker.capacity), ''] };
    const [, , told] = await inOneRoundTrip(client, [
      law,
      lock,
      { ...standing, values: [JSON.stringify(rows)] },
    ]);
    const [first] = entries;
    const rules = rulesOfSchool(JSON.parse(answers[1]![0]![0]!) as Settings, first!);
    const stands = standingOf(told as unknown as Told[], () => rules);
    if (wrongEntries(entries, stands, now).length > 0) throw new Error('wrong entries');
    const fresh = rows.filter((_, at) => !stands.registered.has(at));
    await inOneRoundTrip(client, [self, { ...insert, values: [JSON.stringify(fresh)] }, law]);
    const days = entries.map(({ day }) => day).sort() as IsoDate[];
    const today = dayOf(now);
    await countInTurn(lawTransaction(client), { subjects, from: days[0]!, until: days.at(-1)!, today });
    const touched = [...seen.values()].map(one => ({
      caseId: null,
      subject: one.subject,
      region: one.regionId,
    }));
    const owed = operationOf(asker, actor, touched, [written]);
    await inOneRoundTrip(client, [self, { ...insertLines, values: parametersOf([owed]) }, commit]);
    client.release();
    return JSON.stringify({ registerAbsence: ids.map((id, at) => stands.registered.get(at) ?? id) });
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}
