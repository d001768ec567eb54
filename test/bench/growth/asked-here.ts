// Who in the population asks what: the examples of the demo by everybody whom they suit, acts with something to act on,
// and what the benchmark measures.

import { readExamples, type ServedExample } from '../../../src/demo/explorer/read-examples.js';
import { type Persona, personas } from '../../../src/demo/region/personas.js';
import { dayOf } from '../../../src/domain/calendar/amsterdam.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import type { CasePlace } from '../load/tokens.js';
import { batchAt } from '../operations/absence-batch.js';
import { operations } from '../operations/all.js';
import { textOf } from '../operations/operation.js';
import { blockId, idIn } from '../population/block-id.js';
import { caseId, consentId, parentPerson, pupilPerson } from '../population/block-rows.js';
import { holderOf, organisationId, personId, professionals } from '../population/people.js';

export interface AskedHere {
  readonly name: string;
  readonly who: Persona;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Variables = AskedHere['variables'];

const family: Readonly<Partial<Record<Capacity, (number: number) => string>>> = {
  leerling: pupilPerson,
  ouder: number => parentPerson(number, 0),
};

const present = new Set<Capacity>([
  ...professionals.map(one => one.capacity),
  ...(Object.keys(family) as Capacity[]),
]);

/** Whoever in this capacity has to do with the case. */
function whoAt(capacity: Capacity, { block, number }: CasePlace): Persona {
  const ofFamily = family[capacity];
  const holder = ofFamily === undefined ? holderOf(capacity, number) : undefined;
  return {
    persona: `${capacity} ${block} ${number}`,
    about: capacity,
    capacity,
    person: idIn(block, holder === undefined ? ofFamily!(number) : personId(holder)),
    organisation: holder === undefined ? null : idIn(block, organisationId(holder.organisation)),
  };
}

const inputs: Readonly<Record<string, (place: CasePlace, who: Persona) => object | undefined>> = {
  'ask-consent': ({ block, number }) => ({
    caseId: idIn(block, caseId(number)),
    dataClasses: ['D13'],
    recipients: [
      { capacity: 'SCHOOLMAATSCHAPPELIJK_WERKER', organisationId: idIn(block, organisationId('smw')) },
    ],
    purposes: ['CARE_COORDINATION'],
    explanation: 'Een ja mag u altijd intrekken.',
    textVersion: '2026-1',
    language: 'NL',
  }),
  'give-consent': ({ block, number }) => ({ consentId: idIn(block, consentId(number, 0)) }),
  'refuse-consent': ({ block, number }) => ({ consentId: idIn(block, consentId(number, 1)) }),
  // The parents have said yes, the pupils nothing yet.
  'withdraw-consent': ({ block, number }, { capacity }) =>
    capacity === 'ouder' ? { consentId: idIn(block, consentId(number, 0)) } : undefined,
  'write-feedback': ({ block, number }) => ({
    caseId: idIn(block, caseId(number)),
    contactName: 'Medewerker van de GGD',
    contactPhone: '073 555 01 09',
    contactEmail: 'jgz@ggd.example',
    contactOn: dayOf(new Date()),
    contactKind: 'FOLLOW_UP',
    contactForm: 'TALK_WITH_PUPIL',
    conclusion: 'VOLLEDIG',
    note: 'Alles gaat weer.',
    agreements: ['Tot ziens.'],
  }),
  'make-agreement': ({ block, number }, { person }) => ({
    caseId: idIn(block, caseId(number)),
    what: 'Elke vrijdag kort bespreken hoe de week ging',
    who: 'Leerling en mentor',
    dueOn: dayOf(new Date()),
    result: 'Twee gesprekken gehouden',
    followUp: 'Bericht aan de ondersteuningscoordinator',
    madeOn: dayOf(new Date()),
    partyIds: [person],
  }),
  'register-absence': place => batchAt(place, 1).input,
  openCase: ({ block, number }) => ({ pupilId: idIn(block, blockId(`pupil ${number}`)) }),
  addParticipant: ({ block, number }) => {
    const { person, organisation } = whoAt('leerplichtambtenaar', { block, number: (number + 240) % 480 });
    const seat = { capacity: 'LEERPLICHTAMBTENAAR', ground: 'CONSENT' };
    return { ...seat, caseId: idIn(block, caseId(number)), personId: person, organisationId: organisation };
  },
  endParticipant: ({ block, number }) => ({
    participantId: idIn(block, blockId(`seat mentor ${number}`)),
    version: 1,
  }),
  tellParent: ({ block, number }) => ({
    consentId: idIn(block, consentId(number, 3)),
    adultId: idIn(block, parentPerson(number, 1)),
    notifiedOn: dayOf(new Date()),
  }),
  withdrawAgreement: ({ block, number }) => ({
    agreementId: idIn(block, blockId(`agreement 0 ${number}`)),
    version: 1,
    reason: 'Het is anders gegaan.',
  }),
};

const coordinated = (act: string, input: string): ServedExample => ({
  name: act,
  group: 'WRITE',
  title: { nl: act, en: act },
  hint: { nl: act, en: act },
  query: `mutation ($input: ${input}!) { ${act}(input: $input) { id } }`,
  variables: { ondersteuningscoordinator: null },
});

/** Acts of the coordinator that no example shows. */
const further: readonly ServedExample[] = [
  coordinated('openCase', 'OpenCaseInput'),
  coordinated('addParticipant', 'AddParticipantInput'),
  coordinated('endParticipant', 'EndParticipantInput'),
  coordinated('tellParent', 'TellParentInput'),
  coordinated('withdrawAgreement', 'WithdrawAgreementInput'),
];

const isAct = (query: string): boolean => query.startsWith('mutation');

/** Undefined where there is nothing here that it could be about. */
function variablesFor({ name, query }: ServedExample, place: CasePlace, who: Persona): Variables | undefined {
  if (query.includes('$id:')) return { id: idIn(place.block, caseId(place.number)) };
  if (query.includes('$caseId:')) return { caseId: idIn(place.block, caseId(place.number)) };
  if (query.includes('$pupilId:')) return { pupilId: idIn(place.block, blockId(`pupil ${place.number}`)) };
  if (query.includes('$consentId:'))
    return {
      consentId: idIn(place.block, consentId(place.number, 0)),
      at: new Date(Date.now() - 1_000).toISOString(),
    };
  if (!query.includes('$input:')) return {};
  const input = inputs[name]?.(place, who);
  return input === undefined ? undefined : { input };
}

const suited = ({ variables }: ServedExample): Capacity[] => {
  const capacities = personas.filter(one => Object.hasOwn(variables, one.persona)).map(one => one.capacity);
  return [...new Set(capacities)].filter(one => present.has(one));
};

export interface Places {
  /** Of a child, for whom the parents ask. */
  readonly young: CasePlace;
  /** Of a pupil who asks for themselves. */
  readonly older: CasePlace;
}

/** What one act leaves behind is not what another meets. */
const ownPlace = ({ block, number }: CasePlace, turn: number): CasePlace => ({
  block,
  number: number + 4 * turn,
});

export async function askedHere({ young, older }: Places, withActs: boolean): Promise<AskedHere[]> {
  const examples = [...(await readExamples()), ...further];
  const acts = examples.filter(one => isAct(one.query));
  const shown = examples.flatMap(example =>
    suited(example).flatMap((capacity): AskedHere[] => {
      const near = capacity === 'ouder' ? young : older;
      const place = isAct(example.query) ? ownPlace(near, 1 + acts.indexOf(example)) : near;
      const who = whoAt(capacity, place);
      const variables = variablesFor(example, place, who);
      if (variables === undefined) return [];
      return [{ name: `${example.name} as ${capacity}`, who, query: example.query, variables }];
    }),
  );
  const measured = operations.map(one => ({
    name: `${one.name} (measured)`,
    who: whoAt(one.capacity, young),
    query: textOf(one),
    variables: one.variables(young),
  }));
  return [...shown, ...measured].filter(one => withActs || !one.query.includes('mutation'));
}

/** What comes after a page, where one was asked for and has an end. */
export function nextPage(asked: AskedHere, answer: string): AskedHere[] {
  const cursor = /"endCursor":("[^"]+")/.exec(answer)?.[1];
  const query = asked.query.replace(/first: \d+/, `$&, after: ${cursor}`);
  return cursor === undefined ? [] : [{ ...asked, name: `${asked.name}, next page`, query }];
}
