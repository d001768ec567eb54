// Makes a letter of its text and what fills it: the file for the answer, and the columns that are kept of it.

import { dutchDay } from '../../documents/dutch-words.js';
import { type Filling, fillTemplate } from '../../documents/letter-template.js';
import { type LetterFormat, makeLetterFile } from '../../documents/make-letter-file.js';
import { templateOn } from '../../documents/templates.js';
import type { Telling } from '../../domain/duo-report/whom-to-tell.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';

export interface LetterToMake {
  readonly template: string;
  readonly telling: Telling;
  readonly format: LetterFormat;
  readonly addresseeId: string;
  /** All slots but the date. */
  readonly filling: Filling;
}

export interface MadeLetter {
  readonly kept: {
    readonly telling: Telling;
    readonly template: string;
    readonly templateVersion: number;
    readonly format: LetterFormat;
    readonly addresseeId: string;
    readonly sha256: string;
  };
  /** For the answer alone. */
  readonly file: { readonly fileName: string; readonly mediaType: string; readonly content: string };
}

export async function makeLetter(
  unit: UnitOfWork,
  { template: id, telling, format, addresseeId, filling }: LetterToMake,
): Promise<MadeLetter> {
  const day = today(unit);
  const template = templateOn(id, day);
  const document = fillTemplate(template, { ...filling, datum: dutchDay(day) });
  const { bytes, mediaType, extension, sha256 } = await makeLetterFile(format, {
    document,
    madeAt: unit.now,
  });
  return {
    kept: { telling, template: id, templateVersion: template.version, format, addresseeId, sha256 },
    file: { fileName: `${id}${extension}`, mediaType, content: Buffer.from(bytes).toString('base64') },
  };
}
