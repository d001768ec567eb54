// A form or letter of the doorbraakoverleg as a file, in the answer to asking for it: it is kept nowhere.

import { Field, ObjectType } from 'type-graphql';
import { PartOf } from '../../graphql/requires.js';

@ObjectType()
abstract class MadeFile {
  @Field(() => String, { description: 'Name for the file; it names nobody. Dutch: bestandsnaam.' })
  fileName!: string;

  @Field(() => String, { description: 'Media type of the file. Dutch: mediatype.' })
  mediaType!: string;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal. Dutch: controlegetal.' })
  sha256!: string;

  @Field(() => String, { description: 'The file in base64. Dutch: inhoud van het bestand.' })
  content!: string;
}

@PartOf('BreakthroughRegistration')
@ObjectType({
  description:
    'The form of a registration, with the answers that its maker may read, or the letter to the family. Dutch: aanmeldingsformulier of brief als bestand. Source: AM:224-288.',
})
export class RegistrationFile extends MadeFile {}

@PartOf('BreakthroughProgress')
@ObjectType({
  description:
    'A report or checklist of the discussion, with the answers that its maker may read. Dutch: verslag als bestand. Source: 000, 001.',
})
export class ReportFile extends MadeFile {}
