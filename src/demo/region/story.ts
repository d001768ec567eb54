// The form of a story: one pupil, the family, and a case with all that the forms of this nouns ask for.

import type { AbsenceKind } from '../../domain/absence/registration.js';
import type { Outcome } from '../../domain/access/freezes.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import type { AuthorityKind } from '../../domain/consent/authority-records.js';
import type { DataClass } from '../../domain/consent/classes.js';
import type { Method, Word } from '../../domain/consent/situation.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Led } from './led.js';
import type { OrganisationKey } from './organisations.js';
import type { PlanStory } from './plan-story.js';
import type { Inquired, Reported } from './reported.js';

/** All days are counted from the day of seeding; negative ones lie before it. */
export type Days = number;

export interface Family {
  /** Name of the adult within the story, and the persona if one is to be had. */
  readonly key: string;
  readonly persona?: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly evidence: string | null;
  readonly evidenceOn: Days | null;
}

export interface Seat {
  /** Persona of the professional. */
  readonly who: string;
  readonly ground: Ground;
  readonly from: Days;
  readonly until?: Days;
  /** Somebody else at school whom the pupil trusts, in the mentor's place. */
  readonly trusted?: true;
}

export interface Said {
  /** `leerling`, or the key of an adult of the family. */
  readonly by: string;
  readonly answer: Word;
  readonly on: Days;
  readonly method?: Method;
  /** Persona who recorded it, with the witness of an oral statement. */
  readonly recordedBy?: string;
  readonly witness?: string;
  readonly classes?: readonly DataClass[];
}

export interface Asked {
  readonly key: string;
  /** Persona who asked. */
  readonly by: string;
  readonly on: Days;
  readonly classes: readonly DataClass[];
  /** Personas for whose organisation and capacity it is asked, or keys of parents. */
  readonly towards: readonly string[];
  readonly purposes: readonly Purpose[];
  readonly concerned?: readonly string[];
  /** A treating doctor outside the system with whom the asker would speak. */
  readonly doctor?: string;
  readonly explanation: string;
  readonly said: readonly Said[];
  readonly told?: readonly { readonly who: string; readonly on: Days }[];
}

export interface Feedback {
  readonly by: string;
  readonly on: Days;
  readonly kind: 'FIRST' | 'FOLLOW_UP';
  readonly form: string;
  readonly conclusion: 'VOLLEDIG' | 'DEELS' | 'NIET';
  readonly advice: string | null;
  readonly note: string | null;
  readonly agreements: readonly string[];
}

export interface Invited {
  /** Persona who invited. */
  readonly by: string;
  readonly on: Days;
  readonly sittingOn: Days;
  readonly at: string;
  readonly absence: 'LATE' | 'TRUANCY';
  readonly schoolAction: string;
  readonly schoolActedOn: Days;
  /** Whether the pupil had not come and was fetched. */
  readonly fetched?: boolean;
}

export interface Talk {
  readonly by: string;
  readonly on: Days;
  readonly present: readonly string[];
  readonly absence: string;
  readonly report: string;
  readonly outcome: 'HELD' | 'RETURNED_TO_SCHOOL';
  readonly advice: string | null;
  readonly agreements: readonly string[];
  readonly handedOverOn?: Days;
  readonly filedOn?: Days;
}

export interface Agreed {
  readonly by: string;
  readonly on: Days;
  readonly due: Days;
  readonly what: string;
  readonly who: string;
  readonly result: string;
  readonly followUp: string;
  /** Personas and family who were present or are named. */
  readonly parties: readonly string[];
}

export interface Objected {
  /** Key of an adult of the family. */
  readonly against: string;
  readonly on: Days;
  readonly wish: string;
  readonly decided: readonly {
    readonly by: string;
    readonly on: Days;
    readonly outcome: Outcome;
    readonly classes?: readonly DataClass[];
    readonly reason: string;
    readonly review: Days;
  }[];
}

export interface Released {
  readonly to: string;
  readonly by: string;
  readonly on: Days;
  readonly classes: readonly DataClass[];
  readonly need: string;
  readonly until: Days;
  readonly ended?: Days;
}

export interface EmergencyTold {
  readonly by: string;
  /** Today it runs the whole day. */
  readonly on: Days;
  readonly code: 'MELDCODE' | 'ACUTE_DANGER' | 'CONFLICT_OF_DUTIES';
  readonly reason: string;
  /** A colleague who agreed. */
  readonly second?: string;
  /** After so many hours; after 24 where it was not ended. */
  readonly ended?: number;
  readonly review?: {
    readonly on: Days;
    readonly finding: 'JUSTIFIED' | 'NOT_JUSTIFIED';
    readonly reason: string;
    readonly told?: Days;
    readonly notToldBecause?: string;
  };
}

