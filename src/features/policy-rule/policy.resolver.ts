// The rules by which everybody is answered, and what they come to, for whoever asks: they tell of nobody, and stand in
// schema/policy.md from the same table.

import { Max, Min } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import { CapacityEnum, DataClassEnum, GroundEnum, PurposeEnum } from '../../graphql/enums.js';
import { limits } from '../../graphql/limits/limits.js';
import { RequiresRead } from '../../graphql/requires.js';
import { policy } from '../../policy/policy.js';
import type { Action, Effect } from '../../policy/rule.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { DataClassCode } from '../../policy/vocabulary/data-classes.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import type { RequestContext } from '../../record/request-context.js';
import { AccessMatrix } from './access-matrix.js';
import { matrixCells } from './matrix-cells.js';
import { matrixCsv, rulesCsv } from './policy-csv.js';
import { PolicyNounEnum, RuleActionEnum, RuleEffectEnum } from './policy-enums.js';
import { type PolicyRule, PolicyRules } from './policy-rule.js';
import { toldRules } from './told-rules.js';

@InputType({ description: 'Which cells; each list left out asks for all. Dutch: filter.' })
export class AccessMatrixFilter {
  @Field(() => [DataClassEnum], { nullable: true, description: 'Of these classes. Dutch: gegevensklassen.' })
  dataClasses?: readonly DataClassCode[] | null;

  @Field(() => [CapacityEnum], { nullable: true, description: 'In these capacities. Dutch: hoedanigheden.' })
  capacities?: readonly Capacity[] | null;

  @Field(() => [RuleActionEnum], { nullable: true, description: 'Of these actions. Dutch: handelingen.' })
  actions?: readonly Action[] | null;
}

@InputType({ description: 'Which rules; each list left out asks for all. Dutch: filter.' })
export class PolicyRuleFilter extends AccessMatrixFilter {
  @Field(() => [PolicyNounEnum], { nullable: true, description: 'Of these nouns. Dutch: soorten gegevens.' })
  nouns?: readonly Resource[] | null;

  @Field(() => [RuleEffectEnum], { nullable: true, description: 'With these effects. Dutch: werkingen.' })
  effects?: readonly Effect[] | null;

  @Field(() => [GroundEnum], { nullable: true, description: 'On these grounds. Dutch: grondslagen.' })
  grounds?: readonly Ground[] | null;

  @Field(() => [PurposeEnum], { nullable: true, description: 'For any of these purposes. Dutch: doelen.' })
  purposes?: readonly Purpose[] | null;
}

@ArgsType()
export class PolicyRulesArgs {
  @Field(() => PolicyRuleFilter, { nullable: true, description: 'Which rules. Dutch: filter.' })
  filter?: PolicyRuleFilter | null;

  @Field(() => Int, { defaultValue: limits.pageSize, description: 'How many, 1 to 100. Dutch: aantal.' })
  @Min(1)
  @Max(limits.pageSize)
  first!: number;

  @Field(() => String, { nullable: true, description: 'After this rule, as `next` names it. Dutch: na.' })
  after?: string | null;
}

const isAmong = <One>(some: readonly One[] | null | undefined, one: One): boolean =>
  some == null || some.includes(one);

type OfCell = Pick<PolicyRule, 'dataClass' | 'capacity' | 'action'>;

const suits = ({ dataClasses, capacities, actions }: AccessMatrixFilter, one: OfCell): boolean =>
  isAmong(dataClasses, one.dataClass) && isAmong(capacities, one.capacity) && isAmong(actions, one.action);

const suitsAll = (filter: PolicyRuleFilter, rule: PolicyRule): boolean =>
  suits(filter, rule) &&
  isAmong(filter.nouns, rule.noun) &&
  isAmong(filter.effects, rule.effect) &&
  isAmong(filter.grounds, rule.ground) &&
  (filter.purposes == null || rule.purposes.some(one => isAmong(filter.purposes, one)));

@Resolver()
export class PolicyResolver {
  @RequiresRead('Person')
  @Query(() => PolicyRules, {
    description:
      'The rules by which everybody is answered, with conditions, ground, article and source. Dutch: regels. Source: schema/policy.md, from the same table.',
  })
  async policyRules(
    @Args(() => PolicyRulesArgs) { filter, first, after }: PolicyRulesArgs,
    @Ctx() { unit }: RequestContext,
  ): Promise<PolicyRules> {
    await unit.confirm();
    const all = toldRules.filter(rule => suitsAll(filter ?? {}, rule));
    const rest = after == null ? all : all.filter(rule => rule.id > after);
    const rules = rest.slice(0, first);
    return {
      version: policy.hash,
      count: all.length,
      rules,
      next: rest.length > rules.length ? (rules.at(-1)?.id ?? null) : null,
      get csv() {
        return rulesCsv(all, policy.hash);
      },
    };
  }

  @RequiresRead('Person')
  @Query(() => AccessMatrix, {
    description:
      'What each capacity may do with each class of data, by which rules. Dutch: toegangsmatrix. Source: schema/policy.md, from the same table.',
  })
  async accessMatrix(
    @Arg('filter', () => AccessMatrixFilter, { nullable: true, description: 'Which cells. Dutch: filter.' })
    filter: AccessMatrixFilter | null,
    @Ctx() { unit }: RequestContext,
  ): Promise<AccessMatrix> {
    await unit.confirm();
    const cells = matrixCells.filter(cell => suits(filter ?? {}, cell));
    return {
      version: policy.hash,
      cells,
      get csv() {
        return matrixCsv(cells, policy.hash);
      },
    };
  }
}
