// Strict reading of parsed JSON: every problem is told by its place, never by the value that was found there.
import { type IsoDate, parseIsoDate } from '../calendar/iso-date.js';
import { parseIsoInstant } from '../calendar/iso-instant.js';

/** The text names a place in the format and what belongs there; nothing of the input itself. */
export class UnreadableLine extends Error {}

/** A value and its place, for instance `statements[2].at`. */
export class Reader {
  constructor(
    private readonly value: unknown,
    private readonly place: string,
  ) {}

  /** The fields of an object that has no others than these. */
  fields<Name extends string>(...names: readonly Name[]): Record<Name, Reader> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.not('an object');
    if (Object.keys(value).some(key => !names.some(name => name === key))) {
      throw this.not('an object of known fields only');
    }
    const entries = names.map(name => [name, new Reader(own(value, name), this.at(name))]);
    return Object.fromEntries(entries) as Record<Name, Reader>;
  }

  list<T>(read: (item: Reader) => T): T[] {
    if (!Array.isArray(this.value)) throw this.not('a list');
    // A table may leave gaps in a list, which JSON never has; what comes after one keeps its place.
    return this.value.flatMap((item, index) => [read(new Reader(item, `${this.place}[${index}]`))]);
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.not('a text');
    return this.value;
  }

  oneOf<T extends string>(words: readonly T[]): T {
    const found = words.find(word => word === this.value);
    if (found === undefined) throw this.not(`one of ${words.join(', ')}`);
    return found;
  }

  day(): IsoDate {
    const day = parseIsoDate(this.text());
    if (day === undefined) throw this.not('a day YYYY-MM-DD');
    return day;
  }

  instant(): Date {
    const instant = parseIsoInstant(this.text());
    if (instant === undefined) throw this.not('an instant with an offset');
    return instant;
  }

  /** Null is as good as absent, for formats that know no absence. */
  optional<T>(read: (present: Reader) => T): T | undefined {
    return this.value === undefined || this.value === null ? undefined : read(this);
  }

  not(expected: string): UnreadableLine {
    const found = this.value === undefined ? 'is missing' : 'is not understood';
    return new UnreadableLine(`${this.place || 'the line'} ${found}: ${expected} belongs there`);
  }

  private at(name: string): string {
    return this.place === '' ? name : `${this.place}.${name}`;
  }
}

function own(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
