// Whether an error is one of the closed list: a code, a reason, their own texts, names of ours, and nothing else.

import { expect } from 'vitest';
import { talkExclusions } from '../../../src/domain/preventive-talk/may-be-invited.js';
import { type ErrorReason, reasons } from '../../../src/errors/reasons.js';
import { codes, type ErrorCode } from '../../../src/errors.js';
import { policy } from '../../../src/policy/policy.js';
import { factNames } from '../../../src/policy/vocabulary/facts.js';

export interface WireError {
  readonly message: string;
  readonly locations?: readonly { line: number; column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

const messages = new Set(
  Object.values(codes).flatMap(({ message }) => [
    message,
    ...Object.values(reasons).map(({ en }) => `${message} ${en}`),
  ]),
);
const ruleIds = new Set(['none', ...policy.rules.map(rule => rule.id)]);
const facts = new Set<string>(factNames);
const schemaName = /^[A-Za-z]+(\.[A-Za-z]+)?$/;

const keys: Readonly<Record<string, (value: unknown) => boolean>> = {
  code: value => Object.hasOwn(codes, value as string),
  reason: value => Object.hasOwn(reasons, value as string),
  uitleg: value => Object.values(reasons).some(({ nl }) => nl === value),
  traceId: value => /^[0-9a-f]{32}$/.test(String(value)),
  fields: value => (value as string[]).every(name => schemaName.test(name)),
  rules: value => (value as string[]).every(id => ruleIds.has(id)),
  exclusions: value =>
    (value as string[]).every(name => (talkExclusions as readonly string[]).includes(name)),
  entries: value =>
    (value as Record<string, unknown>[]).every(
      ({ number, reason, ...rest }) =>
        Number.isInteger(number) &&
        Object.hasOwn(reasons, reason as string) &&
        Object.keys(rest).length === 0,
    ),
  missing: value => (value as string[][]).flat().every(fact => facts.has(fact)),
};

export interface Body {
  readonly data?: unknown;
  readonly errors?: readonly WireError[];
}

/** Fails on whatever is in the errors of a body and not on the list; tells the codes and reasons. */
export function errorsOnList(text: string): { code: ErrorCode; reason?: ErrorReason }[] {
  const { errors = [], data } = JSON.parse(text) as Body;
  if (errors.length > 0) expect(data ?? null).toBeNull();
  return errors.map(({ message, extensions, path: _path, locations: _locations, ...rest }) => {
    expect(rest).toEqual({});
    expect(messages).toContain(message);
    for (const [key, value] of Object.entries(extensions)) {
      expect(Object.keys(keys), text).toContain(key);
      expect(keys[key]!(value), `${key} of ${text}`).toBe(true);
    }
    const { code, reason } = extensions as { code: ErrorCode; reason?: ErrorReason };
    return { code, ...(reason === undefined ? {} : { reason }) };
  });
}
