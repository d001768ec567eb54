// Objecting to a parent's access, refusing it, deciding on it, and releasing to a parent.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { AccessObjection } from './access-objection.js';
import { AccessRelease } from './access-release.js';
import { DecideObjectionInput, decideObjection, objectionToDecide } from './decide-objection.js';
import { EndReleaseInput, endRelease, releaseToEnd } from './end-release.js';
import { ObjectToAccessInput, objectionToFile, objectToAccess } from './object-to-access.js';
import { accessToRefuse, RefuseAccessInput, refuseAccess, writtenWithRefusal } from './refuse-access.js';
import { ReleaseToParentInput, releaseToMake, releaseToParent } from './release-to-parent.js';

@Resolver()
export class AccessObjectionResolver {
  @RequiresWrite('AccessObjection', objectionToFile)
  @Mutation(() => [ID], {
    description:
      "Objects to parents' access to your care data; it freezes at once, until the care provider decides, each over its own data. Answers with an id for each parent. Dutch: bezwaar maken tegen inzage.",
  })
  objectToAccess(
    @Arg('input', () => ObjectToAccessInput) input: ObjectToAccessInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string[]> {
    return objectToAccess(unit, input);
  }

  @RequiresWrite(writtenWithRefusal, accessToRefuse)
  @Mutation(() => AccessObjection, {
    nullable: true,
    description:
      'Keeps a parent from care data of yours, without an objection of the pupil. Dutch: inzage weigeren.',
  })
  async refuseAccess(
    @Arg('input', () => RefuseAccessInput) input: RefuseAccessInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccessObjection | null> {
    const id = await refuseAccess(unit, input);
    return readOne<AccessObjection>(unit, { noun: AccessObjection, id }, wantedBelow(info));
  }

  @RequiresWrite('AccessDecision', objectionToDecide)
  @Mutation(() => AccessObjection, {
    nullable: true,
    description:
      'Decides on an objection, for data of yours; a later decision of yours replaces this one. Dutch: op bezwaar besluiten.',
  })
  async decideObjection(
    @Arg('input', () => DecideObjectionInput) input: DecideObjectionInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccessObjection | null> {
    const id = await decideObjection(unit, input);
    return readOne<AccessObjection>(unit, { noun: AccessObjection, id }, wantedBelow(info));
  }

  @RequiresWrite('AccessRelease', releaseToMake)
  @Mutation(() => AccessRelease, {
    nullable: true,
    description: 'Releases data of yours to a parent. Dutch: vrijgeven aan een ouder.',
  })
  async releaseToParent(
    @Arg('input', () => ReleaseToParentInput) input: ReleaseToParentInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccessRelease | null> {
    const id = await releaseToParent(unit, input);
    return readOne<AccessRelease>(unit, { noun: AccessRelease, id }, wantedBelow(info));
  }

  @RequiresWrite('AccessRelease', releaseToEnd)
  @Mutation(() => AccessRelease, {
    nullable: true,
    description: 'Takes back what was released to a parent; it works at once. Dutch: vrijgave intrekken.',
  })
  async endRelease(
    @Arg('input', () => EndReleaseInput) input: EndReleaseInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccessRelease | null> {
    const id = await endRelease(unit, input);
    return readOne<AccessRelease>(unit, { noun: AccessRelease, id }, wantedBelow(info));
  }
}
