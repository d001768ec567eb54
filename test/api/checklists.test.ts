// The checklists of meetings as they are asked over the API: every question of the sources, by code and passage, and of nobody
// anything.

import { expect, test } from 'vitest';
import { formOf } from '../../src/domain/forms/catalogue.js';
import { pick } from '../support/ask.js';
import { traced, type Who } from './support/casework.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const query = '{ checklists { form questions { code dutch english source needed } } }';

interface Told {
  readonly form: string;
  readonly questions: readonly { readonly code: string; readonly source: string }[];
}

async function told(who: Who): Promise<readonly Told[]> {
  const { data } = await traced(world.server, who, query);
  return pick(data ?? undefined, 'checklists') as unknown as readonly Told[];
}

test('whoever may have minutes to read is told each checklist, with as many questions as its source', async () => {
  const lists = await told('mentor');
  const counts = Object.fromEntries(lists.map(({ form, questions }) => [form, questions.length]));
  // SP:16-44; SP:76-88; AM:255-268; AM:167-173.
  expect(counts).toMatchObject({ PREPARATION: 12, FIRST_DISCUSSION: 5 });
  for (const { form, questions } of lists) {
    expect(questions.map(one => one.code)).toEqual(
      formOf(form as Parameters<typeof formOf>[0]).questions.map(one => one.code),
    );
    expect(questions.filter(one => !/^(SP|AM|DB|FM):\d/.test(one.source))).toEqual([]);
  }
});

test('whoever can never read minutes is refused', async () => {
  const { status, errors } = await traced(world.server, 'organisatiebeheerder', query);
  expect(status).toBe(403);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: ['Query.checklists'] });
});
