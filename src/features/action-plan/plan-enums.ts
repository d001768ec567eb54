// The closed lists of the plan van aanpak.

import { describedEnum } from '../../graphql/enums.js';

export const PlanState = describedEnum(
  'PlanState',
  'How far a plan is. Dutch: stand van het plan van aanpak.',
  { DRAFT: 'DRAFT', AGREED: 'AGREED', REPLACED: 'REPLACED', CLOSED: 'CLOSED' },
  {
    DRAFT: 'It is being written. Dutch: in voorbereiding.',
    AGREED: 'Those who make it have agreed. Dutch: vastgesteld.',
    REPLACED: 'A later version has taken its place. Dutch: vervangen.',
    CLOSED: 'It was carried out, or ended. Dutch: afgesloten.',
  },
);

export const PlanPart = describedEnum(
  'PlanPart',
  'What a paragraph of the plan is about. Dutch: onderdeel. Source: DB:221-223, 225-226.',
  {
    PUPIL: 'PUPIL',
    HOME: 'HOME',
    SCHOOL: 'SCHOOL',
    NEIGHBOURHOOD: 'NEIGHBOURHOOD',
    LEISURE: 'LEISURE',
    GOAL: 'GOAL',
    OTHER: 'OTHER',
  },
  {
    PUPIL: 'Analysis: the pupil. Dutch: leerling.',
    HOME: 'Analysis: home. Dutch: thuissituatie.',
    SCHOOL: 'Analysis: school.',
    NEIGHBOURHOOD: 'Analysis: the neighbourhood. Dutch: buurt.',
    LEISURE: 'Analysis: leisure. Dutch: vrije tijd.',
    GOAL: 'What is aimed at. Dutch: doel.',
    OTHER: 'Something else.',
  },
);

export const PlanFactor = describedEnum(
  'PlanFactor',
  'Whether what the analysis names protects or is a risk. Dutch: factor. Source: DB:223.',
  { PROTECTING: 'PROTECTING', RISK: 'RISK' },
  { PROTECTING: 'Dutch: beschermende factor.', RISK: 'Dutch: risicofactor.' },
);

export const PlanActionState = describedEnum(
  'PlanActionState',
  'How far an action is. Dutch: stand van de actie.',
  { OPEN: 'OPEN', DONE: 'DONE', PARTLY: 'PARTLY', NOT_DONE: 'NOT_DONE' },
  {
    OPEN: 'It is to be done.',
    DONE: 'It was done.',
    PARTLY: 'It was done in part.',
    NOT_DONE: 'It was not done.',
  },
);

export const PlanSupportKind = describedEnum(
  'PlanSupportKind',
  'What is there until help comes. Dutch: overbruggingshulp of wachtlijst. Source: SP:36.',
  { BRIDGING_HELP: 'BRIDGING_HELP', WAITING_LIST: 'WAITING_LIST' },
  {
    BRIDGING_HELP: 'Help that bridges the time. Dutch: overbruggingshulp.',
    WAITING_LIST: 'A list on which the pupil waits. Dutch: wachtlijst.',
  },
);
