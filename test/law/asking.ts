// Short ways to say who is asked, who says what and when, for tests that read as sentences.
import { startOfDay } from '../../src/domain/calendar/amsterdam.js';
import type { IsoDate } from '../../src/domain/calendar/iso-date.js';
import { parseIsoInstant } from '../../src/domain/calendar/iso-instant.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import type { Adult, Situation, Statement } from '../../src/domain/consent/situation.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';

export const SECOND = 1000;

/** Noon on a day, or an exact instant. */
export function instant(text: string): Date {
  const found = parseIsoInstant(text.length === 10 ? `${text}T12:00:00+01:00` : text);
  if (found === undefined) throw new Error('a test names an instant that is none');
  return found;
}

export function says(
  by: string,
  answer: Statement['answer'],
  at: string,
  method?: Statement['method'],
): Statement {
  return { by, answer, at: instant(at), method };
}

export function adult(
  id: string,
  authority: Adult['authority'] = 'WITH_AUTHORITY',
  days: Partial<Adult> = {},
): Adult {
  return { id, authority, ...days };
}

export const MOTHER = adult('mother');
export const FATHER = adult('father');

/** A pupil of 14 with two parents with authority, asked about care on 23 November 2026, unless said otherwise. */
export function situation(change: Partial<Situation> = {}): Situation {
  return {
    at: instant('2026-11-23'),
    student: { birthDate: '2012-05-01' },
    item: { subject: 'STUDENT', domain: 'CARE' },
    adults: [MOTHER, FATHER],
    statements: [],
    ...change,
  };
}

export function timeline(change: Partial<ConsentTimeline> = {}): ConsentTimeline {
  const { at, ...rest } = situation();
  return { ...rest, askedAt: at, ...change };
}

export const answerTo = (change: Partial<Situation> = {}) => whoConsents(situation(change), CONSENT_LAW);

/** The instant so many seconds from 00:00 in Amsterdam. */
export const fromMidnight = (day: IsoDate, seconds: number) =>
  new Date(startOfDay(day).getTime() + seconds * SECOND);

export const GENERAL = { subject: 'STUDENT', domain: 'GENERAL' } as const;
export const CARE = { subject: 'STUDENT', domain: 'CARE' } as const;
