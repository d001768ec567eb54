// Recording that there was a report or a measure, and marking who may know.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { changeMark, MarkSafetyMarkInput, markToChange } from './mark-safe.js';
import { markToRecord, RecordSafetyMarkInput, recordSafetyMark } from './record-safety-mark.js';
import { SafetyMark } from './safety-mark.js';

@Resolver()
export class SafetyMarkResolver {
  @RequiresWrite('SafetyMark', markToRecord)
  @Mutation(() => SafetyMark, {
    nullable: true,
    description:
      'Records that there was a zorgmelding, a proces-verbaal or a maatregel. Dutch: zorgmelding, proces-verbaal of maatregel vastleggen.',
  })
  async recordSafetyMark(
    @Arg('input', () => RecordSafetyMarkInput) input: RecordSafetyMarkInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SafetyMark | null> {
    const id = await recordSafetyMark(unit, input);
    return readOne<SafetyMark>(unit, { noun: SafetyMark, id }, wantedBelow(info));
  }

  @RequiresWrite('SafetyMark', markToChange)
  @Mutation(() => SafetyMark, {
    nullable: true,
    description: 'Marks one as safe for pupil and parents to know, or not. Dutch: veilig verklaren.',
  })
  async markSafetyMark(
    @Arg('input', () => MarkSafetyMarkInput) input: MarkSafetyMarkInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SafetyMark | null> {
    const id = await changeMark(unit, input);
    return readOne<SafetyMark>(unit, { noun: SafetyMark, id }, wantedBelow(info));
  }
}
