// A parent keeps the own contact details; what stood before is kept, and no longer handed out.

import { randomUUID } from 'node:crypto';
import { IsEmail, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows } from '../case-row/index.js';
import { ContactDetails } from './contact-details.js';

@InputType({ description: 'How you can be reached from now on. Dutch: contactgegevens.' })
export class SetOwnContactDetailsInput {
  @Field(() => ID, { description: 'Your details as they stand. Dutch: contactgegevens.' })
  contactDetailsId!: string;

  @Field(() => Text, { description: 'Telephone. Dutch: telefoonnummer.' })
  @MaxLength(40)
  @Matches(/^\+?[0-9 ()-]{6,40}$/)
  phone!: string;

  @Field(() => Text, { nullable: true, description: 'E-mail. Dutch: e-mailadres.' })
  @IsEmail()
  email?: string | null;

  @Field(() => Boolean, { description: 'Not to be told to the pupil. Dutch: afgeschermd.' })
  shielded!: boolean;
}

export const contactDetailsToSet = ({ input }: { input: SetOwnContactDetailsInput }): Candidate => ({
  from: { resource: 'ContactDetails', id: asId(input.contactDetailsId) },
});

interface Standing {
  readonly subject: string;
  readonly region_id: string;
  readonly controller_id: string;
}

/** Takes what stands out of use; two who do so at once do it once. */
async function supersede(unit: UnitOfWork, id: string): Promise<Standing> {
  const known = await unit.transaction.query('select 1 from contact_details c where c.id = $1', [id]);
  if (known.length === 0) throw unknownId();
  const [standing] = await unit.transaction.query<Standing>(
    `with gone as (
       update contact_details c set superseded_at = app.now(), superseded_xid = pg_current_xact_id()
        where c.id = $1 and c.person_id = app.person() and c.superseded_xid is null
       returning c.subject, c.region_id, c.controller_id)
     select * from gone`,
    [id],
  );
  if (standing === undefined) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return standing;
}

export async function setOwnContactDetails(
  unit: UnitOfWork,
  { contactDetailsId, phone, email, shielded }: SetOwnContactDetailsInput,
): Promise<string> {
  const standing = await supersede(unit, asId(contactDetailsId));
  const id = randomUUID();
  await insertRows(unit, ContactDetails, [
    {
      id,
      subject: standing.subject,
      regionId: standing.region_id,
      controllerId: standing.controller_id,
      personId: unit.actor.personId,
      phone,
      email: email ?? null,
      shielded,
    },
  ]);
  return id;
}
