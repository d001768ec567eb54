// Every reason that an error may give: a closed list of fixed texts for people, in Dutch and English, with no value in them.

import { breakthroughReasons } from './breakthrough-reasons.js';
import { governanceReasons } from './governance-reasons.js';
import { meetingReasons } from './meeting-reasons.js';
import { planReasons } from './plan-reasons.js';
import { reportReasons } from './report-reasons.js';

/** Why, where a code alone does not help; texts are for people, in Dutch and English. */
export const reasons = {
  UNKNOWN_ID: {
    nl: 'Dit bestaat niet, of u ziet het niet.',
    en: 'This does not exist, or you do not see it.',
  },
  MALFORMED_REQUEST: {
    nl: 'Het verzoek is geen geldig GraphQL-verzoek.',
    en: 'The request is no valid GraphQL request.',
  },
  UNKNOWN_PURPOSE: {
    nl: 'Dit doel hoort niet bij deze hoedanigheid.',
    en: 'This purpose does not belong to this capacity.',
  },
  ONE_MUTATION: { nl: 'Een wijziging per verzoek.', en: 'One mutation field per request.' },
  METHOD_NOT_ALLOWED: { nl: 'Alleen POST.', en: 'POST only.' },
  NOT_A_PATH: { nl: 'Hier is niets.', en: 'There is nothing here.' },
  INVALID_FIELD: { nl: 'Een veld heeft geen geldige waarde.', en: 'A field holds no valid value.' },
  INVALID_CURSOR: { nl: 'De cursor is niet (meer) geldig.', en: 'The cursor is not valid (any more).' },
  STALE_VERSION: { nl: 'Het is ondertussen gewijzigd.', en: 'It was changed in the meantime.' },
  ALREADY_SO: { nl: 'Dit is al gebeurd.', en: 'This has already been done.' },
  CASE_CLOSED: { nl: 'De casus is gesloten.', en: 'The case is closed.' },
  LAST_COORDINATOR: {
    nl: 'Een casus houdt een ondersteuningscoordinator: voeg eerst een ander toe.',
    en: 'A case keeps an ondersteuningscoordinator: add another one first.',
  },
  GROUND_REQUIRED: {
    nl: 'Deelname van een andere organisatie vraagt een grondslag die er is.',
    en: 'Taking part for another organisation needs a ground that holds.',
  },
  GROUND_UNFIT: {
    nl: 'Deze grondslag past niet bij deze hoedanigheid.',
    en: 'This ground does not fit this capacity.',
  },
  NOT_APPOINTED: {
    nl: 'Deze aanstelling is er niet of niet meer.',
    en: 'There is no such appointment (any more).',
  },
  ADVICE_REQUIRED: {
    nl: 'Bij deels of niet deelnemen hoort een re-integratieadvies.',
    en: 'Taking part partly or not requires reintegration advice.',
  },
  DATE_IN_FUTURE: { nl: 'De datum ligt in de toekomst.', en: 'The date lies in the future.' },
  CLASS_WITHOUT_CONSENT: {
    nl: 'Voor deze gegevens is toestemming geen grondslag.',
    en: 'Consent is no ground for data of this class.',
  },
  PARENTS_REQUIRED: {
    nl: 'Noem de ouders om wier gegevens het gaat.',
    en: 'Name the parents whose data these are.',
  },
  NO_DECIDER: { nl: 'Deze persoon beslist hier niet over.', en: 'This person does not decide on this.' },
  OWN_WORD_STANDS: {
    nl: 'Deze persoon heeft dit zelf geweigerd of ingetrokken en kan daar alleen zelf op terugkomen.',
    en: 'This person refused or withdrew this personally; only they can go back on it.',
  },
  WITNESS_REQUIRED: {
    nl: 'Een mondelinge verklaring vraagt een getuige.',
    en: 'An oral statement needs a witness.',
  },
  NOT_ASKED: {
    nl: 'Dit staat niet in het verzoek om toestemming.',
    en: 'This is not in the request for consent.',
  },
  CONSENT_EXPIRED: {
    nl: 'Het verzoek om toestemming is verlopen.',
    en: 'The request for consent has expired.',
  },
  NOTHING_TO_WITHDRAW: {
    nl: 'Er is geen toestemming om in te trekken.',
    en: 'There is no consent to withdraw.',
  },
  CONSENT_SUPERSEDED: {
    nl: 'Een nieuw verzoek om toestemming is hiervoor in de plaats gekomen.',
    en: 'Another request for consent has taken the place of this one.',
  },
  OUTSIDE_DATES: {
    nl: 'Dit tijdstip ligt voor het verzoek of in de toekomst.',
    en: 'This instant lies before the request or in the future.',
  },
  NOTHING_TO_CONFIRM: {
    nl: 'Er is geen mondeling ja dat op bevestiging wacht.',
    en: 'There is no oral yes that waits to be confirmed.',
  },
  CONFIRMATION_LATE: {
    nl: 'De tien schooldagen om schriftelijk te bevestigen zijn voorbij; vraag het opnieuw.',
    en: 'The ten school days to confirm in writing are over; ask anew.',
  },
  NOTHING_TO_OVERRIDE: {
    nl: 'Er is geen weigering van een ouder die tegenover een ja van de leerling staat.',
    en: 'There is no refusal of a parent that stands against a yes of the pupil.',
  },
  TOO_YOUNG: {
    nl: 'Onder de 12 is hierover geen oordeel nodig: de ouders beslissen.',
    en: 'Under 12 no finding is needed: the parents decide.',
  },
  NOT_IN_GENERAL: {
    nl: 'Dit kan alleen voor een bepaalde zaak, nooit voor alles.',
    en: 'This is for a certain matter only, never for everything.',
  },
  REVIEW_WITHIN_SIX_MONTHS: {
    nl: 'De herziening ligt na vandaag en binnen zes maanden.',
    en: 'The review lies after today and within six months.',
  },
  NOT_BY_SCHOOL: {
    nl: 'Dit is aan een behandelaar, nooit aan de school.',
    en: 'This is for a treating professional, never for a school.',
  },
  NO_PARENT: {
    nl: 'Dit is geen ouder of voogd van de leerling.',
    en: 'This is no parent or guardian of the pupil.',
  },
  NO_AUTHORITY: {
    nl: 'Deze ouder of voogd heeft nu niet aantoonbaar het gezag.',
    en: 'This parent or guardian does not hold proven parental authority now.',
  },
  ONLY_UNDER_16: {
    nl: 'Vrijgeven aan een ouder is er voor een leerling onder de 16.',
    en: 'Releasing to a parent is for a pupil under 16.',
  },
  NEEDS_NO_RELEASE: {
    nl: 'Onder de 12 leest een ouder met gezag dit zonder vrijgave.',
    en: 'Under 12 a parent with authority reads this without a release.',
  },
  NOT_ELIGIBLE_FOR_TALK: {
    nl: 'Deze leerling kan niet voor het preventieve spreekuur worden uitgenodigd.',
    en: 'This pupil cannot be invited to the preventive spreekuur.',
  },
  DUO_REPORT_REQUIRED: {
    nl: 'Voor dit gesprek is eerst een melding van overig verzuim via DUO nodig.',
    en: 'This talk needs a report of other absence through DUO first.',
  },
  INVITEES_BY_AGE: {
    nl: 'Vanaf 12 wordt de leerling uitgenodigd, onder de 12 de ouders.',
    en: 'From 12 on the pupil is invited, under 12 the parents.',
  },
  SITTING_PAST: { nl: 'Dit spreekuur is al geweest.', en: 'This sitting has been.' },
  SITTING_NOT_PLANNED: {
    nl: 'Dit spreekuur is verplaatst of gaat niet door.',
    en: 'This sitting was moved or cancelled.',
  },
  FEWER_SLOTS: {
    nl: 'Een verplaatst spreekuur heeft niet minder gesprekken dan het had.',
    en: 'A sitting that is moved has no fewer talks than it had.',
  },
  TALK_HELD: { nl: 'Dit gesprek is al gevoerd.', en: 'This talk has been held.' },
  INVITATION_ENDED: {
    nl: 'Deze uitnodiging geldt niet meer.',
    en: 'This invitation holds no longer.',
  },
  SITTING_TO_COME: { nl: 'Dit gesprek moet nog komen.', en: 'This talk is still to come.' },
  SITTING_THIS_MONTH: {
    nl: 'Deze maand is er al een spreekuur op deze school.',
    en: 'There is a sitting at this school in this month already.',
  },
  SLOT_IN_PAUSE: { nl: 'Op dat moment is er pauze.', en: 'There is a pause at that time.' },
  NO_SUCH_SLOT: { nl: 'Op dat moment begint geen gesprek.', en: 'No talk begins at that time.' },
  SLOT_TAKEN: { nl: 'Dit moment is al bezet.', en: 'This time is taken.' },
  NOT_A_SCHOOL_DAY: { nl: 'Dit is geen schooldag.', en: 'This is no school day.' },
  NOT_A_SCHOOL: { nl: 'Een spreekuur is op een school.', en: 'A sitting is at a school.' },
  HAS_AUTHORITY: {
    nl: 'Deze ouder heeft het gezag en hoeft hier niet om te vragen.',
    en: 'This parent holds parental authority and need not ask for this.',
  },
  OWN_WORDS_ONLY: {
    nl: 'U legt hier alleen uw eigen woorden vast.',
    en: 'Here you put down your own words only.',
  },
  SPEAKER_DIFFERS: {
    nl: 'Een verbetering is van dezelfde spreker.',
    en: 'A correction is of the same speaker.',
  },
  SPEAKERS_OWN: {
    nl: 'Wie dit zelf heeft vastgelegd, verbetert het zelf.',
    en: 'Whoever put this down personally corrects it personally.',
  },
  SAID_IN_PREVENTIVE_TALK: {
    nl: 'Wat in een preventief gesprek is gezegd, staat alleen in het verslag voor de school.',
    en: 'What was said in a preventive talk stands in the report for the school alone.',
  },
  PARENTS_TAKE_PART: {
    nl: 'Onder de 12 wordt het gesprek met de ouders gevoerd.',
    en: 'Under 12 the talk is held with the parents.',
  },
  PARENTS_TOLD_FIRST: {
    nl: 'Wordt de leerling alleen gesproken, dan zijn de ouders vooraf geinformeerd.',
    en: 'Where the pupil is spoken with alone, the parents were told beforehand.',
  },
  PUPIL_TAKES_PART: {
    nl: 'Vanaf 16 wordt het gesprek met de leerling gevoerd.',
    en: 'From 16 on the talk is held with the pupil.',
  },
  NOT_PRESENT: {
    nl: 'Deze persoon was niet bij het gesprek.',
    en: 'This person was not at the talk.',
  },
  MENTOR_PLACE_TAKEN: {
    nl: 'De plaats van mentor is bezet: draag die over.',
    en: "The mentor's place is taken: hand it over.",
  },
  NOT_THE_MENTOR: {
    nl: 'Deze deelnemer heeft niet de plaats van mentor.',
    en: "This participant does not hold the mentor's place.",
  },
  MELDCODE_ORDER: {
    nl: 'De vorige stap van de meldcode is nog niet vastgelegd.',
    en: 'The step of the meldcode before this one has not been recorded.',
  },
  MELDCODE_RUNNING: {
    nl: 'Er loopt al een meldcode van uw organisatie in deze casus.',
    en: 'Your organisation has a meldcode running in this case.',
  },
  ONLY_THE_TALK: {
    nl: 'Alleen het gesprek met betrokkenen kan worden overgeslagen, en alleen omdat het onveilig is.',
    en: 'Only the talk with those involved can be skipped, and only because it is unsafe.',
  },
  DECISION_REQUIRED: {
    nl: 'Bij het beslissen, en alleen daar, hoort of er hulp komt, een melding, of beide.',
    en: 'Deciding, and nothing else, says whether there is help, a report, or both.',
  },
  NOT_DECIDED_TO_REPORT: {
    nl: 'Er is niet besloten te melden.',
    en: 'It has not been decided to report.',
  },
  NO_EMERGENCY: {
    nl: 'U heeft in deze casus geen noodsituatie die nog loopt.',
    en: 'You have no emergency in this case that still runs.',
  },
  TOLD_OR_WHY_NOT: {
    nl: 'Noem wanneer de betrokkene is ingelicht, of waarom dat niet veilig is.',
    en: 'Say when the person concerned was told, or why that is not safe.',
  },
  ENDS_BEFORE_START: { nl: 'Het einde ligt niet na het begin.', en: 'The end does not lie after the start.' },
  LONGER_THAN_A_DAY: {
    nl: 'Een registratie ligt binnen een dag.',
    en: 'An entry lies within one day.',
  },
  NO_SCHOOL_DAY: {
    nl: 'Op deze dag is er geen school: vakantie, weekend of een vrije dag.',
    en: 'There is no school on this day: holidays, weekend or a day off.',
  },
  OVERLAPS: {
    nl: 'Dit valt samen met een andere registratie van deze leerling.',
    en: 'This overlaps another entry of this pupil.',
  },
  TWICE_IN_BATCH: { nl: 'Dit staat er tweemaal in.', en: 'This is in it twice.' },
  KEY_REUSED: {
    nl: 'Deze sleutel hoort al bij een andere registratie.',
    en: 'This key belongs to another entry already.',
  },
  NO_PROTOCOL: {
    nl: 'Voor deze school en deze dag is geen verzuimprotocol ingesteld.',
    en: 'No absence protocol is set for this school and day.',
  },
  ...meetingReasons,
  ...planReasons,
  ...reportReasons,
  ...breakthroughReasons,
  ...governanceReasons,
  REASON_IN_WORDS_REQUIRED: {
    nl: 'Deze reden vraagt een toelichting in woorden.',
    en: 'This reason needs an explanation in words.',
  },
  DISCUSS_FIRST: {
    nl: 'Bespreek dit eerst, en vermeld met wie en wanneer.',
    en: 'Discuss this first, and tell with whom and when.',
  },
  DISCUSSED_WITH_UNFIT: {
    nl: 'Onder de 16 wordt dit met de ouders besproken, vanaf 16 met de leerling.',
    en: 'Under 16 this is discussed with the parents, from 16 with the pupil.',
  },
  REFERRAL_REQUIRED: {
    nl: 'Hier is in deze casus niet aangemeld.',
    en: 'There is no referral to this organisation in this case.',
  },
  CONSENT_REQUIRED: {
    nl: 'Hiervoor is toestemming nodig die er nu niet is.',
    en: 'This needs consent that is not there now.',
  },
  TOO_LARGE: { nl: 'Het verzoek is te groot.', en: 'The request is too large.' },
  TOO_COMPLEX: { nl: 'Het verzoek vraagt te veel ineens.', en: 'The request asks too much at once.' },
  TOO_MANY: { nl: 'Te veel verzoeken; wacht even.', en: 'Too many requests; wait a moment.' },
  TOO_SLOW: { nl: 'Het duurde te lang.', en: 'It took too long.' },
} as const;

export type ErrorReason = keyof typeof reasons;
