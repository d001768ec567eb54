// An emergency that awaits review, with the lines of the record that rest on it, as the privacy officer reads it (Q21, Q23).

import { Field, ObjectType } from 'type-graphql';
import { Envelope } from '../../graphql/requires.js';
import { AccessLogEntry } from '../access-log-entry/index.js';
import { EmergencyAccess } from './emergency-access.js';

@Envelope()
@ObjectType({
  description: 'An emergency that awaits review. Dutch: te toetsen noodprocedure. Source: decisions.md Q23.',
})
export class EmergencyReview {
  @Field(() => EmergencyAccess, {
    nullable: true,
    description: 'Who used it, when and on what. Dutch: gebruik van de noodprocedure.',
  })
  emergency!: EmergencyAccess | null;

  @Field(() => [AccessLogEntry], {
    nullable: true,
    description:
      'What was touched on its ground, newest first, at most 100 of each; all of them by emergencyLines. Dutch: gebruikt voor.',
  })
  lines!: AccessLogEntry[] | null;
}
