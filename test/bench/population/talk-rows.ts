// What else came of absence in the cases of a block: a talk at school with the reason that was given, a referral to the
// jeugdarts, and in some of them a talk with everybody. None of it changes what is measured; a case has it as production would.

import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { blockId } from './block-id.js';
import {
  inCase,
  noon,
  ofPupil,
  openedOn,
  parentPerson,
  pupilPerson,
  type Row,
  type Rows,
} from './block-rows.js';
import { casesPerBlock, holderOf, organisationId, personId } from './people.js';

const by = (capacity: 'mentor' | 'ondersteuningscoordinator', number: number, on: IsoDate): Row => ({
  recorded_by: personId(holderOf(capacity, number)),
  recorded_capacity: capacity,
  recorded_at: noon(on, number),
});

function spokenRows(number: number, on: IsoDate): Rows {
  const talk: Row = {
    ...inCase(number),
    ...by('mentor', number, on),
    id: blockId(`school talk ${number}`),
    held_on: on,
    spoken_with: 'LEERLING_EN_OUDERS',
    parent_ids: [parentPerson(number, 0)],
    told_parents_on: addDays(on, -1),
    what_stands_out: 'Vaak te laat op maandag.',
    what_we_will_do: 'De mentor haalt de leerling bij de fietsenstalling op.',
  };
  const reason: Row = {
    ...ofPupil(number),
    ...by('mentor', number, on),
    controller_id: organisationId('school'),
    id: blockId(`reason ${number}`),
    said_by: 'OUDER',
    speaker_id: parentPerson(number, 0),
    words: 'De bus rijdt anders sinds september.',
    said_on: on,
    from_day: addDays(on, -7),
    school_talk_id: talk.id,
  };
  return [
    ['school_talks', [talk]],
    ['absence_reasons', [reason]],
  ];
}

function referralRow(number: number, on: IsoDate): Row {
  return {
    ...inCase(number),
    ...by('ondersteuningscoordinator', number, on),
    id: blockId(`referral ${number}`),
    person_id: personId(holderOf('jeugdarts', number)),
    organisation_id: organisationId('ggd'),
    capacity: 'jeugdarts',
    referred_on: on,
    contact_name: 'Medewerker van de school',
    reasons: ['SICK_1'],
    absence_from: addDays(on, -60),
    absence_until: on,
    leerplicht_involved: true,
    school_actions: [
      { on, action: 'Gesprek met leerling en ouders', result: 'Ouders steunen de aanmelding' },
    ],
    discussed_with: 'OUDERS',
    discussed_on: on,
  };
}

const jointTalkRow = (number: number, on: IsoDate): Row => ({
  ...inCase(number),
  ...by('ondersteuningscoordinator', number, on),
  id: blockId(`joint talk ${number}`),
  held_on: on,
  party_ids: [
    personId(holderOf('jeugdarts', number)),
    personId(holderOf('leerplichtambtenaar', number)),
    pupilPerson(number),
    parentPerson(number, 0),
  ],
});

export const talkRows = (today: IsoDate): Rows =>
  Array.from({ length: casesPerBlock }, (_, number) => {
    const on = addDays(openedOn(number, today), 4);
    return [
      ...spokenRows(number, on),
      ['referrals', [referralRow(number, on)]],
      ...(number % 8 === 0 ? [['joint_talks', [jointTalkRow(number, on)]] as const] : []),
    ] satisfies Rows;
  }).flat();
