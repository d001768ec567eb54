// Reads one line of situations, the format that people write by hand, generate or keep in a spreadsheet.
import { Reader, UnreadableLine } from './line-reader.js';
import {
  type Adult,
  AUTHORITIES,
  type DayRange,
  DOMAINS,
  type Item,
  METHODS,
  PHASES,
  type Situation,
  STUDENT,
  type Statement,
  SUBJECTS,
  WORDS,
} from './situation.js';

export interface SituationLine {
  /** Any text; the answer repeats it. */
  readonly id: string;
  readonly situation: Situation;
}

/** Throws UnreadableLine on what is no JSON, lacks a field, or holds a value or field that the format does not know. */
export const readSituationLine = (line: string): SituationLine => readSituation(parseLine(line));

/** The same of a line that was parsed already, or of what never was one. */
export function readSituation(value: unknown): SituationLine {
  const fields = new Reader(value, '').fields(
    'id',
    'at',
    'student',
    'item',
    'adults',
    'statements',
    'notified',
    'phase',
    'override',
    'validUntil',
  );
  const item = readItem(fields.item);
  const adults = fields.adults.list(readAdult);
  const speakers = [STUDENT, ...adults.map(({ id }) => id), ...(item.parents ?? [])];
  const situation: Situation = {
    at: fields.at.instant(),
    student: readStudent(fields.student),
    item,
    adults,
    statements: fields.statements.list(statement => readStatement(statement, speakers)),
    notified: fields.notified.optional(list => list.list(readNotice)),
    phase: fields.phase.optional(phase => phase.oneOf(PHASES)),
    override: fields.override.optional(readOverride),
    validUntil: fields.validUntil.optional(day => day.day()),
  };
  return { id: fields.id.text(), situation };
}

/** Throws UnreadableLine. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own message quotes the input.
    throw new UnreadableLine('the line is no JSON');
  }
}

function readStudent(reader: Reader): Situation['student'] {
  const { birthDate, incapable } = reader.fields('birthDate', 'incapable');
  const readRange = (range: Reader) => readDays(range.fields('from', 'until'));
  return { birthDate: birthDate.day(), incapable: incapable.optional(list => list.list(readRange)) };
}

function readItem(reader: Reader): Item {
  const fields = reader.fields('subject', 'domain', 'parents');
  const subject = fields.subject.oneOf(SUBJECTS);
  const domain = fields.domain.oneOf(DOMAINS);
  const parents = (list: Reader) => list.list(readPersonId);
  return {
    subject,
    domain,
    parents: subject === 'STUDENT' ? fields.parents.optional(parents) : parents(fields.parents),
  };
}

function readAdult(reader: Reader): Adult {
  const { id, authority, from, until } = reader.fields('id', 'authority', 'from', 'until');
  return { id: readPersonId(id), authority: authority.oneOf(AUTHORITIES), ...readDays({ from, until }) };
}

function readStatement(reader: Reader, speakers: readonly string[]): Statement {
  const { by, answer, at, method } = reader.fields('by', 'answer', 'at', 'method');
  if (!speakers.includes(by.text())) throw by.not("an adult's id or student");
  return {
    by: by.text(),
    answer: answer.oneOf(WORDS),
    at: at.instant(),
    method: method.optional(word => word.oneOf(METHODS)),
  };
}

function readNotice(reader: Reader): NonNullable<Situation['notified']>[number] {
  const { adult, on } = reader.fields('adult', 'on');
  return { adult: adult.text(), on: on.day() };
}

function readOverride(reader: Reader): NonNullable<Situation['override']> {
  const { by, at, reason } = reader.fields('by', 'at', 'reason');
  return { by: by.text(), at: at.instant(), reason: reason.text() };
}

function readDays({ from, until }: Record<'from' | 'until', Reader>): DayRange {
  return { from: from.optional(day => day.day()), until: until.optional(day => day.day()) };
}

/** The pupil is no adult: an adult of that id would speak with the pupil's voice. */
function readPersonId(reader: Reader): string {
  const id = reader.text();
  if (id === STUDENT) throw reader.not('the id of an adult');
  return id;
}
