// Asks the facts of rows before they are written: the rows they are tied to, with what the writer would set laid over them.

import type { FactValue, FactValues } from '../policy/judge.js';
import { rulesFor } from '../policy/policy.js';
import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { Fact } from '../policy/vocabulary/facts.js';
import type { Purpose } from '../policy/vocabulary/purposes.js';
import type { Resource } from '../policy/vocabulary/resources.js';
import type { ActorTransaction } from './actor-transaction.js';
import { itemRow } from './facts/fact-row.js';
import { factSql, impossibleFacts } from './facts/fact-sql.js';
import { rowShapes, tableOf } from './row-shapes.js';

export interface CandidateQuestion {
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly resources: readonly Resource[];
  readonly from: { readonly resource: Resource; readonly ids: readonly string[] } | null;
  readonly set: Readonly<Record<string, unknown>>;
}

export interface CandidateFacts {
  /** Of the row that it is tied to; null where it is tied to none. */
  readonly id: string | null;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
  readonly facts: ReadonlyMap<Resource, FactValues>;
}

interface Answer {
  readonly id: string | null;
  readonly case_id: string | null;
  readonly subject: string | null;
  readonly region_id: string | null;
  readonly facts: readonly (readonly FactValue[])[];
}

function factsAsked({ capacity, purpose }: CandidateQuestion, resource: Resource): Fact[] {
  const rules = rulesFor({ capacity, purpose, action: 'write', resource });
  const facts = new Set(rules.flatMap(rule => rule.facts));
  return [...facts].filter(fact => !(impossibleFacts as readonly Fact[]).includes(fact)).sort();
}

/** One for each row that is there and seen: one that is not, is missing. */
export async function candidateFacts(
  transaction: ActorTransaction,
  question: CandidateQuestion,
): Promise<CandidateFacts[]> {
  const { resources, capacity, from } = question;
  const asked = resources.map(resource => factsAsked(question, resource));
  // A case's rows name it in case_id; the case itself is the row in which its own id stands.
  const tied =
    from?.resource === 'Case' ? `to_jsonb(b) || jsonb_build_object('case_id', b.id)` : 'to_jsonb(b)';
  const laid = from === null ? '$1::jsonb' : `${tied} || $1::jsonb`;
  const rows = resources.map(
    (resource, index) => `lateral jsonb_populate_record(null::${tableOf(resource)}, ${laid}) r${index}`,
  );
  const values = resources.map((resource, index) => {
    const row = itemRow({ resource, capacity }, `r${index}`, rowShapes[resource]);
    const facts = (asked[index] ?? []).map(fact => (factSql[fact].evidence ?? factSql[fact].holds)(row));
    return `json_build_array(${facts.join(', ')})`;
  });
  const first = rowShapes[resources[0]!];
  const caseId = first.caseId === 'case_id' ? 'r0.case_id' : 'null::uuid';
  const subject = first.subject === null ? 'null::uuid' : 'r0.subject';
  const base = from === null ? '' : `${tableOf(from.resource)} b, `;
  const where = from === null ? '' : ' where b.id = any ($2::uuid[])';
  const answers = await transaction.query<Answer>(
    `select ${from === null ? 'null::uuid' : 'b.id'} as id, ${caseId} as case_id, ${subject} as subject, r0.region_id,
            json_build_array(${values.join(', ')}) as facts
       from ${base}${rows.join(', ')}${where}`,
    from === null ? [JSON.stringify(question.set)] : [JSON.stringify(question.set), from.ids],
  );
  return answers.map(answer => ({
    id: answer.id,
    caseId: answer.case_id,
    subject: answer.subject,
    regionId: answer.region_id,
    facts: new Map(resources.map((resource, index) => [resource, named(asked[index], answer.facts[index])])),
  }));
}

const named = (facts: readonly Fact[] = [], values: readonly FactValue[] = []): FactValues =>
  Object.fromEntries(facts.map((fact, at) => [fact, values[at] ?? null] as const));
