// The words of a report to the verzuimregister as GraphQL enums: kinds, thresholds, statuses and how it was closed.

import { describedEnum } from '../../graphql/enums.js';

export const DuoReportKind = describedEnum(
  'DuoReportKind',
  'What kind of absence is reported; absolute absence is reported by DUO, never by a school. Dutch: verzuimsoort. Source: exchange.md 1.1, duo.nl.',
  {
    ZESTIEN_UUR_IN_VIER_WEKEN: 'ZESTIEN_UUR_IN_VIER_WEKEN',
    LANGDURIG_RELATIEF_VERZUIM: 'LANGDURIG_RELATIEF_VERZUIM',
    LUXEVERZUIM: 'LUXEVERZUIM',
    DOORSTROOMPUNT_18PLUS: 'DOORSTROOMPUNT_18PLUS',
    OVERIG_VERZUIM: 'OVERIG_VERZUIM',
  },
  {
    ZESTIEN_UUR_IN_VIER_WEKEN:
      'Dutch: 16 uur in vier lesweken; statutory, and it ends on the day on which they were reached.',
    LANGDURIG_RELATIEF_VERZUIM:
      'Dutch: langdurig relatief verzuim, more than four weeks; statutory, its end is told later.',
    LUXEVERZUIM: 'Dutch: luxeverzuim, holiday without leave; statutory.',
    DOORSTROOMPUNT_18PLUS: 'Dutch: melding aan het Doorstroompunt, 18 to 22 without startkwalificatie (E17).',
    OVERIG_VERZUIM: 'Dutch: overig verzuim, under the protocol and below the sixteen hours (E02).',
  },
);

export const DuoReportBasis = describedEnum(
  'DuoReportBasis',
  'On what the report rests. Dutch: grond van de melding. Source: law.md E01, E02.',
  { STATUTORY: 'STATUTORY', PROTOCOL: 'PROTOCOL' },
  { STATUTORY: 'Dutch: wettelijk.', PROTOCOL: 'Dutch: volgens het protocol.' },
);

export const DuoReportThreshold = describedEnum(
  'DuoReportThreshold',
  'Which threshold of the protocol was reached. Dutch: drempel. Source: law.md 3.1; DB:251-260, 386-402, 896-908.',
  {
    LATE_3: 'LATE_3',
    TRU_3: 'TRU_3',
    REP_1: 'REP_1',
    NO_SHOW_JEUGDARTS: 'NO_SHOW_JEUGDARTS',
    NON_COOPERATION: 'NON_COOPERATION',
    SICKNESS_DOUBTED: 'SICKNESS_DOUBTED',
    BEFORE_TALK: 'BEFORE_TALK',
  },
  {
    LATE_3: 'Dutch: 12 keer te laat of vaker.',
    TRU_3: 'Dutch: spijbelen, 2 dagen of meer dan 11 lesuren.',
    REP_1: 'Dutch: opnieuw verzuim na een preventief gesprek.',
    NO_SHOW_JEUGDARTS: 'Dutch: niet verschenen bij de jeugdarts.',
    NON_COOPERATION:
      'Dutch: werkt niet mee aan de opbouw of schoolgang; refusing consent is never that (law.md 1.3).',
    SICKNESS_DOUBTED: 'Dutch: betwijfeld ziekteverzuim, na contact met de jeugdarts.',
    BEFORE_TALK:
      'Dutch: voor een preventief gesprek, alleen waar een melding vooraf verplicht is gesteld (K5, P10).',
  },
);

export const ToldHow = describedEnum(
  'ToldHow',
  'How somebody was told beforehand. Dutch: wijze van inlichten. Source: DB:171-174, 254-260.',
  { TALK: 'TALK', PHONE: 'PHONE', LETTER: 'LETTER', EMAIL: 'EMAIL', FACTS_LETTER: 'FACTS_LETTER' },
  {
    TALK: 'Dutch: gesprek.',
    PHONE: 'Dutch: telefonisch.',
    LETTER: 'Dutch: brief.',
    EMAIL: 'Dutch: e-mail.',
    FACTS_LETTER: 'Dutch: brief met de feiten alleen, to parents of a pupil of 16 or 17 (E18, Q12).',
  },
);

