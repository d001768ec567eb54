// What each fact means in the database: one expression, asked by row-level security and by the API wall alike.

import type { Fact } from '../../policy/vocabulary/facts.js';
import { ageFacts } from './age-facts.js';
import { consented } from './consented.js';
import { directoryFacts } from './directory-facts.js';
import type { FactSql } from './fact-row.js';
import { itemFacts } from './item-facts.js';
import { linkFacts } from './link-facts.js';
import { mayKnow } from './may-know.js';
import { never } from './never.js';

/** Facts whose nouns do not exist yet never hold; the issue that builds the noun takes the fact off this list. */
export const impossibleFacts = [
  'statutory',
  'own_municipality',
  'client_scope',
  'invited',
  'invited_together',
  'has_regie',
  'needed_as_parent',
  'released_by_provider',
] as const satisfies readonly Fact[];

type Impossible = (typeof impossibleFacts)[number];

const ownFacts: Readonly<Record<Exclude<Fact, 'may_know'>, FactSql>> = {
  ...linkFacts,
  ...ageFacts,
  ...itemFacts,
  ...directoryFacts,
  consented,
  ...(Object.fromEntries(impossibleFacts.map(fact => [fact, never])) as Record<Impossible, FactSql>),
};

export const factSql: Readonly<Record<Fact, FactSql>> = {
  ...ownFacts,
  may_know: mayKnow((fact, row) => (fact === 'may_know' ? 'false' : ownFacts[fact].holds(row))),
};
