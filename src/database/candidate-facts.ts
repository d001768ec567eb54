// Asks the facts of a row before it is written: the row it is tied to, with what the writer would set laid over it.

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
  readonly from: { readonly resource: Resource; readonly id: string } | null;
  readonly set: Readonly<Record<string, unknown>>;
}

export interface CandidateFacts {
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly regionId: string | null;
  readonly facts: ReadonlyMap<Resource, FactValues>;
}

interface Answer {
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

/** Null when the row that it is tied to is not there, or not to be seen. */
export async function candidateFacts(
  transaction: ActorTransaction,
  question: CandidateQuestion,
): Promise<CandidateFacts | null> {
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
  const where = from === null ? '' : ' where b.id = $2';
  const [answer] = await transaction.query<Answer>(
    `select ${caseId} as case_id, ${subject} as subject, r0.region_id, json_build_array(${values.join(', ')}) as facts
       from ${base}${rows.join(', ')}${where}`,
    from === null ? [JSON.stringify(question.set)] : [JSON.stringify(question.set), from.id],
  );
  if (answer === undefined) return null;
  const facts = resources.map((resource, index) => {
    const pairs = (asked[index] ?? []).map((fact, at) => [fact, answer.facts[index]?.[at] ?? null] as const);
    return [resource, Object.fromEntries(pairs)] as const;
  });
  return {
    caseId: answer.case_id,
    subject: answer.subject,
    regionId: answer.region_id,
    facts: new Map(facts),
  };
}
