// Which data class may move by consent at all, and whose data of which domain it holds by default.
import type { Item, ItemDomain, ItemSubject } from './situation.js';

interface ByConsent {
  readonly subject: ItemSubject;
  readonly domain: ItemDomain;
}

/** In general data of the pupil (DB:617). */
const GENERAL_STUDENT: ByConsent = { subject: 'STUDENT', domain: 'GENERAL' };
/** From care, about the pupil (DB:617-619). */
const CARE_STUDENT: ByConsent = { subject: 'STUDENT', domain: 'CARE' };
/** About pupil and parents, from care; also what is not tagged, which counts as most restricted (Q17). */
const CARE_MIXED: ByConsent = { subject: 'MIXED', domain: 'CARE' };
/** Contact data of the parents themselves (DB:623). */
const GENERAL_PARENT: ByConsent = { subject: 'PARENT', domain: 'GENERAL' };

/** A class moves by consent only if some line of the rights has consent as its ground. */
const NEVER = 'NEVER';

/** What is not listed has no default, and so no consent. */
const BY_CLASS = {
  D01: GENERAL_STUDENT,
  D02: NEVER, // numbers move by statute only
  D03: GENERAL_STUDENT,
  D04: GENERAL_PARENT,
  D05: GENERAL_STUDENT,
  D06: GENERAL_STUDENT,
  D07: GENERAL_STUDENT,
  D08: GENERAL_STUDENT,
  D09: NEVER, // the health file stays with the treatment team; what leaves it is D10 to D12
  D10: CARE_STUDENT,
  D11: CARE_STUDENT,
  D12: CARE_STUDENT,
  D13: GENERAL_STUDENT,
  D14: CARE_MIXED, // container
  D15: CARE_MIXED,
  D16: NEVER, // criminal data: R19, not decided by consent here
  D17: GENERAL_STUDENT,
  D18: NEVER, // the preventive talk stays with the school (P4)
  D19: GENERAL_STUDENT,
  D20: CARE_MIXED, // container
  D21: CARE_MIXED, // container
  D22: CARE_MIXED, // container in the rights of the care capacities
  D23: CARE_MIXED, // container
  D24: NEVER,
  D25: NEVER,
  D26: NEVER,
  D27: NEVER,
  D28: NEVER,
  D29: GENERAL_STUDENT,
  D30: CARE_STUDENT, // consent is asked for the lines of care capacities
  D31: NEVER,
  D32: GENERAL_STUDENT,
} as const satisfies Readonly<Record<`D${number}`, ByConsent | typeof NEVER>>;

export type DataClass = keyof typeof BY_CLASS;

export const DATA_CLASSES = Object.keys(BY_CLASS) as readonly DataClass[];

/** Of the parents alone: what they allow of it says nothing about the pupil. */
export const isOfParents = (dataClass: DataClass): boolean => BY_CLASS[dataClass] === GENERAL_PARENT;

export interface ItemSource {
  /** The data come from a care source (DB:617-619), which makes any class care. */
  readonly sourceIsCare: boolean;
  /** Whose data are in it besides the pupil's; nobody named means that nobody can give it away. */
  readonly parents: readonly string[];
}

/** The item that consent is asked for, or undefined where consent is never the ground. */
export function itemFor(dataClass: DataClass, { sourceIsCare, parents }: ItemSource): Item | undefined {
  const byConsent = Object.hasOwn(BY_CLASS, dataClass) ? BY_CLASS[dataClass] : NEVER;
  if (byConsent === NEVER) return undefined;
  const { subject } = byConsent;
  const domain: ItemDomain = sourceIsCare ? 'CARE' : byConsent.domain;
  return subject === 'STUDENT' ? { subject, domain } : { subject, domain, parents: [...parents] };
}
