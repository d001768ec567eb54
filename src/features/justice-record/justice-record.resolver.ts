// Marking that Halt, a proces-verbaal or the civil route was used.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { JusticeRecord } from './justice-record.js';
import { justiceToMark, MarkJusticeInput, markJustice } from './mark-justice.js';

@Resolver()
export class JusticeRecordResolver {
  @RequiresWrite('JusticeRecord', justiceToMark)
  @Mutation(() => JusticeRecord, {
    nullable: true,
    description: 'Marks that Halt, a proces-verbaal or the civil route was used. Dutch: middel vastleggen.',
  })
  async markJustice(
    @Arg('input', () => MarkJusticeInput) input: MarkJusticeInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JusticeRecord | null> {
    const id = await markJustice(unit, input);
    return readOne<JusticeRecord>(unit, { noun: JusticeRecord, id }, wantedBelow(info));
  }
}
