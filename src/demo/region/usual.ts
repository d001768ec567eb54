// What many stories share: the school's own team, a family with both parents in gezag, and the words of a request.

import type { Family, Seat } from './story.js';

const extract = 'Uittreksel centraal gezagsregister';

/** A parent whose authority was shown by a recent extract. */
export const parent = (key: string, name: string, persona?: string): Family => ({
  key,
  name,
  kind: 'PARENT_WITH',
  evidence: extract,
  evidenceOn: -40,
  ...(persona === undefined ? {} : { persona }),
});

export const withoutAuthority = (key: string, name: string, persona?: string): Family => ({
  ...parent(key, name, persona),
  kind: 'PARENT_WITHOUT',
});

export const unknownAuthority = (key: string, name: string): Family => ({
  key,
  name,
  kind: 'UNKNOWN',
  evidence: null,
  evidenceOn: null,
});

/** The team of the secondary school. */
export const schoolTeam: readonly Seat[] = [
  'mentor',
  'ondersteuningscoordinator',
  'verzuimcoordinator',
  'onderwijsondersteuner',
  'schoolleiding',
].map(who => ({ who, ground: 'OWN_ORGANISATION', from: -60 }));

export const primaryTeam: readonly Seat[] = ['mentor-po', 'ondersteuningscoordinator-po'].map(who => ({
  who,
  ground: 'OWN_ORGANISATION',
  from: -60,
}));

/** Referred to the GGD on the form of bijlage 3. */
export const referred = (from: number): readonly Seat[] =>
  ['jeugdarts', 'jgz-medewerker'].map(who => ({ who, ground: 'REFERRAL', from }));

export const explanation =
  'Wij vragen of deze gegevens gedeeld mogen worden met wie hieronder staat, alleen voor het doel dat erbij staat. Ieder onderdeel mag apart worden gegeven of geweigerd, en een ja mag altijd weer worden ingetrokken.';

/** To the school's team and the leerplichtambtenaar, each in the own capacity. */
export const toSchool = [
  'mentor',
  'ondersteuningscoordinator',
  'onderwijsondersteuner',
  'schoolleiding',
  'verzuimcoordinator',
] as const;
export const forGuidance = ['SICKNESS_GUIDANCE', 'ATTENDANCE', 'CARE_COORDINATION'] as const;
