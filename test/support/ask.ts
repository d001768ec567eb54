// Asks the server over HTTP, as one of the demo's personas.

import { demoToken } from '../../src/demo/demo-token.js';
import { type Persona, personas } from '../../src/demo/region/personas.js';
import type { Purpose } from '../../src/policy/vocabulary/purposes.js';
import { type Receipt, withoutReceipt } from './receipt.js';
import type { TestServer } from './server.js';

export interface Withheld {
  readonly path: readonly (string | number)[];
  readonly resource: string;
  readonly missing: readonly (readonly string[])[];
  readonly limitedTo: readonly string[];
  readonly reason: string;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** What lies at the end of a path, or undefined. */
export function pick(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as JsonObject)[step] : undefined),
    value,
  );
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  /** Without its receipt. */
  readonly text: string;
  readonly whole: string;
  readonly receipt: Receipt | null;
  readonly data: JsonObject | null;
  readonly errors:
    | readonly { message: string; path?: readonly (string | number)[]; extensions: Record<string, unknown> }[]
    | undefined;
  readonly withheld: readonly Withheld[];
}

/** Somebody who may ask for another purpose than their main one. */
export type Asking = Persona & { readonly purpose?: Purpose };

export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

export function personaNamed(name: string): Persona {
  const found = personas.find(one => one.persona === name);
  if (found === undefined) throw new Error(`no persona ${name}`);
  return found;
}

const tokens = new Map<string, Promise<string>>();

/** Tokens last fifteen minutes, longer than a run. */
export function tokenOf(server: TestServer, persona: Persona): Promise<string> {
  const key = `${server.key.x} ${persona.persona} ${persona.person} ${persona.capacity}`;
  const known = tokens.get(key) ?? demoToken(server.key, persona);
  tokens.set(key, known);
  return known;
}

export async function post(
  server: TestServer,
  body: string,
  headers: Record<string, string>,
): Promise<Asked> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', body, headers });
  const whole = await response.text();
  const json = (whole === '' ? {} : JSON.parse(whole)) as {
    data?: JsonObject;
    errors?: Asked['errors'];
    extensions?: { withheld?: Withheld[]; receipt?: Receipt | null };
  };
  return {
    status: response.status,
    headers: response.headers,
    text: withoutReceipt(whole),
    whole,
    receipt: json.extensions?.receipt ?? null,
    data: json.data ?? null,
    errors: json.errors,
    withheld: json.extensions?.withheld ?? [],
  };
}

export async function ask(
  server: TestServer,
  persona: string | Asking,
  query: string,
  options: AskOptions = {},
): Promise<Asked> {
  const who: Asking = typeof persona === 'string' ? personaNamed(persona) : persona;
  const { purpose } = who;
  const { variables, headers = {} } = options;
  return post(server, JSON.stringify({ query, variables }), {
    'content-type': 'application/json',
    authorization: `Bearer ${await tokenOf(server, who)}`,
    ...(purpose === undefined ? {} : { 'doorbraak-purpose': purpose }),
    ...headers,
  });
}

/** The data of an answer that must have no errors. */
export async function askFor(
  server: TestServer,
  persona: string | Persona,
  query: string,
  options: AskOptions = {},
): Promise<JsonObject> {
  const { data, errors, status } = await ask(server, persona, query, options);
  if (errors !== undefined || data === null) throw new Error(`status ${status}: ${JSON.stringify(errors)}`);
  return data;
}
