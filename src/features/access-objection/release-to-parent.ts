// The care provider releases data of its own to a parent of a pupil under 16, for a need that the parent stated.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLawToPupil, askAsLaw } from '../../database/law-pass/apply-law.js';
import { birthday } from '../../domain/calendar/birthdays.js';
import type { DataClass } from '../../domain/consent/classes.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, ofPupil, type PupilForWriting, pupilForWriting, today } from '../case-row/index.js';
import { AccessRelease } from './access-release.js';
import { areReleasedUnder12, aYearOn, checkClasses, invalid } from './parents-classes.js';
import { checkAuthority } from './parents-of.js';

@InputType({
  description:
    'What a parent with authority may see of a pupil of 12 to 15, as far as needed; under 12 the file itself, diagnosis and home alone, since the rest they read without. Dutch: vrijgave aan een ouder. Source: DB:655-657; law.md 1.7, 2.',
})
export class ReleaseToParentInput {
  @Field(() => ID, { description: 'The pupil. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => ID, { description: 'To whom. Dutch: ouder.' })
  parentId!: string;

  @Field(() => [DataClassEnum], {
    description: 'Which of D09 to D12 and D15; under 12 of D09, D10 and D15. Dutch: gegevens.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  dataClasses!: DataClass[];

  @Field(() => Text, {
    description: 'Why the parent needs it as legal representative, as the parent said. Dutch: noodzaak.',
  })
  need!: string;

  @Field(() => GraphQLLocalDate, {
    description:
      'Last day: today or later, at most a year on, and before the twelfth or the sixteenth birthday, whichever comes first. Dutch: tot en met.',
  })
  untilDay!: string;
}

export const releaseToMake = (
  { input }: { input: ReleaseToParentInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Pupil', id: asId(input.pupilId) },
  set: { controller_id: organisationId },
});

/** From the twelfth birthday on the pupil has a say, and it is asked anew what the parent needs (law.md 1.5, 1.7). */
function checkUntil(unit: UnitOfWork, { birthDate, age }: PupilForWriting, untilDay: string): void {
  const day = today(unit);
  if (untilDay < day || untilDay > aYearOn(day) || untilDay >= birthday(birthDate, age < 12 ? 12 : 16))
    throw invalid('untilDay');
}

/** Ending one release must end it: two of one class to one parent would leave the other. */
async function checkNoneStands(
  unit: UnitOfWork,
  subject: string,
  { parentId, dataClasses }: ReleaseToParentInput,
): Promise<void> {
  const rows = await askAsLaw(unit.transaction, subject, {
    text: `select 1 from access_releases r
            where r.parent_id = $1 and r.controller_id = $2 and r.data_classes && $3::text[]
              and r.ended_at is null and r.until_day >= $4::date limit 1`,
    values: [asId(parentId), unit.actor.organisationId, dataClasses, today(unit)],
  });
  if (rows.length > 0) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
}

export async function releaseToParent(unit: UnitOfWork, input: ReleaseToParentInput): Promise<string> {
  const pupil = await pupilForWriting(unit, input.pupilId);
  if (pupil.age >= 16) throw new ApiError('BAD_USER_INPUT', { reason: 'ONLY_UNDER_16' });
  const { dataClasses, need, untilDay } = input;
  checkClasses(dataClasses);
  if (pupil.age < 12 && !areReleasedUnder12(dataClasses))
    throw new ApiError('BAD_USER_INPUT', { reason: 'NEEDS_NO_RELEASE', fields: ['dataClasses'] });
  checkUntil(unit, pupil, untilDay);
  const parentId = asId(input.parentId);
  await checkAuthority(unit, pupil.subject, parentId);
  await checkNoneStands(unit, pupil.subject, input);
  const id = randomUUID();
  const controllerId = unit.actor.organisationId!;
  const release = { dataClasses: [...dataClasses], need, untilDay, releasedAt: unit.now, version: 1 };
  await insertRows(unit, AccessRelease, [{ ...ofPupil(pupil), id, controllerId, parentId, ...release }]);
  await applyLawToPupil(unit.transaction, pupil.subject);
  return id;
}
