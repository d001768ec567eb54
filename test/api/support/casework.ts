// Casework as partners do it over the API: opening a case, referring, asking, answering, giving feedback.

import { randomBytes } from 'node:crypto';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { dayOf } from '../../../src/domain/calendar/amsterdam.js';
import { completedYears } from '../../../src/domain/calendar/birthdays.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { entryOf } from '../../../src/policy/vocabulary/capacities.js';
import { type Asked, type AskOptions, ask, type Json, personaNamed, pick } from '../../support/ask.js';
import type { TestServer } from '../../support/server.js';
import { type Act, textOf } from './acts.js';
import type { Family } from './families.js';

export type Who = string | Persona;

/** An answer with the trace by which the record names it. */
export type Traced = Asked & { readonly trace: string };

export async function traced(
  server: TestServer,
  who: Who,
  query: string,
  options: AskOptions = {},
): Promise<Traced> {
  const trace = randomBytes(16).toString('hex');
  const headers = { traceparent: `00-${trace}-${'1'.repeat(16)}-01`, ...options.headers };
  return { ...(await ask(server, who, query, { ...options, headers })), trace };
}

export type Input = Readonly<Record<string, unknown>>;

/** Acts that are for the purpose SAFETY alone. */
const inEmergency: readonly Act[] = [
  'openEmergency',
  'endEmergency',
  'recordMeldcodeStep',
  'noteMeldcodeReport',
  'markMeldcodeFile',
];

/** What an act declares besides itself: its purpose, where it is not the actor's main one and the actor may have it. */
export function headersFor(who: Who, name: Act): Record<string, string> {
  const { purposes } = entryOf(personaOf(who).capacity);
  const isTheirs = purposes.some(purpose => purpose === 'SAFETY');
  return inEmergency.includes(name) && isTheirs ? { 'doorbraak-purpose': 'SAFETY' } : {};
}

/** One act of somebody, whatever comes of it. */
export const act = (
  server: TestServer,
  who: Who,
  name: Act,
  input: Input,
  options: AskOptions & { selection?: string } = {},
): Promise<Traced> => {
  const { selection, ...rest } = options;
  const headers = { ...headersFor(who, name), ...rest.headers };
  return traced(server, who, textOf(name, selection), { ...rest, headers, variables: { input } });
};

export class ActRefused extends Error {}

/** One act that has to succeed; answers with what the actor is told of it. */
export async function done(
  server: TestServer,
  who: Who,
  name: Act,
  input: Input,
  selection?: string,
): Promise<Json> {
  const { data, errors, status } = await act(
    server,
    who,
    name,
    input,
    selection === undefined ? {} : { selection },
  );
  if (errors !== undefined || data === null)
    throw new ActRefused(`${name}: status ${status}: ${JSON.stringify(errors)}`);
  return pick(data, name) ?? null;
}

const idOf = (answer: Json): string => {
  const id = pick(answer, 'id');
  if (typeof id !== 'string') throw new Error('there is no id in the answer');
  return id;
};

export const openCase = async (
  server: TestServer,
  { pupilId }: Pick<Family, 'pupilId'>,
  by: Who = 'ondersteuningscoordinator',
): Promise<string> => idOf(await done(server, by, 'openCase', { pupilId }));

export const screaming = (word: string): string => word.replaceAll('-', '_').toUpperCase();

const personaOf = (who: Who): Persona => (typeof who === 'string' ? personaNamed(who) : who);

/** Who takes a seat, as the API wants it. */
export function seatOf(who: Who, ground: string): Input {
  const { person, organisation, capacity } = personaOf(who);
  return { personId: person, organisationId: organisation, capacity: screaming(capacity), ground };
}

/** The form of bijlage 3, of today, discussed as the pupil's age wants it. */
export function referralOf(server: TestServer, caseId: string, who: Who, change: Input = {}): Input {
  const { person, organisation, capacity } = personaOf(who);
  const day = dayOf(server.now());
  return {
    caseId,
    personId: person,
    organisationId: organisation,
    capacity: screaming(capacity),
    contactName: 'Marit Verhoeven',
    reasons: ['SICK_2_WEEK'],
    absenceFrom: addDays(day, -30),
    absenceUntil: day,
    earlierPattern: 'Vaak op maandag.',
    otherAbsence: 'Soms te laat.',
    leerplichtInvolved: false,
    schoolActions: [{ on: addDays(day, -7), action: 'Gesprek', result: 'Meer nodig' }],
    discussedWith: 'OUDERS',
    discussedOn: day,
    ...change,
  };
}

