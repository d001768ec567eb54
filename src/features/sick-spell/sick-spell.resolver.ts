// Reporting sickness and recovery, and what the school thinks of the absence.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import {
  JudgeSickSpellInput,
  judgeSickSpell,
  ReportRecoveryInput,
  reportRecovery,
  spellToChange,
} from './change-spell.js';
import { ReportSickInput, reportSick, spellToReport } from './report-sick.js';
import { SickSpell } from './sick-spell.js';

@Resolver()
export class SickSpellResolver {
  @RequiresWrite('SickSpell', spellToReport)
  @Mutation(() => SickSpell, {
    nullable: true,
    description: 'Reports that a pupil is ill. Dutch: ziek melden.',
  })
  async reportSick(
    @Arg('input', () => ReportSickInput) input: ReportSickInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SickSpell | null> {
    const id = await reportSick(unit, input);
    return readOne<SickSpell>(unit, { noun: SickSpell, id }, wantedBelow(info));
  }

  @RequiresWrite('SickSpell', spellToChange)
  @Mutation(() => SickSpell, {
    nullable: true,
    description: 'Reports that a pupil is better. Dutch: beter melden.',
  })
  async reportRecovery(
    @Arg('input', () => ReportRecoveryInput) input: ReportRecoveryInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SickSpell | null> {
    const id = await reportRecovery(unit, input);
    return readOne<SickSpell>(unit, { noun: SickSpell, id }, wantedBelow(info));
  }

  @RequiresWrite('SickSpell', spellToChange)
  @Mutation(() => SickSpell, {
    nullable: true,
    description: 'Says whether the school finds a sick absence unclear. Dutch: ziekteverzuim beoordelen.',
  })
  async judgeSickSpell(
    @Arg('input', () => JudgeSickSpellInput) input: JudgeSickSpellInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SickSpell | null> {
    const id = await judgeSickSpell(unit, input);
    return readOne<SickSpell>(unit, { noun: SickSpell, id }, wantedBelow(info));
  }
}
