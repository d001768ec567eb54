// What costs money, as those see it who approve (D14): what, how much, and for whom under a pseudonym.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { FinancialState } from './finance-enums.js';
import { PupilPseudonym } from './pupil-pseudonym.js';

@Requires('FinancialProposal')
@ObjectType({
  description:
    'What costs money, for the Teamleider Toegang en Regie and the director of the samenwerkingsverband, who both must approve. It leads to no case and no pupil. Dutch: voorstel dat geld kost. Source: DB:1079-1087, D14.',
})
@Entity(tableOf('FinancialProposal'))
export class FinancialProposal extends CaseRow {
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Field(() => String, { nullable: true, description: 'What it is. Dutch: kop.' })
  @Column('text')
  heading!: string;

  @Field(() => Int, { nullable: true, description: 'How much, in cents. Dutch: bedrag.' })
  @Column('integer', { name: 'amount_cents' })
  amountCents!: number;

  @Field(() => String, { nullable: true, description: 'How it adds up. Dutch: financiele onderbouwing.' })
  @Column('text')
  reckoning!: string;

  @Column('uuid', { name: 'teamleider_id' })
  teamleiderId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the Teamleider Toegang en Regie approves; null before they said. Dutch: akkoord teamleider.',
  })
  @Column('boolean', { name: 'teamleider_approves', nullable: true })
  teamleiderApproves!: boolean | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When they said. Dutch: datum.' })
  @Column('timestamptz', { name: 'teamleider_at', nullable: true })
  teamleiderAt!: Date | null;

  @Column('uuid', { name: 'directeur_id' })
  directeurId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the director of the samenwerkingsverband approves; null before they said. Dutch: akkoord directeur.',
  })
  @Column('boolean', { name: 'directeur_approves', nullable: true })
  directeurApproves!: boolean | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When they said. Dutch: datum.' })
  @Column('timestamptz', { name: 'directeur_at', nullable: true })
  directeurAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused. Dutch: reden van weigering.' })
  @Column('text', { name: 'refused_because', nullable: true })
  refusedBecause!: string | null;

  @Field(() => FinancialState, { nullable: true, description: 'How far it is. Dutch: stand.' })
  @Column('text')
  state!: keyof typeof FinancialState;

  @Field(() => Int, { nullable: true, description: 'Version, to be named with your word. Dutch: versie.' })
  @Column('integer')
  version!: number;

  @Field(() => PupilPseudonym, { nullable: true, description: 'For whom. Dutch: voor wie.' })
  @Joined({ noun: () => PupilPseudonym, child: 'proposal_id', parent: 'id', many: false })
  pupil!: PupilPseudonym | null;
}
