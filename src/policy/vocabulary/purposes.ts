// The purposes for which a partner may ask (roles-and-data.md, section 2); one per request.

export const purposes = {
  ATTENDANCE: 'aanwezigheid en verzuim',
  SICKNESS_GUIDANCE: 'ziekteverzuimbegeleiding',
  PREVENTIVE_TALK: 'preventief spreekuur',
  LPW_SUPERVISION: 'toezicht Leerplichtwet',
  CARE_COORDINATION: 'zorgcoordinatie',
  BREAKTHROUGH: 'doorbraakoverleg',
  SAFETY: 'veiligheid',
  DATA_SUBJECT_RIGHTS: 'rechten van betrokkenen',
  OVERSIGHT: 'toezicht op de gegevensverwerking',
  STATISTICS: 'statistiek',
} as const;

export type Purpose = keyof typeof purposes;

export const isPurpose = (word: string): word is Purpose => Object.hasOwn(purposes, word);
