// The examples as the explorer gets them: text, titles, and the variables for each persona that they suit.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { type Example, type ExampleGroup, examples } from './example-list.js';
import { explorerFolder } from './explorer-folder.js';

interface Told {
  readonly nl: string;
  readonly en: string;
}

export interface ServedExample {
  readonly name: string;
  readonly group: ExampleGroup;
  readonly title: Told;
  /** What to look at, from the first lines of its file. */
  readonly hint: Told;
  readonly query: string;
  /** By the name of the persona; null where the operation takes none. */
  readonly variables: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

const form = /^# nl: (?<nl>.+)\n# en: (?<en>.+)\n(?<query>[^#]+)$/;

async function textOf(name: string): Promise<{ hint: Told; query: string }> {
  const text = await readFile(join(explorerFolder, 'examples', `${name}.graphql`), 'utf8');
  const { nl, en, query } = form.exec(text)?.groups ?? {};
  if (nl === undefined || en === undefined || query === undefined) {
    throw new Error(`the example ${name} does not tell what it is for`);
  }
  return { hint: { nl, en }, query };
}

async function served({ name, group, nl, en, suits, variables }: Example): Promise<ServedExample> {
  const now = new Date();
  const today = dayOf(now);
  const ofPersona = suits.map(
    persona => [persona.persona, variables?.({ persona, today, now }) ?? null] as const,
  );
  return {
    name,
    group,
    title: { nl, en },
    ...(await textOf(name)),
    variables: Object.fromEntries(ofPersona),
  };
}

export const readExamples = (): Promise<ServedExample[]> => Promise.all(examples.map(served));
