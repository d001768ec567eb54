// Which issuers are trusted, with what keys and claims, read from configuration without any default.
import type { JSONWebKeySet } from 'jose';
import { type ClaimPath, claimNames } from './claim-at.js';
import { isPlainText } from './is-plain-text.js';
import { isJsonObject, type JsonObject } from './parse-json-object.js';
import { type TokenAlgorithm, tokenAlgorithms, usableKeys } from './usable-keys.js';

export interface IssuerConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri?: string | undefined;
  readonly jwks?: JSONWebKeySet | undefined;
  readonly algorithms: readonly TokenAlgorithm[];
  /** null: not checked, for an issuer that does not mark its access tokens. */
  readonly typ: 'at+jwt' | 'JWT' | null;
  readonly maxAgeSeconds: number;
  readonly clockToleranceSeconds: number;
  readonly claims: {
    readonly subject: ClaimPath;
    readonly organisation: ClaimPath;
    readonly capacity: ClaimPath;
  };
  /** The issuer's names of capacities to ours; where it stands, no other name is known. */
  readonly capacities?: Readonly<Record<string, string>> | undefined;
}

// What the NL GOV OAuth profile advises for public clients ("Token Lifetimes") is our limit for all of them.
const MAX_AGE_SECONDS = 900;
const MAX_CLOCK_TOLERANCE_SECONDS = 5;
const REFUSED_NAMES = ['', '__proto__', 'constructor', 'prototype'];

export function parseIssuers(json: unknown): IssuerConfig[] {
  if (!Array.isArray(json) || json.length === 0) refuse('issuers', 'must be a non-empty list');
  const issuers = json.map((entry, index) => parseIssuer(entry, `issuers[${index}]`));
  issuers.forEach(({ issuer }, index) => {
    if (issuers.findIndex(other => other.issuer === issuer) !== index) {
      refuse(`issuers[${index}].issuer`, 'is configured twice');
    }
  });
  return issuers;
}

function parseIssuer(json: unknown, at: string): IssuerConfig {
  const entry = object(json, at, [
    ...['issuer', 'audience', 'jwksUri', 'jwks', 'algorithms', 'typ', 'maxAgeSeconds'],
    ...['clockToleranceSeconds', 'claims', 'capacities'],
  ]);
  const algorithms = algorithmList(entry.algorithms, `${at}.algorithms`);
  return {
    issuer: text(entry.issuer, `${at}.issuer`),
    audience: text(entry.audience, `${at}.audience`),
    ...keyOrigin(entry, at, algorithms),
    algorithms,
    typ: tokenType(entry.typ, `${at}.typ`),
    maxAgeSeconds: integer(entry.maxAgeSeconds, `${at}.maxAgeSeconds`, [1, MAX_AGE_SECONDS]),
    clockToleranceSeconds: integer(entry.clockToleranceSeconds, `${at}.clockToleranceSeconds`, [
      0,
      MAX_CLOCK_TOLERANCE_SECONDS,
    ]),
    claims: claimPaths(entry.claims, `${at}.claims`),
    capacities: capacityNames(entry.capacities, `${at}.capacities`),
  };
}

function keyOrigin(entry: JsonObject, at: string, algorithms: readonly TokenAlgorithm[]) {
  const { jwksUri, jwks } = entry;
  if ((jwksUri === undefined) === (jwks === undefined)) refuse(at, 'must have either jwksUri or jwks');
  if (jwksUri !== undefined) return { jwksUri: keySetAddress(jwksUri, `${at}.jwksUri`) };
  const { keys } = object(jwks, `${at}.jwks`, ['keys']);
  if (!Array.isArray(keys)) refuse(`${at}.jwks.keys`, 'must be a list');
  const usable = usableKeys(keys, algorithms);
  if (usable.length !== keys.length || keys.length === 0) {
    refuse(
      `${at}.jwks.keys`,
      'must hold only distinct public keys that fit the algorithms, each with its kid',
    );
  }
  return { jwks: { keys: structuredClone(keys) } };
}

function keySetAddress(value: unknown, at: string): string {
  const address = text(value, at);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback);
  if (url === undefined || !isSafe) refuse(at, 'must be an https address, or http on the loopback interface');
  if (url.username || url.password || url.hash) refuse(at, 'must have no user, password or fragment');
  return url.href;
}

function algorithmList(value: unknown, at: string): TokenAlgorithm[] {
  const known = Array.isArray(value) ? tokenAlgorithms.filter(name => value.includes(name)) : [];
  if (!Array.isArray(value) || known.length === 0 || known.length !== value.length) {
    refuse(at, `must be a non-empty list of distinct names out of ${tokenAlgorithms.join(', ')}`);
  }
  return known;
}

function tokenType(value: unknown, at: string): IssuerConfig['typ'] {
  if (value === 'at+jwt' || value === 'JWT' || value === null) return value;
  return refuse(at, 'must be at+jwt, JWT or null');
}

function claimPaths(value: unknown, at: string): IssuerConfig['claims'] {
  const claims = object(value, at, ['subject', 'organisation', 'capacity']);
  return {
    subject: claimPath(claims.subject, `${at}.subject`),
    organisation: claimPath(claims.organisation, `${at}.organisation`),
    capacity: claimPath(claims.capacity, `${at}.capacity`),
  };
}

function claimPath(value: unknown, at: string): ClaimPath {
  const path = Array.isArray(value) ? value.map(name => text(name, at)) : text(value, at);
  const names = claimNames(path);
  if (names.length === 0 || names.some(name => REFUSED_NAMES.includes(name))) {
    refuse(at, 'must be a path of claim names');
  }
  return path;
}

function capacityNames(value: unknown, at: string): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  const names = Object.entries(object(value, at));
  if (names.length === 0) refuse(at, 'must not be empty');
  for (const [theirs, ours] of names) {
    if (REFUSED_NAMES.includes(theirs) || !isPlainText(ours)) refuse(at, 'must map names to names');
  }
  return Object.fromEntries(names.map(([theirs, ours]) => [theirs, text(ours, at)]));
}

function object(value: unknown, at: string, members?: readonly string[]): JsonObject {
  if (!isJsonObject(value)) refuse(at, 'must be an object');
  if (members && Object.keys(value).some(name => !members.includes(name))) {
    refuse(at, `has a member that is none of ${members.join(', ')}`);
  }
  return value;
}

function text(value: unknown, at: string): string {
  return isPlainText(value) ? value : refuse(at, 'must be a text of 1 to 255 characters');
}

function integer(value: unknown, at: string, [least, most]: readonly [number, number]): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(at, `must be a whole number from ${least} to ${most}`);
}

// Names the field and never its value.
function refuse(at: string, why: string): never {
  throw new Error(`${at} ${why}`);
}
