// Writes a statement down with all on which it rests, and lets the law pass.

import { randomUUID } from 'node:crypto';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { Method, Word } from '../../domain/consent/situation.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows } from '../case-row/index.js';
import { type ConsentForWriting, rowOf, type Scope, scopeOf } from './consent-for-writing.js';
import { ConsentStatement } from './consent-statement.js';
import type { Speaker } from './speaker.js';

export interface StatementToRecord extends Speaker {
  readonly personId: string;
  readonly answer: Word;
  readonly method: Method;
  readonly witness: string | null;
  readonly statedAt: Date;
  readonly scope: Scope;
  readonly confirmsId?: string;
}

export async function recordStatement(
  unit: UnitOfWork,
  consent: ConsentForWriting,
  said: StatementToRecord,
): Promise<void> {
  const { quality, pupilAge, authorityId, explainedById, textVersion, language } = said;
  const { answer, method, witness, statedAt } = said;
  await insertRows(unit, ConsentStatement, [
    {
      ...rowOf(consent),
      ...scopeOf(said.scope),
      id: randomUUID(),
      byPersonId: said.personId,
      ...{ quality, pupilAge, authorityId, explainedById, textVersion, language },
      ...{ answer, method, witness, statedAt },
      confirmsId: said.confirmsId ?? null,
    },
  ]);
  await applyLaw(unit.transaction, consent.caseId);
}
