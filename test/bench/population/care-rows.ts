// The further rows of a block: feedback in each case, and in some of them a talk, and what the law looks at beside consent.
// None of it changes what the reads of a case answer.

import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { blockId } from './block-id.js';
import {
  consentId,
  inCase,
  noon,
  ofPupil,
  openedOn,
  parentPerson,
  type Row,
  type Rows,
} from './block-rows.js';
import { appointmentId, casesPerBlock, holderOf, organisationId, personId } from './people.js';

interface Writer {
  readonly recorded_by: string;
  readonly recorded_capacity: string;
  readonly recorded_at: string;
}

function feedbackRows(number: number, on: IsoDate): Rows {
  const jeugdarts = holderOf('jeugdarts', number);
  const row: Row & Writer = {
    ...inCase(number),
    controller_id: organisationId('ggd'),
    recorded_by: personId(jeugdarts),
    recorded_capacity: 'jeugdarts',
    recorded_at: noon(on, number),
  };
  const id = blockId(`feedback ${number}`);
  const form = {
    contact_name: 'Medewerker van de GGD',
    contact_phone: '073 555 01 09',
    contact_email: 'jgz@ggd.example',
    contact_on: on,
    contact_kind: 'FIRST',
    contact_form: 'TALK_WITH_PUPIL',
    conclusion: 'DEELS',
    reintegration_advice: 'Nog twee weken ochtenden, daarna weer overleggen.',
  };
  const part = (what: string): Row => ({ ...row, id: blockId(`${what} ${number}`), feedback_id: id });
  return [
    ['health_feedbacks', [{ ...row, ...form, id }]],
    ['health_feedback_notes', [{ ...part('note'), note: 'Een rustige plek in de pauze helpt.' }]],
    [
      'health_feedback_agreements',
      [{ ...part('feedback agreement'), agreement: 'Over twee weken bellen wij weer.' }],
    ],
  ];
}

/** A talk that was handed over and filed. */
function talkRows(number: number, on: IsoDate): Rows {
  const row: Row & Writer = {
    ...inCase(number),
    recorded_by: personId(holderOf('leerplichtambtenaar', number)),
    recorded_capacity: 'contactpersoon-preventief-spreekuur',
    recorded_at: noon(on, number),
  };
  const id = blockId(`report ${number}`);
  const said = {
    held_on: on,
    present: ['LEERLING', 'SCHOOL'],
    reported_absence: 'Negen keer te laat in vier weken.',
    report: 'Wat er speelt en wat de leerling zelf voorstelt.',
    outcome: 'HELD',
  };
  const part = (what: string): Row => ({ ...row, id: blockId(`${what} ${number}`), report_id: id });
  return [
    ['preventive_talk_reports', [{ ...row, ...said, id }]],
    ['preventive_talk_agreements', [{ ...part('talk agreement'), agreement: 'Op tijd naar bed.' }]],
    ['talk_handovers', [part('handover')]],
    ['talk_filings', [part('filing')]],
  ];
}

/** A parent was told of a request to which both have said yes already. */
function noticeRow(number: number, on: IsoDate): Row {
  const adult = { consent_id: consentId(number, 0), adult_id: parentPerson(number, 1), notified_on: on };
  return { ...inCase(number), ...adult, id: blockId(`notice ${number}`), recorded_at: noon(on, number) };
}

/** In a matter that nobody has asked about. */
const incapacityRow = (number: number, from: IsoDate): Row => ({
  ...ofPupil(number),
  controller_id: organisationId('ggd'),
  id: blockId(`incapacity ${number}`),
  data_classes: ['D16'],
  from_day: from,
  until_day: addDays(from, 180),
  assessed_by: appointmentId(holderOf('jeugdarts', number)),
  reason: 'Beoordeeld in een gesprek.',
  recorded_at: noon(from, number),
});

/** Long over. */
const freezeRow = (number: number): Row => ({
  ...ofPupil(number),
  id: blockId(`freeze ${number}`),
  person_id: parentPerson(number, 1),
  during: '[2020-01-01,2020-02-01)',
  recorded_at: noon('2020-01-01'),
  recorded_xid: '3',
});

export const careRows = (today: IsoDate): Rows =>
  Array.from({ length: casesPerBlock }, (_, number) => {
    const on = addDays(openedOn(number, today), 3);
    return [
      ...feedbackRows(number, on),
      ...(number % 4 === 0 ? talkRows(number, on) : []),
      ['consent_notices', [noticeRow(number, on)]],
      ...(number % 8 === 0 ? [['incapacities', [incapacityRow(number, on)]] as const] : []),
      ...(number % 8 === 0 ? [['access_freezes', [freezeRow(number)]] as const] : []),
    ] satisfies Rows;
  }).flat();
