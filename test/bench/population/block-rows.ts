// One block as rows: 480 pupils, each with a case, six participants, four requests for consent and five agreements.

import { demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { consentValidUntil } from '../../../src/domain/consent/consent-valid-until.js';
import { blockId } from './block-id.js';
import {
  appointmentId,
  casesPerBlock,
  holderOf,
  type OrganisationKey,
  organisationId,
  organisations,
  type Professional,
  personId,
  professionals,
  region,
} from './people.js';

export type Row = Readonly<Record<string, unknown>>;
export type Rows = readonly (readonly [table: string, rows: readonly Row[]])[];

export const subjectId = (number: number): string => blockId(`subject ${number}`);
export const caseId = (number: number): string => blockId(`case ${number}`);
export const pupilPerson = (number: number): string => blockId(`pupil person ${number}`);
export const parentPerson = (number: number, parent: 0 | 1): string => blockId(`parent ${parent} ${number}`);
export const consentId = (number: number, request: number): string => blockId(`consent ${request} ${number}`);

const numbers = Array.from({ length: casesPerBlock }, (_, index) => index);
const parents = [0, 1] as const;

/** From 8 to 15 years: both parents decide, and the answer of a request waits for the second. */
const birthDate = (number: number, today: IsoDate): IsoDate =>
  addDays(today, -(8 * 366 + Math.floor((number * 7 * 365) / casesPerBlock)));

/** Opened over the last two hundred days, in the middle of a day. */
export const openedOn = (number: number, today: IsoDate): IsoDate => addDays(today, -10 - (number % 200));
export const noon = (day: IsoDate, number = 0): string =>
  `${day}T11:${String(number % 60).padStart(2, '0')}:00.000Z`;

/** A token names the person; whose it is in another block is told by the same rule (multiply.ts). */
const identity = (person: string): Row => ({ issuer: demoIssuer, subject: person, person_id: person });

const regionRows: Rows = [
  ['regions', [{ id: region, name: 'Region', protocol: 'DB' }]],
  [
    'organisations',
    Object.entries(organisations).map(([key, kind]) => ({
      id: organisationId(key as OrganisationKey),
      name: `Organisatie ${key}`,
      kind,
      regions: [region],
    })),
  ],
  [
    'persons',
    professionals.map(one => ({ id: personId(one), name: `Medewerker ${one.key}`, regions: [region] })),
  ],
  [
    'appointments',
    professionals.map(one => ({
      id: appointmentId(one),
      region_id: region,
      person_id: personId(one),
      organisation_id: organisationId(one.organisation),
      capacity: one.capacity,
      job_title: one.capacity,
      during: '[2020-08-01,)',
    })),
  ],
  ['identities', professionals.map(one => identity(personId(one)))],
];

function pupilRows(number: number, today: IsoDate): Rows {
  const school = organisationId('school');
  const family = [pupilPerson(number), ...parents.map(one => parentPerson(number, one))];
  return [
    ['persons', family.map(id => ({ id, name: null, regions: [region] }))],
    ['identities', family.map(identity)],
    [
      'pupils',
      [
        {
          id: blockId(`pupil ${number}`),
          subject: subjectId(number),
          region_id: region,
          controller_id: school,
          person_id: pupilPerson(number),
          given_names: `Leerling ${number}`,
          family_name: `Achternaam ${number}`,
          birth_date: birthDate(number, today),
          group_name: `${(number % 6) + 1} havo`,
          recorded_at: noon(openedOn(number, today)),
        },
      ],
    ],
    [
      'authorities',
      parents.map(parent => ({
        id: blockId(`authority ${parent} ${number}`),
        subject: subjectId(number),
        region_id: region,
        controller_id: school,
        adult_id: parentPerson(number, parent),
        adult_name: `Ouder ${parent} ${number}`,
        kind: 'PARENT_WITH',
        from_day: birthDate(number, today),
        evidence: 'Uittreksel centraal gezagsregister',
        evidence_on: addDays(today, -40),
        recorded_at: noon(openedOn(number, today)),
      })),
    ],
  ];
}

export const ofPupil = (number: number): Row => ({ subject: subjectId(number), region_id: region });

export const inCase = (number: number): Row => ({
  case_id: caseId(number),
  subject: subjectId(number),
  region_id: region,
  controller_id: organisationId('school'),
});

const seats = [
  ['mentor', 'OWN_ORGANISATION'],
  ['ondersteuningscoordinator', 'OWN_ORGANISATION'],
  ['verzuimcoordinator', 'OWN_ORGANISATION'],
  ['leerplichtambtenaar', 'CONSENT'],
  ['schoolmaatschappelijk-werker', 'CONSENT'],
  ['jeugdarts', 'REFERRAL'],
] as const;

function caseRows(number: number, today: IsoDate): Rows {
  const opened = openedOn(number, today);
  const seat = (holder: Professional, ground: string, place: number): Row => ({
    ...inCase(number),
    id: blockId(`seat ${holder.capacity} ${number}`),
    appointment_id: appointmentId(holder),
    person_id: personId(holder),
    organisation_id: organisationId(holder.organisation),
    capacity: holder.capacity,
    ground,
    from_at: noon(opened, place),
    version: 1,
    recorded_at: noon(opened, place),
  });
  return [
    [
      'cases',
      [
        {
          id: caseId(number),
          pupil_id: blockId(`pupil ${number}`),
          subject: subjectId(number),
          region_id: region,
          controller_id: organisationId('school'),
          phase: `PH${number % 7}`,
          opened_at: noon(opened, number),
          recorded_at: noon(opened),
        },
      ],
    ],
    [
      'participants',
      seats.map(([capacity, ground], place) => seat(holderOf(capacity, number), ground, place)),
    ],
    [
      'regies',
      [
        {
          ...inCase(number),
          id: blockId(`regie ${number}`),
          person_id: personId(holderOf('ondersteuningscoordinator', number)),
          organisation_id: organisationId('school'),
          capacity: 'ondersteuningscoordinator',
          from_at: noon(opened, number),
          version: 1,
          recorded_at: noon(opened),
        },
      ],
    ],
    [
      'agreements',
      Array.from({ length: 5 }, (_, index) => ({
        ...inCase(number),
        id: blockId(`agreement ${index} ${number}`),
        what: `Afspraak ${index}: drie dagen per week weer naar school, met een rustplek`,
        who: 'Leerling en mentor',
        due_on: addDays(opened, 40 + index),
        result: 'Tien dagen achter elkaar aanwezig geweest',
        follow_up: 'De mentor belt op vrijdag',
        made_on: addDays(opened, 2),
        party_ids: [personId(holderOf('mentor', number)), pupilPerson(number)],
        version: 1,
        recorded_by: personId(holderOf('mentor', number)),
        recorded_capacity: 'mentor',
        recorded_at: noon(opened, index),
      })),
    ],
  ];
}

const requests = [
  ['D29', 'leerplichtambtenaar', 'gemeente'],
  ['D01', 'schoolmaatschappelijk-werker', 'smw'],
  ['D13', 'schoolmaatschappelijk-werker', 'smw'],
  ['D05', 'leerplichtambtenaar', 'gemeente'],
] as const;

/** The last request waits for the second parent. */
export const openRequest = requests.length - 1;

function consentRows(number: number, today: IsoDate): Rows {
  const asked = addDays(openedOn(number, today), 1);
  const recorded = {
    recorded_by: personId(holderOf('ondersteuningscoordinator', number)),
    recorded_capacity: 'ondersteuningscoordinator',
  };
  return requests.flatMap(([dataClass, capacity, organisation], request): Rows => {
    const speaking = request === openRequest ? parents.slice(0, 1) : parents;
    return [
      [
        'consents',
        [
          {
            ...inCase(number),
            ...recorded,
            id: consentId(number, request),
            data_classes: [dataClass],
            recipients: [{ capacity, organisationId: organisationId(organisation), personId: null }],
            purposes: ['ATTENDANCE', 'CARE_COORDINATION'],
            phase: `PH${number % 7}`,
            concerned_parents: [],
            source_is_care: false,
            explanation: 'Wij vragen of deze gegevens gedeeld mogen worden met wie hieronder staat.',
            text_version: '2026-1',
            language: 'nl',
            asked_at: noon(asked, request),
            valid_until: consentValidUntil(today),
            recorded_at: noon(asked, request),
          },
        ],
      ],
      [
        'consent_statements',
        speaking.map(parent => ({
          ...inCase(number),
          ...recorded,
          id: blockId(`statement ${request} ${parent} ${number}`),
          consent_id: consentId(number, request),
          by_person_id: parentPerson(number, parent),
          quality: 'OUDER',
          answer: 'YES',
          method: 'WRITTEN',
          stated_at: noon(addDays(asked, 1), request),
          recorded_at: noon(addDays(asked, 1), request),
        })),
      ],
    ];
  });
}

export function blockRows(today: IsoDate): Rows {
  return [
    ...regionRows,
    ...numbers.flatMap(number => [
      ...pupilRows(number, today),
      ...caseRows(number, today),
      ...consentRows(number, today),
    ]),
  ];
}

export const subjects: readonly string[] = numbers.map(subjectId);
