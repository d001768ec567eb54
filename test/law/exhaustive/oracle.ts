// The law of consent a second time, from its text alone (law.md 1.2, 1.4, 1.8 and the README of the published situations):
// it shares no line with src/domain, so that an error in one of them is seen.
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import type { Situation, Statement } from '../../../src/domain/consent/situation.js';
import { dayThere, schoolDaysBetween, yearsOn } from './time-zone-table.js';

export interface Told {
  readonly effect: 'PERMIT' | 'DENY';
  readonly rule: string;
  readonly deciders: readonly string[];
  readonly missing: readonly string[];
  readonly refused: readonly string[];
  readonly expired?: true;
}

/** Who is asked, who still has to say yes, and who says no. */
interface Tally {
  readonly asked: readonly string[];
  readonly lacking: readonly string[];
  readonly against: readonly string[];
}

const within = ({ from, until }: { from?: IsoDate | undefined; until?: IsoDate | undefined }, day: IsoDate) =>
  (from ?? '0000') <= day && day <= (until ?? '9999-99');

/** "Two statements of one person at one instant: the more restrictive counts"; a refusal in writing before another. */
const severity = ({ answer, method }: Statement): number =>
  answer === 'YES' ? 0 : answer === 'WITHDRAWN' ? 1 : method === 'WRITTEN' ? 3 : 2;

/** "Words that have no force are dropped first, then the latest is taken." */
function latest(s: Situation, by: string, hasForce: (said: Statement, on: IsoDate) => boolean) {
  let last: Statement | undefined;
  for (const said of s.statements) {
    if (said.by !== by || said.at > s.at || !hasForce(said, dayThere(said.at))) continue;
    const newer = last === undefined ? 1 : said.at.getTime() - last.at.getTime();
    if (last === undefined || newer > 0 || (newer === 0 && severity(said) > severity(last))) last = said;
  }
  return last;
}

const capableOn = (s: Situation, day: IsoDate): boolean =>
  !(s.student.incapable ?? []).some(range => within(range, day));

/** "The student's word counts only if said at 12 or over and while capable"; a general yes before 16 is a view. */
function wordOfPupil(s: Situation, age: number): Statement | undefined {
  return latest(s, 'student', ({ answer }, on) => {
    const then = yearsOn(s.student.birthDate, on);
    const isView = s.item.domain === 'GENERAL' && answer === 'YES' && then < 16 && age >= 16;
    return then >= 12 && capableOn(s, on) && !isView;
  });
}

/** "A statement counts only if its adult was there on the day it was made." */
const wordOf = (s: Situation, id: string): Statement | undefined =>
  latest(s, id, (_, on) => s.adults.some(adult => adult.id === id && within(adult, on)));

/** Each of them must say yes. */
function everyOne(ids: readonly string[], word: (id: string) => Statement | undefined): Tally {
  const against = ids.filter(id => word(id)?.answer === 'NO');
  const lacking = ids.filter(id => word(id)?.answer !== 'YES' && !against.includes(id));
  return { asked: ids, lacking, against };
}

const nobody = (kind: 'parent' | 'representative'): Tally => ({
  asked: [kind],
  lacking: [kind],
  against: [],
});

function present(s: Situation, ...authorities: readonly string[]): string[] {
  const today = dayThere(s.at);
  const there = s.adults.filter(adult => authorities.includes(adult.authority) && within(adult, today));
  return [...new Set(there.map(({ id }) => id))];
}

/** Who decides for the parents, of whom one may be enough (G01, G04, G08). */
function parents(s: Situation): Tally {
  const guardians = present(s, 'GUARDIAN');
  const unknown = guardians.length > 0 ? [] : present(s, 'UNKNOWN');
  const sure = (guardians.length > 0 ? guardians : present(s, 'WITH_AUTHORITY')).filter(
    id => !unknown.includes(id),
  );
  if (sure.length + unknown.length === 0) return nobody('parent');
  const known = everyOne(sure, id => wordOf(s, id));
  const asked = [...sure, ...unknown];
  const lacking = [...known.lacking, ...unknown];
  const all = s.item.domain === 'CARE' || s.item.subject === 'MIXED' || s.phase === 'BREAKTHROUGH';
  const oneSaysYes = sure.some(id => wordOf(s, id)?.answer === 'YES');
  if (all || !oneSaysYes) return { asked, lacking, against: known.against };
  return {
    asked,
    lacking: lacking.filter(id => unknown.includes(id) || !toldInTime(s, id)),
    against: known.against,
  };
}

