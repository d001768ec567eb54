// Who decides that a case is discussed, and what the words of the deciding parties come to (AM:35, 61, 264).
import type { Said } from './cited.js';
import type { Party } from './parties.js';

export interface DecisionRule extends Said {
  /** All of them must agree; empty: nobody decides, whoever may bring in does. */
  readonly parties: readonly Party[];
}

export interface PartyWord {
  readonly party: Party;
  readonly agrees: boolean;
  readonly at: Date;
}

export type DecisionState = 'ACCEPTED' | 'REFUSED' | 'PENDING';

export interface DecisionSoFar {
  readonly state: DecisionState;
  /** Parties that have not spoken. */
  readonly open: readonly Party[];
}

/** The last word of each party counts; words of others count for nothing. */
export function decisionSoFar({ parties }: DecisionRule, words: readonly PartyWord[]): DecisionSoFar {
  const last = new Map<Party, PartyWord>();
  for (const word of words) {
    const before = last.get(word.party);
    if (before === undefined || before.at <= word.at) last.set(word.party, word);
  }
  const open = parties.filter(party => !last.has(party));
  if (parties.some(party => last.get(party)?.agrees === false)) return { state: 'REFUSED', open };
  return { state: open.length === 0 ? 'ACCEPTED' : 'PENDING', open };
}
