// A rule of the policy table as it is told to whoever audits it, and a page of them. It tells of nobody.

import { Field, Int, ObjectType } from 'type-graphql';
import { CapacityEnum, DataClassEnum, GroundEnum, PurposeEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';
import type { Action, Effect, Obligation } from '../../policy/rule.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { DataClassCode } from '../../policy/vocabulary/data-classes.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { PolicyNounEnum, RuleActionEnum, RuleEffectEnum, RuleObligationEnum } from './policy-enums.js';

@Envelope()
@ObjectType({ description: 'A fact that a rule demands. Dutch: voorwaarde.' })
export class PolicyCondition {
  @Field(() => String, { description: 'Its name in the policy table. Dutch: feit.' })
  fact!: Fact;

  @Field(() => String, { description: 'What must hold, in Dutch. Dutch: voorwaarde.' })
  dutch!: string;

  @Field(() => String, { description: 'What must hold, in English.' })
  english!: string;

  @Field(() => Boolean, {
    description: 'Whether it can hold at all in this version. Dutch: kan zich voordoen.',
  })
  isPossible!: boolean;
}

@Envelope()
@ObjectType({
  description:
    'A rule: what a capacity may do with a noun, for which purposes, if all conditions hold, on which ground. Dutch: regel. Source: each names its own.',
})
export class PolicyRule {
  @Field(() => String, { description: 'Its name, by which answers and the record name it. Dutch: regel.' })
  id!: string;

  @Field(() => RuleEffectEnum, { description: 'Whether it permits or forbids. Dutch: werking.' })
  effect!: Effect;

  @Field(() => CapacityEnum, { description: 'Whom it is for. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => RuleActionEnum, { description: 'What it is about. Dutch: handeling.' })
  action!: Action;

  @Field(() => PolicyNounEnum, { description: 'Of which noun. Dutch: soort gegevens.' })
  noun!: Resource;

  @Field(() => DataClassEnum, { description: 'Of which class that is. Dutch: gegevensklasse.' })
  dataClass!: DataClassCode;

  @Field(() => [PurposeEnum], { description: 'For which purposes. Dutch: doelen.' })
  purposes!: readonly Purpose[];

  @Field(() => [PolicyCondition], { description: 'All must hold; none is always. Dutch: voorwaarden.' })
  conditions!: readonly PolicyCondition[];

  @Field(() => GroundEnum, { description: 'On which ground. Dutch: grondslag.' })
  ground!: Ground;

  @Field(() => String, { description: 'The article or register on which the ground rests. Dutch: artikel.' })
  basis!: string;

  @Field(() => String, { description: 'The passage from which the rule is taken. Dutch: bron.' })
  source!: string;

  @Field(() => [RuleObligationEnum], {
    description: 'What whoever uses it owes besides. Dutch: verplichtingen.',
  })
  obligations!: readonly Obligation[];

  @Field(() => String, { description: 'All of it in a Dutch sentence. Dutch: in woorden.' })
  dutch!: string;

  @Field(() => String, { description: 'All of it in an English sentence.' })
  english!: string;
}

@Envelope()
@ObjectType({ description: 'Rules of the policy as it is now, in the order of their names. Dutch: regels.' })
export class PolicyRules {
  @Field(() => String, {
    description:
      'The policy they are of: the SHA-256 of its rules, as lines of the record name it. Dutch: versie.',
  })
  version!: string;

  @Field(() => Int, { description: 'How many there are by this filter. Dutch: aantal.' })
  count!: number;

  @Field(() => [PolicyRule], { description: 'This page of them. Dutch: regels.' })
  rules!: readonly PolicyRule[];

  @Field(() => String, {
    nullable: true,
    description: 'What to ask for after this page; null on the last. Dutch: volgende.',
  })
  next!: string | null;

  @Field(() => String, {
    description:
      'All of them by this filter, not this page alone, as comma-separated values. Dutch: als CSV.',
  })
  csv!: string;
}
