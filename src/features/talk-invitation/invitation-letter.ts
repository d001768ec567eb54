// That a letter about an invitation to the preventive spreekuur was made: the invitation itself, or the facts alone.

import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { LetterRow } from '../letter/index.js';

@Requires('InvitationLetter')
@ObjectType({
  description:
    'That a letter about an invitation was made, for whom and from which text. Its file is not kept (data minimisation): only the hash. Dutch: brief bij de uitnodiging. Source: DB:380-384, 926-928; law.md K4, D30.',
})
@Entity(tableOf('InvitationLetter'))
export class InvitationLetter extends LetterRow {
  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;
}
