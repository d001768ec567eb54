// Entries as rows: laid out from what was asked, and inserted in one statement, each row under row-level security.

import type { AbsenceKind, AbsenceUnit } from '../../domain/absence/registration.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { OwnPupil } from '../case-row/index.js';

export interface Asked {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly unit: AbsenceUnit;
  readonly lesson?: string | null;
  readonly kind: AbsenceKind;
  readonly authorised?: boolean | null;
  readonly key?: string | null;
}

export interface Entry extends OwnPupil {
  /** Its place in the batch, from 0. */
  readonly number: number;
  readonly day: IsoDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly unit: AbsenceUnit;
  readonly lesson: string | null;
  readonly kind: AbsenceKind;
  readonly authorised: boolean | null;
  readonly key: string | null;
}

/** Before the first year, and after the last, that a day can be told of. */
const [first, last] = [Date.parse('0001-01-02'), Date.parse('9999-12-30')];
const dayWithin = (at: Date): IsoDate => dayOf(new Date(Math.min(Math.max(at.getTime(), first), last)));

export const laidOut = (asked: Asked, number: number, pupil: OwnPupil): Entry => ({
  number,
  subject: pupil.subject,
  regionId: pupil.regionId,
  controllerId: pupil.controllerId,
  day: dayWithin(asked.startsAt),
  startsAt: asked.startsAt,
  endsAt: asked.endsAt,
  unit: asked.unit,
  lesson: asked.lesson ?? null,
  kind: asked.kind,
  authorised: asked.authorised ?? null,
  key: asked.key ?? null,
});

/** The last instant of it lies on the day on which it began. */
export const endsOnItsDay = ({ day, endsAt }: Entry): boolean =>
  dayWithin(new Date(endsAt.getTime() - 1)) === day;

export interface EntryRow extends Entry {
  readonly id: string;
  readonly firstId: string;
  readonly version: number;
}

const insert = `
  insert into absence_entries (id, first_id, version, subject, region_id, controller_id, day, starts_at, ends_at, unit,
      lesson, kind, authorised, source_key)
  select r.id, r."firstId", r.version, r.subject, r."regionId", r."controllerId", r.day, r."startsAt", r."endsAt", r.unit,
      r.lesson, r.kind, r.authorised, r.key
    from json_to_recordset($1::json) as r (id uuid, "firstId" uuid, version integer, subject uuid, "regionId" uuid,
      "controllerId" uuid, day date, "startsAt" timestamptz, "endsAt" timestamptz, unit text, lesson text, kind text,
      authorised boolean, key text)`;

export async function insertEntries(unit: UnitOfWork, rows: readonly EntryRow[]): Promise<void> {
  try {
    await unit.transaction.query(insert, [JSON.stringify(rows)]);
  } catch (fault) {
    throw unit.unlessOvertaken(fault);
  }
}
