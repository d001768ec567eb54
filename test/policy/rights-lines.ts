// The rights as the project was given them, line by line (rights.csv): the upper bound of what may be permitted.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface RightsLine {
  readonly noun: string;
  readonly dataClass: string;
  readonly capacity: string;
  readonly action: string;
  readonly conditions: readonly string[];
  readonly ground: string;
}

export const anyReader = 'any capacity that may read it';

/** The file quotes a field only where it holds a comma, and no field holds a quote that matters here. */
const fields = (line: string): string[] =>
  (line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []).map(field => field.replace(/,$/, ''));

export function rightsLines(): RightsLine[] {
  const text = readFileSync(fileURLToPath(new URL('rights.csv', import.meta.url)), 'utf8');
  const [, ...lines] = text.split('\n').filter(line => line !== '');
  return lines.map(line => {
    const [noun = '', dataClass = '', capacity = '', action = '', conditions = '', ground = ''] =
      fields(line);
    return {
      noun,
      dataClass,
      capacity,
      action,
      conditions: conditions.split(' ').filter(word => word !== ''),
      ground,
    };
  });
}
