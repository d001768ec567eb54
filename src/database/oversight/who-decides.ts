// Who would have to agree that a class goes to somebody: what the law says of the requests that stand, and of one that could
// be made where none does. Asked by the law's own role, of what is known now.

import { dayOf } from '../../domain/calendar/amsterdam.js';
import type { DataClass } from '../../domain/consent/classes.js';
import type { ConsentPeriod } from '../../domain/consent/consent-periods.js';
import type { ConsentStatus } from '../../domain/consent/consent-status.js';
import { consentValidUntil } from '../../domain/consent/consent-valid-until.js';
import { STUDENT } from '../../domain/consent/situation.js';
import type { ActorTransaction } from '../actor-transaction.js';
import { type Cell, cellsOf } from '../law-pass/consent-cells.js';
import type { ConsentInput, LawInputs } from '../law-pass/law-inputs.js';
import { readLawInputs } from '../law-pass/read-law-inputs.js';
import { lawWriterRole } from '../roles.js';
import type { Asker } from './ask-of-case.js';

export type Said = 'AGREED' | 'REFUSED' | 'NOT_SAID';

export interface Decider {
  /** Null where the law demands somebody who is not known. */
  readonly personId: string | null;
  readonly said: Said;
}

export interface Request {
  /** Null where nobody asked yet. */
  readonly consentId: string | null;
  readonly status: ConsentStatus | null;
  readonly rule: string;
  readonly deciders: readonly Decider[];
}

export interface WantedConsent {
  readonly caseId: string;
  readonly dataClass: DataClass;
  readonly towards: Asker;
}

/** The law's inputs of a pupil, as they are known now. */
export function lawInputsOf(transaction: ActorTransaction, subject: string): Promise<LawInputs> {
  return transaction.as(lawWriterRole, async inside => {
    await inside.query(`select set_config('doorbraak.law_subject', $1, true)`, [subject]);
    const inputs = await readLawInputs(inside, subject);
    await inside.query(`select set_config('doorbraak.law_subject', '', true)`);
    return inputs;
  });
}

const notPeople = [STUDENT, 'parent', 'representative'];

function deciderOf(name: string, { missing, refused }: ConsentPeriod, inputs: LawInputs): Decider {
  const said = refused.includes(name) ? 'REFUSED' : missing.includes(name) ? 'NOT_SAID' : 'AGREED';
  if (name === STUDENT) return { personId: inputs.pupil.personId, said };
  return { personId: notPeople.includes(name) ? null : name, said };
}

const standsAt =
  (at: Date) =>
  ({ from, until }: ConsentPeriod): boolean =>
    from <= at && (until === null || at < until);

function requestOf({ consent, periods }: Cell, at: Date, inputs: LawInputs): Request[] {
  const period = periods.find(standsAt(at));
  if (period === undefined) return [];
  const deciders = period.deciders.map(name => deciderOf(name, period, inputs));
  return [{ consentId: consent.id, status: period.status, rule: period.rule, deciders }];
}

function isTowards({ consent, recipient, dataClass }: Cell, wanted: WantedConsent): boolean {
  const { capacity, organisationId, personId } = consent.recipients[recipient]!;
  const { towards } = wanted;
  const isThem =
    (organisationId != null && organisationId === towards.organisationId) ||
    (personId != null && personId === towards.personId);
  const fits =
    consent.caseId === wanted.caseId && dataClass === wanted.dataClass && capacity === towards.capacity;
  return fits && isThem && consent.purposes.includes(towards.purpose);
}

/** A request that the school could make at that instant, of which nobody has said anything. */
function imagined({ caseId, dataClass, towards }: WantedConsent, at: Date, inputs: LawInputs): ConsentInput {
  const found = inputs.cases.find(one => one.id === caseId);
  return {
    id: '',
    caseId,
    controllerId: '',
    dataClasses: [dataClass],
    recipients: [towards],
    purposes: [towards.purpose],
    phase: found?.phase ?? '',
    concernedParents: [...new Set(inputs.authorities.map(one => one.adultId))],
    sourceIsCare: false,
    supersedes: null,
    askedAt: at,
    validUntil: consentValidUntil(dayOf(at)),
  };
}

/** Those that stand; where there is none, one that could be made. Empty where consent is never the ground. */
export function requestsTowards(inputs: LawInputs, wanted: WantedConsent, at: Date): Request[] {
  const standing = cellsOf(inputs)
    .filter(cell => isTowards(cell, wanted))
    .flatMap(cell => requestOf(cell, at, inputs))
    .filter(one => one.status !== 'SUPERSEDED');
  if (standing.length > 0) return standing;
  const asked = {
    ...inputs,
    consents: [imagined(wanted, at, inputs)],
    statements: [],
    notices: [],
    overrides: [],
  };
  return cellsOf(asked)
    .flatMap(cell => requestOf(cell, at, asked))
    .map(one => ({ ...one, consentId: null, status: null }));
}
