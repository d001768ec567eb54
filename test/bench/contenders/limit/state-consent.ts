// The write of the limit: a parent's yes recorded, the law applied, the lines written, all in one transaction.

import type { Pool, PoolClient } from 'pg';
import { applyLawToSubject } from '../../../../src/database/law-pass/apply-law.js';
import { inOneRoundTrip } from '../../../../src/database/pipeline.js';
import { actorRole, lawWriterRole } from '../../../../src/database/roles.js';
import { nameOf } from '../../../../src/database/statement-names.js';
import { insertLines, type OwedLines, parametersOf } from '../../../../src/record/insert-lines.js';
import { type Actor, type Asker, commit, entered } from './entered.js';
import type { LimitLine } from './read.js';

const consent = {
  name: 'consent',
  text: `select case_id, subject, region_id, controller_id from consents where id = $1 and valid_until >= app.now()::date`,
};
const become = {
  name: 'become',
  text: `select set_config('role', $1, true), set_config('doorbraak.law_subject', $2, true)`,
};
const party = {
  name: 'party',
  text: `select 1 from consent_parties k where k.consent_id = $1 and k.person_id = $2 and k.decides
            and k.during @> app.now() and k.superseded_xid is null`,
};
const statement = {
  name: 'statement',
  text: `insert into consent_statements (consent_id, case_id, subject, region_id, controller_id, by_person_id, quality,
            answer, method, stated_at)
         values ($1, $2, $3, $4, $5, $6, 'OUDER', 'YES', 'WRITTEN', app.now())`,
};
const answer = {
  name: 'answer',
  text: `select json_build_object('giveConsent', json_build_object('id', k.id, 'standing',
           (select coalesce(json_agg(x), '[]') from (
             select d.data_class as "dataClass", d.status, d.agreed, d.needed from consent_periods d
              where d.consent_id = k.id and d.superseded_xid is null and d.during @> app.now()
              order by lower(d.during), d.data_class, d.recipient) x)))
           from consents k where k.id = $1`,
};

function lawTransaction(client: PoolClient) {
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query({ name: nameOf(text), text, values: [...values] })).rows as Row[],
  };
}

const written: readonly LimitLine[] = [
  { action: 'CREATE', secrecy: 'CONSENT', resources: ['ConsentStatement'], classes: ['D24'], items: 1 },
  { action: 'READ', secrecy: 'CONSENT', resources: ['Consent', 'ConsentPeriod'], classes: ['D24'], items: 2 },
];

export interface Touched {
  readonly caseId: string | null;
  readonly subject: string;
  readonly region: string;
  /** By which of the lines; by all of them unless told. */
  readonly line?: number | undefined;
  readonly items?: number | undefined;
}

/** An operation with its lines, as the record takes it. */
export type OperationOf = (
  asker: Asker,
  actor: Actor,
  touched: readonly Touched[],
  lines: readonly LimitLine[],
) => OwedLines;

export async function stateConsent(
  pool: Pool,
  asker: Asker,
  { consentId, personId }: Record<string, string>,
  operationOf: OperationOf,
): Promise<string> {
  const client = await pool.connect();
  try {
    const { actor, answers } = await entered(client, 'write', asker, [{ ...consent, values: [consentId!] }]);
    const [caseId, subject, region, controller] = answers[0]![0] as readonly string[];
    const law = { ...become, values: [lawWriterRole, subject!] };
    const self = { ...become, values: [actorRole(asker.capacity), ''] };
    const [, decides] = await inOneRoundTrip(client, [
      law,
      { ...party, values: [consentId!, personId!] },
      self,
      {
        ...statement,
        values: [consentId!, caseId!, subject!, region!, controller!, personId!],
      },
      law,
    ]);
    if (decides!.length === 0) throw new Error('no party');
    await applyLawToSubject(lawTransaction(client), subject!);
    const touched = [{ caseId: caseId!, subject: subject!, region: region! }];
    const owed = operationOf(asker, actor, touched, written);
    const done = await inOneRoundTrip(client, [
      self,
      { ...answer, values: [consentId!] },
      { ...insertLines, values: parametersOf([owed]) },
      commit,
    ]);
    client.release();
    return done[1]![0]![0]!;
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}
