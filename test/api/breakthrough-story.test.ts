// A case from absence to the doorbraakoverleg and back to school, by acts of the API alone, in each of the four protocols; and
// what each of the roles sees of it in each phase.

import { afterAll, describe, expect, test } from 'vitest';
import { setTable } from './support/breakthrough.js';
import { usualDayAgain } from './support/clock.js';
import { type Way, ways } from './support/story/case-in-story.js';
import { expected } from './support/story/expected.js';
import { begin, closeCase, goOn } from './support/story/steps.js';
import { seenByAll } from './support/story/what-is-seen.js';
import { openWorld } from './support/world.js';

const world = openWorld();

afterAll(() => setTable(world, 'SHERTOGENBOSCH'));

/** A line for each phase, after each of which everybody looks. */
async function told(way: Way): Promise<string[]> {
  usualDayAgain(world.server);
  const of = await begin(world, way);
  const lines: string[] = [];
  const look = async (phase: string) => {
    lines.push([phase, ...Object.values(await seenByAll(world, of))].join(' '));
  };
  await look('PH0');
  for (const [index, phase] of way.phases.entries()) {
    await goOn(world, of, phase, index + 1);
    await look(phase);
  }
  await closeCase(world, of, way.phases.length + 1);
  await look('PH9');
  return lines;
}

const linesOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.trim().replaceAll(/ +/g, ' '));

describe('a case goes from absence to the table and back to school', () => {
  test.each(ways)(
    'by $protocol, and everybody sees of it what is theirs',
    async way => {
      expect(await told(way)).toEqual(linesOf(expected[way.protocol]));
    },
    120_000,
  );
});
