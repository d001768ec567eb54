// The privacy officer's questions, asked over HTTP.

import { expect } from 'vitest';
import type { Persona } from '../../../src/demo/region/personas.js';
import { nounsOfCases } from '../../../src/features/oversight/asked-facts.js';
import type { TestServer } from '../../support/server.js';
import { traced, type Who } from './casework.js';

export interface SeerLine {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: string;
  readonly purpose: string;
  readonly effect: string;
  readonly ruleId: string;
  readonly perItem: readonly { readonly fact: string }[];
  readonly isTied: boolean;
}

export interface SeenLine {
  readonly noun: string;
  readonly purpose: string;
  readonly effect: string;
  readonly ruleId: string;
  readonly perItem: readonly { readonly fact: string }[];
}

/** The word of the schema for a capacity. */
export const capacityWord = (capacity: string): string => capacity.toUpperCase().replaceAll('-', '_');

const officer = 'privacy-officer';

export async function officerAsks<Answer>(
  server: TestServer,
  query: string,
  variables: Record<string, unknown>,
  who: Who = officer,
): Promise<Answer> {
  const { data, errors } = await traced(server, who, query, { variables });
  expect(errors).toBeUndefined();
  return data as Answer;
}

/** Who can see a noun of a case, as the officer is told. */
export async function seersOf(
  server: TestServer,
  caseId: string,
  noun: string,
  moment: { at?: string; knownAt?: string } = {},
): Promise<readonly SeerLine[]> {
  const query = `query ($about: AboutCaseInput!, $noun: PolicyNoun!, $at: DateTimeISO, $knownAt: DateTimeISO) {
    whoCanSee(about: $about, noun: $noun, at: $at, knownAt: $knownAt) {
      personId organisationId capacity purpose effect ruleId isTied perItem { fact } } }`;
  const variables = { about: { caseId }, noun, ...moment };
  const told = await officerAsks<{ whoCanSee: SeerLine[] }>(server, query, variables);
  return told.whoCanSee;
}

/** Which nouns of a case somebody can see, as the officer is told. */
export async function seenBy(
  server: TestServer,
  caseId: string,
  { capacity, person, organisation }: Persona,
): Promise<readonly SeenLine[]> {
  const query = `query ($about: AboutCaseInput!, $asker: AskerInput!) {
    whatCanSee(about: $about, asker: $asker) { noun purpose effect ruleId perItem { fact } } }`;
  const told = await officerAsks<{ whatCanSee: SeenLine[] }>(server, query, {
    about: { caseId },
    asker: { capacity: capacityWord(capacity), personId: person, organisationId: organisation },
  });
  return told.whatCanSee;
}

/** What is told of why. */
export interface Explained {
  readonly effect: string;
  readonly holdsCapacity: boolean | null;
  readonly rule: { readonly id: string } | null;
  readonly considered: readonly {
    readonly applies: boolean;
    readonly rule: { readonly id: string };
    readonly facts: readonly {
      readonly condition: { readonly fact: string };
      readonly answer: string;
      readonly evidenceId: string | null;
    }[];
  }[];
  readonly missing: readonly { readonly conditions: readonly { readonly fact: string }[] }[];
  readonly neededConsents:
    | readonly {
        readonly consentId: string | null;
        readonly status: string | null;
        readonly rule: string;
        readonly deciders: readonly { readonly personId: string | null; readonly said: string }[];
      }[]
    | null;
  readonly at: string;
  readonly dutch: string;
  readonly english: string;
}

/** What everybody sees of the case, noun by noun, as the officer is told. */
export async function everything(server: TestServer, caseId: string): Promise<ReadonlyMap<string, SeerLine>> {
  const seen = new Map<string, SeerLine>();
  for (const noun of nounsOfCases)
    for (const one of await seersOf(server, caseId, noun))
      seen.set([one.personId, one.organisationId, one.capacity, one.purpose, noun].join(' '), one);
  return seen;
}

/** By the two states: what became of each, where something did. */
export function differences(
  before: ReadonlyMap<string, SeerLine>,
  after: ReadonlyMap<string, SeerLine>,
): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .flatMap(name => {
      const [was, is] = [before.get(name), after.get(name)];
      if (was?.effect === is?.effect && was?.ruleId === is?.ruleId) return [];
      const tell = (one: SeerLine | undefined): string =>
        one === undefined ? '-' : `${one.effect} ${one.ruleId}`;
      return [`${name}: ${tell(was)} > ${tell(is)}`];
    })
    .sort();
}