export const DuoStatus = describedEnum(
  'DuoReportStatusKind',
  'How far the report is. Dutch: status van de melding. Source: Besluit ROD 14 m; exchange.md 1.1.',
  {
    GEREGISTREERD: 'GEREGISTREERD',
    INGETROKKEN: 'INGETROKKEN',
    IN_BEHANDELING: 'IN_BEHANDELING',
    AFGESLOTEN: 'AFGESLOTEN',
    TER_KENNISNEMING: 'TER_KENNISNEMING',
  },
  {
    GEREGISTREERD: 'Dutch: geregistreerd, by the school.',
    INGETROKKEN: 'Dutch: ingetrokken, by the school.',
    IN_BEHANDELING: 'Dutch: in behandeling, by the municipality.',
    AFGESLOTEN: 'Dutch: afgesloten, by the municipality.',
    TER_KENNISNEMING: 'Dutch: ter kennisneming aangenomen, by the municipality.',
  },
);

export const DuoClosingReason = describedEnum(
  'DuoClosingReason',
  'Why the municipality closed the report. Dutch: reden afgesloten. Source: Besluit ROD 14 n; exchange.md 1.1.',
  {
    TERUG_NAAR_SCHOOL: 'TERUG_NAAR_SCHOOL',
    UITGESCHREVEN_ANDERE_OPLEIDING: 'UITGESCHREVEN_ANDERE_OPLEIDING',
    UITGESCHREVEN_WERK: 'UITGESCHREVEN_WERK',
    UITGESCHREVEN_OVERIG: 'UITGESCHREVEN_OVERIG',
    UITGESCHREVEN_OVERLEDEN: 'UITGESCHREVEN_OVERLEDEN',
    GEEN_VERZUIM_LANGDURIG_ZIEK: 'GEEN_VERZUIM_LANGDURIG_ZIEK',
    GEEN_VERZUIM_LEGITIEM_AFWEZIG: 'GEEN_VERZUIM_LEGITIEM_AFWEZIG',
  },
  {
    TERUG_NAAR_SCHOOL: 'Dutch: terug naar school, opleiding hervat.',
    UITGESCHREVEN_ANDERE_OPLEIDING: 'Dutch: uitgeschreven, andere opleiding.',
    UITGESCHREVEN_WERK: 'Dutch: uitgeschreven, werk.',
    UITGESCHREVEN_OVERIG: 'Dutch: uitgeschreven, overig.',
    UITGESCHREVEN_OVERLEDEN: 'Dutch: uitgeschreven, overleden.',
    GEEN_VERZUIM_LANGDURIG_ZIEK: 'Dutch: geen verzuim, langdurig ziek.',
    GEEN_VERZUIM_LEGITIEM_AFWEZIG: 'Dutch: geen verzuim, legitiem afwezig.',
  },
);

export const DuoClosingExplanation = describedEnum(
  'DuoClosingExplanation',
  'What the municipality says with the closing. Dutch: toelichting afsluiting. Source: Besluit ROD 14 o; exchange.md 1.1.',
  {
    GEZIEN_DOOR_GEMEENTE: 'GEZIEN_DOOR_GEMEENTE',
    GEMEENTE_ONDERNEEMT_ACTIE: 'GEMEENTE_ONDERNEEMT_ACTIE',
    GEEN_ACTIE_MEER: 'GEEN_ACTIE_MEER',
  },
  {
    GEZIEN_DOOR_GEMEENTE: 'Dutch: gezien door gemeente.',
    GEMEENTE_ONDERNEEMT_ACTIE: 'Dutch: gemeente onderneemt actie.',
    GEEN_ACTIE_MEER: 'Dutch: geen actie meer.',
  },
);
