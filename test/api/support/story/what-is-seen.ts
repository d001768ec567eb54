// What each of the roles sees of a case, in a letter for each kind of thing of which they see any.

import { type Json, pick } from '../../../support/ask.js';
import { traced, type Who } from '../casework.js';
import type { World } from '../world.js';
import type { CaseInStory } from './case-in-story.js';

/** A letter each, in the order in which things come about: who the pupil is, what was registered, and so on. */
const kinds: readonly (readonly [letter: string, selection: string, ...path: string[]])[] = [
  ['N', 'pupil { givenNames }', 'pupil', 'givenNames'],
  ['A', 'pupil { absenceCounts { id } }', 'pupil', 'absenceCounts'],
  ['T', 'schoolTalks { id }', 'schoolTalks'],
  ['H', 'healthFeedback { id }', 'healthFeedback'],
  ['P', 'actionPlans { id }', 'actionPlans'],
  ['M', 'meetingItems { id }', 'meetingItems'],
  ['S', 'stagnations { id }', 'stagnations'],
  ['I', 'tableInvitations { id }', 'tableInvitations'],
  ['R', 'breakthroughRegistrations { id }', 'breakthroughRegistrations'],
  ['G', 'agendaItems { id }', 'agendaItems'],
  ['V', 'breakthroughProgress { id }', 'breakthroughProgress'],
  ['D', 'breakthroughProgress { commitments { id } }', 'breakthroughProgress', '1', 'commitments'],
  ['F', 'breakthroughResults { id }', 'breakthroughResults'],
];

/** Everybody who takes part at some time, an officer of the same office who does not, and the commissioners. */
export const roles = [
  'leerling',
  'moeder',
  'mentor',
  'ondersteuningscoordinator',
  'jeugdarts',
  'leerplichtambtenaar',
  'swv-casemanager',
  'swv-coordinator',
  'partner-deelnemer',
  'voorzitter-doorbraakoverleg',
  'managementassistent',
  'regisseur',
  'rmc-medewerker',
  'opdrachtgever',
] as const;
export type Role = (typeof roles)[number];

const personOf = ({ family }: CaseInStory, role: Role): Who => {
  if (role === 'leerling') return family.pupil;
  return role === 'moeder' ? family.adults.moeder : role;
};

/** What is there of it; null where they do not see it, or ask what they can never see. */
async function partOf(world: World, who: Who, of: CaseInStory, selection: string, ...path: string[]) {
  const { data, status } = await traced(world.server, who, `{ case(id: "${of.caseId}") { ${selection} } }`);
  return status === 200 ? (pick(data ?? undefined, 'case', ...path) ?? null) : null;
}

const isSome = (part: Json | null): boolean => part !== null && !(Array.isArray(part) && part.length === 0);

/** `-` where the case is not seen at all, `.` where nothing of it is but that it is there. */
export async function seenBy(world: World, of: CaseInStory, role: Role): Promise<string> {
  const who = personOf(of, role);
  if ((await partOf(world, who, of, 'phase', 'phase')) === null) return '-';
  const seen: string[] = [];
  for (const [letter, selection, ...path] of kinds)
    if (isSome(await partOf(world, who, of, selection, ...path))) seen.push(letter);
  return seen.join('') || '.';
}

export async function seenByAll(world: World, of: CaseInStory): Promise<Record<Role, string>> {
  const seen: [Role, string][] = [];
  for (const role of roles) seen.push([role, await seenBy(world, of, role)]);
  return Object.fromEntries(seen) as Record<Role, string>;
}
