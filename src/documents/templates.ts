// Every letter there is, in all its versions, and which one holds on a day.

import type { IsoDate } from '../domain/calendar/iso-date.js';
import type { LetterTemplate } from './letter-template.js';
import { breakthroughToParents } from './templates/doorbraak.js';
import { factsBeforeReport, factsOfAbsence } from './templates/facts.js';
import { invitationToParents, invitationToPupil } from './templates/invitation.js';
import { noticeToParents, noticeToPupil } from './templates/notice.js';
import { schoolTalkToParents } from './templates/school-talk.js';

/** A text that changes becomes a version of its own, from its day on; what was sent stays to be read here. */
export const templates = [
  invitationToPupil,
  invitationToParents,
  factsOfAbsence,
  factsBeforeReport,
  noticeToPupil,
  noticeToParents,
  schoolTalkToParents,
  breakthroughToParents,
] as const satisfies readonly LetterTemplate[];

export function templateOn(
  id: string,
  day: IsoDate,
  among: readonly LetterTemplate[] = templates,
): LetterTemplate {
  const [latest] = among
    .filter(one => one.id === id && one.validFrom <= day)
    .sort((a, b) => b.version - a.version);
  if (latest === undefined) throw new RangeError(`no text of ${id} holds on this day`);
  return latest;
}
