// Tells whether a value is a short string that any log, database or comparison keeps as it is.

// Control characters, line separators and half surrogate pairs are out: PostgreSQL refuses NUL, and UTF-8
// turns every half pair into the same replacement character, which would make two people one.
const PLAIN_TEXT = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,255}$/u;

export function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && PLAIN_TEXT.test(value);
}
