// The acts of registration, so that there is much to do for them: a batch of one entry or of many, for one pupil or for many.

import type { Input } from './casework.js';
import { enrol } from './families.js';
import type { GrowingAct } from './growing-acts.js';
import {
  at,
  coordinator,
  correctionOf,
  judgedUnclear,
  lessonOf,
  register,
  reportedSick,
  schoolDays,
} from './registration.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

const [friday] = schoolDays;

const pupils = async ({ database }: World, count: number) => {
  const made = [];
  for (let left = count; left > 0; left--)
    made.push(await enrol(database, { birthDate: '2012-05-01', adults: {} }));
  return made;
};

const newPupil = async (world: World) => (await pupils(world, 1))[0]!;

/** So many entries, twenty lessons of each pupil: on the last ten school days two each. */
export async function entriesOf(world: World, count: number): Promise<Input[]> {
  const lessons = schoolDays.slice(0, 10).flatMap(day => [
    { day, startsAt: at(day, '08:30'), endsAt: at(day, '09:20') },
    { day, startsAt: at(day, '09:20'), endsAt: at(day, '10:10') },
  ]);
  const those = await pupils(world, Math.ceil(count / lessons.length));
  const all = those.flatMap(pupil => lessons.map(({ day, ...times }) => lessonOf(pupil, day, times)));
  return all.slice(0, count);
}

const registerMany: Ready = async (world, { size }) => {
  const entries = (await pupils(world, size)).map(pupil => lessonOf(pupil, friday));
  return { who: coordinator, input: { entries } };
};

/** The last one is corrected, of as many as there are. */
const correct: Ready = async (world, { size }) => {
  const pupil = await newPupil(world);
  const days = schoolDays.slice(0, Math.min(size, schoolDays.length));
  const [entryId] = await register(
    world,
    days.map(day => lessonOf(pupil, day)),
  );
  const later = { startsAt: at(friday, '10:00'), endsAt: at(friday, '10:50') };
  return { who: coordinator, input: { entryId, version: 1, ...correctionOf(friday, later) } };
};

/** A pupil of whom much is registered already. */
const withEntries = async (world: World, size: number) => {
  const pupil = await newPupil(world);
  const days = schoolDays.slice(0, Math.min(size, schoolDays.length));
  await register(
    world,
    days.map(day => lessonOf(pupil, day)),
  );
  return pupil;
};

const sick: Ready = async (world, { size }) => ({
  who: coordinator,
  input: { pupilId: (await withEntries(world, size)).pupilId, fromDay: friday },
});

const better: Ready = async (world, { size }) => ({
  who: coordinator,
  input: { spellId: await reportedSick(world, await withEntries(world, size)), version: 1, untilDay: friday },
});

const judge: Ready = async (world, { size }) => ({
  who: coordinator,
  input: { spellId: await reportedSick(world, await withEntries(world, size)), version: 1, unclear: true },
});

const raise: Ready = async (world, { size }) => ({
  who: coordinator,
  input: { spellId: await reportedSick(world, await withEntries(world, size)), reason: 'often home at noon' },
});

const signalOf = async ({ database }: World, table: string, subject: string): Promise<string> => {
  const [signal] = await database.query<{ id: string }>(
    `select id from ${table} where subject = $1 and superseded_xid is null limit 1`,
    [subject],
  );
  return signal!.id;
};

const close: Ready = async (world, { size }) => {
  const { subject } = await withEntries(world, size);
  const signalId = await signalOf(world, 'absence_signals', subject);
  return { who: coordinator, input: { signalId, version: 1, closedWith: 'SCHOOL_TALK' } };
};

const closeSickness: Ready = async (world, { size }) => {
  const pupil = await withEntries(world, size);
  const spellId = await reportedSick(world, pupil, { fromDay: '2026-09-14' });
  await judgedUnclear(world, spellId);
  const signalId = await signalOf(world, 'sickness_signals', pupil.subject);
  return { who: coordinator, input: { signalId, version: 1, closedWith: 'JEUGDARTS_REFERRAL' } };
};

export const growingAbsenceActs: readonly GrowingAct[] = [
  { name: 'registerAbsence', act: 'registerAbsence', prepare: registerMany },
  { name: 'correctAbsence', act: 'correctAbsence', prepare: correct },
  { name: 'reportSick', act: 'reportSick', prepare: sick },
  { name: 'reportRecovery', act: 'reportRecovery', prepare: better },
  { name: 'judgeSickSpell', act: 'judgeSickSpell', prepare: judge },
  { name: 'raiseSicknessSignal', act: 'raiseSicknessSignal', prepare: raise },
  { name: 'closeAbsenceSignal', act: 'closeAbsenceSignal', prepare: close },
  { name: 'closeSicknessSignal', act: 'closeSicknessSignal', prepare: closeSickness },
];
