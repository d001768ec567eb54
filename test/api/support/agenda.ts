// The table of a case, as partners set it up over the API: its meetings in the cycle of Amsterdam, guests and agenda.

import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { personaNamed } from '../../support/ask.js';
import { register, setTable } from './breakthrough.js';
import { done, type Input, openCase, type Who } from './casework.js';
import { appoint } from './every-capacity.js';
import { enrol, type Family } from './families.js';
import { meetingOf } from './meetings.js';
import { idOfDone } from './stagnation.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';
export const officer = 'leerplichtambtenaar';
export const swv = 'swv-coordinator';
export const chair = 'voorzitter-doorbraakoverleg';
export const assistant = 'managementassistent';

const personaOf = (who: Who): Persona => (typeof who === 'string' ? personaNamed(who) : who);

export const holder = (who: Who): Input => {
  const { person, organisation } = personaOf(who);
  return { personId: person, organisationId: organisation };
};

/** Mondays, six weeks apart; vooroverleg from 26 October to 2 November 2026. */
export const [tableDay, nextTableDay] = ['2026-11-16', '2026-12-28'];

/** A doorbraakoverleg at the municipality, with the swv at it. */
export const tableOf = (day: string = tableDay, change: Input = {}): Input =>
  meetingOf({
    kind: 'DOORBRAAKOVERLEG',
    startsAt: `${day}T09:00:00.000Z`,
    chair: holder(chair),
    assistant: holder(assistant),
    organisationIds: [organisations.swv.id],
    ...change,
  });

export const preparationOf = (preparesId: string, day: string, change: Input = {}): Input =>
  tableOf(day, { kind: 'VOOROVERLEG', preparesId, ...change });

export const guest = (who: Who): Input => {
  const { capacity } = personaOf(who);
  return { ...holder(who), capacity: capacity.replaceAll('-', '_').toUpperCase() };
};

const seatOf: Readonly<Record<string, string>> = {
  leerplichtambtenaar: 'LEERPLICHT',
  'swv-coordinator': 'OSL',
  'swv-casemanager': 'OSL',
  jeugdarts: 'JGZ',
  'voorzitter-doorbraakoverleg': 'CHAIR',
  managementassistent: 'ASSISTANT',
  'partner-deelnemer': 'RVDK',
  gezinsmanager: 'JBRA',
};

/** In the place of Amsterdam for their capacity. */
export const guestOf = (caseId: string, who: Who, change: Input = {}): Input => ({
  caseId,
  seat: seatOf[personaOf(who).capacity] ?? 'OTHER_ORGANISATIONS',
  guest: guest(who),
  ...change,
});

export const inviteAs = (
  world: World,
  by: Who,
  caseId: string,
  who: Who,
  change: Input = {},
): Promise<string> => idOfDone(world, by, 'inviteToTable', guestOf(caseId, who, change));

export const onAgendaOf = (caseId: string, meetingId: string, change: Input = {}): Input => ({
  caseId,
  meetingId,
  length: 15,
  domain: 'GENERAL',
  ...change,
});

export const sentOf = (agendaItemId: string, change: Input = {}): Input => ({
  agendaItemId,
  version: 1,
  what: 'AGENDA',
  sentOn: '2026-10-05',
  ...change,
});

/** Heard, and binding the own organisation. */
export const partyOf = (invitationId: string, change: Input = {}): Input => ({
  invitationId,
  heard: true,
  hasMandate: true,
  commits: true,
  ...change,
});

export const decidedOf = (agendaItemId: string, ...parties: readonly Input[]): Input => ({
  agendaItemId,
  parties,
});

export const takenOffOf = (agendaItemId: string, change: Input = {}): Input => ({
  agendaItemId,
  version: 1,
  because: 'POSTPONED',
  ...change,
});

/** The administration of the municipality, which plans the table (AM:109). */
export const planner = (world: World): Promise<Persona> =>
  appoint(world.database, 'organisatiebeheerder', organisations.gemeente.id);

/** Past the API: without the days of a cycle between it and the others, so that each test has a table of its own. */
export async function tableBeside(world: World, change: Input = {}): Promise<string> {
  await setTable(world, 'STAPPENPLAN');
  const chairs = { ...holder(chair), capacity: 'VOORZITTER_DOORBRAAKOVERLEG' };
  const assists = { ...holder(assistant), capacity: 'MANAGEMENTASSISTENT' };
  const input = tableOf(tableDay, { chair: chairs, assistant: assists, ...change });
  const id = await idOfDone(world, await planner(world), 'planMeeting', input);
  await setTable(world, 'AMSTERDAM');
  return id;
}

export interface CaseToTable {
  readonly family: Family<'moeder'>;
  readonly caseId: string;
}

/** A case at the vooroverleg, to which nobody is invited yet. */
export async function caseToTable(
  { server, database }: World,
  { birthDate = '2012-05-01', phase = 'PH6' }: { birthDate?: string; phase?: string } = {},
): Promise<CaseToTable> {
  const family = await enrol(database, { birthDate, adults: { moeder: {} } });
  const caseId = await openCase(server, family);
  await done(server, coordinator, 'moveCase', { caseId, version: 1, toPhase: phase, reason: 'vastgelopen' });
  return { family, caseId };
}

export interface RegisteredCase extends CaseToTable {
  readonly registrationId: string;
}

/** With the two parties invited, and registered by leerplicht. */
export async function registeredCase(world: World): Promise<RegisteredCase> {
  const of = await caseToTable(world);
  for (const who of [officer, swv]) await inviteAs(world, coordinator, of.caseId, who);
  return { ...of, registrationId: await register(world, officer, of.caseId) };
}
