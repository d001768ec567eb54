// What has stalled, and how it is raised, as partners put it down over the API, on the usual day.

import { pick } from '../../support/ask.js';
import { askConsent, done, type Input, openCase, say, seat, towards, traced, type Who } from './casework.js';
import { enrol, type Family } from './families.js';
import { seatByHand } from './seats.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';

export interface StalledCase {
  readonly family: Family<'moeder'>;
  readonly caseId: string;
}

/** A case with mentor, jeugdarts, leerplichtambtenaar and the casemanager of the samenwerkingsverband. */
export async function caseOfPupilBorn({ server, database }: World, birthDate: string): Promise<StalledCase> {
  const family = await enrol(database, { birthDate, adults: { moeder: {} } });
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  await seatByHand(
    database,
    family,
    caseId,
    ['leerplichtambtenaar', 'MEETING'],
    ['swv-casemanager', 'MEETING'],
  );
  return { family, caseId };
}

/** The plan is shared with this partner: pupil and mother agreed. */
export async function sharePlan(
  { server }: World,
  { family, caseId }: StalledCase,
  who: 'jeugdarts' | 'leerplichtambtenaar',
): Promise<void> {
  const consentId = await askConsent(server, coordinator, caseId, {
    dataClasses: ['D14'],
    concernedParents: [family.adults.moeder.person],
    recipients: towards(who),
    purposes: [who === 'jeugdarts' ? 'SICKNESS_GUIDANCE' : 'LPW_SUPERVISION'],
  });
  await say(server, family.pupil, 'giveConsent', consentId);
  await say(server, family.adults.moeder, 'giveConsent', consentId);
}

export const idOfDone = async (
  { server }: World,
  who: Who,
  name: Parameters<typeof done>[2],
  input: Input,
): Promise<string> => String(pick(await done(server, who, name, input), 'id'));

export async function seatIn({ database }: World, caseId: string, capacity: string): Promise<string> {
  const [found] = await database.query<{ id: string }>(
    'select id from participants where case_id = $1 and capacity = $2',
    [caseId, capacity],
  );
  return found!.id;
}

export interface StalledSeen {
  readonly cause: string;
  readonly account: string;
  readonly steps: readonly { readonly step: string; readonly asked: string }[];
}

/** What somebody sees of it; null where they do not see the case. */
export async function stalledSeenBy(
  { server }: World,
  who: Who,
  caseId: string,
): Promise<readonly StalledSeen[] | null> {
  const query = `{ case(id: "${caseId}") { stagnations { cause account steps { step asked outcome } } } }`;
  const { data } = await traced(server, who, query);
  return (pick(data ?? undefined, 'case', 'stagnations') ?? null) as readonly StalledSeen[] | null;
}

/** What was asked in each step that somebody sees. */
export const stepsSeenBy = async (world: World, who: Who, caseId: string): Promise<string[]> =>
  ((await stalledSeenBy(world, who, caseId)) ?? []).flatMap(one => one.steps.map(step => step.asked)).sort();

export const stalledOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  noticedOn: '2026-10-01',
  cause: 'PARTNER',
  domain: 'GENERAL',
  account: 'Het gesprek met het gezin is nog niet gehouden.',
  ...change,
});

export const stepOfEscalation = (stagnationId: string, change: Input = {}): Input => ({
  stagnationId,
  step: 'MDO',
  takenOn: '2026-10-02',
  asked: 'Samen bezien wat nodig is.',
  ...change,
});

export const resultOf = (stepId: string, change: Input = {}): Input => ({
  stepId,
  version: 1,
  outcome: 'PARTLY',
  result: 'Het beweegt weer een beetje.',
  resultOn: '2026-10-05',
  ...change,
});

export const endOf = (stagnationId: string, change: Input = {}): Input => ({
  stagnationId,
  version: 1,
  endedOn: '2026-10-05',
  endedBecause: 'Het gesprek is gehouden.',
  ...change,
});
