// Who decides for the parents, and whether they agree (custody rows G01 to G08).
import { nthSchoolDayAfter } from '../calendar/school-calendar.js';
import type { Quorum } from './consent-law.js';
import { adultWord } from './counting-words.js';
import { hear, nobody, type Part, type Voice } from './part.js';
import type { Question } from './question.js';
import { type AdultAuthority, covers } from './situation.js';

export function parentalVoices(question: Question): Voice[] {
  const guardians = idsWith(question, 'GUARDIAN');
  if (guardians.length > 0) return guardians.map(id => voice(question, id, true));
  const unknown = new Set(idsWith(question, 'UNKNOWN'));
  const deciders = new Set([...idsWith(question, 'WITH_AUTHORITY'), ...unknown]);
  return [...deciders].map(id => voice(question, id, !unknown.has(id)));
}

export function parentalPart(question: Question): Part {
  const voices = parentalVoices(question);
  if (voices.length === 0) return nobody('parent');
  const part = hear(voices);
  const oneSuffices =
    quorumOf(question) === 'ONE_NO_OBJECTION' &&
    voices.some(({ verified, word }) => verified && word?.answer === 'YES');
  if (!oneSuffices) return part;
  const consenting = new Set(voices.filter(one => isSilentlyConsenting(question, one)).map(({ id }) => id));
  return { ...part, missing: part.missing.filter(id => !consenting.has(id)) };
}

function quorumOf({ law, situation }: Question): Quorum {
  const { item, phase } = situation;
  const quorums = [law.quorum[item.domain]];
  if (item.subject === 'MIXED') quorums.push(law.quorum.MIXED);
  if (phase === 'BREAKTHROUGH') quorums.push(law.quorum.BREAKTHROUGH);
  return quorums.includes('ALL') ? 'ALL' : 'ONE_NO_OBJECTION';
}

/** Silence after a notice of long enough ago; one who withdrew is not silent. */
function isSilentlyConsenting({ situation, law, day }: Question, { id, word, verified }: Voice): boolean {
  if (!verified || word !== undefined) return false;
  return (situation.notified ?? []).some(({ adult, on }) => {
    if (adult !== id || on >= day) return false;
    const over = nthSchoolDayAfter(on, law.silenceSchoolDays, law.schoolCalendar);
    return over !== undefined && over <= day;
  });
}

function voice(question: Question, id: string, verified: boolean): Voice {
  return { id, verified, word: adultWord(question, id) };
}

export function idsWith({ situation, day }: Question, ...authorities: AdultAuthority[]): string[] {
  const there = situation.adults.filter(adult => authorities.includes(adult.authority) && covers(adult, day));
  return [...new Set(there.map(({ id }) => id))];
}