export interface MeldcodeTold {
  readonly by: string;
  readonly steps: readonly {
    readonly step: 'SIGNALS' | 'ADVICE' | 'TALK' | 'WEIGH' | 'DECIDE';
    readonly on: Days;
    readonly account?: string;
    readonly unsafeBecause?: string;
    readonly decision?: readonly ('HELP' | 'REPORT')[];
  }[];
  readonly reported?: Days;
  readonly safe: boolean;
}

export interface Marked {
  readonly by: string;
  readonly on: Days;
  readonly kind: 'ZORGMELDING' | 'PROCES_VERBAAL' | 'MAATREGEL';
  readonly safe: boolean;
}

interface ToldBy {
  readonly by: string;
  readonly on: Days;
}

/** What was written down of care and home. */
export interface CareTold {
  readonly diagnoses: readonly (ToldBy & {
    readonly withReferralTo?: string;
    readonly treatedBy: string;
    readonly diagnosis: string | null;
  })[];
  readonly contacts: readonly (ToldBy & {
    /** Key of the request that names the doctor. */
    readonly consent: string;
    readonly doctor: string;
    readonly told: string;
    readonly heard: string;
  })[];
  readonly files: readonly (ToldBy & { readonly reference: string })[];
  readonly youthHelp: readonly (ToldBy & { readonly towards: string; readonly reason: string })[];
  readonly plans: readonly (ToldBy & {
    readonly steps: readonly { readonly from: Days; readonly percentage: number }[];
    readonly review: Days;
  })[];
  readonly home: readonly (ToldBy & {
    readonly who: string;
    readonly about: 'STUDENT' | 'PARENT' | 'MIXED';
    readonly observation: string;
    readonly wijkteam?: boolean;
  })[];
}

export interface Registered {
  /** So many school days before the day of seeding, 1 being the last one. */
  readonly on: number;
  /** Lesson of the day, from 1. */
  readonly lesson: number;
  readonly kind: AbsenceKind;
  readonly authorised: boolean | null;
}

export interface Ill {
  /** School days before the day of seeding. */
  readonly from: number;
  /** Absent while it lasts. */
  readonly until?: number;
  /** Persona who reported it, or the key of an adult of the family. */
  readonly by: string;
  readonly unclear?: boolean;
}

export interface Story extends PlanStory {
  readonly key: string;
  /** What the story tells, in one line. */
  readonly tells: string;
  readonly school: Extract<OrganisationKey, 'po' | 'vo'>;
  readonly pupil: {
    readonly given: string;
    readonly family: string;
    readonly group: string;
    readonly persona?: string;
    readonly birthDate: (today: IsoDate) => IsoDate;
    /** That the pupil has no BSN, and so an onderwijsnummer. */
    readonly withoutBsn?: true;
  };
  readonly family: readonly Family[];
  /** Adults who do not live with the pupil, and those whose details are not told to the pupil. */
  readonly apart?: readonly string[];
  readonly shielded?: readonly string[];
  readonly opened: Days;
  readonly phase: string;
  readonly seats: readonly Seat[];
  /** After the school's coordinator. */
  readonly led?: readonly Led[];
  readonly asked: readonly Asked[];
  readonly feedback: readonly Feedback[];
  /** To the preventive spreekuur. */
  readonly invited?: Invited;
  readonly talks: readonly Talk[];
  readonly agreed: readonly Agreed[];
  readonly incapable?: {
    readonly classes: readonly DataClass[];
    readonly from: Days;
    readonly until: Days;
    readonly by: string;
    readonly reason: string;
    readonly ended?: { readonly on: Days; readonly because: string };
  };
  /** What the school registered of presence, absence and sickness. */
  readonly registered?: readonly Registered[];
  readonly ill?: readonly Ill[];
  /** What the pupil would not have a parent see, and what was released to one. */
  readonly access?: {
    readonly objections: readonly Objected[];
    readonly releases: readonly Released[];
  };
  /** Reports of absence, and what the municipality asked besides. */
  readonly reported?: readonly Reported[];
  readonly inquired?: readonly Inquired[];
  readonly care?: CareTold;
  /** What was said about the absence, and asked. */
  /** What was done for the pupil's safety. */
  readonly safety?: {
    readonly emergencies: readonly EmergencyTold[];
    readonly files: readonly MeldcodeTold[];
    readonly marks: readonly Marked[];
  };
}

/** Turns so old in so many days: a birthday is a day, and 29 February is left to the tests of the law. */
export const turning =
  (age: number, inDays: Days) =>
  (today: IsoDate): IsoDate => {
    const birthday = addDays(today, inDays);
    const year = Number(birthday.slice(0, 4)) - age;
    const rest = birthday.slice(4) === '-02-29' ? '-02-28' : birthday.slice(4);
    return `${year}${rest}` as IsoDate;
  };
