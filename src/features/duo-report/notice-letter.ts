// That a letter about the notice before a report was made: the notice itself, or the facts alone.

import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { LetterRow } from '../letter/index.js';

@Requires('NoticeLetter')
@ObjectType({
  description:
    'That a letter was made by which the family is told of a report beforehand, for whom and from which text. Its file is not kept (data minimisation): only the hash. Dutch: brief van de kennisgeving. Source: DB:171-174, 254-260; law.md E18, D19.',
})
@Entity(tableOf('NoticeLetter'))
export class NoticeLetter extends LetterRow {
  @Column('uuid', { name: 'notice_id' })
  noticeId!: string;
}
