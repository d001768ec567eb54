// Registering, correcting, and a pupil's registration over a time, page by page.

import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresRead, RequiresWrite } from '../../graphql/requires.js';
import { asId, readOne } from '../../record/read-one.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { AbsenceEntry } from './absence-entry.js';
import { CorrectAbsenceInput, correctAbsence, entryToCorrect } from './correct-absence.js';
import { entriesToRegister, RegisterAbsenceInput, registerAbsence } from './register-absence.js';

const AbsenceEntryConnection = connectionOf(AbsenceEntry);

@ArgsType()
class AbsenceEntriesArgs extends PageArgs {
  @Field(() => ID, { description: 'Of whom. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day. Dutch: van.' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day. Dutch: tot en met.' })
  until?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether what was corrected comes along as it was. Dutch: met eerdere versies.',
  })
  withCorrected!: boolean;
}

@Resolver()
export class AbsenceEntryResolver {
  @RequiresRead('AbsenceEntry')
  @Query(() => AbsenceEntryConnection, {
    description: 'What was registered of a pupil, newest first. Dutch: verzuimregistratie.',
  })
  absenceEntries(
    @Args() { pupilId, from, until, withCorrected, ...page }: AbsenceEntriesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AbsenceEntry>> {
    const where = (row: string, [id, first, last]: readonly string[]): string =>
      `${row}.subject = (select p.subject from pupils p where p.id = ${id}::uuid)` +
      ` and ${row}.day between coalesce(${first}::date, '-infinity') and coalesce(${last}::date, 'infinity')` +
      (withCorrected ? '' : ` and ${row}.superseded_xid is null`);
    const within = { where, values: [asId(pupilId), from ?? null, until ?? null] };
    return readPage<AbsenceEntry>(
      { noun: AbsenceEntry, action: 'SEARCH', list: 'absenceEntries', newestBy: 'starts_at', within },
      page as PageArgs,
      context,
      info,
    );
  }

  @RequiresWrite('AbsenceEntry', entriesToRegister)
  @Mutation(() => [ID], {
    description:
      'Registers presence and absence of pupils of your own school, up to a thousand entries at once; answers with the id of each. Dutch: aan- en afwezigheid registreren.',
  })
  registerAbsence(
    @Arg('input', () => RegisterAbsenceInput) input: RegisterAbsenceInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string[]> {
    return registerAbsence(unit, input);
  }

  @RequiresWrite('AbsenceEntry', entryToCorrect)
  @Mutation(() => AbsenceEntry, {
    nullable: true,
    description: 'Corrects an entry; what it said before stays readable. Dutch: registratie corrigeren.',
  })
  async correctAbsence(
    @Arg('input', () => CorrectAbsenceInput) input: CorrectAbsenceInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AbsenceEntry | null> {
    const id = await correctAbsence(unit, input);
    return readOne<AbsenceEntry>(unit, { noun: AbsenceEntry, id }, wantedBelow(info));
  }
}
