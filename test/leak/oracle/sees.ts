// Which rows a persona may see, by the lines of the rights and facts worked out from the raw rows.

import type { Persona } from '../../../src/demo/region/personas.js';
import { demandedBy, type Tag } from '../../../src/domain/containers/tags.js';
import { decide } from '../../../src/policy/decide.js';
import { classNouns } from '../../../src/policy/vocabulary/class-nouns.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import type { Purpose } from '../../../src/policy/vocabulary/purposes.js';
import { nounOf, type Resource, resourceEntry } from '../../../src/policy/vocabulary/resources.js';
import { type RightsLine, rightsLines } from '../../policy/rights-lines.js';
import { isFrozen, releasedBy } from './access.js';
import { answersTo } from './answers.js';
import { careOf, isPutTo, isToldOrOwn } from './by-whom.js';
import { decidersOf, grantsTowards, type OpenCell } from './consents.js';
import { careFile, ofPupil } from './kinds.js';
import { areInvitedTogether, comesTo, wasPresent } from './meetings.js';
import {
  ageOf,
  isEscalatedTo,
  isParentWithAuthority,
  isParentWithoutAuthority,
  isPupil,
  seatsOf,
} from './people.js';
import { type Raw, type RawRow, rows } from './raw.js';
import { isOpenedByStatute } from './statute.js';
import { atTable } from './table.js';

const lines: readonly RightsLine[] = rightsLines();
export class Oracle {
  readonly #raw: Raw;
  readonly #persona: Persona;
  readonly #purpose: Purpose;
  readonly #seats: RawRow[];
  readonly #grants: OpenCell[];
  readonly #seen = new Map<string, ReadonlySet<RawRow>>();

  constructor(raw: Raw, persona: Persona, purpose: Purpose) {
    this.#raw = raw;
    this.#persona = persona;
    this.#purpose = purpose;
    this.#seats = seatsOf(raw, persona);
    this.#grants = grantsTowards(raw, persona).filter(one => one.purposes.includes(purpose));
  }

