// Each consent as cells of class and recipient, and what the law makes of each over time.

import { dayOf } from '../../domain/calendar/amsterdam.js';
import { addDays } from '../../domain/calendar/iso-date.js';
import { authorityOverTime } from '../../domain/consent/authority-over-time.js';
import { type DataClass, itemFor } from '../../domain/consent/classes.js';
import { CONSENT_LAW } from '../../domain/consent/consent-law.js';
import { type ConsentPeriod, consentPeriods } from '../../domain/consent/consent-periods.js';
import { type DayRange, STUDENT } from '../../domain/consent/situation.js';
import type { ConsentTimeline } from '../../domain/consent/timeline.js';
import { type Ask, whomToAsk } from '../../domain/consent/whom-to-ask.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { closedAfter } from './closings.js';
import type { ConsentInput, IncapacityInput, LawInputs, StatementInput } from './law-inputs.js';
import type { Period } from './period.js';

export interface Cell {
  readonly consent: ConsentInput;
  readonly dataClass: DataClass;
  /** Place of the recipient in the request. */
  readonly recipient: number;
  readonly periods: readonly ConsentPeriod[];
  /** Of each period: whom to ask so that sharing goes on where it begins. */
  readonly asks: readonly (readonly Ask[])[];
}

/** An open period towards somebody. */
export interface Grant {
  readonly caseId: string;
  /** Whose data it opens. */
  readonly controllerId: string;
  readonly dataClass: DataClass;
  readonly capacity: Capacity;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly during: Period;
}

// Before the doorbraakoverleg all must agree, in general matters too (G01).
const breakthroughPhases = ['PH6', 'PH7', 'PH8'];

/** Something that was said of a whole request, or of some of its classes or recipients. */
type Scoped = Pick<StatementInput, 'dataClasses' | 'recipients'>;

const covers = ({ dataClasses, recipients }: Scoped, dataClass: DataClass, recipient: number): boolean =>
  (dataClasses === null || dataClasses.includes(dataClass)) &&
  (recipients === null || recipients.includes(recipient));

// An oral yes opens nothing until it is confirmed in writing; the confirmation is a statement of its own (Q19).
const isOralYes = (statement: StatementInput): boolean =>
  statement.method === 'ORAL' && statement.answer === 'YES';

const earliest = (instants: readonly Date[]): Date | undefined =>
  [...instants].sort((a, b) => a.getTime() - b.getTime())[0];

/**
 * A finding counts by days. Where the pupil said no on its first day before it was made, it counts from the next day on:
 * it takes back no word that the pupil could say (BW 7:450(3), R15).
 */
function worksFrom(finding: IncapacityInput, said: readonly StatementInput[], pupil: string): DayRange[] {
  const spoke = said.some(
    word =>
      word.byPersonId === pupil &&
      word.answer !== 'YES' &&
      dayOf(word.statedAt) === finding.fromDay &&
      word.statedAt <= finding.recordedAt,
  );
  const from = spoke ? addDays(finding.fromDay, 1) : finding.fromDay;
  return from > finding.untilDay ? [] : [{ from, until: finding.untilDay }];
}

/** A no that was said before an override and recorded after it is one that the provider never weighed. */
const firstNoLearntLater = (said: readonly StatementInput[], overriddenAt: Date): Date | undefined =>
  earliest(
    said
      .filter(word => word.answer === 'NO' && word.statedAt <= overriddenAt && word.recordedAt > overriddenAt)
      .map(word => word.recordedAt),
  );

function timelineOf(
  consent: ConsentInput,
  dataClass: DataClass,
  recipient: number,
  inputs: LawInputs,
): ConsentTimeline | undefined {
  const item = itemFor(dataClass, { sourceIsCare: consent.sourceIsCare, parents: consent.concernedParents });
  if (item === undefined) return undefined;
  const ofConsent = (one: { consentId: string }) => one.consentId === consent.id;
  const named = (personId: string): string => (personId === inputs.pupil.personId ? STUDENT : personId);
  const incapable = inputs.incapacities.filter(one => one.dataClasses.includes(dataClass));
  const about = <One extends Scoped & { consentId: string }>(all: readonly One[]): One[] =>
    all.filter(one => ofConsent(one) && covers(one, dataClass, recipient));
  const said = about(inputs.statements);
  const closedAt = closedAfter(inputs, consent.caseId, consent.askedAt);
  const supersededAt = earliest(
    inputs.consents.filter(other => other.supersedes === consent.id).map(other => other.askedAt),
  );
  return {
    askedAt: consent.askedAt,
    ...(closedAt === null ? {} : { closedAt }),
    ...(supersededAt === undefined ? {} : { supersededAt }),
    student: {
      birthDate: inputs.pupil.birthDate,
      incapable: incapable.flatMap(one => worksFrom(one, said, inputs.pupil.personId)),
    },
    item,
    adults: authorityOverTime(
      inputs.authorities.map(one => ({
        adult: one.adultId,
        kind: one.kind,
        from: one.fromDay,
        until: one.untilDay ?? undefined,
        evidenceOn: one.evidenceOn ?? undefined,
      })),
    ),
    statements: said
      .filter(one => !isOralYes(one))
      .map(one => ({ by: named(one.byPersonId), answer: one.answer, at: one.statedAt, method: one.method })),
    oral: said.filter(isOralYes).map(one => ({ by: named(one.byPersonId), at: one.statedAt })),
    overrides: about(inputs.overrides).map(({ by, at, reason }) => ({
      ...{ by, at, reason },
      until: firstNoLearntLater(said, at),
    })),
    notified: inputs.notices.filter(ofConsent).map(one => ({ adult: one.adultId, on: one.notifiedOn })),
    ...(breakthroughPhases.includes(consent.phase) ? { phase: 'BREAKTHROUGH' as const } : {}),
    validUntil: consent.validUntil,
  };
}

/** A cell whose class consent cannot open has no periods, and so opens nothing. */
export function cellsOf(inputs: LawInputs): Cell[] {
  return inputs.consents.flatMap(consent =>
    consent.dataClasses.flatMap(dataClass =>
      consent.recipients.map((_, recipient): Cell => {
        const timeline = timelineOf(consent, dataClass, recipient, inputs);
        const periods = timeline === undefined ? [] : consentPeriods(timeline, CONSENT_LAW);
        const asks = periods.map((period, index) =>
          whomToAsk(periods[index - 1], period, timeline?.adults ?? []),
        );
        return { consent, dataClass, recipient, periods, asks };
      }),
    ),
  );
}

export const openPeriods = (cell: Cell): ConsentPeriod[] =>
  cell.periods.filter(period => period.effect === 'PERMIT');

export function grantOf({ consent, dataClass, recipient }: Cell, during: Period): Grant {
  const { capacity, organisationId, personId } = consent.recipients[recipient]!;
  return {
    caseId: consent.caseId,
    controllerId: consent.controllerId,
    dataClass,
    capacity,
    organisationId: organisationId ?? null,
    personId: personId ?? null,
    during,
  };
}
