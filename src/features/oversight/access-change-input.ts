// What a simulation imagines: an instant ahead, something that is said, somebody who comes in, another phase, other rules.

import { MaxLength } from 'class-validator';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { DataClass } from '../../domain/consent/classes.js';
import type { Word } from '../../domain/consent/situation.js';
import type { CasePhaseCode } from '../../domain/phases/phases.js';
import { CapacityEnum, DataClassEnum, GroundEnum, PurposeEnum } from '../../graphql/enums.js';
import type { Effect } from '../../policy/rule.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { CasePhase } from '../case-phase/index.js';
import { ConsentAnswer } from '../consent/index.js';
import { PolicyNounEnum, RuleEffectEnum } from '../policy-rule/index.js';

@InputType({ description: 'That somebody says something to a request, in writing. Dutch: verklaring.' })
export class SimulatedStatementInput {
  @Field(() => ID, { description: 'To which request of this case. Dutch: toestemmingsverzoek.' })
  consentId!: string;

  @Field(() => ID, { description: 'Who: the pupil, or an adult of this pupil. Dutch: door wie.' })
  personId!: string;

  @Field(() => ConsentAnswer, { description: 'What. Dutch: antwoord.' })
  answer!: Word;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'About these classes of it; all when absent. Dutch: gegevensklassen.',
  })
  dataClasses?: readonly DataClass[] | null;
}

@InputType({ description: 'That somebody takes part. Dutch: deelnemer.' })
export class SimulatedParticipantInput {
  @Field(() => ID, { description: 'Who. Dutch: wie.' })
  personId!: string;

  @Field(() => ID, { description: 'For which organisation. Dutch: organisatie.' })
  organisationId!: string;

  @Field(() => CapacityEnum, { description: 'In which capacity. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => GroundEnum, { description: 'On which ground. Dutch: grondslag.' })
  ground!: Ground;
}

@InputType({ description: 'That a rule asks something else than it does. Dutch: gewijzigde regel.' })
export class EditedRuleInput {
  @Field(() => String, { description: 'Which rule, by its name. Dutch: regel.' })
  @MaxLength(200)
  ruleId!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of the facts that it asks then; as they are when absent. Dutch: voorwaarden.',
  })
  @MaxLength(100, { each: true })
  facts?: readonly string[] | null;

  @Field(() => [PurposeEnum], {
    nullable: true,
    description: 'The purposes that it serves then; as they are when absent. Dutch: doelen.',
  })
  purposes?: readonly Purpose[] | null;
}

@InputType({ description: 'A rule that there is not. Dutch: nieuwe regel.' })
export class NewRuleInput {
  @Field(() => RuleEffectEnum, { description: 'Whether it permits or forbids reading. Dutch: werking.' })
  effect!: Effect;

  @Field(() => CapacityEnum, { description: 'Whom it is for. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => PolicyNounEnum, { description: 'Of which noun. Dutch: soort gegevens.' })
  noun!: Resource;

  @Field(() => [String], { description: 'Names of the facts that it asks. Dutch: voorwaarden.' })
  @MaxLength(100, { each: true })
  facts!: readonly string[];

  @Field(() => GroundEnum, { description: 'On which ground. Dutch: grondslag.' })
  ground!: Ground;
}

@InputType({
  description: 'What is imagined, all of it together, from now on; nothing of it is stored. Dutch: wat als.',
})
export class AccessChangeInput {
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'Seen at this instant, not in the past: past a birthday, a last day. Now when absent. Dutch: gezien op.',
  })
  seenAt?: Date | null;

  @Field(() => [SimulatedStatementInput], {
    nullable: true,
    description: 'What is said. Dutch: verklaringen.',
  })
  statements?: readonly SimulatedStatementInput[] | null;

  @Field(() => [SimulatedParticipantInput], {
    nullable: true,
    description: 'Who comes in. Dutch: deelnemers.',
  })
  participants?: readonly SimulatedParticipantInput[] | null;

  @Field(() => CasePhase, { nullable: true, description: 'In which phase the case is then. Dutch: fase.' })
  phase?: CasePhaseCode | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Rules that are gone, by name. Dutch: vervallen regels.',
  })
  @MaxLength(200, { each: true })
  droppedRules?: readonly string[] | null;

  @Field(() => [EditedRuleInput], {
    nullable: true,
    description: 'Rules that ask something else. Dutch: gewijzigde regels.',
  })
  editedRules?: readonly EditedRuleInput[] | null;

  @Field(() => [NewRuleInput], { nullable: true, description: 'Rules that are new. Dutch: nieuwe regels.' })
  newRules?: readonly NewRuleInput[] | null;
}
