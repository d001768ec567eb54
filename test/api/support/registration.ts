// Registration as a school does it over the API, on school days before the usual day, which is a Monday.

import { pick } from '../../support/ask.js';
import { act, done, type Input, type Who } from './casework.js';
import type { Family } from './families.js';
import type { World } from './world.js';

export const coordinator = 'verzuimcoordinator';

/** Instants on a day in Amsterdam in summer time, as all days before the usual one are. */
export const at = (day: string, time: string): string => `${day}T${time}:00+02:00`;

/** One lesson, the first of the day unless told otherwise. */
export const lessonOf = ({ pupilId }: Pick<Family, 'pupilId'>, day: string, change: Input = {}): Input => ({
  pupilId,
  startsAt: at(day, '08:30'),
  endsAt: at(day, '09:20'),
  unit: 'LESSON',
  kind: 'LATE',
  authorised: false,
  ...change,
});

/** What a lesson says from now on. */
export function correctionOf(day: string, change: Input = {}): Input {
  const { pupilId: _, ...fields } = lessonOf({ pupilId: '' }, day, change);
  return fields;
}

export const register = async (
  { server }: World,
  entries: readonly Input[],
  who: Who = coordinator,
): Promise<string[]> => (await done(server, who, 'registerAbsence', { entries })) as string[];

/** What a batch is told that is refused. */
export async function refusalOfBatch(
  { server }: World,
  entries: readonly Input[],
  who: Who = coordinator,
): Promise<{ status: number; reason: unknown; entries: unknown }> {
  const { status, errors } = await act(server, who, 'registerAbsence', { entries });
  const { reason, entries: wrong } = errors?.[0]?.extensions ?? {};
  return { status, reason, entries: wrong };
}

/** School days before the usual day, the last one first. */
export const schoolDays = [
  '2026-10-02',
  '2026-10-01',
  '2026-09-30',
  '2026-09-29',
  '2026-09-28',
  '2026-09-25',
  '2026-09-24',
  '2026-09-23',
  '2026-09-22',
  '2026-09-21',
  '2026-09-18',
  '2026-09-17',
  '2026-09-16',
  '2026-09-15',
  '2026-09-14',
] as const;

export const reportedSick = async (
  { server }: World,
  { pupilId }: Pick<Family, 'pupilId'>,
  change: Input = {},
  who: Who = coordinator,
): Promise<string> =>
  String(pick(await done(server, who, 'reportSick', { pupilId, fromDay: '2026-09-28', ...change }), 'id'));

/** Answers with the id of the spell as it is from then on. */
export const judgedUnclear = async (
  { server }: World,
  spellId: string,
  version = 1,
  who: Who = coordinator,
): Promise<string> =>
  String(pick(await done(server, who, 'judgeSickSpell', { spellId, version, unclear: true }), 'id'));
