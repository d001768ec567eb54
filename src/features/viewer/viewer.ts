// Who asks: the person behind the token, in the capacity that the token claims and the database confirms.

import { Field, ObjectType } from 'type-graphql';
import { CapacityEnum, PurposeEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import { AccessLogEntryConnection } from '../access-log-entry/index.js';
import { Appointment } from '../appointment/index.js';
import { ContactDetails } from '../contact/index.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';

@Envelope()
@ObjectType({ description: 'You, in the capacity of your token. Dutch: wie vraagt.' })
export class Viewer {
  @Field(() => CapacityEnum, { description: 'In which capacity you ask. Dutch: hoedanigheid.' })
  capacity!: Capacity;

  @Field(() => PurposeEnum, { description: 'For what you ask now. Dutch: doel.' })
  purpose!: Purpose;

  @Field(() => [PurposeEnum], {
    description: 'For what you may ask in this capacity; the first when you name none. Dutch: doelen.',
  })
  purposes!: readonly Purpose[];

  @Field(() => Person, { nullable: true, description: 'Yourself. Dutch: persoon.' })
  person!: Person | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Your organisation; null for pupils and parents. Dutch: organisatie.',
  })
  organisation!: Organisation | null;

  @Field(() => [Appointment], {
    nullable: true,
    description: 'Appointments of your organisation that you may see. Dutch: aanstellingen.',
  })
  appointments!: Appointment[] | null;

  @Field(() => [ContactDetails], {
    nullable: true,
    description: 'Your own contact details, as the school of each child knows them. Dutch: contactgegevens.',
  })
  contactDetails!: ContactDetails[] | null;

  @Field(() => AccessLogEntryConnection, {
    nullable: true,
    description: 'Who looked at you or your child, newest first. Dutch: wie heeft mij ingezien?',
  })
  accesses!: unknown;
}
