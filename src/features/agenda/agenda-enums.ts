// The closed lists of the agenda of the doorbraakoverleg: what a case touches, why it is taken off, and who sits at the table.

import { BREAKTHROUGH_PROTOCOLS } from '../../domain/breakthrough/protocols.js';
import { describedEnum } from '../../graphql/enums.js';

export const AgendaDomain = describedEnum(
  'AgendaDomain',
  'Whether what is to be discussed touches care; of both is of care. Dutch: domein. Source: decisions.md Q13.',
  { GENERAL: 'GENERAL', CARE: 'CARE' },
  {
    GENERAL: 'It touches no care. Dutch: geen zorg.',
    CARE: 'It touches care, and is seen by those alone who may know so. Dutch: zorg.',
  },
);

// No source lists these reasons; they tell nothing of anybody.
export const TakenOffBecause = describedEnum(
  'TakenOffBecause',
  'Why a case is taken off an agenda. Dutch: reden van afvoeren.',
  { POSTPONED: 'POSTPONED', NOT_NEEDED: 'NOT_NEEDED', BY_MISTAKE: 'BY_MISTAKE' },
  {
    POSTPONED: 'It comes later. Dutch: uitgesteld.',
    NOT_NEEDED: 'There is nothing to discuss. Dutch: niet nodig.',
    BY_MISTAKE: 'It should not be there. Dutch: bij vergissing.',
  },
);

export const SentOut = describedEnum(
  'SentOut',
  'What is sent to those who are invited. Dutch: verzonden stuk. Source: AM:111-127.',
  { AGENDA: 'AGENDA', MINUTES: 'MINUTES' },
  { AGENDA: 'Dutch: agenda.', MINUTES: 'Dutch: verslag.' },
);

const seats = BREAKTHROUGH_PROTOCOLS.flatMap(one => one.seats);
const codes = [...new Set(['CHAIR', 'ASSISTANT', 'FAMILY', ...seats.map(({ code }) => code)])];

export const TableSeat = describedEnum(
  'TableSeat',
  'In which place somebody sits at the table of a case; which there are is of the protocol. Dutch: plaats aan tafel. Source: AM:55, 97, 129-147, 288; DB:1061-1079; FM:47-48; SP:66-74.',
  Object.fromEntries(codes.map(code => [code, code])),
  {
    ...Object.fromEntries(
      seats.map(({ code, name, source }) => [code, `${name.en} (${name.nl}). Source: ${source}.`]),
    ),
    CHAIR: 'Dutch: voorzitter.',
    ASSISTANT: 'Dutch: managementassistent.',
    FAMILY: 'The pupil, or a parent with authority. Dutch: leerling of ouder.',
  },
);
