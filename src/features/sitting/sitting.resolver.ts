// Planning, moving and cancelling a sitting, and the planning of the year.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { startOfSchoolYear } from '../../domain/calendar/school-year.js';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresRead, RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { today } from '../case-row/index.js';
import { CancelSittingInput, cancelSitting } from './cancel-sitting.js';
import { MoveSittingInput, moveSitting } from './move-sitting.js';
import { PlanSittingInput, planSitting, sittingToPlan } from './plan-sitting.js';
import { Sitting } from './sitting.js';
import { sittingToChange } from './sitting-to-change.js';

@Resolver()
export class SittingResolver {
  @RequiresRead('Sitting')
  @Query(() => [Sitting], {
    description:
      'The sittings that you may see, from the beginning of this school year on, in order. Dutch: jaarplanning van de preventieve spreekuren. Source: DB:920-922.',
  })
  async sittings(@Ctx() { unit }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Sitting[]> {
    await unit.confirm();
    return unit.read<Sitting>(
      {
        noun: Sitting,
        action: 'READ',
        where: row => `${row}.day >= $1::date`,
        order: row => `${row}.day, ${row}.from_time, ${row}.id`,
        values: [startOfSchoolYear(today(unit))],
      },
      wantedBelow(info),
    );
  }

  @RequiresWrite('Sitting', sittingToPlan)
  @Mutation(() => Sitting, {
    nullable: true,
    description: 'Plans a sitting at your school. Dutch: preventief spreekuur plannen.',
  })
  async planSitting(
    @Arg('input', () => PlanSittingInput) input: PlanSittingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Sitting | null> {
    const id = await planSitting(unit, input);
    return readOne<Sitting>(unit, { noun: Sitting, id }, wantedBelow(info));
  }

  @RequiresWrite('Sitting', sittingToChange)
  @Mutation(() => Sitting, {
    nullable: true,
    description:
      'Moves a sitting of your school that has not begun; whoever was invited keeps the same line in it and is told. Answers with the sitting that takes its place. Dutch: preventief spreekuur verplaatsen.',
  })
  async moveSitting(
    @Arg('input', () => MoveSittingInput) input: MoveSittingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Sitting | null> {
    const id = await moveSitting(unit, input);
    return readOne<Sitting>(unit, { noun: Sitting, id }, wantedBelow(info));
  }

  @RequiresWrite('Sitting', sittingToChange)
  @Mutation(() => Sitting, {
    nullable: true,
    description:
      'Cancels a sitting of your school that has not begun; open invitations to it end. Dutch: preventief spreekuur laten vervallen.',
  })
  async cancelSitting(
    @Arg('input', () => CancelSittingInput) input: CancelSittingInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Sitting | null> {
    const id = await cancelSitting(unit, input);
    return readOne<Sitting>(unit, { noun: Sitting, id }, wantedBelow(info));
  }
}
