// Writes a request for consent down, and lets the law pass.

import { randomUUID } from 'node:crypto';
import { applyLaw, lockSubject } from '../../database/law-pass/apply-law.js';
import { lawWriterRole } from '../../database/roles.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { consentValidUntil } from '../../domain/consent/consent-valid-until.js';
import { ApiError, unknownId } from '../../errors.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, inCase, insertRows } from '../case-row/index.js';
import { Consent, type ConsentRecipient } from './consent.js';

export interface RequestToRecord {
  readonly dataClasses: readonly string[];
  readonly recipients: readonly ConsentRecipient[];
  readonly purposes: readonly Purpose[];
  readonly concernedParents: readonly string[];
  readonly treatingDoctor: string | null;
  readonly explanation: string;
  readonly textVersion: string;
  readonly language: string;
  readonly supersedesId: string | null;
}

/** Two who ask in the place of one request ask after each other; the pupil's lock holds until the request is written. */
const takeTurn = (unit: UnitOfWork, subject: string): Promise<void> =>
  unit.transaction.as(lawWriterRole, inside => lockSubject(inside, subject));

/** Only the pupil's own family has data in the pupil's case; who they are, is asked under the law's own role. */
async function checkFamily(unit: UnitOfWork, adults: readonly string[]): Promise<void> {
  if (adults.length === 0) return;
  const known = await unit.transaction.as(lawWriterRole, inside => {
    return inside.query(
      `select distinct a.adult_id from authorities a
        where a.adult_id = any ($1) and a.kind <> 'SUPERVISION_ONLY'
          and daterange(a.from_day, a.until_day, '[]') @> $2::date`,
      [adults, dayOf(unit.now)],
    );
  });
  if (known.length < adults.length) throw unknownId();
}

/** An own request of this case, in whose place none stands yet. */
async function checkSuperseded(
  unit: UnitOfWork,
  supersedes: string | null,
  caseId: string,
): Promise<{ source_is_care: boolean } | null> {
  if (supersedes === null) return null;
  const [earlier] = await unit.transaction.query<{ superseded: boolean; source_is_care: boolean }>(
    `select c.source_is_care, exists (select 1 from consents s where s.supersedes = c.id) as superseded
       from consents c where c.id = $1 and c.case_id = $2 and c.controller_id = $3`,
    [supersedes, caseId, unit.actor.organisationId],
  );
  if (earlier === undefined) throw unknownId();
  if (earlier.superseded) throw new ApiError('CONFLICT', { reason: 'CONSENT_SUPERSEDED' });
  return earlier;
}

export async function recordRequest(
  unit: UnitOfWork,
  into: CaseForWriting,
  request: RequestToRecord,
): Promise<string> {
  await takeTurn(unit, into.subject);
  await checkFamily(unit, request.concernedParents);
  const earlier = await checkSuperseded(unit, request.supersedesId, into.caseId);
  const { explanation, textVersion, language, supersedesId, treatingDoctor } = request;
  const id = randomUUID();
  await insertRows(unit, Consent, [
    {
      ...inCase(into),
      id,
      controllerId: unit.actor.organisationId!,
      dataClasses: [...request.dataClasses],
      recipients: [...request.recipients],
      purposes: [...request.purposes],
      phase: into.phase,
      concernedParents: [...request.concernedParents],
      // What came from care stays care, whoever asks it anew.
      sourceIsCare: entryOf(unit.capacity).domain === 'CARE' || earlier?.source_is_care === true,
      ...{ explanation, textVersion, language, supersedesId, treatingDoctor },
      askedAt: unit.now,
      validUntil: consentValidUntil(dayOf(unit.now)),
    },
  ]);
  await applyLaw(unit.transaction, into.caseId);
  return id;
}
