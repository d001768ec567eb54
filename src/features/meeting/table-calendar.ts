// By which protocol the table of the own region meets, and on which days there is school.

import { readSettings, rulesOfSchool } from '../../database/absence-pass/school-rules.js';
import type { BreakthroughProtocol } from '../../domain/breakthrough/protocol.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { SchoolCalendar } from '../../domain/calendar/school-calendar.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { protocolOfRegion } from '../breakthrough/index.js';

export interface TableCalendar {
  readonly protocol: BreakthroughProtocol;
  readonly calendar: SchoolCalendar;
}

export async function tableCalendar(unit: UnitOfWork, day: IsoDate): Promise<TableCalendar> {
  const [regionId = ''] = unit.transaction.entered?.regions ?? [];
  const protocol = await protocolOfRegion(unit, regionId, day);
  const settings = await readSettings(unit.transaction, [regionId]);
  // The table is no school: it goes by the days of its region.
  const { calendar } = rulesOfSchool(settings, { regionId, controllerId: '' });
  return { protocol, calendar };
}
