// Holds the law against the oracle on many situations, and tells of the first that they decide differently.
import { CONSENT_LAW } from '../../../src/domain/consent/consent-law.js';
import type { Situation } from '../../../src/domain/consent/situation.js';
import { whoConsents } from '../../../src/domain/consent/who-consents.js';
import { oracle, type Told } from './oracle.js';

const FIRST = 5;

export interface Held {
  readonly cases: number;
  readonly permitted: number;
  readonly differences: readonly string[];
}

const asText = ({ effect, rule, deciders, missing, refused, expired }: Told): string =>
  `${effect} ${rule} ${deciders}; missing ${missing}; refused ${refused}; ${expired ?? ''}`;

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

const alike = (one: Told, other: Told): boolean =>
  one.effect === other.effect &&
  one.rule === other.rule &&
  one.expired === other.expired &&
  sameIds(one.deciders, other.deciders) &&
  sameIds(one.missing, other.missing) &&
  sameIds(one.refused, other.refused);

export function heldAgainstOracle(situations: Iterable<readonly [string, Situation]>): Held {
  let [cases, permitted] = [0, 0];
  const differences: string[] = [];
  for (const [what, situation] of situations) {
    const [law, text] = [whoConsents(situation, CONSENT_LAW), oracle(situation)];
    cases += 1;
    if (text.effect === 'PERMIT') permitted += 1;
    if (!alike(law, text) && differences.length < FIRST)
      differences.push(`${what}: law ${asText(law)}, text ${asText(text)}, of ${JSON.stringify(situation)}`);
  }
  return { cases, permitted, differences };
}
