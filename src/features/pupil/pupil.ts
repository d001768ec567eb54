// The pupil: name, birth date, school and group (D01), the identity part of the referral form (bijlage 3).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { AbsenceCount, AbsenceCountFact, AbsenceFact, SicknessFact } from '../absence-fact/index.js';
import { AccessObjection, AccessRelease } from '../access-objection/index.js';
import { Incapacity } from '../incapacity/index.js';
import { Organisation } from '../organisation/index.js';
import { PupilNumber } from '../pupil-number/index.js';
import { SickSpell } from '../sick-spell/index.js';

const ofPupil = { child: 'subject', parent: 'subject', many: true } as const;
/** Not superseded by what is known now. */
const stands = (row: string): string => `${row}.superseded_xid is null`;
const byYear = (row: string): string => `${row}.school_year, ${row}.id`;
const asIll = (row: string): string => `${row}.from_day, ${row}.id`;

@Requires('Pupil')
@ObjectType({
  description: 'Whom the case is about. Dutch: leerling. Source: DB:552-558, D01.',
})
@Entity(tableOf('Pupil'))
export class Pupil {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The pupil as statements of consent name them. Dutch: persoon.',
  })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Given names. Dutch: voornamen.' })
  @Column('text', { name: 'given_names' })
  givenNames!: string;

  @Field(() => String, { nullable: true, description: 'Family name with its prefix. Dutch: achternaam.' })
  @Column('text', { name: 'family_name' })
  familyName!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Birth date. Dutch: geboortedatum.' })
  @Column('date', { name: 'birth_date' })
  birthDate!: string;

  @Field(() => String, { nullable: true, description: 'Group or class at school. Dutch: groep of klas.' })
  @Column('text', { name: 'group_name' })
  groupName!: string;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The school at which the pupil is enrolled. Dutch: school.',
  })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'controller_id', many: false })
  school!: Organisation | null;

  @Field(() => [PupilNumber], {
    nullable: true,
    description: 'BSN or onderwijsnummer, as who holds it has it. Dutch: persoonsgebonden nummer.',
  })
  @Joined({ noun: () => PupilNumber, ...ofPupil, order: row => `${row}.recorded_at, ${row}.id` })
  numbers!: PupilNumber[];

  @Field(() => [Incapacity], {
    nullable: true,
    description: 'In which matters the pupil was found wilsonbekwaam. Dutch: wilsonbekwaamheid ter zake.',
  })
  @Joined({ noun: () => Incapacity, ...ofPupil, order: row => `${row}.from_day, ${row}.id` })
  incapacities!: Incapacity[];

  @Field(() => [AccessObjection], {
    nullable: true,
    description: "Objections to a parent's access to care data. Dutch: bezwaren tegen inzage door een ouder.",
  })
  @Joined({ noun: () => AccessObjection, ...ofPupil, order: row => `${row}.filed_at, ${row}.id` })
  accessObjections!: AccessObjection[];

  @Field(() => [AccessRelease], {
    nullable: true,
    description: 'What was released to a parent. Dutch: vrijgaven aan een ouder.',
  })
  @Joined({ noun: () => AccessRelease, ...ofPupil, order: row => `${row}.released_at, ${row}.id` })
  accessReleases!: AccessRelease[];

  @Field(() => [AbsenceCount], {
    nullable: true,
    description: 'Lateness and truancy by school year. Dutch: tellingen.',
  })
  @Joined({ noun: () => AbsenceCount, ...ofPupil, where: stands, order: byYear })
  absenceCounts!: AbsenceCount[];

  @Field(() => [AbsenceCountFact], {
    nullable: true,
    description: 'How often late or truant, by school year. Dutch: tellingen als feit.',
  })
  @Joined({ noun: () => AbsenceCountFact, ...ofPupil, where: stands, order: byYear })
  absenceCountFacts!: AbsenceCountFact[];

  @Field(() => [AbsenceFact], {
    nullable: true,
    description: 'On which days absent, and how much of them. Dutch: feiten van afwezigheid.',
  })
  @Joined({ noun: () => AbsenceFact, ...ofPupil, where: stands, order: row => `${row}.day, ${row}.id` })
  absenceFacts!: AbsenceFact[];

  @Field(() => [SickSpell], { nullable: true, description: 'Spells of sickness. Dutch: ziekmeldingen.' })
  @Joined({ noun: () => SickSpell, ...ofPupil, where: stands, order: asIll })
  sickSpells!: SickSpell[];

  @Field(() => [SicknessFact], {
    nullable: true,
    description: 'From which day to which ill. Dutch: feiten van ziekteverzuim.',
  })
  @Joined({ noun: () => SicknessFact, ...ofPupil, where: stands, order: asIll })
  sicknessFacts!: SicknessFact[];
}
