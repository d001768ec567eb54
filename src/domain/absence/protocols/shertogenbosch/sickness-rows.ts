// 's-Hertogenbosch on sickness: SICK-1 to SICK-4, and both readings of "onduidelijk" (DB:415 against DB:564).
import type { CriterionRow, LongRow, OftenRow, SpreadRow } from '../../protocol.js';

/** SICK-5: the mentor first tells pupil and parents why, along bijlage 3 (DB:166-169); then the referral (DB:162-164). */
const REFERRAL = {
  action: 'JEUGDARTS_REFERRAL',
  by: ['mentor', 'ondersteuningscoordinator'],
  within: null,
  articles: [],
} as const;

const EXPLAINED_FIRST = {
  nl: 'de mentor legt leerling en ouders uit waarom, en de school meldt aan bij de jeugdarts',
  en: 'the mentor explains to pupil and parents why, and the school refers to the jeugdarts',
};

const because = (nl: string, en: string) => ({
  nl: `${nl}: ${EXPLAINED_FIRST.nl}`,
  en: `${en}: ${EXPLAINED_FIRST.en}`,
});

/** A report of three days or more is not one of "one or two days"; two months run from the first report. */
export const OFTEN_ROW: OftenRow = {
  ...REFERRAL,
  code: 'SICK_1',
  reports: 3,
  longestDays: 2,
  withinMonths: 2,
  must: because(
    'in 2 maanden 3 keer of vaker 1 of 2 dagen ziek gemeld',
    'reported sick for 1 or 2 days 3 times or more in 2 months',
  ),
  source: 'DB:413, 569, 166-169',
  mark: 'read',
};

export const LONG_ROWS: readonly LongRow[] = [
  {
    ...REFERRAL,
    code: 'SICK_2',
    longerThan: { count: 10, unit: 'SCHOOL_DAYS' },
    must: because(
      'meer dan 10 schooldagen achtereen onduidelijk ziek',
      'unclear sickness for more than 10 school days on end',
    ),
    source: 'DB:415, 166-169',
    mark: 'read',
  },
  {
    ...REFERRAL,
    code: 'SICK_2_WEEK',
    longerThan: { count: 1, unit: 'WEEKS' },
    must: {
      nl: 'meer dan een week achter elkaar onduidelijk ziek: de school mag aanmelden bij de jeugdarts, na uitleg aan leerling en ouders',
      en: 'unclear sickness for more than a week on end: the school may refer to the jeugdarts, after explaining to pupil and parents',
    },
    source: 'DB:564, 166-169',
    mark: 'interpreted', // bijlage 3 lets the school refer, bijlage 1 makes it: both are kept (P7)
  },
];

/** "Verspreid": one illness of a week is not spread, so two reports at least. */
export const SPREAD_ROW: SpreadRow = {
  ...REFERRAL,
  code: 'SICK_3',
  moreThanDays: 4,
  withinMonths: 1,
  reports: 2,
  must: because(
    'meer dan 4 dagen ziek gemeld, verspreid over de afgelopen maand',
    'reported sick for more than 4 days, spread over the last month',
  ),
  source: 'DB:417, 562, 166-169',
  mark: 'interpreted',
};

export const BY_HAND_ROWS: readonly CriterionRow[] = [
  {
    ...REFERRAL,
    code: 'SICK_4',
    must: because(
      'opvallend ziekteverzuim, bijvoorbeeld regelmatig ziek naar huis (de reden staat erbij)',
      'conspicuous sickness, for instance often sent home ill (the reason is written down)',
    ),
    source: 'DB:419, 571, 166-169',
    mark: 'read',
  },
];
