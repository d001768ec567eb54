// Registers a batch of entries of one's own pupils: all of it or nothing, in as many statements as for one.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { countAbsence } from '../../database/absence-pass/count-absence.js';
import type { AbsenceKind, AbsenceUnit } from '../../domain/absence/registration.js';
import { refusedEntries } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { pupilsForWriting, today } from '../case-row/index.js';
import { AbsenceKindEnum, AbsenceUnitEnum } from './absence-enums.js';
import { type Entry, insertEntries, laidOut } from './entry-rows.js';
import { askWhatStands } from './what-stands.js';
import { wrongEntries } from './wrong-entries.js';

const most = 1000;

@InputType({
  description: 'What is registered for a lesson or half-day. Dutch: gegevens van de registratie.',
})
export abstract class AbsenceFieldsInput {
  @Field(() => GraphQLDateTimeISO, { description: 'From when; not in the future. Dutch: van.' })
  startsAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when, on the same day. Dutch: tot.' })
  endsAt!: Date;

  @Field(() => AbsenceUnitEnum, { description: 'Lesson or half-day. Dutch: eenheid.' })
  unit!: AbsenceUnit;

  @Field(() => String, { nullable: true, description: 'Which lesson. Dutch: les.' })
  @MaxLength(40)
  lesson?: string | null;

  @Field(() => AbsenceKindEnum, { description: 'What it was; never why. Dutch: soort.' })
  kind!: AbsenceKind;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was authorised; absent as long as nobody has judged. Dutch: geoorloofd.',
  })
  authorised?: boolean | null;
}

@InputType({
  description:
    'One lesson or half-day of one pupil. Dutch: registratie van aan- of afwezigheid. Source: DB:96-112.',
})
export class AbsenceEntryInput extends AbsenceFieldsInput {
  @Field(() => ID, { description: 'A pupil of your own school. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'By which your system knows the entry; sent again with the same, it is not registered again. Dutch: kenmerk.',
  })
  @MaxLength(64)
  key?: string | null;
}

@InputType({ description: 'A batch, registered whole or not at all. Dutch: registraties.' })
export class RegisterAbsenceInput {
  @Field(() => [AbsenceEntryInput], { description: `1 to ${most} entries. Dutch: registraties.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(most)
  @ValidateNested({ each: true })
  entries!: AbsenceEntryInput[];
}

/** One decision on each pupil; a batch that is too large is refused by its form, and not looked up whole before. */
export const entriesToRegister = ({ input }: { input: RegisterAbsenceInput }): Candidate => ({
  from: { resource: 'Pupil', ids: input.entries.slice(0, most).map(({ pupilId }) => asId(pupilId)) },
});

const daysOf = (entries: readonly Entry[]): { from: Entry['day']; until: Entry['day'] } => {
  const days = entries.map(({ day }) => day).sort();
  return { from: days[0]!, until: days.at(-1)! };
};

/** The ids of the entries, in their order. */
export async function registerAbsence(
  unit: UnitOfWork,
  { entries: asked }: RegisterAbsenceInput,
): Promise<string[]> {
  const pupils = await pupilsForWriting(
    unit,
    asked.map(({ pupilId }) => pupilId),
  );
  const entries = asked.map((entry, number) => laidOut(entry, number, pupils.get(asId(entry.pupilId))!));
  const standing = await askWhatStands(unit, entries);
  const wrong = wrongEntries(entries, standing, unit.now);
  if (wrong.length > 0) throw refusedEntries(wrong);
  const ids = entries.map(({ number }) => standing.registered.get(number) ?? randomUUID());
  const fresh = entries.filter(({ number }) => !standing.registered.has(number));
  if (fresh.length === 0) return ids;
  await insertEntries(
    unit,
    fresh.map(entry => ({ ...entry, id: ids[entry.number]!, firstId: ids[entry.number]!, version: 1 })),
  );
  const subjects = fresh.map(({ subject }) => subject);
  await countAbsence(unit.transaction, { subjects, ...daysOf(fresh), today: today(unit) });
  return ids;
}
