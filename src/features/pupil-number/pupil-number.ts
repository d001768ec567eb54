// The number by which the register knows a pupil: BSN, or onderwijsnummer for whoever has none (D02).

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Computed } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { PUPIL_NUMBER_KINDS } from '../../domain/pupil-number/eleven-test.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

const [BSN, ONDERWIJSNUMMER] = PUPIL_NUMBER_KINDS;

export const PupilNumberKind = describedEnum(
  'PupilNumberKind',
  'Which number it is. Dutch: soort persoonsgebonden nummer. Source: Besluit ROD 13.',
  { BSN, ONDERWIJSNUMMER },
  {
    BSN: 'Dutch: burgerservicenummer.',
    ONDERWIJSNUMMER: 'Dutch: onderwijsnummer, for whoever has no BSN.',
  },
);

@Requires('PupilNumber')
@ObjectType({
  description:
    'The number by which the register knows the pupil; kept sealed, and opened for whoever may read it alone. It comes from the school system. Dutch: persoonsgebonden nummer. Source: Besluit ROD 13, D02.',
})
@Entity(tableOf('PupilNumber'))
export class PupilNumber extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => PupilNumberKind, { nullable: true, description: 'Which number it is. Dutch: soort nummer.' })
  @Column('text')
  kind!: string;

  /** As it is kept; what it says comes out where the field is resolved (pupil-number.resolver.ts). */
  @Field(() => String, { nullable: true, description: 'The number itself, in nine digits. Dutch: nummer.' })
  @Computed(row => `concat_ws(' ', ${row}.key_id, ${row}.kind, ${row}.subject, ${row}.sealed)`)
  number!: string;
}
