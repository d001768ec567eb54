// That a pupil of 12 or over objects to a parent's access to care data, or that the provider refuses it by itself (1.7).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';
import { AccessDecision } from './access-decision.js';

export const FiledAs = describedEnum(
  'FiledAs',
  'Who would not have it. Dutch: ingediend als.',
  { LEERLING: 'LEERLING', PROVIDER: 'PROVIDER' },
  { LEERLING: 'Dutch: de leerling.', PROVIDER: 'Dutch: de hulpverlener uit zichzelf.' },
);

@Requires('AccessObjection')
@ObjectType({
  description:
    "An objection to a parent's access to care data; access is frozen from its filing until the care provider decides, each over its own data. Dutch: bezwaar tegen inzage door een ouder. Source: DB:657-671; law.md 1.7, D27.",
})
@Entity(tableOf('AccessObjection'))
export class AccessObjection extends PupilRow {
  @Column('uuid', { name: 'controller_id', nullable: true })
  controllerId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Against whose access. Dutch: ouder.' })
  @Column('uuid', { name: 'parent_id' })
  parentId!: string;

  @Field(() => FiledAs, { nullable: true, description: 'Who would not have it. Dutch: ingediend als.' })
  @Column('text', { name: 'filed_as' })
  filedAs!: string;

  @Field(() => String, { nullable: true, description: 'What is wished, in own words. Dutch: wens.' })
  @Column('text')
  wish!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was filed. Dutch: ingediend op.' })
  @Column('timestamptz', { name: 'filed_at' })
  filedAt!: Date;

  @Field(() => [AccessDecision], {
    nullable: true,
    description:
      'What was decided on it, in order; the last one of each provider holds, for its own data. Dutch: besluiten.',
  })
  @Joined({
    noun: () => AccessDecision,
    child: 'objection_id',
    parent: 'id',
    many: true,
    order: row => `${row}.decided_at, ${row}.id`,
  })
  decisions!: AccessDecision[];
}