  /** At most these: what the lines of the rights allow. */
  atMost(resource: Resource): ReadonlySet<RawRow> {
    return this.#kept(`most ${resource}`, resource, row => {
      const mine = lines.filter(
        line =>
          line.noun === nounOf(resource) &&
          line.capacity === this.#persona.capacity &&
          line.action === 'read',
      );
      return mine.some(line =>
        line.conditions.every(condition => this.#fact(condition as Fact, resource, row)),
      );
    });
  }

  /** Exactly these: what the policy, which may be narrower, permits. */
  exactly(resource: Resource): ReadonlySet<RawRow> {
    const question = {
      capacity: this.#persona.capacity,
      purpose: this.#purpose,
      action: 'read',
      resource,
    } as const;
    return this.#kept(
      `exactly ${resource}`,
      resource,
      row => decide(question, fact => this.#fact(fact, resource, row)).effect === 'permit',
    );
  }

  #kept(key: string, resource: Resource, sees: (row: RawRow) => boolean): ReadonlySet<RawRow> {
    const known = this.#seen.get(key) ?? new Set(rows(this.#raw, resource).filter(sees));
    this.#seen.set(key, known);
    return known;
  }

  #fact(fact: Fact, resource: Resource, row: RawRow): boolean {
    const { person, organisation, capacity } = this.#persona;
    const subject = String(row.subject);
    const caseId = resource === 'Case' ? row.id : row.case_id;
    const isOfPupil = ofPupil(resource) && row.case_id === undefined;
    const seats = this.#seats.filter(seat =>
      isOfPupil ? seat.subject === row.subject : seat.case_id === caseId,
    );
    const on = (...grounds: string[]): boolean => seats.some(seat => grounds.includes(String(seat.ground)));
    const age = (): number => ageOf(this.#raw, subject);
    const report = (): RawRow | undefined =>
      resourceEntry(resource).dataClass !== 'D18' || row.report_id === undefined
        ? row
        : rows(this.#raw, 'PreventiveTalkReport').find(one => one.id === row.report_id);
    const grants = (): OpenCell[] =>
      this.#grants.filter(
        one =>
          one.data_class === resourceEntry(resource).dataClass &&
          (isOfPupil ? one.subject === row.subject : one.case_id === caseId) &&
          one.controller_id === row.controller_id &&
          this.#speaksOf(one, resource, row),
      );
    const table = atTable(this.#raw, this.#persona, isOfPupil ? { subject: row.subject } : { id: caseId });
    const asParent = { subject: row.subject, parent: person, dataClass: resourceEntry(resource).dataClass };
    const answers: Partial<Record<Fact, () => boolean>> = {
      linked: () =>
        seats.length > 0 ||
        isEscalatedTo(this.#raw, this.#persona, caseId) ||
        table.invited() ||
        table.assists(),
      escalated: () => isEscalatedTo(this.#raw, this.#persona, caseId),
      participates: () => seats.length > 0,
      referred: () => on('REFERRAL'),
      invited_to_talk: () => on('PREVENTIVE_TALK'),
      treatment_team: () => on('REFERRAL', 'TREATMENT') && this.#isOfTeam(resource, row, grants),
      consented: () => grants().length > 0,
      self: () => isPupil(this.#raw, this.#persona, subject),
      parent_with_authority: () => isParentWithAuthority(this.#raw, this.#persona, subject),
      parent_without_authority: () => isParentWithoutAuthority(this.#raw, this.#persona, subject),
      asked: () => answersTo(this.#raw, person, row).length > 0,
      not_refused: () => answersTo(this.#raw, person, row).at(-1) === 'GIVEN',
      under_12: () => age() < 12,
      from_12: () => age() >= 12,
      under_16: () => age() < 16,
      from_16: () => age() >= 16,
      under_18: () => age() < 18,
      from_18: () => age() >= 18,
      statutory: () => this.#isStatutory(resource, row),
      own_municipality: () =>
        rows(this.#raw, 'Pupil').some(
          one => one.subject === row.subject && one.municipality_id === organisation,
        ),
      held_by_school: () => row.held_as === 'SCHOOL',
      needed_as_parent: () => releasedBy(this.#raw, asParent).length > 0,
      released_by_provider: () => releasedBy(this.#raw, asParent).includes(row.controller_id),
      not_frozen: () => !isFrozen(this.#raw, asParent, row.controller_id),
      own_organisation: () => this.#isOfOwnOrganisation(resource, row),
      asked_by_own_organisation: () => row.controller_id === organisation,
      own_data: () => this.#isOwnData(resource, row),
      said_by_pupil: () => row.said_by === 'LEERLING',
      author: () => report()?.recorded_by === person && report()?.recorded_capacity === capacity,
      about_pupil: () =>
        row.about_pupil === true ||
        row.about === 'STUDENT' ||
        (row.about === 'MIXED' && row.person_id === person),
      not_shielded: () => row.shielded === false || row.of_pupil === true,
      bound_to_secrecy: () => this.#isBound(row.region_id),
      handed_over: () => report()?.handed_over_at !== null,
      not_handed_over: () => report()?.handed_over_at === null,
      party_to: () => (row.party_ids as string[]).includes(person),
      line_is_care: () => row.is_care === true,
      line_is_general: () => row.is_care === false,
      opens_class: () => this.#opensClass(row),
      asked_to_approve: () => isPutTo(row, this.#persona),
      // Of a proposal, to itself and not to the case.
      invited: () => ('approvers' in row ? isPutTo(row, this.#persona) : table.invited()),
      assists: table.assists,
      chairs: table.chairs,
      letter_due: table.owesLetter,
      opens_care: () => isToldOrOwn(row, this.#persona) || this.#opensClass(careOf(row)),
      no_care_of_others: () =>
        row.is_care === false || row.person_id === person || row.organisation_id === organisation,
      own_line_or_organisation: () =>
        row.person_id === person || (resource !== 'TalkInvitation' && row.organisation_id === organisation),
      present: () =>
        wasPresent(this.#raw, this.#persona, resource === 'MeetingItem' ? row.id : row.meeting_item_id),
      invited_together: () => areInvitedTogether(this.#raw, this.#persona, row),
      emergency: () => this.#isInEmergency(resource, row, caseId),
      emergency_review: () => resource === 'EmergencyAccess' && row.reviewed_at === null,
      safe: () => row.safe === true,
      visible_participant_or_self: () => this.#isMet(resource, row),
    };
    return answers[fact]?.() ?? false;
  }

  /** Every class that a paragraph touches is one that the persona reads by the lines of its own noun. */
  #opensClass(row: RawRow): boolean {
    const {
      data_class: dataClass,
      about,
      domain,
    } = row as unknown as {
      data_class: Tag['dataClass'];
      about: Tag['about'];
      domain: Tag['domain'];
    };
    const { capacity } = this.#persona;
    return demandedBy({ dataClass, about, domain }).every(touched => {
      const resource = classNouns[touched];
      const question = { capacity, purpose: this.#purpose, action: 'read', resource } as const;
      return decide(question, fact => this.#fact(fact, resource, row)).effect === 'permit';
    });
  }

  #isStatutory(resource: Resource, row: RawRow): boolean {
    const { organisation, capacity } = this.#persona;
    const school = ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'];
    const establishes =
      (resource === 'DuoReportNotice' && school.includes(capacity)) ||
      (resource === 'MunicipalRequest' && capacity === 'schoolleiding');
    if (establishes) return row.controller_id === organisation;
    const { dataClass } = resourceEntry(resource);
    const caseId = resource === 'Case' ? row.id : (row.case_id ?? null);
    return isOpenedByStatute(this.#raw, this.#persona, { subject: row.subject, caseId, dataClass });
  }

  /** An emergency that runs: the row itself, or one in its case. */
  #isInEmergency(resource: Resource, row: RawRow, caseId: unknown): boolean {
    const { person, organisation, capacity } = this.#persona;
    const now = this.#raw.now.getTime();
    const at = (instant: unknown): number => new Date(String(instant)).getTime();
    const uses = resource === 'EmergencyAccess' ? [row] : rows(this.#raw, 'EmergencyAccess');
    return uses.some(
      one =>
        one.case_id === caseId &&
        one.recorded_by === person &&
        one.controller_id === organisation &&
        one.recorded_capacity === capacity &&
        at(one.opened_at) <= now &&
        now < at(one.until_at) &&
        (one.ended_at === null || now < at(one.ended_at)),
    );
  }

  /** Whether what was agreed to is about the person whose row it is. */
  #speaksOf({ concerned }: OpenCell, resource: Resource, row: RawRow): boolean {
    if (resource === 'Address') return row.of_pupil === true;
    if (resource === 'HomeSituation' && row.about === 'STUDENT') return true;
    return (
      !['HomeSituation', 'ContactDetails'].includes(resource) || concerned.includes(String(row.person_id))
    );
  }

  /** A file of care is its own provider's; of diagnosis and home the team reads what consent opens besides. */
  #isOfTeam(resource: Resource, row: RawRow, grants: () => readonly OpenCell[]): boolean {
    const isOwn = row.controller_id === this.#persona.organisation;
    if (resource === 'Diagnosis' || resource === 'HomeSituation') return isOwn || grants().length > 0;
    return isOwn || !careFile.includes(resource);
  }

  #isBound(regionId: unknown): boolean {
    const { person, organisation, capacity } = this.#persona;
    return rows(this.#raw, 'Appointment').some(
      one =>
        one.person_id === person &&
        one.organisation_id === organisation &&
        one.capacity === capacity &&
        one.region_id === regionId &&
        one.confidentiality_undertaking_on !== null,
    );
  }

  #isOfOwnOrganisation(resource: Resource, row: RawRow): boolean {
    const { organisation } = this.#persona;
    if (resource === 'Organisation') return row.id === organisation;
    if (resource === 'Appointment') return row.organisation_id === organisation;
    if (resource !== 'Person') return row.controller_id === organisation;
    return rows(this.#raw, 'Appointment').some(
      one => one.person_id === row.id && one.organisation_id === organisation,
    );
  }

  #isOwnData(resource: Resource, row: RawRow): boolean {
    const { person } = this.#persona;
    if (resource === 'ConsentStatement') return row.by_person_id === person;
    if (resource === 'Authority') return row.adult_id === person;
    if (resource === 'JusticeRecord') return row.about_person_id === person;
    if (resource === 'ContactDetails') return row.person_id === person;
    if (resource === 'Address') return (row.person_ids as string[]).includes(person);
    if (resource === 'HomeSituation') return row.about === 'PARENT' && row.person_id === person;
    if (resource === 'AbsenceReason') return row.speaker_id === person;
    if (resource !== 'Consent') return false;
    // Whoever decides on a request, and whoever has spoken to it.
    const spoke = rows(this.#raw, 'ConsentStatement').some(
      one => one.consent_id === row.id && one.by_person_id === person,
    );
    return spoke || decidersOf(this.#raw, row).has(person);
  }

  #isMet(resource: Resource, row: RawRow): boolean {
    const { person, organisation } = this.#persona;
    if (resource === 'Meeting') return comesTo(this.#raw, this.#persona, row);
    if (resource === 'Sitting')
      return (
        row.controller_id === organisation ||
        (row.person_id === person && row.organisation_id === organisation)
      );
    const column = { Person: 'person_id', Organisation: 'organisation_id', Appointment: 'appointment_id' }[
      resource as 'Person'
    ];
    const self =
      resource === 'Person'
        ? row.id === person
        : resource === 'Organisation'
          ? row.id === organisation
          : row.person_id === person && row.organisation_id === organisation;
    return self || [...this.exactly('Participant')].some(line => line[column] === row.id);
  }
}
