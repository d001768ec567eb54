// The words of the policy: capacities with their purposes, facts, grounds.

import { purposeInWords } from '../name-in-words.js';
import { type Confirmation, capacityNames, entryOf } from '../vocabulary/capacities.js';
import { type Fact, type FactLevel, factEntry, factNames, toldName } from '../vocabulary/facts.js';
import { type Ground, grounds } from '../vocabulary/grounds.js';
import { type Purpose, purposes } from '../vocabulary/purposes.js';
import type { DocumentSource } from './document-source.js';
import { code, section, table } from './markdown.js';

const confirmations: Record<Confirmation, string> = {
  appointment: 'an appointment in force',
  pupil: 'being the pupil, from 12 years',
  authority: 'being recorded as parent or guardian of a pupil',
};

function capacityList(): string {
  const rows = capacityNames.map(capacity => {
    const entry = entryOf(capacity);
    const [main, ...others] = entry.purposes.map(purpose => purposeInWords(purpose, 'en'));
    const care = entry.domain === 'CARE' ? 'yes' : '';
    return [
      code(capacity),
      entry.dutch,
      main ?? '',
      others.join(', '),
      confirmations[entry.confirmedBy],
      care,
    ];
  });
  return section(
    3,
    'Capacities',
    'A request that names no purpose has the main one. Where taking part in a case in a capacity tells that there is' +
      ' care, the line that says so is care data itself.',
    table(['Capacity', 'Dutch', 'Main purpose', 'Other purposes', 'Confirmed by', 'Tells of care'], rows),
  );
}

function purposeList(): string {
  const names = Object.keys(purposes) as Purpose[];
  const rows = names.map(name => [code(name), purposeInWords(name, 'en'), purposes[name]]);
  return section(3, 'Purposes', table(['Purpose', 'English', 'Dutch'], rows));
}

const levels: Record<FactLevel, string> = {
  CASE: 'the case or pupil',
  ITEM: 'the single item',
  BOTH: 'the item; the case tells whether asking makes sense',
};

function factList({ impossibleFacts }: DocumentSource): string {
  const toldAs = (fact: Fact): string => (toldName(fact) === fact ? '' : code(toldName(fact)));
  const rows = factNames.map(fact => {
    const { nl, en, level } = factEntry(fact);
    const now = impossibleFacts.includes(fact) ? 'cannot hold yet' : 'can hold';
    return [code(fact), en, nl, levels[level], now, toldAs(fact)];
  });
  return section(
    3,
    'Facts',
    'The conditions that a rule may name. When one does not hold, it may be told to whoever asks only if it is about' +
      ' the case; where its name alone would tell too much, another is named instead.',
    table(['Fact', 'English', 'Dutch', 'Is about', 'In this version', 'Told as'], rows),
  );
}

function groundList(): string {
  const rows = (Object.keys(grounds) as Ground[]).map(name => [
    code(name),
    grounds[name].dutch,
    grounds[name].basis,
  ]);
  return section(
    3,
    'Grounds',
    'A rule may name a narrower basis of its own.',
    table(['Ground', 'Dutch', 'Basis'], rows),
  );
}

export const vocabularyLists = (source: DocumentSource): string =>
  section(2, 'Vocabulary', capacityList(), purposeList(), factList(source), groundList());
