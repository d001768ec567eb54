// The words of a signal: by which criterion, what must follow, and what was done.

import { describedEnum } from '../../graphql/enums.js';

export const CriterionEnum = describedEnum(
  'Criterion',
  'Which criterion was crossed. Dutch: criterium. Source: DB:375-420, 559-571, 887-909; LPW 21a.',
  {
    LATE_1: 'LATE_1',
    LATE_2: 'LATE_2',
    LATE_3: 'LATE_3',
    TRU_1: 'TRU_1',
    TRU_2: 'TRU_2',
    TRU_3: 'TRU_3',
    REP_1: 'REP_1',
    SICK_1: 'SICK_1',
    SICK_2: 'SICK_2',
    SICK_2_WEEK: 'SICK_2_WEEK',
    SICK_3: 'SICK_3',
    SICK_4: 'SICK_4',
    E01: 'E01',
  },
  {
    LATE_1: 'Dutch: te laat, gesprek op school.',
    LATE_2: 'Dutch: te laat, preventief gesprek.',
    LATE_3: 'Dutch: te laat, DUO-melding.',
    TRU_1: 'Dutch: spijbelen, gesprek op school.',
    TRU_2: 'Dutch: spijbelen, preventief gesprek.',
    TRU_3: 'Dutch: spijbelen, DUO-melding.',
    REP_1: 'Dutch: nieuw verzuim na het preventief gesprek.',
    SICK_1: 'Dutch: vaak kort ziek.',
    SICK_2: 'Dutch: lang onduidelijk ziek.',
    SICK_2_WEEK: 'Dutch: langer dan een week onduidelijk ziek.',
    SICK_3: 'Dutch: verspreid ziek.',
    SICK_4: 'Dutch: opvallend ziekteverzuim, naar het oordeel van de school.',
    E01: 'Dutch: 16 uur ongeoorloofd in 4 lesweken.',
  },
);

const acts = {
  SCHOOL_TALK: 'SCHOOL_TALK',
  PREVENTIVE_INVITE: 'PREVENTIVE_INVITE',
  DUO_REPORT: 'DUO_REPORT',
  DUO_REPORT_STATUTORY: 'DUO_REPORT_STATUTORY',
  JEUGDARTS_REFERRAL: 'JEUGDARTS_REFERRAL',
  CONTACT_HOME: 'CONTACT_HOME',
} as const;

const told = {
  SCHOOL_TALK: 'Dutch: gesprek op school.',
  PREVENTIVE_INVITE: 'Dutch: uitnodiging voor het preventief spreekuur.',
  DUO_REPORT: 'Dutch: DUO-melding naar het protocol.',
  DUO_REPORT_STATUTORY: 'Dutch: wettelijke DUO-melding.',
  JEUGDARTS_REFERRAL: 'Dutch: aanmelding bij de jeugdarts.',
  CONTACT_HOME: 'Dutch: contact met thuis.',
};

export const SignalActionEnum = describedEnum(
  'SignalAction',
  'What must follow. Dutch: vervolgstap. Source: DB:375-420.',
  acts,
  told,
);

export const SignalClosing = describedEnum(
  'SignalClosing',
  'What was done with a signal. Dutch: afhandeling.',
  { ...acts, NOT_NEEDED: 'NOT_NEEDED' },
  { ...told, NOT_NEEDED: 'Dutch: niet nodig gebleken.' },
);

export type Closing = keyof typeof SignalClosing;

export const TermState = describedEnum(
  'TermState',
  'How a term stands today. Dutch: stand van de termijn. Source: workflows.md 3.3.',
  { OPEN: 'OPEN', WARNING: 'WARNING', DUE: 'DUE', OVERDUE: 'OVERDUE', DONE: 'DONE' },
  {
    OPEN: 'Dutch: loopt, of kent geen termijn.',
    WARNING: 'Dutch: bijna verstreken.',
    DUE: 'Dutch: vandaag.',
    OVERDUE: 'Dutch: verstreken.',
    DONE: 'Dutch: gedaan.',
  },
);
