// The form of a talk at school, as it is filled in (bijlage 2, DB:427-485).

import { ArrayMaxSize, ArrayUnique, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Text } from '../../graphql/scalars/text.js';
import { Speaker } from '../absence-reason/index.js';
import { AgreedInTalk } from '../agreement/index.js';
import { SpokenWith } from './school-talk.js';

@InputType({
  description: 'A reason that was given in the talk, in own words. Dutch: reden. Source: DB:432.',
})
export class ReasonGivenInput {
  @Field(() => Speaker, { description: 'Who gave it. Dutch: gezegd door.' })
  saidBy!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of the parents who were there, where a parent gave it. Dutch: ouder.',
  })
  speakerId?: string | null;

  @Field(() => Text, { description: 'The words, as they were said. Dutch: in eigen woorden.' })
  words!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day of the absence. Dutch: vanaf.' })
  fromDay!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of the absence; absent while it lasts. Dutch: tot en met.',
  })
  untilDay?: string | null;
}

@InputType({
  description: 'A talk at school about absence. Dutch: verzuimgesprek. Source: bijlage 2 (DB:427-485).',
})
export class RecordSchoolTalkInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Day of the talk, not in the future. Dutch: datum gesprek.' })
  heldOn!: string;

  @Field(() => SpokenWith, {
    description:
      'With whom: under 12 with the parents, from 12 on with the pupil alone or with parents too, from 16 on with the pupil. Dutch: gesprek met.',
  })
  spokenWith!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Which parents were there, at most 6. Dutch: aanwezige ouders.',
  })
  @ArrayMaxSize(6)
  @ArrayUnique()
  parentIds!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'When the parents were told beforehand; required where a pupil of 12 to 17 was spoken with alone. Dutch: ouders vooraf geinformeerd op.',
  })
  toldParentsOn?: string | null;

  @Field(() => Text, { description: 'What stands out. Dutch: je verzuim valt me op.' })
  whatStandsOut!: string;

  @Field(() => Text, { nullable: true, description: 'What is the matter. Dutch: wat is er aan de hand?' })
  whatIsTheMatter?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'What the school can do. Dutch: wat kan de school doen?',
  })
  whatSchoolCanDo?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'What decides whether they report sick. Dutch: bepalende factoren voor een ziekmelding.',
  })
  whatDecidesToReportSick?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'What is seen as deviating. Dutch: wat als afwijkend wordt beschouwd.',
  })
  whatIsSeenAsDeviating?: string | null;

  @Field(() => Text, { description: 'What we shall do about it. Dutch: wat gaan we doen?' })
  whatWeWillDo!: string;

  @Field(() => Text, {
    nullable: true,
    description: 'How the school supports that. Dutch: hoe kan ik je ondersteunen?',
  })
  howSupported?: string | null;

  @Field(() => [ReasonGivenInput], {
    defaultValue: [],
    description: "Reasons that were given, each in one speaker's own words, at most 20. Dutch: redenen.",
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  reasons!: ReasonGivenInput[];

  @Field(() => [AgreedInTalk], {
    defaultValue: [],
    description: 'What was agreed, at most 20. Dutch: afspraken.',
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  agreements!: AgreedInTalk[];
}
