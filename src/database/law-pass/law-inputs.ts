// Everything that the law looks at for one pupil, as it is known now.

import type { Outcome } from '../../domain/access/freezes.js';
import type { InformationRequest } from '../../domain/access/information-answers.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { AuthorityKind } from '../../domain/consent/authority-records.js';
import type { DataClass } from '../../domain/consent/classes.js';
import type { Method, Word } from '../../domain/consent/situation.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import type { DuoInputs } from './duo-inputs.js';

export interface PupilInput {
  readonly personId: string;
  readonly regionId: string;
  readonly birthDate: IsoDate;
  /** Where the pupil lives, so far as the school's own system told. */
  readonly municipalityId: string | null;
}

export interface MoveInput {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
}

export interface CaseInput {
  readonly id: string;
  readonly phase: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly moves: readonly MoveInput[];
}

export interface SeatInput {
  readonly caseId: string;
  /** The school that seated them. */
  readonly controllerId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
  readonly ground: Ground;
  readonly from: Date;
  readonly until: Date | null;
}

export interface RegieInput {
  readonly caseId: string;
  readonly personId: string;
  /** None of pupil and parents. */
  readonly organisationId: string | null;
  readonly capacity: Capacity;
  readonly from: Date;
  readonly until: Date | null;
}

export interface AuthorityInput {
  readonly adultId: string;
  readonly kind: AuthorityKind;
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate | null;
  readonly evidenceOn: IsoDate | null;
}

export interface IncapacityInput {
  readonly dataClasses: readonly DataClass[];
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate;
  readonly recordedAt: Date;
}

export interface RecipientInput {
  readonly capacity: Capacity;
  readonly organisationId?: string | null;
  readonly personId?: string | null;
}

export interface ConsentInput {
  readonly id: string;
  readonly caseId: string;
  readonly controllerId: string;
  readonly dataClasses: readonly DataClass[];
  readonly recipients: readonly RecipientInput[];
  readonly purposes: readonly string[];
  readonly phase: string;
  readonly concernedParents: readonly string[];
  readonly sourceIsCare: boolean;
  readonly supersedes: string | null;
  readonly askedAt: Date;
  readonly validUntil: IsoDate;
}

export interface StatementInput {
  readonly consentId: string;
  readonly byPersonId: string;
  readonly answer: Word;
  readonly method: Method;
  readonly dataClasses: readonly DataClass[] | null;
  readonly recipients: readonly number[] | null;
  readonly statedAt: Date;
  readonly recordedAt: Date;
}

export interface OverrideInput {
  readonly consentId: string;
  readonly by: string;
  readonly reason: string;
  readonly dataClasses: readonly DataClass[] | null;
  readonly recipients: readonly number[] | null;
  readonly at: Date;
}

export interface ObjectionInput {
  readonly id: string;
  /** The provider that refuses by itself. */
  readonly controllerId: string | null;
  readonly parentId: string;
  readonly filedAt: Date;
}

export interface AccessDecisionInput {
  readonly objectionId: string;
  readonly controllerId: string;
  readonly outcome: Outcome;
  readonly dataClasses: readonly DataClass[] | null;
  readonly decidedAt: Date;
}

export interface ReleaseInput {
  readonly parentId: string;
  readonly controllerId: string;
  readonly dataClasses: readonly DataClass[];
  readonly releasedAt: Date;
  readonly untilDay: IsoDate;
  readonly endedAt: Date | null;
}

export interface EmergencyInput {
  readonly caseId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
  readonly from: Date;
  /** When its time is up, or it was ended before. */
  readonly until: Date;
}

export interface EscalationInput {
  readonly caseId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly from: Date;
}

/** That somebody is invited to discuss a case at a meeting, and whether they were there. */
export interface InvitationInput {
  readonly caseId: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: Capacity;
  readonly present: boolean;
  readonly from: Date;
  readonly until: Date | null;
}

/** That somebody is invited to the table of a case, before it is on an agenda or for one of its discussions. */
export interface TableInvitationInput extends Omit<InvitationInput, 'meetingId' | 'itemId'> {
  readonly meetingId: string | null;
  readonly itemId: string | null;
}

/** Who chairs or assists a meeting that has this case on its agenda. */
export interface TableHolderInput {
  readonly caseId: string;
  readonly kind: 'CHAIRS' | 'ASSISTS';
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
  readonly from: Date;
  readonly until: Date | null;
}

/** That a case came on an agenda of which its family was not told yet (AM:99, 193). */
export interface LetterDueInput {
  readonly caseId: string;
  readonly from: Date;
  readonly until: Date | null;
}

export interface NoticeInput {
  readonly consentId: string;
  readonly adultId: string;
  /** From when on silence can count: the day of telling, or of recording it when that is later. */
  readonly notifiedOn: IsoDate;
}

export interface LawInputs {
  readonly subject: string;
  readonly pupil: PupilInput;
  readonly cases: readonly CaseInput[];
  readonly seats: readonly SeatInput[];
  readonly regies: readonly RegieInput[];
  readonly authorities: readonly AuthorityInput[];
  readonly incapacities: readonly IncapacityInput[];
  readonly consents: readonly ConsentInput[];
  readonly statements: readonly StatementInput[];
  readonly notices: readonly NoticeInput[];
  readonly overrides: readonly OverrideInput[];
  readonly objections: readonly ObjectionInput[];
  readonly accessDecisions: readonly AccessDecisionInput[];
  readonly releases: readonly ReleaseInput[];
  readonly duo: DuoInputs;
  readonly informationRequests: readonly InformationRequest[];
  readonly emergencies: readonly EmergencyInput[];
  readonly escalations: readonly EscalationInput[];
  readonly invitations: readonly InvitationInput[];
  readonly tableInvitations: readonly TableInvitationInput[];
  readonly tableHolders: readonly TableHolderInput[];
  readonly lettersDue: readonly LetterDueInput[];
}
