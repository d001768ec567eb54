// The form of a referral as it is sent in (bijlage 3).

import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { CapacityEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { DiscussedWith, ReferralReason } from './referral-enums.js';

@InputType({ description: 'What the school did before. Dutch: ondernomen actie.' })
export class ReferralActionInput {
  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  on!: string;

  @Field(() => Text, { description: 'What was done. Dutch: actie.' })
  action!: string;

  @Field(() => Text, { nullable: true, description: 'What came of it. Dutch: resultaat.' })
  result?: string | null;
}

@InputType({
  description:
    'Referral to the jeugdarts, of today. Diagnosis (writeDiagnosis) and home (writeHomeSituation) follow by consent of their own. Dutch: aanmeldformulier ziekteverzuim (bijlage 3).',
})
export class ReferToJeugdartsInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, { description: 'To whom. Dutch: aangemeld bij.' })
  personId!: string;

  @Field(() => ID, { description: 'At which organisation. Dutch: organisatie.' })
  organisationId!: string;

  @Field(() => CapacityEnum, { description: 'JEUGDARTS or JGZ_MEDEWERKER. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => Text, { description: 'Teacher or IB-er to ask. Dutch: naam leerkracht / IB-er.' })
  @MaxLength(200)
  contactName!: string;

  @Field(() => [ReferralReason], { description: 'Why, one or more. Dutch: reden van aanmelding.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  reasons!: string[];

  @Field(() => Text, {
    nullable: true,
    description: 'What is conspicuous; required with SICK_4. Dutch: op een andere manier opvallend.',
  })
  otherReason?: string | null;

  @Field(() => GraphQLLocalDate, {
    description: 'First day of the overview of absence. Dutch: verzuim vanaf.',
  })
  absenceFrom!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Its last day, not in the future. Dutch: verzuim tot en met.',
  })
  absenceUntil!: string;

  @Field(() => Text, {
    nullable: true,
    description: 'Earlier reports of sickness and their pattern. Dutch: eerdere ziekmeldingen.',
  })
  earlierPattern?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'Other kinds of absence. Dutch: andere vormen van verzuim.',
  })
  otherAbsence?: string | null;

  @Field(() => Boolean, {
    description: 'Whether the leerplichtambtenaar is involved. Dutch: leerplichtambtenaar betrokken.',
  })
  leerplichtInvolved!: boolean;

  @Field(() => [ReferralActionInput], {
    defaultValue: [],
    description: 'What the school did, at most 20. Dutch: ondernomen acties.',
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  schoolActions!: ReferralActionInput[];

  @Field(() => DiscussedWith, {
    nullable: true,
    description: 'With whom it was discussed: the parents under 16, the pupil from 16. Dutch: besproken met.',
  })
  discussedWith?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When, not in the future. Dutch: besproken op.',
  })
  discussedOn?: string | null;
}
