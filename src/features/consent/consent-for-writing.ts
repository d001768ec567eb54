// The request to which something is said or told, as far as one sees it: still open, of a case that is open.

import { dayOf } from '../../domain/calendar/amsterdam.js';
import { ApiError, unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface ConsentForWriting {
  readonly id: string;
  readonly caseId: string;
  readonly subject: string;
  readonly regionId: string;
  readonly controllerId: string;
  readonly askedAt: Date;
  readonly textVersion: string;
  readonly language: string;
  readonly dataClasses: readonly string[];
  /** How many recipients it names. */
  readonly recipients: number;
}

interface Row {
  readonly id: string;
  readonly case_id: string;
  readonly subject: string;
  readonly region_id: string;
  readonly controller_id: string;
  readonly asked_at: Date;
  readonly text_version: string;
  readonly language: string;
  readonly data_classes: string[];
  readonly recipients: number;
  readonly valid_until: string;
}

export async function consentForWriting(unit: UnitOfWork, consentId: string): Promise<ConsentForWriting> {
  const [row] = await unit.transaction.query<Row>(
    `select c.id, c.case_id, c.subject, c.region_id, c.controller_id, c.asked_at, c.data_classes,
            c.text_version, c.language,
            jsonb_array_length(c.recipients) as recipients, c.valid_until::text as valid_until
       from consents c where c.id = $1`,
    [asId(consentId)],
  );
  if (row === undefined) throw unknownId();
  if (row.valid_until < dayOf(unit.now)) throw new ApiError('CONFLICT', { reason: 'CONSENT_EXPIRED' });
  return {
    id: row.id,
    caseId: row.case_id,
    subject: row.subject,
    regionId: row.region_id,
    controllerId: row.controller_id,
    askedAt: row.asked_at,
    textVersion: row.text_version,
    language: row.language,
    dataClasses: row.data_classes,
    recipients: row.recipients,
  };
}

/** Part of a request: some of its classes, or of its recipients by their place in it; null for all. */
export interface Scope {
  readonly dataClasses?: readonly string[] | null;
  readonly recipients?: readonly number[] | null;
}

export function checkScope({ dataClasses, recipients }: Scope, consent: ConsentForWriting): void {
  const isAsked =
    (dataClasses ?? []).every(one => consent.dataClasses.includes(one)) &&
    (recipients ?? []).every(one => one >= 0 && one < consent.recipients);
  if (!isAsked) throw new ApiError('BAD_USER_INPUT', { reason: 'NOT_ASKED' });
}

export const scopeOf = ({ dataClasses, recipients }: Scope) => ({
  dataClasses: dataClasses == null ? null : [...dataClasses],
  recipients: recipients == null ? null : [...recipients],
});

/** The columns that every row about the request takes over. */
export const rowOf = ({ id, caseId, subject, regionId, controllerId }: ConsentForWriting) => ({
  consentId: id,
  caseId,
  subject,
  regionId,
  controllerId,
});
