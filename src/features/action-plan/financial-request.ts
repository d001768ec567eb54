// What a plan costs and what came of the approval, as it is read with the plan (D14).

import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { FinancialState } from '../finance/index.js';
import { ParagraphDomain } from '../paragraph/index.js';

@Requires('FinancialRequest')
@ObjectType({
  description:
    'What the plan asks money for. One that tells of care is read by whoever wrote it or reads conclusions of care. Dutch: financiele paragraaf. Source: DB:1079-1087, D14.',
})
@Entity(tableOf('FinancialRequest'))
export class FinancialRequest extends CaseRow {
  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => ParagraphDomain, { nullable: true, description: 'Whether it tells of care. Dutch: domein.' })
  @Column('text')
  domain!: keyof typeof ParagraphDomain;

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

  @Column('uuid', { name: 'directeur_id' })
  directeurId!: string;

  @Field(() => FinancialState, { nullable: true, description: 'How far the approval is. Dutch: stand.' })
  @Column({ type: 'text', insert: false })
  state!: keyof typeof FinancialState;

  @Field(() => String, { nullable: true, description: 'Why it was refused. Dutch: reden van weigering.' })
  @Column({ type: 'text', name: 'refused_because', nullable: true, insert: false })
  refusedBecause!: string | null;
}
