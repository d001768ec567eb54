// For whom money is asked, where nobody may know who that is (D01).

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('PupilPseudonym')
@ObjectType({
  description:
    'A pupil where nobody may know who it is: another pseudonym in each proposal. Dutch: pseudoniem van de leerling. Source: roles-and-data.md 2c D01.',
})
@Entity(tableOf('PupilPseudonym'))
export class PupilPseudonym extends CaseRow {
  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Field(() => String, { nullable: true, description: 'It means nothing. Dutch: pseudoniem.' })
  @Column('text')
  pseudonym!: string;
}
