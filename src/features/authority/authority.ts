// Who holds gezag over the pupil, since when, and on which evidence (D27).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';

export const AuthorityKind = describedEnum(
  'AuthorityKind',
  'What an adult is to the pupil in law. Dutch: gezag. Source: law.md 1.1 and 1.4; BW 1:253a to 253v.',
  {
    PARENT_WITH: 'PARENT_WITH',
    PARENT_WITHOUT: 'PARENT_WITHOUT',
    GUARDIAN: 'GUARDIAN',
    CO_AUTHORITY_NON_PARENT: 'CO_AUTHORITY_NON_PARENT',
    SUPERVISION_ONLY: 'SUPERVISION_ONLY',
    CURATOR: 'CURATOR',
    MENTOR: 'MENTOR',
    ATTORNEY: 'ATTORNEY',
    PARTNER: 'PARTNER',
    UNKNOWN: 'UNKNOWN',
  },
  {
    PARENT_WITH: 'Dutch: ouder met gezag (G01).',
    PARENT_WITHOUT: 'Dutch: ouder zonder gezag (G05).',
    GUARDIAN: 'Dutch: voogd; replaces the parents (G04).',
    CO_AUTHORITY_NON_PARENT:
      'Dutch: niet-ouder met gezamenlijk gezag; counts as a parent with authority (G07).',
    SUPERVISION_ONLY: 'Dutch: gezinsvoogd bij ondertoezichtstelling; holds no authority (G06).',
    CURATOR: 'Dutch: curator.',
    MENTOR: 'Dutch: mentor (BW 1:450), not the mentor at school.',
    ATTORNEY: 'Dutch: schriftelijk gemachtigde, voor wie 18 of ouder is.',
    PARTNER: 'Dutch: partner van een leerling van 18 of ouder; in de zorg alleen.',
    UNKNOWN: "Dutch: onbekend; nothing is shared on this adult's word (G08).",
  },
);

@Requires('Authority')
@ObjectType({
  description: 'An adult and the gezag that they hold or do not hold. Dutch: gezag. Source: law.md 1.4, D27.',
})
@Entity(tableOf('Authority'))
export class Authority {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The adult, as statements of consent name them. Dutch: volwassene.',
  })
  @Column('uuid', { name: 'adult_id' })
  adultId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the adult. Dutch: naam.' })
  @Column('text', { name: 'adult_name' })
  adultName!: string;

  @Field(() => AuthorityKind, {
    nullable: true,
    description: 'What the adult is to the pupil. Dutch: soort gezag.',
  })
  @Column('text')
  kind!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day on which it holds. Dutch: vanaf.',
  })
  @Column('date', { name: 'from_day' })
  fromDay!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day on which it holds; null when open. Dutch: tot en met.',
  })
  @Column('date', { name: 'until_day', nullable: true })
  untilDay!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'On which evidence, for example an extract. Dutch: bewijs.',
  })
  @Column('text', { nullable: true })
  evidence!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Day of the evidence; it counts for 12 months, then the authority is unknown (G08). Dutch: datum van het bewijs.',
  })
  @Column('date', { name: 'evidence_on', nullable: true })
  evidenceOn!: string | null;
}
