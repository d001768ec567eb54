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
  {
    LEERLING: 'LEERLING',
    OUDER: 'OUDER',
    VOOGD: 'VOOGD',
    CURATOR: 'CURATOR',
    MENTOR: 'MENTOR',
    GEMACHTIGDE: 'GEMACHTIGDE',
    PARTNER: 'PARTNER',
  },
  {
    LEERLING: 'Dutch: leerling.',
    OUDER: 'Dutch: ouder.',
    VOOGD: 'Dutch: voogd.',
    CURATOR: 'Dutch: curator.',
    MENTOR: 'Dutch: mentor (BW 1:450).',
    GEMACHTIGDE: 'Dutch: schriftelijk gemachtigde (BW 7:465(3)).',
    PARTNER: 'Dutch: partner, in de zorg alleen (BW 7:465(3)).',
  },
);

export const ConsentState = describedEnum(
  'ConsentState',
  'What a period of consent is; only ACTIVE opens anything. Dutch: stand van de toestemming. Source: law.md 1.5, 1.6.',
  {
    ACTIVE: 'ACTIVE',
    PENDING: 'PENDING',
    PENDING_CONFIRM: 'PENDING_CONFIRM',
    REFUSED: 'REFUSED',
    WITHDRAWN: 'WITHDRAWN',
    EXPIRED: 'EXPIRED',
    SUPERSEDED: 'SUPERSEDED',
    SUSPENDED_AGE12: 'SUSPENDED_AGE12',
    LAPSED_AGE16: 'LAPSED_AGE16',
    SUSPENDED_AUTHORITY: 'SUSPENDED_AUTHORITY',
  },
  {
    ACTIVE: 'Dutch: van kracht.',
    PENDING: 'Dutch: nog niet door iedereen gegeven die beslist.',
    PENDING_CONFIRM: 'Dutch: mondeling gegeven; wacht tien schooldagen op schriftelijke bevestiging (Q19).',
    REFUSED: 'Dutch: geweigerd.',
    WITHDRAWN: 'Dutch: ingetrokken.',
    EXPIRED: 'Dutch: verlopen.',
    SUPERSEDED: 'Dutch: vervangen door een nieuw verzoek.',
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

export const ExplanationOutcome = describedEnum(
  'ExplanationOutcome',
  'Whether the request was explained, or the pupil was not asked. Dutch: uitleg. Source: law.md R03.',
  { EXPLAINED: 'EXPLAINED', NOT_ASKED: 'NOT_ASKED' },
  { EXPLAINED: 'Dutch: uitgelegd.', NOT_ASKED: 'Dutch: niet gevraagd, met de reden.' },
);

export const OverrideGround = describedEnum(
  'OverrideGround',
  "Why a care provider upholds the pupil's yes. Dutch: grond. Source: BW 7:450(2), Jeugdwet 7.3.4(2).",
  { STUDENT_PERSISTS: 'STUDENT_PERSISTS', SERIOUS_HARM: 'SERIOUS_HARM' },
  {
    STUDENT_PERSISTS: 'Dutch: de leerling blijft het weloverwogen wensen.',
    SERIOUS_HARM: 'Dutch: kennelijk nodig om ernstig nadeel voor de leerling te voorkomen.',
  },
);

export const ConsentCause = describedEnum(
  'ConsentCause',
  'What changed where a period begins. Dutch: aanleiding. Source: law.md 1.5, 1.6.',
  {
    ASKED: 'ASKED',
    TURNS_12: 'TURNS_12',
    TURNS_16: 'TURNS_16',
    TURNS_18: 'TURNS_18',
    WORD: 'WORD',
    UNCONFIRMED: 'UNCONFIRMED',
    AUTHORITY: 'AUTHORITY',
    CAPACITY: 'CAPACITY',
    SILENCE: 'SILENCE',
    STATUTE: 'STATUTE',
    LAST_DAY: 'LAST_DAY',
    SUPERSEDED: 'SUPERSEDED',
    CLOSED: 'CLOSED',
  },
  {
    ASKED: 'Dutch: gevraagd.',
    TURNS_12: 'Dutch: de leerling wordt 12.',
    TURNS_16: 'Dutch: de leerling wordt 16.',
    TURNS_18: 'Dutch: de leerling wordt 18.',
    WORD: 'Dutch: iemand zei iets, of de hulpverlener zette door.',
    UNCONFIRMED: 'Dutch: een mondeling ja is niet op tijd bevestigd.',
    AUTHORITY: 'Dutch: het gezag of het bewijs ervan verandert.',
    CAPACITY: 'Dutch: wilsonbekwaam vanaf hier, of niet meer.',
    SILENCE: 'Dutch: de andere ouder zweeg vijf schooldagen.',
    STATUTE: 'Dutch: de wet verandert.',
    LAST_DAY: 'Dutch: de laatste dag is voorbij.',
    SUPERSEDED: 'Dutch: vervangen.',
    CLOSED: 'Dutch: de casus is gesloten.',
  },
);

export const ConsentAsk = describedEnum(
  'ConsentAsk',
  'Whom to ask, as what, or for what evidence. Dutch: te vragen. Source: law.md 1.5.',
  {
    LEERLING: 'LEERLING',
    OUDERS: 'OUDERS',
    VOOGD: 'VOOGD',
    VERTEGENWOORDIGER: 'VERTEGENWOORDIGER',
    BEWIJS_VAN_GEZAG: 'BEWIJS_VAN_GEZAG',
  },
  {
    LEERLING: 'Dutch: de leerling om toestemming.',
    OUDERS: 'Dutch: de ouders om toestemming.',
    VOOGD: 'Dutch: de voogd om toestemming.',
    VERTEGENWOORDIGER: 'Dutch: de vertegenwoordiger om toestemming.',
    BEWIJS_VAN_GEZAG: 'Dutch: bewijs van gezag, van ten hoogste 12 maanden oud.',
  },
);
