// Corrects an entry: another row takes the place of the one that was read, which stays readable as it was.

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { countAbsence } from '../../database/absence-pass/count-absence.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';
import { insertEntries, laidOut } from './entry-rows.js';
import { AbsenceFieldsInput } from './register-absence.js';
import { askWhatStands } from './what-stands.js';
import { wrongEntries } from './wrong-entries.js';

@InputType({
  description:
    'What the entry says from now on, all of it; what it said before is kept. Dutch: correctie van een registratie. Source: AVG 5(1)d, 16.',
})
export class CorrectAbsenceInput extends AbsenceFieldsInput {
  @Field(() => ID, { description: 'The entry as you read it. Dutch: registratie.' })
  entryId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

export const entryToCorrect = ({ input }: { input: CorrectAbsenceInput }): Candidate => ({
  from: { resource: 'AbsenceEntry', id: asId(input.entryId) },
});

interface Row {
  readonly firstId: string;
  readonly version: number;
  readonly day: IsoDate;
  readonly subject: string;
  readonly regionId: string;
  readonly controllerId: string;
}

const read = `select e.first_id as "firstId", e.version, e.day::text as day, e.subject, e.region_id as "regionId",
    e.controller_id as "controllerId" from absence_entries e where e.id = $1`;
const supersede = `update absence_entries set superseded_at = app.now(), superseded_xid = pg_current_xact_id()
    where id = $1 and version = $2 and superseded_xid is null returning id`;

export async function correctAbsence(unit: UnitOfWork, input: CorrectAbsenceInput): Promise<string> {
  const id = asId(input.entryId);
  const [row] = await unit.transaction.query<Row>(read, [id]);
  if (row === undefined) throw unknownId();
  const entry = laidOut(input, 0, row);
  const standing = await askWhatStands(unit, [entry], row.firstId);
  const [wrong] = wrongEntries([entry], standing, unit.now);
  if (wrong !== undefined) throw new ApiError('BAD_USER_INPUT', { reason: wrong.reason });
  const gone = await unit.transaction.query(supersede, [id, input.version]);
  if (gone.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  const made = randomUUID();
  await insertEntries(unit, [{ ...entry, id: made, firstId: row.firstId, version: row.version + 1 }]);
  const [from, until] = [row.day, entry.day].sort() as [IsoDate, IsoDate];
  await countAbsence(unit.transaction, { subjects: [row.subject], from, until, today: today(unit) });
  return made;
}
