// The words of an invitation to the preventive spreekuur.

import { describedEnum } from '../../graphql/enums.js';

export const TalkInvitee = describedEnum(
  'TalkInvitee',
  'Who is invited. Dutch: uitgenodigde. Source: DB:864-866, 893-905.',
  { LEERLING: 'LEERLING', OUDERS: 'OUDERS' },
  { LEERLING: 'Dutch: de leerling, vanaf 12 jaar.', OUDERS: 'Dutch: de ouders, onder de 12.' },
);

export const TalkAbsenceKind = describedEnum(
  'TalkAbsenceKind',
  'For which absence a pupil is put forward. Dutch: soort verzuim. Source: DB:868-870, 912-915.',
  { LATE: 'LATE', TRUANCY: 'TRUANCY', UNAUTHORISED_SICKNESS: 'UNAUTHORISED_SICKNESS' },
  {
    LATE: 'Dutch: te laat komen.',
    TRUANCY: 'Dutch: licht ongeoorloofd verzuim.',
    UNAUTHORISED_SICKNESS: 'Dutch: ongeoorloofd ziekteverzuim; daarvoor is het spreekuur er nooit.',
  },
);

export const ParentsTold = describedEnum(
  'ParentsTold',
  'What parents are told by letter. Dutch: wat ouders wordt verteld. Source: DB:926-928; law.md K4.',
  { INVITATION: 'INVITATION', FACTS_ONLY: 'FACTS_ONLY' },
  {
    INVITATION: 'Dutch: dat en waarvoor is uitgenodigd.',
    FACTS_ONLY: 'Dutch: alleen de feiten van het verzuim, want de leerling is 16 of 17.',
  },
);

export const TalkBasisWarning = describedEnum(
  'TalkBasisWarning',
  'What is doubtful about the basis of the talk. Dutch: kanttekening bij de grondslag. Source: law.md K5.',
  { WITHOUT_DUO_REPORT: 'WITHOUT_DUO_REPORT', AFTER_DUO_REPORT: 'AFTER_DUO_REPORT' },
  {
    WITHOUT_DUO_REPORT: 'Dutch: zonder DUO-melding vooraf; volgens Ingrado hoort die er te zijn.',
    AFTER_DUO_REPORT:
      'Dutch: na een melding van overig verzuim; de contactpersoon treedt niet op als leerplichtambtenaar.',
  },
);

const withdrawn = {
  INVITED_BY_MISTAKE: 'INVITED_BY_MISTAKE',
  NOT_NEEDED: 'NOT_NEEDED',
  LEFT_SCHOOL: 'LEFT_SCHOOL',
} as const;

const whyWithdrawn = {
  INVITED_BY_MISTAKE: 'Dutch: bij vergissing uitgenodigd.',
  NOT_NEEDED: 'Dutch: het gesprek is niet meer nodig.',
  LEFT_SCHOOL: 'Dutch: de leerling is van school.',
};

export const WithdrawalReason = describedEnum(
  'WithdrawalReason',
  'Why a school withdraws an invitation. Dutch: reden van intrekken.',
  withdrawn,
  whyWithdrawn,
);

export type Withdrawal = keyof typeof withdrawn;

export const InvitationEnding = describedEnum(
  'InvitationEnding',
  'Why an invitation ended. Dutch: reden van vervallen.',
  { SITTING_CANCELLED: 'SITTING_CANCELLED', ...withdrawn },
  { SITTING_CANCELLED: 'Dutch: het spreekuur gaat niet door.', ...whyWithdrawn },
);
