// An organisation for which professionals work on cases (D31).

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';

const kinds = {
  SCHOOL_PO: 'SCHOOL_PO',
  SCHOOL_VO: 'SCHOOL_VO',
  SCHOOL_MBO: 'SCHOOL_MBO',
  GGD: 'GGD',
  GEMEENTE: 'GEMEENTE',
  SCHOOLMAATSCHAPPELIJK_WERK: 'SCHOOLMAATSCHAPPELIJK_WERK',
  SAMENWERKINGSVERBAND: 'SAMENWERKINGSVERBAND',
  GECERTIFICEERDE_INSTELLING: 'GECERTIFICEERDE_INSTELLING',
  ONDERWIJSCONSULENTEN: 'ONDERWIJSCONSULENTEN',
  PARTNER: 'PARTNER',
  TOEZICHT: 'TOEZICHT',
};

export const OrganisationKind = describedEnum(
  'OrganisationKind',
  'What an organisation is. Dutch: soort organisatie. Source: DB:178-184, 1061-1087.',
  kinds,
  {
    SCHOOL_PO: 'Dutch: school voor primair onderwijs.',
    SCHOOL_VO: 'Dutch: school voor voortgezet onderwijs.',
    SCHOOL_MBO: 'Dutch: instelling voor middelbaar beroepsonderwijs.',
    GGD: 'Dutch: gemeentelijke gezondheidsdienst, jeugdgezondheidszorg.',
    GEMEENTE: 'Dutch: gemeente, afdeling leerplicht.',
    SCHOOLMAATSCHAPPELIJK_WERK: 'Dutch: schoolmaatschappelijk werk.',
    SAMENWERKINGSVERBAND: 'Dutch: samenwerkingsverband passend onderwijs.',
    GECERTIFICEERDE_INSTELLING: 'Dutch: gecertificeerde instelling.',
    ONDERWIJSCONSULENTEN: 'Dutch: onderwijsconsulenten.',
    PARTNER: 'Dutch: andere partner.',
    TOEZICHT: 'Dutch: toezicht op de gegevensverwerking.',
  },
);

@Requires('Organisation')
@ObjectType({
  description: 'School, GGD, municipality or other partner. Dutch: organisatie. Source: rights.csv, D31.',
})
@Entity(tableOf('Organisation'))
export class Organisation {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name of the organisation. Dutch: naam.' })
  @Column('text')
  name!: string;

  @Field(() => OrganisationKind, { nullable: true, description: 'What the organisation is. Dutch: soort.' })
  @Column('text')
  kind!: string;
}
