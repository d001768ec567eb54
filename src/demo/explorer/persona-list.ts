// The personas as the explorer's picker shows them: who it is, in which group, and for what each may ask.

import { type Capacity, entryOf } from '../../policy/vocabulary/capacities.js';
import { type Purpose, purposes } from '../../policy/vocabulary/purposes.js';
import { organisations } from '../region/organisations.js';
import { type Persona, personas } from '../region/personas.js';

export type PersonaGroup =
  | 'SCHOOL'
  | 'CARE'
  | 'MUNICIPALITY'
  | 'SAMENWERKINGSVERBAND'
  | 'FAMILY'
  | 'OVERSIGHT';

const groupOfKind: Readonly<Record<string, PersonaGroup>> = {
  SCHOOL_PO: 'SCHOOL',
  SCHOOL_VO: 'SCHOOL',
  GGD: 'CARE',
  SCHOOLMAATSCHAPPELIJK_WERK: 'CARE',
  GECERTIFICEERDE_INSTELLING: 'CARE',
  PARTNER: 'CARE',
  GEMEENTE: 'MUNICIPALITY',
  SAMENWERKINGSVERBAND: 'SAMENWERKINGSVERBAND',
  ONDERWIJSCONSULENTEN: 'SAMENWERKINGSVERBAND',
  TOEZICHT: 'OVERSIGHT',
};

export interface ListedPersona {
  readonly persona: string;
  readonly group: PersonaGroup;
  readonly about: string;
  readonly capacity: Capacity;
  /** The main purpose first, which holds when a request names none. */
  readonly purposes: readonly { readonly name: Purpose; readonly dutch: string }[];
}

function groupOf({ persona, organisation, capacity }: Persona): PersonaGroup {
  if (organisation === null) return 'FAMILY';
  if (entryOf(capacity).purposes[0] === 'OVERSIGHT') return 'OVERSIGHT';
  const kind = Object.values(organisations).find(one => one.id === organisation)?.kind;
  const group = kind === undefined ? undefined : groupOfKind[kind];
  if (group === undefined) throw new Error(`the persona ${persona} has no group`);
  return group;
}

/** Nothing in it opens anything: no token, no id. */
export const personaList: readonly ListedPersona[] = personas.map(one => ({
  persona: one.persona,
  group: groupOf(one),
  about: one.about,
  capacity: one.capacity,
  purposes: entryOf(one.capacity).purposes.map(name => ({ name, dutch: purposes[name] })),
}));
