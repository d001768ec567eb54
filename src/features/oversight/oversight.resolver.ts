// The privacy officer's questions about one case: why, who and what. They tell of facts and rules, never of content (Q21).

import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { ApiError } from '../../errors.js';
import { RequiresOversight } from '../../graphql/requires.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import type { RequestContext } from '../../record/request-context.js';
import { PolicyNounEnum } from '../policy-rule/index.js';
import { AboutCaseInput, caseAsked } from './about-case.js';
import { AccessChangeInput } from './access-change-input.js';
import { AccessChanges } from './access-changes.js';
import { AccessExplanation } from './access-explanation.js';
import { checkNoun } from './asked-facts.js';
import { AskerInput, askerOf, purposeOf } from './asker-input.js';
import { explainAccess, nobody } from './explain-access.js';
import { MomentArgs, momentOf } from './moment.js';
import { SeenNoun, Seer } from './seen-by.js';
import { simulateAccess } from './simulate-access.js';
import { whatCanSee, whoCanSee } from './who-can-see.js';

const theCase = 'Which case. Dutch: casus.';

@Resolver()
export class OversightResolver {
  @RequiresOversight('AccessLogEntry')
  @Query(() => AccessExplanation, {
    nullable: true,
    description:
      'Why somebody, or a capacity, may or may not read a noun of a case: the rules with all facts that they ask and the answers, what is missing and who would have to agree. At an instant, as known at an instant. The question is on record. Dutch: uitleg van toegang. Source: architecture 3, 5.',
  })
  async explainAccess(
    @Arg('about', () => AboutCaseInput, { description: theCase }) about: AboutCaseInput,
    @Arg('noun', () => PolicyNounEnum, { description: 'Which noun. Dutch: soort gegevens.' }) noun: Resource,
    @Arg('asker', () => AskerInput, { description: 'Who would ask. Dutch: wie het vraagt.' })
    asker: AskerInput,
    @Args(() => MomentArgs) of: MomentArgs,
    @Ctx() { unit }: RequestContext,
  ): Promise<AccessExplanation> {
    await unit.confirm();
    const named = askerOf(asker);
    const moment = momentOf(unit, of);
    const found = await caseAsked(unit, about);
    checkNoun(noun, found);
    const { capacity } = asker;
    const unnamed = { personId: nobody, organisationId: null, capacity, purpose: purposeOf(asker) };
    return explainAccess(unit, {
      about: found,
      noun,
      asker: named ?? unnamed,
      isNamed: named !== null,
      moment,
    });
  }

  @RequiresOversight('AccessLogEntry')
  @Query(() => [Seer], {
    nullable: true,
    description:
      'Who can read a noun of a case, of all who hold a capacity in its region: each with the purpose and the rule. The question is on record. Dutch: wie kan dit zien.',
  })
  async whoCanSee(
    @Arg('about', () => AboutCaseInput, { description: theCase }) about: AboutCaseInput,
    @Arg('noun', () => PolicyNounEnum, { description: 'Which noun. Dutch: soort gegevens.' }) noun: Resource,
    @Arg('tiedOnly', () => Boolean, {
      defaultValue: false,
      description:
        'Whether to leave out those who, with their organisation, were never tied to the pupil, except those who oversee the region. Dutch: alleen betrokkenen.',
    })
    tiedOnly: boolean,
    @Args(() => MomentArgs) of: MomentArgs,
    @Ctx() { unit }: RequestContext,
  ): Promise<Seer[]> {
    await unit.confirm();
    const moment = momentOf(unit, of);
    const found = await caseAsked(unit, about);
    checkNoun(noun, found);
    return whoCanSee(unit, { about: found, noun, moment, tiedOnly });
  }

  @RequiresOversight('AccessLogEntry')
  @Query(() => [SeenNoun], {
    nullable: true,
    description:
      'Which nouns of a case somebody can read, each with the purpose and the rule; for every purpose of the capacity, whichever is named. The question is on record. Dutch: wat kan iemand zien.',
  })
  async whatCanSee(
    @Arg('about', () => AboutCaseInput, { description: theCase }) about: AboutCaseInput,
    @Arg('asker', () => AskerInput, { description: 'Who, named. Dutch: wie.' }) asker: AskerInput,
    @Args(() => MomentArgs) of: MomentArgs,
    @Ctx() { unit }: RequestContext,
  ): Promise<SeenNoun[]> {
    await unit.confirm();
    const named = askerOf(asker);
    if (named === null)
      throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['personId'] });
    const moment = momentOf(unit, of);
    const found = await caseAsked(unit, about);
    return whatCanSee(unit, { about: found, asker: named, moment });
  }

  @RequiresOversight('AccessLogEntry')
  @Query(() => AccessChanges, {
    nullable: true,
    description:
      'What if: who would gain and lose what of a case, by what is imagined. The law works it out as it would, and nothing is stored; no value of the case is told. Of those who, with their organisation, are or were tied to the pupil, and where rules are imagined, of everybody in the region. The question is on record. Dutch: wat als.',
  })
  async simulateAccess(
    @Arg('about', () => AboutCaseInput, { description: theCase }) about: AboutCaseInput,
    @Arg('change', () => AccessChangeInput, { description: 'What is imagined. Dutch: wat als.' })
    change: AccessChangeInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<AccessChanges> {
    await unit.confirm();
    return simulateAccess(unit, await caseAsked(unit, about), change);
  }
}
