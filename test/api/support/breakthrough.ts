// A case at the doorbraakoverleg, as partners put it down over the API. Who is invited is laid by hand here, and by the acts that
// lead there in agenda.ts.

import type { BreakthroughProtocolId } from '../../../src/domain/breakthrough/protocol.js';
import { neededOf } from '../../../src/domain/forms/catalogue.js';
import { applyLawIn } from '../../support/apply-law.js';
import { personaNamed, pick } from '../../support/ask.js';
import { done, type Input, openCase, seat, traced, type Who } from './casework.js';
import { aheadBy } from './clock.js';
import { enrol, type Family } from './families.js';
import { seatByHand } from './seats.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';

export interface TabledCase {
  readonly family: Family<'moeder'>;
  readonly caseId: string;
}

const personaOf = (who: Who) => (typeof who === 'string' ? personaNamed(who) : who);

const invited = `
  insert into table_invitations (case_id, subject, region_id, controller_id, seat, person_id, organisation_id, capacity, recorded_at)
  select c.id, c.subject, c.region_id, c.controller_id, 'LEERPLICHT', $2, $3, $4, c.opened_at from cases c where c.id = $1`;

const assisted = `
  insert into agenda_items (meeting_id, registration_id, case_id, subject, region_id, controller_id, case_number, length, domain,
                            assistant_id, assistant_organisation_id, assistant_capacity, recorded_at)
  select gen_random_uuid(), gen_random_uuid(), c.id, c.subject, c.region_id, c.controller_id, 1, 15, 'GENERAL', $2, $3, $4, c.opened_at
    from cases c where c.id = $1`;

const moved = `
  with moving as (
    select c.*, (select max(h.changed_at) from case_phase_changes h where h.case_id = c.id) as moved_at from cases c
     where c.id = $1 and c.phase not in ('PH6', 'PH7', 'PH8')),
  told as (
    insert into case_phase_changes (case_id, subject, region_id, controller_id, from_phase, to_phase, changed_at)
    select id, subject, region_id, controller_id, phase, 'PH7', coalesce(moved_at, opened_at) + interval '1 microsecond' from moving)
  update cases set phase = 'PH7' where id in (select id from moving)`;

/** They are invited to the table of this case, or assist there, without the acts that lead there; and it is at the table. */
export async function inviteByHand(
  { server, database }: World,
  caseId: string,
  kind: 'INVITED' | 'ASSISTS',
  ...guests: readonly Who[]
): Promise<void> {
  await database.query('set session_replication_role = replica');
  for (const who of guests) {
    const { person, organisation, capacity } = personaOf(who);
    const text = kind === 'INVITED' ? invited : assisted;
    await database.query(text, [caseId, person, organisation, capacity]);
  }
  await database.query(moved, [caseId]);
  await database.query('set session_replication_role = origin');
  const [of] = await database.query<{ subject: string }>('select subject from cases where id = $1', [caseId]);
  await applyLawIn(database, of!.subject, aheadBy(server));
}

/** Which table the region has, whatever the day: a region itself changes it with the school year. */
export async function setTable({ database }: World, protocol: BreakthroughProtocolId): Promise<void> {
  await database.query('set session_replication_role = replica');
  await database.query('update protocol_settings set table_protocol = $1', [protocol]);
  await database.query('set session_replication_role = origin');
}

export const atTheTable: readonly Who[] = [
  coordinator,
  'leerplichtambtenaar',
  'swv-coordinator',
  'swv-casemanager',
  'regisseur',
  'voorzitter-doorbraakoverleg',
  'gezinsmanager',
  'partner-deelnemer',
  'schoolleiding',
];

/** A case with a mentor and a leerplichtambtenaar, and a table to which these are invited. */
export async function caseAtTheTable(
  world: World,
  { birthDate = '2012-05-01', invited = atTheTable }: { birthDate?: string; invited?: readonly Who[] } = {},
): Promise<TabledCase> {
  const { server, database } = world;
  const family = await enrol(database, { birthDate, adults: { moeder: {} } });
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await seatByHand(database, family, caseId, ['leerplichtambtenaar', 'MEETING']);
  await inviteByHand(world, caseId, 'INVITED', ...invited);
  await inviteByHand(world, caseId, 'ASSISTS', 'managementassistent');
  return { family, caseId };
}

export const fieldsOf = (change: Input = {}): Input => ({ atHome: true, homeSince: '2026-06-01', ...change });

export const registrationOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  fields: fieldsOf(change),
});

export const completionOf = (registrationId: string, change: Input = {}, version = 1): Input => ({
  registrationId,
  version,
  fields: fieldsOf(change),
});

export const stepOfTable = (caseId: string, step: string, change: Input = {}): Input => ({
  caseId,
  step,
  happenedOn: '2026-10-01',
  ...change,
});

export const answerOf = (registrationId: string, tags: Input = {}, change: Input = {}): Input => ({
  registrationId,
  question: 'REGISTRATION_QUESTION',
  paragraph: { text: 'Wie kan een rustige plek bieden?', about: 'STUDENT', domain: 'GENERAL', ...tags },
  ...change,
});

export const wordsOf = (progressId: string, tags: Input = {}, change: Input = {}): Input => ({
  progressId,
  question: 'FIRST_3_NEEDED',
  paragraph: { text: 'Een kleine klas.', about: 'STUDENT', domain: 'GENERAL', ...tags },
  ...change,
});

export const resultOfTable = (caseId: string, change: Input = {}): Input => ({
  caseId,
  toldOn: '2026-10-01',
  words: 'Er is een plek gevonden om rustig te beginnen.',
  ...change,
});

export const register = async (
  { server }: World,
  who: Who,
  caseId: string,
  change: Input = {},
): Promise<string> =>
  String(pick(await done(server, who, 'registerForBreakthrough', registrationOf(caseId, change)), 'id'));

export const decide = ({ server }: World, who: Who, registrationId: string, agrees = true) =>
  done(server, who, 'decideOnRegistration', { registrationId, agrees });

export const takeStep = ({ server }: World, who: Who, caseId: string, step: string, change: Input = {}) =>
  done(server, who, 'recordProgress', stepOfTable(caseId, step, change));

/** What is missing of a form when nothing of it has been answered but its headings. */
export const unanswered = (form: Parameters<typeof neededOf>[0]): readonly string[] =>
  neededOf(form)
    .filter(({ kept }) => kept.as !== 'HEADING')
    .map(({ code }) => code);

export interface TableSeen {
  readonly breakthroughRegistrations:
    | readonly { readonly protocol: string; readonly decisions: readonly object[] }[]
    | null;
  readonly breakthroughProgress: readonly { readonly step: string }[] | null;
  readonly breakthroughResults: readonly { readonly words: string }[] | null;
}

/** What somebody sees of it; null where they do not see the case, or ask what they can never see. */
export async function tableSeenBy(
  { server }: World,
  who: Who,
  caseId: string,
  what: string,
): Promise<unknown> {
  const query = `{ case(id: "${caseId}") { ${what} } }`;
  const { data } = await traced(server, who, query);
  return pick(data ?? undefined, 'case') ?? null;
}
