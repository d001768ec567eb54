// How pupils of the demo are absent: most of them hardly, and for each criterion some below it, at it and above it.

/** A run of school days on which the pupil was ill. */
export interface Illness {
  /** The first of them: so many school days before the last one of what is told, 0 being that one. */
  readonly ago: number;
  readonly days: number;
  readonly unclear?: true;
  /** Still ill on the day of seeding; in a year that is over it ended with its last day. */
  readonly lasts?: true;
}

export interface Habit {
  readonly what: string;
  /** Times late, lessons and half-days missed without leave. */
  readonly late?: number;
  readonly lessons?: number;
  readonly halfDays?: number;
  readonly ill?: readonly Illness[];
  /** Times that the pupil was sent home ill, and lessons missed for a doctor's visit. */
  readonly sentHome?: number;
  readonly atDoctor?: number;
  /** School days of leave, and of leave that was not given. */
  readonly leave?: number;
  readonly luxury?: number;
  /** Lessons missed for another reason: judged by the school, and not judged yet. */
  readonly other?: number;
  readonly unjudged?: number;
  /** Registered as truancy at first: the pupil had been late, and the entry was corrected. */
  readonly mistaken?: number;
}

const hardly: readonly Habit[] = [
  { what: 'never absent' },
  { what: 'ill for two days', ill: [{ ago: 30, days: 2 }] },
  { what: 'at the orthodontist, twice', atDoctor: 2 },
  { what: 'a day of leave', leave: 1, ill: [{ ago: 48, days: 1 }] },
  { what: 'ill for a week, and late once', late: 1, ill: [{ ago: 44, days: 5 }] },
];

const telling: readonly Habit[] = [
  { what: 'late 7 times: the last that the school talks about alone', late: 7 },
  { what: 'late 8 times: the first for the preventive talk', late: 8 },
  { what: 'late 11 times: the last for the preventive talk', late: 11 },
  { what: 'late 12 times: reported', late: 12 },
  { what: 'half a day of truancy', halfDays: 1, mistaken: 1 },
  { what: 'a day of truancy', halfDays: 2, other: 1 },
  { what: 'a day and a half of truancy', halfDays: 3, unjudged: 2 },
  { what: 'two days of truancy: reported', halfDays: 4 },
  { what: 'a few lessons skipped', lessons: 3, late: 2, mistaken: 2 },
  { what: '20 lessons skipped in a week: more than 16 hours', lessons: 20 },
  { what: 'ill for a day, twice in two months', ill: [5, 20].map(ago => ({ ago, days: 1 })), atDoctor: 1 },
  {
    what: 'ill for a day or two, three times in two months',
    ill: [4, 14, 26].map(ago => ({ ago, days: 2 })),
  },
  { what: 'ill for ten school days, unclear of what', ill: [{ ago: 9, days: 10, unclear: true }] },
  { what: 'ill for twelve school days on end', ill: [{ ago: 11, days: 12, unclear: true, lasts: true }] },
  { what: 'ill for five days spread over a month', ill: [2, 6, 10, 13, 17].map(ago => ({ ago, days: 1 })) },
  { what: 'often sent home ill', sentHome: 5, other: 1 },
  { what: 'away on a holiday without leave', luxury: 2, leave: 1 },
  { what: 'ill since yesterday', ill: [{ ago: 0, days: 1, lasts: true }], late: 1 },
];

/** In turn over the pupils of a school, so that each group has some of everything. */
export const habits: readonly Habit[] = telling.flatMap(habit => [...hardly, habit]);
