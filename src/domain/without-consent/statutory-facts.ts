// What must be established before a statutory ground applies; unknown is no.
import type { Bilingual } from '../consent/row.js';

export const STATUTORY_FACTS = {
  sixteenHoursInFourWeeks: {
    nl: 'ten minste 16 uur ongeoorloofd verzuim in vier opeenvolgende lesweken',
    en: 'at least 16 hours of unauthorised absence in four consecutive school weeks',
  },
  protocolThreshold: {
    nl: 'een drempel van het protocol onder de 16 uur is bereikt',
    en: 'a threshold of the protocol below 16 hours is reached',
  },
  notOnRefusalOfConsent: {
    nl: 'het weigeren van toestemming is niet de aanleiding',
    en: 'a refusal of consent is not the occasion',
  },
  toldBeforehand: {
    nl: 'wie vooraf moet worden ingelicht, is ingelicht',
    en: 'whoever must be told beforehand was told',
  },
  requestedByMunicipality: {
    nl: 'burgemeester en wethouders of de leerplichtambtenaar hebben erom gevraagd',
    en: 'mayor and aldermen or the leerplichtambtenaar asked for it',
  },
  requiredByLpw: {
    nl: 'nodig voor de uitvoering van de Leerplichtwet',
    en: 'required for carrying out the Leerplichtwet',
  },
  ownMunicipality: { nl: 'de leerling woont in deze gemeente', en: 'the pupil lives in this municipality' },
  reportOpen: { nl: 'er is een verzuimmelding', en: 'there is a report of absence' },
  underInvestigation: {
    nl: 'de leerplichtambtenaar stelt een onderzoek in',
    en: 'the leerplichtambtenaar investigates',
  },
  offenceEstablished: { nl: 'een overtreding is vastgesteld', en: 'an offence is established' },
  convictedBefore: { nl: 'er is eerder een veroordeling geweest', en: 'there was a conviction before' },
  removedFromSchool: { nl: 'de leerling is van school verwijderd', en: 'the pupil is removed from school' },
  sick: { nl: 'de leerling is ziek gemeld', en: 'the pupil is reported sick' },
  seriousConcern: {
    nl: 'een ernstig vermoeden van huiselijk geweld of kindermishandeling',
    en: 'a serious suspicion of domestic violence or child abuse',
  },
  meldcodeSteps: {
    nl: 'de vijf stappen van de meldcode zijn gezet',
    en: 'the five steps of the meldcode are taken',
  },
  inquiryNeeded: {
    nl: 'een onderzoek door de Raad is nodig',
    en: 'an inquiry by the Raad is needed',
  },
  supervisionOrder: { nl: 'er is een ondertoezichtstelling', en: 'there is a supervision order' },
  neededForSupervision: {
    nl: 'nodig voor de uitvoering van de ondertoezichtstelling',
    en: 'needed for carrying out the supervision order',
  },
  acuteDanger: { nl: 'er is acuut gevaar', en: 'there is acute danger' },
  noOtherWay: { nl: 'het gevaar is niet anders af te wenden', en: 'there is no other way to avert it' },
  directlyInvolved: {
    nl: 'rechtstreeks betrokken bij dezelfde behandeling, of waarnemer',
    en: 'directly involved in the same treatment, or standing in',
  },
  parentsConsentToTreatment: {
    nl: 'voor de behandeling is de toestemming van deze ouder nodig, of zou dat zijn zonder kinderbeschermingsmaatregel',
    en: "this parent's consent to the treatment is required, or would be without a child protection order",
  },
  providerReleases: {
    nl: 'de hulpverlener verstrekt het, als goed hulpverlener',
    en: 'the care provider hands it over, as a good care provider',
  },
  notFrozen: { nl: 'niet bevroren', en: 'not frozen' },
  askingUnreasonable: {
    nl: 'toestemming vragen is onmogelijk of kan niet worden gevergd',
    en: 'asking for consent is impossible or cannot be expected',
  },
  noObjection: { nl: 'er is geen bezwaar gemaakt', en: 'nobody objected' },
  privacySafeguarded: {
    nl: 'de privacy wordt niet onevenredig geschaad en het staat in het dossier',
    en: 'privacy is not harmed out of proportion, and it is noted in the file',
  },
  preventiveTalkHeld: { nl: 'er is een preventief gesprek geweest', en: 'a preventive talk was held' },
  adultWithoutStartkwalificatie: {
    nl: '18 tot 23 jaar, zonder startkwalificatie',
    en: '18 to 23 years old, without startkwalificatie',
  },
  sixteenOrSeventeen: { nl: 'de leerling is 16 of 17', en: 'the pupil is 16 or 17' },
  parentWithAuthority: { nl: 'deze ouder heeft het gezag', en: 'this parent holds parental authority' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type StatutoryFact = keyof typeof STATUTORY_FACTS;
