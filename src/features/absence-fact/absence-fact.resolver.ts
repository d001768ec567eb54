// The bare facts of a pupil's absence, for whoever may know them and need not see the pupil (BW 1:377c; law.md E18, G05).

import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresRead } from '../../graphql/requires.js';
import { asId } from '../../record/read-one.js';
import { type PageOf, readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { AbsenceCountFact } from './absence-count-fact.js';
import { AbsenceFact } from './absence-fact.js';
import { SicknessFact } from './sickness-fact.js';

const AbsenceFactConnection = connectionOf(AbsenceFact);
const AbsenceCountFactConnection = connectionOf(AbsenceCountFact);
const SicknessFactConnection = connectionOf(SicknessFact);

@ArgsType()
class FactsArgs extends PageArgs {
  @Field(() => ID, {
    description:
      'Of whom; a school that gives facts to a parent without authority tells the id. Dutch: leerling.',
  })
  pupilId!: string;
}

/** A pupil whom one sees, or of whom a school agreed to tell one: which rows are seen is decided by each row. */
const known = (row: string, [id]: readonly string[]): string =>
  `${row}.superseded_xid is null and ${row}.subject in (select p.subject from pupils p where p.id = ${id}::uuid` +
  ` union all select app.subject_told_of(${id}::uuid))`;

const factsOf = <Fact extends object>(
  of: Pick<PageOf, 'noun' | 'list'>,
  { pupilId, ...page }: FactsArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Fact>> =>
  readPage<Fact>(
    { ...of, action: 'SEARCH', newestBy: 'recorded_at', within: { where: known, values: [asId(pupilId)] } },
    page as PageArgs,
    context,
    info,
  );

@Resolver()
export class AbsenceFactResolver {
  @RequiresRead('AbsenceFact')
  @Query(() => AbsenceFactConnection, {
    description: 'On which days a pupil was absent, as bare facts. Dutch: feiten van afwezigheid.',
  })
  absenceFacts(
    @Args() of: FactsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AbsenceFact>> {
    return factsOf({ noun: AbsenceFact, list: 'absenceFacts' }, of, context, info);
  }

  @RequiresRead('AbsenceCountFact')
  @Query(() => AbsenceCountFactConnection, {
    description:
      'How often a pupil was late or truant by school year, as bare facts. Dutch: tellingen als feit.',
  })
  absenceCountFacts(
    @Args() of: FactsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AbsenceCountFact>> {
    return factsOf({ noun: AbsenceCountFact, list: 'absenceCountFacts' }, of, context, info);
  }

  @RequiresRead('SicknessFact')
  @Query(() => SicknessFactConnection, {
    description: 'From which day to which a pupil was ill, as bare facts. Dutch: feiten van ziekteverzuim.',
  })
  sicknessFacts(
    @Args() of: FactsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SicknessFact>> {
    return factsOf({ noun: SicknessFact, list: 'sicknessFacts' }, of, context, info);
  }
}
