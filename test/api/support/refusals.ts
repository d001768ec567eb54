// Refusals that every act has: to whom no rule could permit it, nothing is written and the attempt is on record.

import { expect } from 'vitest';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { type Act, bare } from './acts.js';
import { act, type Input, type Traced, type Who } from './casework.js';
import { writingNothing } from './contents.js';
import { type EveryCapacity, inCapacity } from './every-capacity.js';
import { linesOf } from './record-lines.js';
import type { World } from './world.js';

export interface Attempt {
  readonly who: Who;
  readonly name: Act;
  readonly input: Input;
  readonly headers?: Record<string, string>;
}

// The act asks for nothing back: what the answer holds may be refused for reasons of its own.
const attempt = ({ server }: World, { who, name, input, headers = {} }: Attempt): Promise<Traced> =>
  act(server, who, name, input, { selection: bare(name), headers });

/** The act is refused for good, whatever the facts: before anything ran, naming the field. */
export async function expectNever(
  world: World,
  everybody: EveryCapacity,
  { capacity, name, input }: { capacity: Capacity; name: Act; input: Input },
): Promise<void> {
  const who = inCapacity(everybody, capacity);
  const { status, data, errors, trace } = await attempt(world, { who, name, input });
  expect({ capacity, status, data }).toEqual({ capacity, status: 403, data: null });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: [`Mutation.${name}`] });
  expect(errors?.[0]?.extensions.missing).toBeUndefined();
  const lines = await linesOf(world.database, trace);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    action: 'REFUSE',
    outcome: 'REFUSED',
    capacity,
    person_id: who.person,
    organisation_id: who.organisation,
    subject: null,
    case_id: null,
  });
}

/** None of these could ever do it; nothing is written by all their attempts together. */
export const expectNeverFor = (
  world: World,
  everybody: EveryCapacity,
  of: { capacities: readonly Capacity[]; name: Act; input: Input },
): Promise<void> =>
  writingNothing(world.database, async () => {
    for (const capacity of of.capacities) await expectNever(world, everybody, { ...of, capacity });
  });

export interface Told {
  readonly code: string;
  readonly reason?: string;
  readonly fields?: readonly string[];
  readonly missing?: readonly (readonly string[])[];
}

const statuses: Readonly<Record<string, number>> = { FORBIDDEN: 403, BAD_USER_INPUT: 400, CONFLICT: 409 };

/** The act is refused or fails as told; nothing is written, and the attempt is on record. */
export async function expectRefused(world: World, one: Attempt, told: Told): Promise<Traced> {
  const asked = await writingNothing(world.database, () => attempt(world, one));
  const { code, reason, fields, missing } = asked.errors?.[0]?.extensions ?? {};
  expect(
    Object.fromEntries(
      Object.entries({ code, reason, fields, missing }).filter(([, of]) => of !== undefined),
    ),
  ).toEqual(told);
  expect({ status: asked.status, data: asked.data }).toEqual({ status: statuses[told.code], data: null });
  const lines = await linesOf(world.database, asked.trace);
  expect(lines.length).toBeGreaterThan(0);
  const outcome = told.code === 'FORBIDDEN' ? 'REFUSED' : 'FAILED';
  expect(lines.map(line => line.outcome)).toEqual(lines.map(() => outcome));
  return asked;
}

export const unknownId: Told = { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID' };

export const badInput = (reason: string, ...fields: readonly string[]): Told => ({
  code: 'BAD_USER_INPUT',
  reason,
  ...(fields.length === 0 ? {} : { fields }),
});

export const conflict = (reason: string): Told => ({ code: 'CONFLICT', reason });

export const lacking = (...missing: readonly (readonly string[])[]): Told => ({ code: 'FORBIDDEN', missing });
