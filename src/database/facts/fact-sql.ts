// What each fact means in the database: one expression, asked by row-level security and by the API wall alike.

import type { Fact } from '../../policy/vocabulary/facts.js';
import { actorFacts } from './actor-facts.js';
import { ageFacts } from './age-facts.js';
import { consented } from './consented.js';
import { directoryFacts } from './directory-facts.js';
import type { FactRow, FactSql } from './fact-row.js';
import { informationFacts } from './information-facts.js';
import { itemFacts } from './item-facts.js';
import { linkFacts } from './link-facts.js';
import { mayKnow } from './may-know.js';
import { meetingFacts } from './meeting-facts.js';
import { never } from './never.js';
import { opensCare, opensClass } from './opens-class.js';
import { reportsSick } from './reports-sick.js';
import { statutoryFacts } from './statutory-facts.js';

/** Facts whose nouns do not exist yet never hold; the issue that builds the noun takes the fact off this list. */
export const impossibleFacts = ['client_scope'] as const satisfies readonly Fact[];

type Impossible = (typeof impossibleFacts)[number];

/** Facts that are said of the row itself. */
type Plain = Exclude<Fact, 'may_know' | 'opens_care' | 'opens_class' | 'visible_participant_or_self'>;

const plain: Readonly<Record<Plain, FactSql>> = {
  ...linkFacts,
  ...actorFacts,
  ...ageFacts,
  ...itemFacts,
  ...statutoryFacts,
  ...informationFacts,
  ...meetingFacts,
  reports_sick: reportsSick,
  consented,
  ...(Object.fromEntries(impossibleFacts.map(fact => [fact, never])) as Record<Impossible, FactSql>),
};

const isPlain = (fact: Fact): fact is Plain => Object.hasOwn(plain, fact);
const holdsPlainly = (fact: Fact, row: FactRow): string => (isPlain(fact) ? plain[fact].holds(row) : 'false');

export const factSql: Readonly<Record<Fact, FactSql>> = {
  ...plain,
  // These ask what the policy would say of another row, and so ask other facts; never each other.
  ...directoryFacts(holdsPlainly),
  may_know: mayKnow(holdsPlainly),
  opens_class: opensClass(holdsPlainly),
  opens_care: opensCare(holdsPlainly),
};