/** Silent, and told at least 5 school days ago. */
function toldInTime(s: Situation, id: string): boolean {
  const told = (s.notified ?? []).filter(({ adult }) => adult === id);
  const today = dayThere(s.at);
  return wordOf(s, id) === undefined && told.some(({ on }) => schoolDaysBetween(on, today) >= 5);
}

/** Curator and mentor, else the attorney, else in care the partner. */
function representatives(s: Situation): Tally {
  const rungs = [['CURATOR', 'MENTOR'], ['ATTORNEY'], ...(s.item.domain === 'CARE' ? [['PARTNER']] : [])];
  const rung = rungs.map(authorities => present(s, ...authorities)).find(ids => ids.length > 0);
  return rung === undefined ? nobody('representative') : everyOne(rung, id => wordOf(s, id));
}

function pupilPart(s: Situation): readonly [string, Tally] {
  const age = yearsOn(s.student.birthDate, dayThere(s.at));
  const capable = capableOn(s, dayThere(s.at));
  const care = s.item.domain === 'CARE';
  if (age < 12) return [care ? 'R09' : 'R02', parents(s)];
  if (age < 16) {
    if (!capable) return [care ? 'R13' : 'R04', parents(s)];
    return care ? together(s, age) : ['R03', unlessStopped(s, age)];
  }
  const alone = (): Tally => everyOne(['student'], () => wordOfPupil(s, age));
  if (age < 18) {
    if (capable) return [care ? 'R14' : 'R05', alone()];
    return care ? ['R15', unlessRefusedInWriting(s, age)] : ['R06', parents(s)];
  }
  return [care ? 'R16' : capable ? 'R07' : 'R08', capable ? alone() : representatives(s)];
}

const stoppedByPupil = (tally: Tally): Tally => ({ ...tally, against: [...tally.against, 'student'] });

/** K1, from 1 September 2026 by the day of the question. */
function unlessStopped(s: Situation, age: number): Tally {
  const word = wordOfPupil(s, age)?.answer;
  const stops = dayThere(s.at) >= '2026-09-01' && (word === 'NO' || word === 'WITHDRAWN');
  return stops ? stoppedByPupil(parents(s)) : parents(s);
}

/** "A WRITTEN refusal that the student gave at 16 or over while capable binds." */
function unlessRefusedInWriting(s: Situation, age: number): Tally {
  const word = wordOfPupil(s, age);
  const binds = word?.answer === 'NO' && word.method === 'WRITTEN';
  if (!binds || yearsOn(s.student.birthDate, dayThere(word.at)) < 16) return parents(s);
  return stoppedByPupil(parents(s));
}

/** R10 to R12: pupil and parents together. */
function together(s: Situation, age: number): readonly [string, Tally] {
  const ofParents = parents(s);
  const ofPupil = everyOne(['student'], () => wordOfPupil(s, age));
  const joint = union(ofParents, ofPupil);
  if (ofPupil.against.length > 0) return ['R12', joint];
  const upheldAt = s.override !== undefined && s.override.at <= s.at ? s.override.at : undefined;
  const refusals = ofParents.against.map(id => wordOf(s, id)?.at ?? s.at);
  const upheld = upheldAt !== undefined && refusals.length > 0 && refusals.every(at => at <= upheldAt);
  if (upheld && joint.lacking.length === 0) return ['R11', { ...joint, against: [] }];
  return ['R10', joint];
}

function union(one: Tally, other: Tally): Tally {
  return {
    asked: [...one.asked, ...other.asked],
    lacking: [...one.lacking, ...other.lacking],
    against: [...one.against, ...other.against],
  };
}

/** "For data of their own authority and presence do not matter: each in item.parents decides." */
const ownPart = (s: Situation): Tally => everyOne(s.item.parents ?? [], id => latest(s, id, () => true));

const sorted = (ids: readonly string[]): string[] => (ids.length < 2 ? [...ids] : [...new Set(ids)].sort());

export function oracle(s: Situation): Told {
  const [rule, tally] = wholeOf(s);
  const expired = s.validUntil !== undefined && dayThere(s.at) > s.validUntil;
  const open = tally.lacking.length === 0 && tally.against.length === 0 && !expired;
  return {
    effect: open ? 'PERMIT' : 'DENY',
    rule,
    deciders: sorted(tally.asked),
    missing: sorted(tally.lacking),
    refused: sorted(tally.against),
    ...(expired ? { expired: true } : {}),
  };
}

function wholeOf(s: Situation): readonly [string, Tally] {
  if (s.item.subject === 'PARENT') return ['R01', ownPart(s)];
  const [rule, ofPupil] = pupilPart(s);
  return s.item.subject === 'MIXED' ? ['R17', union(ofPupil, ownPart(s))] : [rule, ofPupil];
}
