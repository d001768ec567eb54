// The pupils of the demo's schools around whom there is no case: made-up names, and birth dates that fit their groups.

import type { IsoDate } from '../../../domain/calendar/iso-date.js';
import { startOfSchoolYear } from '../../../domain/calendar/school-year.js';
import { demoId } from '../demo-id.js';
import { type OrganisationKey, organisations, region } from '../organisations.js';
import type { Row, Rows } from '../telling.js';
import { type Habit, habits } from './habits.js';

export interface Enrolled {
  readonly key: string;
  readonly index: number;
  readonly school: Extract<OrganisationKey, 'po' | 'vo'>;
  readonly group: string;
  /** That the pupil comes to be in the calendar year in which this school year begins. */
  readonly age: number;
  /** Came to this school at the beginning of this school year. */
  readonly isNew: boolean;
  readonly thisYear: Habit;
  readonly lastYear: Habit;
}

const given =
  'Aylin Bas Carlijn Daan Elif Floor Gijs Hanna Ilias Jet Kees Lieke Mees No\u00eb Omar Puck Quinten Romy Sem Ana\u00efs Umut Vera Wout Yara Zo\u00eb'.split(
    ' ',
  );
const family = [
  'Aarts',
  'Bakkers',
  'van Creij',
  'van Dinther',
  'el Amrani',
  'Franken',
  'Goossens',
  'van der Heuvel',
  'Ietswaard',
  'Jaspers',
  'Ko\u00e7ak',
  'van Laarhoven',
  'M\u00fclders',
  'N\u00fa\u00f1ez-Prinsen',
];
const adults = 'Aziza Bram Chantal Dirk Esra Frits Gerrie Hakan In\u00e9s Joost Karin'.split(' ');

/** Groups, how old their pupils come to be, and how many there are of them. */
const groups: readonly (readonly [Enrolled['school'], string, number, number])[] = [
  ['po', 'Groep 5', 9, 16],
  ['po', 'Groep 6', 10, 16],
  ['po', 'Groep 7', 11, 16],
  ['po', 'Groep 8', 12, 16],
  ['vo', '1 vmbo-tl', 12, 28],
  ['vo', '2 havo', 13, 32],
  ['vo', '3 vwo', 14, 32],
  ['vo', '4 vmbo-tl', 15, 32],
  ['vo', '4 havo', 16, 32],
  ['vo', '5 havo', 17, 30],
];

const placed = groups.flatMap(([school, group, age, pupils]) =>
  Array.from({ length: pupils }, () => ({ school, group, age })),
);

/** So far apart in the list of habits that whoever was hardly absent may be so more this year, and the other way about. */
const changed = 35;

export const enrolled: readonly Enrolled[] = placed.map((place, index) => ({
  ...place,
  index,
  key: `enrolled ${index}`,
  isNew: place.group === '1 vmbo-tl',
  thisYear: habits[index % habits.length]!,
  lastYear: habits[(index + changed) % habits.length]!,
}));

export const subjectOfEnrolled = ({ key }: Enrolled): string => demoId(`${key} subject`);
const personOfEnrolled = ({ key }: Enrolled): string => demoId(`pupil ${key}`);
const adultOfEnrolled = ({ key }: Enrolled, which: number): string => demoId(`adult ${key} ${which}`);

/** What the law looks at is known from so many days before the day of seeding. */
export interface Enrolling {
  readonly today: IsoDate;
  readonly evidenceOn: IsoDate;
  readonly recordedAt: string;
}

const ofPupil = (one: Enrolled): Row => ({
  subject: subjectOfEnrolled(one),
  region_id: region.id,
  controller_id: organisations[one.school].id,
});

function birthDate({ age, index }: Enrolled, today: IsoDate): IsoDate {
  const year = Number(startOfSchoolYear(today).slice(0, 4)) - age;
  const month = String(1 + (index % 12)).padStart(2, '0');
  const day = String(1 + ((index * 7) % 28)).padStart(2, '0');
  return `${year}-${month}-${day}` as IsoDate;
}

/** The numbers of given and of family names have no divisor in common, so no two pupils bear the same name. */
const familyName = ({ index }: Enrolled): string => family[index % family.length]!;

const pupilRow = (one: Enrolled, { today, recordedAt }: Enrolling): Row => ({
  ...ofPupil(one),
  id: demoId(`${one.key} pupil`),
  municipality_id: organisations.gemeente.id,
  person_id: personOfEnrolled(one),
  given_names: given[one.index % given.length],
  family_name: familyName(one),
  birth_date: birthDate(one, today),
  group_name: one.group,
  recorded_at: recordedAt,
});

/** One parent of every fifth pupil, two of the others. */
const parentsOf = ({ index }: Enrolled): readonly number[] => (index % 5 === 4 ? [0] : [0, 1]);

const authorityRow = (one: Enrolled, which: number, known: Enrolling): Row => ({
  ...ofPupil(one),
  id: demoId(`${one.key} authority ${which}`),
  adult_id: adultOfEnrolled(one, which),
  adult_name: `${adults[(one.index + which * 4) % adults.length]} ${familyName(one)}`,
  kind: 'PARENT_WITH',
  from_day: birthDate(one, known.today),
  evidence: 'Uittreksel centraal gezagsregister',
  evidence_on: known.evidenceOn,
  recorded_at: known.recordedAt,
});

export function enrolledRows(known: Enrolling): Rows {
  const persons = enrolled.flatMap(one => [
    personOfEnrolled(one),
    ...parentsOf(one).map(which => adultOfEnrolled(one, which)),
  ]);
  return [
    ['persons', persons.map(id => ({ id, regions: [region.id], name: null }))],
    ['pupils', enrolled.map(one => pupilRow(one, known))],
    ['authorities', enrolled.flatMap(one => parentsOf(one).map(which => authorityRow(one, which, known)))],
  ];
}
