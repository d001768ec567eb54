// The work list of whoever acts on absence at school: what was signalled and is open, and what is due when.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Capacity } from '../../domain/absence/capacity.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { connectionOf } from '../../graphql/page.js';
import { Envelope, PartOf } from '../../graphql/requires.js';
import { Pupil } from '../pupil/index.js';
import { AbsenceSignal } from './absence-signal.js';
import { SicknessSignal } from './sickness-signal.js';
import { TermState } from './signal-enums.js';

export const AbsenceSignalConnection = connectionOf(AbsenceSignal);
export const SicknessSignalConnection = connectionOf(SicknessSignal);

/** It says what the protocol says to everybody in a capacity, and holds nothing about anybody. */
@Envelope()
@ObjectType({
  description:
    'Something that comes back by the calendar, for you to do. Dutch: terugkerende termijn. Source: workflows.md 3.3.',
})
export class CalendarDeadline {
  @Field(() => String, { description: 'Which deadline of the protocol. Dutch: termijn.' })
  kind!: string;

  @Field(() => String, { description: 'What must happen, in Dutch. Dutch: wat moet.' })
  mustNl!: string;

  @Field(() => String, { description: 'What must happen, in English. Dutch: wat moet.' })
  mustEn!: string;

  @Field(() => String, { description: 'Passage of the protocol. Dutch: bron.' })
  source!: string;

  @Field(() => [CapacityEnum], { description: 'By whom. Dutch: door wie.' })
  by!: readonly Capacity[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: uiterlijk.' })
  dueOn!: string | null;

  @Field(() => TermState, { description: 'How it stands today. Dutch: stand.' })
  state!: string;
}

@PartOf('SickSpell')
@ObjectType({
  description:
    'Something that is due because a pupil is ill at home. Dutch: termijn bij ziekte of langdurig verzuim. Source: workflows.md 3.3.',
})
export class PupilDeadline {
  @Field(() => Pupil, { nullable: true, description: 'About whom. Dutch: leerling.' })
  pupil!: Pupil | null;

  @Field(() => String, { description: 'Which deadline of the protocol. Dutch: termijn.' })
  kind!: string;

  @Field(() => String, { description: 'What must happen, in Dutch. Dutch: wat moet.' })
  mustNl!: string;

  @Field(() => String, { description: 'What must happen, in English. Dutch: wat moet.' })
  mustEn!: string;

  @Field(() => String, { description: 'Passage of the protocol. Dutch: bron.' })
  source!: string;

  @Field(() => [CapacityEnum], { description: 'By whom. Dutch: door wie.' })
  by!: readonly Capacity[];

  @Field(() => GraphQLLocalDate, { description: 'From which day it runs. Dutch: sinds.' })
  since!: string;

  @Field(() => Boolean, {
    description:
      'Whether it is long absence: for more than four weeks. Dutch: langdurig verzuim. Source: AM:19.',
  })
  isLong!: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Until when. Dutch: uiterlijk.' })
  dueOn!: string | null;

  @Field(() => TermState, { description: 'How it stands today. Dutch: stand.' })
  state!: string;
}

@PartOf('Case')
@ObjectType({
  description:
    'A case whose first plan van aanpak is due: two weeks from its opening. Dutch: termijn van het plan van aanpak. Source: T05, DB:230-232.',
})
export class PlanDeadline {
  @Field(() => ID, { description: 'Which case. Dutch: casus.' })
  caseId!: string;

  @Field(() => String, { description: 'Which deadline of the protocol. Dutch: termijn.' })
  kind!: string;

  @Field(() => String, { description: 'What must happen, in Dutch. Dutch: wat moet.' })
  mustNl!: string;

  @Field(() => String, { description: 'What must happen, in English. Dutch: wat moet.' })
  mustEn!: string;

  @Field(() => String, { description: 'Passage of the protocol. Dutch: bron.' })
  source!: string;

  @Field(() => [CapacityEnum], { description: 'By whom. Dutch: door wie.' })
  by!: readonly Capacity[];

  @Field(() => GraphQLLocalDate, { description: 'From which day it runs. Dutch: sinds.' })
  since!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Until when. Dutch: uiterlijk.' })
  dueOn!: string | null;

  @Field(() => TermState, { description: 'How it stands today. Dutch: stand.' })
  state!: string;
}

@Envelope()
@ObjectType({ description: 'What is due, and when. Dutch: termijnen.' })
export class Deadlines {
  @Field(() => [CalendarDeadline], { description: 'By the calendar, for you. Dutch: terugkerend.' })
  calendar!: CalendarDeadline[];

  @Field(() => [PupilDeadline], {
    nullable: true,
    description: 'Of pupils who are ill at home, at most a hundred, the latest first. Dutch: per leerling.',
  })
  pupils!: PupilDeadline[] | null;

  @Field(() => [PlanDeadline], {
    nullable: true,
    description:
      'Open cases of your school without a plan that was agreed on, for the coordinator, at most a hundred. Dutch: plannen van aanpak. Source: T05.',
  })
  plans!: PlanDeadline[] | null;
}

@Envelope()
@ObjectType({ description: 'What there is to do at school about absence. Dutch: werklijst.' })
export class WorkList {
  @Field(() => AbsenceSignalConnection, {
    nullable: true,
    description: 'Open signals of lateness and truancy, newest first. Dutch: verzuimsignalen.',
  })
  absenceSignals!: unknown;

  @Field(() => SicknessSignalConnection, {
    nullable: true,
    description: 'Open signals of sickness, newest first. Dutch: signalen ziekteverzuim.',
  })
  sicknessSignals!: unknown;

  @Field(() => Deadlines, { nullable: true, description: 'What is due, and when. Dutch: termijnen.' })
  deadlines!: unknown;
}
