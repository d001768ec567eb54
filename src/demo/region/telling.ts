// How a story's words become values of rows: days, instants, ids and people.

import type { NumberKeys } from '../../database/number-keys.js';
import { startOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { demoId } from './demo-id.js';
import { organisations, personOf, professional, professionals, region } from './organisations.js';
import { adultPerson, pupilPerson } from './personas.js';
import type { Days, Story } from './story.js';

export type Row = Readonly<Record<string, unknown>>;
export type Rows = readonly (readonly [table: string, rows: readonly Row[]])[];

export interface Telling {
  readonly story: Story;
  readonly today: IsoDate;
  /** Under which the numbers of the pupils are kept. */
  readonly numbers: NumberKeys;
}

export const day = ({ today }: Telling, days: Days): IsoDate => addDays(today, days);
// Ten in the morning, when people answer; the day of seeding itself has not come so far yet.
export const instant = (telling: Telling, days: Days): string =>
  new Date(startOfDay(day(telling, days)).getTime() + 10 * 3_600_000).toISOString();

export const id = ({ story }: Telling, what: string): string => demoId(`${story.key} ${what}`);
export const isProfessional = (who: string): boolean => professionals.some(one => one.persona === who);

/** A persona of a professional, `leerling`, or an adult of the family. */
export function person({ story }: Telling, who: string): string {
  if (who === 'leerling') return pupilPerson(story);
  return isProfessional(who) ? personOf(professional(who)) : adultPerson(story, who);
}

export const written = (telling: Telling, by: string, on: Days): Row => ({
  recorded_by: person(telling, by),
  recorded_capacity: isProfessional(by)
    ? professional(by).capacity
    : by === 'leerling'
      ? 'leerling'
      : 'ouder',
  recorded_at: instant(telling, on),
});

export const inCase = (telling: Telling, controller: string): Row => ({
  case_id: id(telling, 'case'),
  subject: id(telling, 'subject'),
  region_id: region.id,
  controller_id: controller,
});

export const schoolOf = ({ story }: Telling): string => organisations[story.school].id;
export const organisationOf = (who: string): string => organisations[professional(who).organisation].id;
