// Values as PostgreSQL writes them, and netstrings of them: the bytes over which a line of the record is hashed.

/** Length in bytes before each text, and nothing that a text could hold stands for one that is not there. */
export const netstring = (text: string | null): string =>
  text === null ? '-' : `${Buffer.byteLength(text)}:${text}`;

export const netstrings = (texts: readonly (string | null)[]): string => texts.map(netstring).join('');

export const truth = (value: boolean): string => (value ? 't' : 'f');

/** Of the many spaces there are PostgreSQL quotes for six. */
const plainElement = /^[^ \t\n\v\f\r{}",\\]+$/;

/** An array of one dimension, quoted where PostgreSQL quotes. */
export const arrayText = (elements: readonly string[]): string =>
  `{${elements
    .map(one =>
      plainElement.test(one) && one.toLowerCase() !== 'null' ? one : `"${one.replace(/["\\]/g, '\\$&')}"`,
    )
    .join()}}`;

export type Json = null | boolean | string | readonly Json[] | { readonly [name: string]: Json };

/** PostgreSQL keeps the shorter of two names first, and of two equally long the one with the lesser bytes. */
const byName = (one: string, other: string): number => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length - b.length || Buffer.compare(a, b);
};

/** The text of a jsonb. Facts of the record hold no numbers, whose many ways of writing would all have to be settled. */
export function jsonbText(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`;
  const named = value as { readonly [name: string]: Json };
  const names = Object.keys(named).sort(byName);
  return `{${names.map(name => `${JSON.stringify(name)}: ${jsonbText(named[name]!)}`).join(', ')}}`;
}
