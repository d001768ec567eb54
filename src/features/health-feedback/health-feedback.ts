// What the jeugdarts gives back after a contact: form 'terugkoppeling ziekteverzuimbegeleiding' (bijlage 6; D11, D12).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { Conclusion, ContactForm, ContactKind } from './feedback-enums.js';

@Requires('HealthFeedbackNote')
@ObjectType({
  description:
    'What the school needs to know, shared by consent alone. Dutch: relevante informatie voor school. Source: DB:799, D11.',
})
@Entity(tableOf('HealthFeedbackNote'))
export class HealthFeedbackNote extends CaseRow {
  @Field(() => ID, {
    nullable: true,
    description: 'The feedback to which it belongs. Dutch: terugkoppeling.',
  })
  @Column('uuid', { name: 'feedback_id' })
  feedbackId!: string;

  @Field(() => String, { nullable: true, description: 'The information. Dutch: relevante informatie.' })
  @Column('text')
  note!: string;
}

@Requires('HealthFeedbackAgreement')
@ObjectType({
  description:
    'Agreement made with pupil and parents in the contact; health data too. Dutch: met de jeugdarts gemaakte afspraak. Source: DB:820, D12.',
})
@Entity(tableOf('HealthFeedbackAgreement'))
export class HealthFeedbackAgreement extends CaseRow {
  @Field(() => ID, {
    nullable: true,
    description: 'The feedback to which it belongs. Dutch: terugkoppeling.',
  })
  @Column('uuid', { name: 'feedback_id' })
  feedbackId!: string;

  @Field(() => String, { nullable: true, description: 'What was agreed, concretely. Dutch: afspraak.' })
  @Column('text')
  agreement!: string;
}

@Requires('HealthFeedback')
@ObjectType({
  description:
    'Conclusion of a contact with the jeugdarts or JGZ-medewerker. Dutch: terugkoppeling ziekteverzuimbegeleiding. Source: bijlage 6 (DB:756-830), D12.',
})
@Entity(tableOf('HealthFeedback'))
export class HealthFeedback extends CaseRow {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the JGZ-medewerker. Dutch: naam JGZ-medewerker.',
  })
  @Column('text', { name: 'contact_name' })
  contactName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone of the JGZ-medewerker. Dutch: telefoonnummer.',
  })
  @Column('text', { name: 'contact_phone' })
  contactPhone!: string;

  @Field(() => String, { nullable: true, description: 'E-mail of the JGZ-medewerker. Dutch: e-mail.' })
  @Column('text', { name: 'contact_email' })
  contactEmail!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the contact. Dutch: datum contact.' })
  @Column('date', { name: 'contact_on' })
  contactOn!: string;

  @Field(() => ContactKind, {
    nullable: true,
    description: 'First or further contact. Dutch: soort gesprek.',
  })
  @Column('text', { name: 'contact_kind' })
  contactKind!: string;

  @Field(() => ContactForm, { nullable: true, description: 'With whom and how. Dutch: gespreksvorm.' })
  @Column('text', { name: 'contact_form' })
  contactForm!: string;

  @Field(() => Conclusion, {
    nullable: true,
    description: 'How far the pupil can take part in lessons. Dutch: conclusie.',
  })
  @Column('text')
  conclusion!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Advice on coming back to lessons; always there when the conclusion is DEELS or NIET. Dutch: re-integratieadvies.',
  })
  @Column('text', { name: 'reintegration_advice', nullable: true })
  reintegrationAdvice!: string | null;

  @Field(() => HealthFeedbackNote, {
    nullable: true,
    description: 'What the school needs to know. Dutch: relevante informatie voor school.',
  })
  @Joined({ noun: () => HealthFeedbackNote, child: 'feedback_id', parent: 'id', many: false })
  note!: HealthFeedbackNote | null;

  @Field(() => [HealthFeedbackAgreement], {
    nullable: true,
    description: 'What was agreed in the contact. Dutch: afspraken.',
  })
  @Joined({
    noun: () => HealthFeedbackAgreement,
    child: 'feedback_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  agreements!: HealthFeedbackAgreement[];
}
