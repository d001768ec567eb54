// The closed lists of consent: answers, methods, qualities and what a period of it can be.

import { describedEnum } from '../../graphql/enums.js';

export const ConsentAnswer = describedEnum(
  'ConsentAnswer',
  'What somebody said to a request for consent. Dutch: antwoord. Silence is no answer, and never a yes.',
  { YES: 'YES', NO: 'NO', WITHDRAWN: 'WITHDRAWN' },
  { YES: 'Dutch: ja.', NO: 'Dutch: nee.', WITHDRAWN: 'Dutch: ingetrokken.' },
);

export const ConsentMethod = describedEnum(
  'ConsentMethod',
  'How it was said. Dutch: wijze. An oral yes opens nothing until it is confirmed in writing; an oral no works at once (decisions.md Q19).',
  { WRITTEN: 'WRITTEN', ORAL: 'ORAL', DIGITAL: 'DIGITAL' },
  {
    WRITTEN: 'Dutch: schriftelijk.',
    ORAL: 'Dutch: mondeling.',
    DIGITAL: 'Dutch: digitaal, door de persoon zelf.',
  },
);

export const ConsentQuality = describedEnum(
  'ConsentQuality',
  'As what somebody spoke. Dutch: hoedanigheid van de verklaring. Source: law.md 1.6.',
  { LEERLING: 'LEERLING', OUDER: 'OUDER', VOOGD: 'VOOGD', CURATOR: 'CURATOR', MENTOR: 'MENTOR' },
  {
    LEERLING: 'Dutch: leerling.',
    OUDER: 'Dutch: ouder.',
    VOOGD: 'Dutch: voogd.',
    CURATOR: 'Dutch: curator.',
    MENTOR: 'Dutch: mentor (BW 1:450).',
  },
);

export const ConsentState = describedEnum(
  'ConsentState',
  'What a period of consent is; only ACTIVE opens anything. Dutch: stand van de toestemming. Source: law.md 1.5, 1.6.',
  {
    ACTIVE: 'ACTIVE',
    PENDING: 'PENDING',
    REFUSED: 'REFUSED',
    WITHDRAWN: 'WITHDRAWN',
    EXPIRED: 'EXPIRED',
    SUSPENDED_AGE12: 'SUSPENDED_AGE12',
    LAPSED_AGE16: 'LAPSED_AGE16',
    SUSPENDED_AUTHORITY: 'SUSPENDED_AUTHORITY',
  },
  {
    ACTIVE: 'Dutch: van kracht.',
    PENDING: 'Dutch: nog niet door iedereen gegeven die beslist.',
    REFUSED: 'Dutch: geweigerd.',
    WITHDRAWN: 'Dutch: ingetrokken.',
    EXPIRED: 'Dutch: verlopen.',
    SUSPENDED_AGE12: 'Dutch: opgeschort tot de leerling van 12 mede toestemt (R10).',
    LAPSED_AGE16: 'Dutch: vervallen bij 16 jaar (R05, R14).',
    SUSPENDED_AUTHORITY: 'Dutch: opgeschort tot het gezag vaststaat (G08).',
  },
);

export const Language = describedEnum(
  'Language',
  'In which language the request was explained. Dutch: taal. Codes of ISO 639-1.',
  { NL: 'nl', EN: 'en', AR: 'ar', TR: 'tr', PL: 'pl', UK: 'uk', TI: 'ti' },
  {
    NL: 'Nederlands.',
    EN: 'English.',
    AR: 'Arabic.',
    TR: 'Turkish.',
    PL: 'Polish.',
    UK: 'Ukrainian.',
    TI: 'Tigrinya.',
  },
);
