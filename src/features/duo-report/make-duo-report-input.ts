// What is told with a report of absence: the fields of Besluit ROD 14 b to l, and the preventive talk of E16.

import { IsEmail, Max, Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { Text } from '../../graphql/scalars/text.js';

@InputType({
  description:
    'A report of absence: the fields of Besluit ROD 14 and no others; nothing of health belongs in it. Dutch: te maken verzuimmelding.',
})
export class MakeDuoReportInput {
  @Field(() => ID, { description: 'What was told beforehand; each report has its own. Dutch: kennisgeving.' })
  noticeId!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day of absence. Dutch: begindatum.' })
  beganOn!: IsoDate;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Last day; of sixteen hours the day on which they were reached; absent while it lasts. Dutch: einddatum.',
  })
  endedOn?: IsoDate | null;

  @Field(() => Float, { description: 'Days missed. Dutch: dagen.' })
  @Min(0)
  @Max(366)
  missedDays!: number;

  @Field(() => Float, { description: 'Clock hours missed. Dutch: uren.' })
  @Min(0)
  @Max(9999)
  missedHours!: number;

  @Field(() => Boolean, { description: 'Whether every lesson was missed. Dutch: alle lessen gemist.' })
  allLessonsMissed!: boolean;

  @Field(() => Text, {
    nullable: true,
    description:
      'Reason that the school presumes. Nothing of health: what you may read of it is refused here. Dutch: vermoedelijke reden.',
  })
  presumedReason?: string | null;

  @Field(() => Text, {
    description: 'What the school did; nothing of health. Dutch: door school ondernomen actie.',
  })
  actionBySchool!: string;

  @Field(() => Boolean, {
    description: 'Whether the municipality is asked to act. Dutch: actie door gemeente gewenst.',
  })
  municipalActionWanted!: boolean;

  @Field(() => Text, {
    nullable: true,
    description: 'Why it is not; then alone. Dutch: toelichting.',
  })
  whyNoAction?: string | null;

  @Field(() => Text, { description: 'Where is taught. Dutch: naam leslocatie.' })
  teachingLocation!: string;

  @Field(() => Text, { description: 'Who reports for the school. Dutch: melder.' })
  contactName!: string;

  @Field(() => Text, { description: 'Function of that person. Dutch: functie.' })
  contactFunction!: string;

  @Field(() => Text, { description: 'Telephone of that person. Dutch: telefoon.' })
  contactPhone!: string;

  @Field(() => String, { description: 'Mail address of that person. Dutch: e-mail.' })
  @IsEmail()
  contactEmail!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a preventive talk was held before (E16). Dutch: preventief gesprek gehouden.',
  })
  preventiveTalkHeld!: boolean;

  @Field(() => Text, {
    nullable: true,
    description:
      "What was agreed in that talk, in the school's own words; only where one was held (DB:851-855). Dutch: toen gemaakte afspraken.",
  })
  restatedAgreements?: string | null;
}
