// Keeping the own contact details.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { ContactDetails } from './contact-details.js';
import {
  contactDetailsToSet,
  SetOwnContactDetailsInput,
  setOwnContactDetails,
} from './set-own-contact-details.js';

@Resolver()
export class ContactResolver {
  @RequiresWrite('ContactDetails', contactDetailsToSet)
  @Mutation(() => ContactDetails, {
    nullable: true,
    description: 'Sets your own contact details. Dutch: eigen contactgegevens wijzigen.',
  })
  async setOwnContactDetails(
    @Arg('input', () => SetOwnContactDetailsInput) input: SetOwnContactDetailsInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactDetails | null> {
    const id = await setOwnContactDetails(unit, input);
    return readOne<ContactDetails>(unit, { noun: ContactDetails, id }, wantedBelow(info));
  }
}