const seatsAndAge = 'query ($id: ID!) { case(id: $id) { pupil { birthDate } participants { id personId } } }';

/** Refers the pupil, by which whoever is referred to takes a seat; answers with the referral and the seat. */
export async function refer(
  server: TestServer,
  caseId: string,
  who: Who,
  { by = 'ondersteuningscoordinator', change = {} }: { by?: Who; change?: Input } = {},
): Promise<{ readonly referralId: string; readonly participantId: string }> {
  const seen = async (): Promise<Json> =>
    pick((await traced(server, by, seatsAndAge, { variables: { id: caseId } })).data ?? undefined, 'case') ??
    null;
  const age = completedYears(
    String(pick(await seen(), 'pupil', 'birthDate')) as IsoDate,
    dayOf(server.now()),
  );
  const discussedWith = age < 16 ? 'OUDERS' : 'LEERLING';
  const input = referralOf(server, caseId, who, { discussedWith, ...change });
  const referralId = idOf(await done(server, by, 'referToJeugdarts', input));
  const seats = (pick(await seen(), 'participants') ?? []) as readonly Json[];
  const mine = seats.find(one => pick(one, 'personId') === personaOf(who).person);
  return { referralId, participantId: String(pick(mine, 'id')) };
}

/** On the ground of a referral one is seated by being referred to. */
export const seat = async (
  server: TestServer,
  caseId: string,
  [who, ground]: readonly [Who, string],
  by: Who = 'ondersteuningscoordinator',
): Promise<string> =>
  ground === 'REFERRAL'
    ? (await refer(server, caseId, who, { by })).participantId
    : idOf(await done(server, by, 'addParticipant', { caseId, ...seatOf(who, ground) }));

export const towards = (...people: readonly Who[]): Input[] =>
  people.map(who => {
    const { organisation, capacity, person } = personaOf(who);
    return capacity === 'ouder'
      ? { capacity: 'OUDER', personId: person }
      : { capacity: screaming(capacity), organisationId: organisation };
  });

/** A request for consent to let the mentor know what the jeugdarts concluded, unless told otherwise. */
export const requestFor = (caseId: string, change: Input = {}): Input => ({
  caseId,
  dataClasses: ['D11', 'D12'],
  recipients: towards('mentor'),
  purposes: ['ATTENDANCE', 'SICKNESS_GUIDANCE'],
  explanation: 'Waarom, wat en dat het mag worden ingetrokken.',
  textVersion: '2026-1',
  language: 'NL',
  ...change,
});

export const askConsent = async (
  server: TestServer,
  by: Who,
  caseId: string,
  change: Input = {},
): Promise<string> => idOf(await done(server, by, 'askConsent', requestFor(caseId, change)));

export const say = async (
  server: TestServer,
  who: Who,
  word: 'giveConsent' | 'refuseConsent' | 'withdrawConsent',
  consentId: string,
): Promise<void> => {
  await done(server, who, word, { consentId });
};

export const contactOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  contactName: 'Jasmijn de Wit',
  contactPhone: '073 555 01 01',
  contactEmail: 'jasmijn@ggd.example',
  contactOn: '2026-10-01',
  contactKind: 'FIRST',
  contactForm: 'TALK_WITH_PUPIL',
  conclusion: 'DEELS',
  reintegrationAdvice: 'Halve dagen.',
  note: 'Wat de school moet weten.',
  agreements: ['Een vervolggesprek.'],
  ...change,
});

export const giveFeedback = async (
  server: TestServer,
  caseId: string,
  change: Input = {},
  by: Who = 'jeugdarts',
): Promise<string> => idOf(await done(server, by, 'writeHealthFeedback', contactOf(caseId, change)));

export const talkOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  heldOn: '2026-10-01',
  present: ['LEERLING'],
  reportedAbsence: 'Negen keer te laat.',
  report: 'Wat besproken is.',
  outcome: 'HELD',
  adviceToSchool: 'Een vast moment.',
  agreements: ['Op tijd naar bed.'],
  ...change,
});

export const agreementOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  what: 'Een rooster maken',
  who: 'Mentor',
  dueOn: '2026-11-01',
  result: 'Er is een rooster',
  followUp: 'Per mail',
  madeOn: '2026-10-01',
  ...change,
});

export const schoolId = organisations.vo.id;
