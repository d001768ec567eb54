// The work list and what is due, and closing a signal with what was done.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { type Connection, PageArgs } from '../../graphql/page.js';
import { RequiresRead, RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import { type PageOf, readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { today } from '../case-row/index.js';
import { AbsenceSignal } from './absence-signal.js';
import { CloseSignalInput, closeSignal, signalToClose } from './close-signal.js';
import { RaiseSicknessSignalInput, raiseSicknessSignal, spellThatStoodOut } from './raise-sickness-signal.js';
import { readDeadlines } from './read-deadlines.js';
import { SicknessSignal } from './sickness-signal.js';
import { AbsenceSignalConnection, Deadlines, SicknessSignalConnection, WorkList } from './work-list.js';

const open = (row: string, [day]: readonly string[]): string =>
  `${row}.closed_at is null and ${row}.superseded_xid is null and ${row}.crossed_on <= ${day}::date`;

async function openSignals<Signal extends object>(
  of: Pick<PageOf, 'noun' | 'list'>,
  page: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Signal>> {
  await context.unit.confirm();
  const within = { where: open, values: [today(context.unit)] };
  const list: PageOf = { ...of, action: 'SEARCH', newestBy: 'recorded_at', within, isLast: false };
  return readPage<Signal>(list, page, context, info);
}

@Resolver(() => WorkList)
export class WorkListResolver {
  @RequiresRead('AbsenceSignal')
  @Query(() => WorkList, {
    description: 'What there is to do at your school about absence. Dutch: werklijst.',
  })
  workList(): Partial<WorkList> {
    return {};
  }

  @FieldResolver(() => AbsenceSignalConnection, { nullable: true })
  absenceSignals(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AbsenceSignal>> {
    return openSignals({ noun: AbsenceSignal, list: 'absenceSignals' }, page, context, info);
  }

  @FieldResolver(() => SicknessSignalConnection, { nullable: true })
  sicknessSignals(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SicknessSignal>> {
    return openSignals({ noun: SicknessSignal, list: 'sicknessSignals' }, page, context, info);
  }

  @FieldResolver(() => Deadlines, { nullable: true })
  deadlines(@Ctx() { unit }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Deadlines> {
    return readDeadlines(unit, info);
  }

  @RequiresWrite('AbsenceSignal', signalToClose('AbsenceSignal'))
  @Mutation(() => AbsenceSignal, {
    nullable: true,
    description: 'Notes what was done with a signal. Dutch: verzuimsignaal afhandelen.',
  })
  async closeAbsenceSignal(
    @Arg('input', () => CloseSignalInput) input: CloseSignalInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AbsenceSignal | null> {
    const id = await closeSignal(unit, 'AbsenceSignal', input);
    return readOne<AbsenceSignal>(unit, { noun: AbsenceSignal, id }, wantedBelow(info));
  }

  @RequiresWrite('SicknessSignal', signalToClose('SicknessSignal'))
  @Mutation(() => SicknessSignal, {
    nullable: true,
    description: 'Notes what was done with a signal of sickness. Dutch: signaal ziekteverzuim afhandelen.',
  })
  async closeSicknessSignal(
    @Arg('input', () => CloseSignalInput) input: CloseSignalInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SicknessSignal | null> {
    const id = await closeSignal(unit, 'SicknessSignal', input);
    return readOne<SicknessSignal>(unit, { noun: SicknessSignal, id }, wantedBelow(info));
  }

  @RequiresWrite('SickSpell', spellThatStoodOut)
  @Mutation(() => SicknessSignal, {
    nullable: true,
    description:
      'Raises a signal of sickness by your judgement, once for each spell. Dutch: opvallend ziekteverzuim signaleren. Source: DB:419, 571.',
  })
  async raiseSicknessSignal(
    @Arg('input', () => RaiseSicknessSignalInput) input: RaiseSicknessSignalInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SicknessSignal | null> {
    const id = await raiseSicknessSignal(unit, input);
    return readOne<SicknessSignal>(unit, { noun: SicknessSignal, id }, wantedBelow(info));
  }
}
