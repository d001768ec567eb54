// The rows that the law wants to stand after its pass, table by table.

import { freezesOf } from '../../domain/access/freezes.js';
import { informationAnswers } from '../../domain/access/information-answers.js';
import { endOfDay } from '../../domain/calendar/amsterdam.js';
import { ageBoundaries } from '../../domain/consent/ages.js';
import { CONSENT_LAW } from '../../domain/consent/consent-law.js';
import type { ConsentPeriod } from '../../domain/consent/consent-periods.js';
import { STUDENT } from '../../domain/consent/situation.js';
import { type Cell, cellsOf, grantOf, openPeriods } from './consent-cells.js';
import type { LawInputs } from './law-inputs.js';
import { linksOf } from './links.js';
import { meetingTies } from './meeting-ties.js';
import { asMultirange, asRange, type Period, shared, united } from './period.js';
import { type StatutoryOpening, statutoryOpenings } from './statutory-openings.js';

/** Rows by their columns; `period` names the consent period to which a grant belongs. */
export type FactRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const ofConsent = ({ consent }: Cell) => ({
  consent_id: consent.id,
  case_id: consent.caseId,
  controller_id: consent.controllerId,
});

const agreed = ({ deciders, missing, refused }: ConsentPeriod): number =>
  deciders.filter(one => !missing.includes(one) && !refused.includes(one)).length;

const periodRows = (cell: Cell) =>
  cell.periods.map((period, index) => ({
    ...ofConsent(cell),
    data_class: cell.dataClass,
    recipient: cell.recipient,
    during: asRange(period),
    status: period.status,
    rule: period.rule,
    law_version: CONSENT_LAW.version,
    agreed: agreed(period),
    needed: period.deciders.length,
    causes: period.causes,
    asks: cell.asks[index] ?? [],
  }));

const grantRows = (cell: Cell) =>
  openPeriods(cell).map(period => {
    const { capacity, organisationId, personId } = grantOf(cell, period);
    return {
      consent_id: cell.consent.id,
      recipient: cell.recipient,
      case_id: cell.consent.caseId,
      controller_id: cell.consent.controllerId,
      data_class: cell.dataClass,
      purposes: cell.consent.purposes,
      capacity,
      organisation_id: organisationId,
      person_id: personId,
      concerned: cell.consent.concernedParents,
      during: asRange(period),
    };
  });

const statusRow = (cell: Cell) => {
  const { capacity, organisationId } = cell.consent.recipients[cell.recipient]!;
  return {
    ...ofConsent(cell),
    data_class: cell.dataClass,
    purposes: cell.consent.purposes,
    capacity,
    organisation_id: organisationId ?? null,
    open_during: asMultirange(openPeriods(cell)),
  };
};

/** When somebody decides on any cell of a request, by what the law says of it. */
function decidingPeriods(cells: readonly Cell[], person: string): Period[] {
  const deciding = cells.flatMap(cell => cell.periods.filter(period => period.deciders.includes(person)));
  return united(deciding);
}

/** Whoever decides, while they do; and whoever has spoken, from their first word on. */
function partyRows(cells: readonly Cell[], { consents, statements, pupil }: LawInputs) {
  return consents.flatMap(consent => {
    const own = cells.filter(cell => cell.consent === consent);
    const deciders = new Set(own.flatMap(cell => cell.periods.flatMap(one => one.deciders)).filter(isPerson));
    const said = statements.filter(one => one.consentId === consent.id && one.byPersonId !== pupil.personId);
    const speakers = new Set(said.map(one => one.byPersonId));
    const deciding = [...deciders].flatMap(person =>
      decidingPeriods(own, person).map(during => ({
        person_id: person,
        decides: true,
        during: asRange(during),
      })),
    );
    const spoken = [...speakers].map(person => {
      const times = said.filter(one => one.byPersonId === person).map(one => one.statedAt.getTime());
      const during = asRange({ from: new Date(Math.min(...times)), until: null });
      return { person_id: person, decides: false, during };
    });
    return [...deciding, ...spoken].map(row => ({ consent_id: consent.id, ...row }));
  });
}

const freezeRows = ({ objections, accessDecisions }: LawInputs) =>
  freezesOf(objections, accessDecisions).map(freeze => ({
    person_id: freeze.parentId,
    controller_id: freeze.controllerId,
    besides: freeze.besides,
    data_classes: freeze.dataClasses,
    during: asRange(freeze),
  }));

/** What a provider released, until its last day is over or it was taken back. */
const openingRows = ({ releases }: LawInputs) =>
  releases.flatMap(release => {
    const allowed = { from: release.releasedAt, until: endOfDay(release.untilDay) };
    const during = shared(allowed, { from: release.releasedAt, until: release.endedAt });
    if (during === null) return [];
    return [
      {
        person_id: release.parentId,
        controller_id: release.controllerId,
        data_classes: release.dataClasses,
        during: asRange(during),
      },
    ];
  });

const statuteRow = (one: StatutoryOpening) => ({
  case_id: one.caseId,
  organisation_id: one.organisationId,
  capacity: one.capacity,
  statute_row: one.row,
  data_classes: one.dataClasses,
  during: asRange(one.during),
  evidence_id: one.evidenceId,
});

/** The school's system tells where the pupil lives, not since when. */
const homeRows = ({ pupil: { municipalityId } }: LawInputs) =>
  municipalityId === null
    ? []
    : [{ organisation_id: municipalityId, during: asRange({ from: new Date(0), until: null }) }];

/** What the school answered to a parent without authority, and until when that holds (BW 1:377c). */
const answerRows = ({ informationRequests }: LawInputs) =>
  informationAnswers(informationRequests).map(answer => ({
    person_id: answer.parentId,
    controller_id: answer.controllerId,
    outcome: answer.outcome,
    during: asRange(answer),
  }));

// The law's answers also name the pupil, and who ought to be there and is not.
const isPerson = (decider: string): boolean => ![STUDENT, 'parent', 'representative'].includes(decider);

export function factRowsOf(inputs: LawInputs): FactRows {
  const cells = cellsOf(inputs);
  const grants = cells.flatMap(cell => openPeriods(cell).map(period => grantOf(cell, period)));
  const openings = statutoryOpenings(inputs);
  const { turns12, turns16, turns18 } = ageBoundaries(inputs.pupil.birthDate);
  const ages = { turns_12_at: turns12, turns_16_at: turns16, turns_18_at: turns18 };
  return {
    age_boundaries: [Object.fromEntries(Object.entries(ages).map(([key, at]) => [key, at.toISOString()]))],
    links: linksOf(inputs, { grants, openings }).map(row => ({ ...row })),
    consent_periods: cells.flatMap(periodRows),
    consent_grants: cells.flatMap(grantRows),
    consent_statuses: cells.map(statusRow),
    consent_parties: partyRows(cells, inputs),
    access_freezes: freezeRows(inputs),
    access_openings: openingRows(inputs),
    statutory_openings: openings.map(statuteRow),
    home_municipalities: homeRows(inputs),
    information_answers: answerRows(inputs),
    meeting_ties: meetingTies(inputs).map(row => ({ ...row })),
  };
}
