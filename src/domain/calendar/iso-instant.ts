// Strict reading of an instant: ISO 8601 extended form, always with an offset or Z.
import { parseIsoDate } from './iso-date.js';

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * The instant, or undefined for any other text. Without an offset the text names no instant, so it is refused.
 * What is finer than a millisecond is cut off.
 */
export function parseIsoInstant(text: string): Date | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  const day = parseIsoDate(parts[1] ?? '');
  if (day === undefined) return undefined;
  const millis = Number((parts[5] ?? '').padEnd(3, '0').slice(0, 3));
  const clock = (Number(parts[2]) * 60 + Number(parts[3])) * 60 + Number(parts[4] ?? 0);
  const offset = (Number(parts[7] ?? 0) * 60 + Number(parts[8] ?? 0)) * (parts[6] === '-' ? -60 : 60);
  return new Date(Date.parse(day) + (clock - offset) * 1000 + millis);
}
