// Paragraphs of a container (plan, minutes, registration) bear what they tell of: a class, about whom, in which domain. Each is
// read under the reader's own line for all that it touches, and what bears no tag counts as the most restricted (Q17).

/** The classes that a paragraph may bear; numbers, addresses, files of care, talks and safety files belong in no container. */
export const TAGGED_CLASSES = [
  'D05',
  'D06',
  'D07',
  'D08',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
  'D17',
] as const;
export type TaggedClass = (typeof TAGGED_CLASSES)[number];

export type About = 'STUDENT' | 'PARENT' | 'MIXED';
export type ParagraphDomain = 'GENERAL' | 'CARE';

export interface Tag {
  /** null: untagged. */
  readonly dataClass: TaggedClass | null;
  readonly about: About;
  readonly domain: ParagraphDomain;
}

export interface DemandRow {
  readonly dataClass: TaggedClass;
  /** When a paragraph demands the line of this class beside that of its own. */
  readonly also: readonly ('UNTAGGED' | 'ABOUT_OTHERS' | 'CARE_OF_A_GENERAL_CLASS')[];
  readonly source: string;
}

/** Classes whose own line is one of care already. */
export const CARE_CLASSES: readonly TaggedClass[] = ['D10', 'D11', 'D12'];

/** Which lines are demanded besides; the sources demand a tag for each item (DB:623-627), how they add up is our reading. */
export const DEMANDED_BESIDES: readonly DemandRow[] = [
  // Untagged text may hold anything: the line of diagnosis and that of home and family, both.
  { dataClass: 'D10', also: ['UNTAGGED'], source: 'decisions.md Q17' },
  // What tells of a parent, or of pupil and parent together, is read as home and family is (R01, R17).
  {
    dataClass: 'D15',
    also: ['UNTAGGED', 'ABOUT_OTHERS'],
    source: 'DB:623-627; law.md R01, R17; decisions.md Q17',
  },
  // Care told in a paragraph of a general class is read by whoever reads conclusions of care.
  { dataClass: 'D12', also: ['CARE_OF_A_GENERAL_CLASS'], source: 'DB:643-653; decisions.md Q4' },
];

/** All classes whose lines a reader must have, in their order. */
export function demandedBy({ dataClass, about, domain }: Tag): TaggedClass[] {
  const holds = {
    UNTAGGED: dataClass === null,
    ABOUT_OTHERS: about !== 'STUDENT',
    CARE_OF_A_GENERAL_CLASS: domain === 'CARE' && dataClass !== null && !CARE_CLASSES.includes(dataClass),
  };
  const besides = DEMANDED_BESIDES.filter(row => row.also.some(one => holds[one])).map(row => row.dataClass);
  return TAGGED_CLASSES.filter(one => one === dataClass || besides.includes(one));
}
