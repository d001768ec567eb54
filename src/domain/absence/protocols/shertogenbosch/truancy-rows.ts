// 's-Hertogenbosch on truancy, twice: in half-days (bijlage 1) and in lessons (bijlage 7), with overlap and gap decided.
import type { Capacity } from '../../capacity.js';
import type { AbsenceProtocol, BandRow, Conversion } from '../../protocol.js';

const REPORTERS: readonly Capacity[] = ['schoolleiding', 'verzuimcoordinator', 'ondersteuningscoordinator'];

const SCHOOL_TALK = {
  code: 'TRU_1',
  action: 'SCHOOL_TALK',
  by: ['mentor'],
  within: null,
  articles: [],
} as const;

const PREVENTIVE = {
  code: 'TRU_2',
  action: 'PREVENTIVE_INVITE',
  by: ['ondersteuningscoordinator'],
  within: null,
  articles: [],
} as const;

const REPORT = { code: 'TRU_3', action: 'DUO_REPORT', by: REPORTERS, within: null, articles: [] } as const;

/** Two half-days are "tot en met 2 dagdelen" and "1 dag" at once; between 1.5 and 2 days the text is silent. */
const HALF_DAYS: readonly BandRow[] = [
  {
    ...SCHOOL_TALK,
    from: 0,
    must: {
      nl: 'de school voert een gesprek met leerling en ouders over het spijbelen (tot en met 2 dagdelen)',
      en: 'the school talks with pupil and parents about truancy (up to and including 2 half-days)',
    },
    source: 'DB:395-396, 147-149',
    mark: 'read',
  },
  {
    ...PREVENTIVE,
    from: 2,
    must: {
      nl: 'bij precies 2 dagdelen mag de school uitnodigen voor een preventief gesprek, daarboven nodigt zij uit (tot 2 dagen)',
      en: 'at exactly 2 half-days the school may invite to a preventive talk, above that it invites (below 2 days)',
    },
    source: 'DB:395, 398-400, 171-174',
    mark: 'interpreted',
  },
  {
    ...REPORT,
    from: 4,
    must: {
      nl: 'de school meldt het verzuim via DUO bij leerplicht, en vertelt dat vooraf (vanaf 2 dagen)',
      en: 'the school reports the absence through DUO to leerplicht, and says so beforehand (from 2 days on)',
    },
    source: 'DB:402, 171-174',
    mark: 'read',
  },
];

const LESSONS: readonly BandRow[] = [
  {
    ...SCHOOL_TALK,
    from: 1,
    must: {
      nl: 'de school spreekt leerling en ouders aan op het spijbelen (tot en met 7 uur)',
      en: 'the school speaks with pupil and parents about truancy (up to and including 7 lessons)',
    },
    source: 'DB:900-902, 147-149',
    mark: 'read',
  },
  {
    ...PREVENTIVE,
    from: 8,
    must: {
      nl: 'de school nodigt de leerling uit op het preventieve spreekuur en vertelt de ouders dat (8 tot en met 11 uur)',
      en: 'the school invites the pupil to the preventive sitting and tells the parents so (8 to 11 lessons)',
    },
    source: 'DB:903-905, 171-174',
    mark: 'read',
  },
  {
    ...REPORT,
    from: 12,
    must: {
      nl: 'de school meldt het verzuim via DUO bij leerplicht of RMC, en vertelt dat vooraf (meer dan 11 lesuren)',
      en: 'the school reports the absence through DUO to leerplicht or RMC, and says so beforehand (more than 11 lessons)',
    },
    source: 'DB:906-908, 171-174',
    mark: 'read',
  },
];

/** Contradicts bijlage 1 and the sitting's own target group (DB:868), so it is off unless a region wants it. */
const SEVERAL_HALF_DAYS: BandRow = {
  ...REPORT,
  from: 2,
  must: {
    nl: 'meerdere dagdelen gespijbeld: de school meldt via DUO bij leerplicht of RMC, en vertelt dat vooraf',
    en: 'truant for several half-days: the school reports through DUO to leerplicht or RMC, and says so beforehand',
  },
  source: 'DB:906-908, 171-174',
  mark: 'interpreted',
};

export const truancyRules = (severalHalfDays: boolean): AbsenceProtocol['truancy'] => ({
  B1_DAGDELEN: { bands: HALF_DAYS, severalHalfDays: null },
  B7_LESUREN: { bands: LESSONS, severalHalfDays: severalHalfDays ? SEVERAL_HALF_DAYS : null },
});

/**
 * One lesson is a third of a half-day and a half-day is three lessons. Three is the only whole number by which both
 * bijlagen say the same at one, two, three and four half-days (3, 6, 9 and 12 lessons). A half-day is never more than
 * one half-day however many lessons it had, and a lesson within a registered half-day is not counted again.
 */
export const CONVERSION: Conversion = {
  lessonsPerHalfDay: 3,
  afternoonFromHour: 12,
  why: 'the sources are silent; by three, bijlage 1 and bijlage 7 agree at every whole half-day',
  mark: 'interpreted',
};
