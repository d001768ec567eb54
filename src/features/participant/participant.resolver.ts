// Adding and ending participants.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { AddParticipantInput, addParticipant, participantToAdd } from './add-participant.js';
import { EndParticipantInput, endParticipant, participantToEnd } from './end-participant.js';
import { HandOverMentorPlaceInput, handOverMentorPlace, placeToHandOver } from './hand-over-mentor-place.js';
import { Participant } from './participant.js';

@Resolver()
export class ParticipantResolver {
  @RequiresWrite('Participant', participantToAdd)
  @Mutation(() => Participant, {
    nullable: true,
    description: 'Adds a participant on a ground that holds. Dutch: deelnemer toevoegen.',
  })
  async addParticipant(
    @Arg('input', () => AddParticipantInput) input: AddParticipantInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participant | null> {
    const id = await addParticipant(unit, input);
    return readOne<Participant>(unit, { noun: Participant, id }, wantedBelow(info));
  }

  @RequiresWrite('Participant', participantToEnd)
  @Mutation(() => Participant, {
    nullable: true,
    description: "Ends a participant's part in the case. Dutch: deelname beeindigen.",
  })
  async endParticipant(
    @Arg('input', () => EndParticipantInput) input: EndParticipantInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participant | null> {
    const id = await endParticipant(unit, input);
    return readOne<Participant>(unit, { noun: Participant, id }, wantedBelow(info));
  }

  @RequiresWrite('Participant', placeToHandOver)
  @Mutation(() => Participant, {
    nullable: true,
    description:
      "Hands the mentor's place over, also to somebody else whom the pupil trusts; one holds it at a time. Dutch: plaats van mentor overdragen.",
  })
  async handOverMentorPlace(
    @Arg('input', () => HandOverMentorPlaceInput) input: HandOverMentorPlaceInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participant | null> {
    const id = await handOverMentorPlace(unit, input);
    return readOne<Participant>(unit, { noun: Participant, id }, wantedBelow(info));
  }
}
