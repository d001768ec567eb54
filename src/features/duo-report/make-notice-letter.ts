// Makes the letter of a notice before a report, for one who is noted as told: the notice, or to parents of 16 and 17 the facts.

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { counted } from '../../documents/dutch-words.js';
import type { Filling } from '../../documents/letter-template.js';
import type { LetterFormat } from '../../documents/make-letter-file.js';
import type { ReportKind, ReportThreshold } from '../../domain/duo-report/report-kinds.js';
import type { Telling } from '../../domain/duo-report/whom-to-tell.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import {
  checkAddressee,
  factsOfLetter,
  LetterFormatEnum,
  LetterTelling,
  type MadeLetter,
  makeLetter,
  oneSeenByAsker,
  pupilOfLetter,
} from '../letter/index.js';
import { DuoReportNotice } from './duo-report-notice.js';
import { NoticeLetter } from './notice-letter.js';

@InputType({
  description:
    'A letter by which somebody is told of a report beforehand. Dutch: brief van de kennisgeving. Source: DB:171-174, 254-260.',
})
export class MakeNoticeLetterInput {
  @Field(() => ID, { description: 'The notice. Dutch: kennisgeving.' })
  noticeId!: string;

  @Field(() => ID, {
    description:
      'For whom, of those who are told by it: the pupil from 12 on, until 18 a parent with gezag. Dutch: geadresseerde.',
  })
  addresseeId!: string;

  @Field(() => LetterTelling, {
    description: 'To parents of a pupil of 16 or 17 the facts, to everybody else the whole. Dutch: inhoud.',
  })
  telling!: Telling;

  @Field(() => LetterFormatEnum, { description: 'As what file. Dutch: bestandsvorm.' })
  format!: LetterFormat;
}

export const noticeOfLetter = ({ input }: { input: MakeNoticeLetterInput }): Candidate => ({
  from: { resource: 'DuoReportNotice', id: asId(input.noticeId) },
});

const fields = [
  ...(['id', 'caseId', 'subject', 'controllerId'] as const),
  ...(['kind', 'threshold', 'missedHours', 'zatAnnounced', 'told'] as const),
] as const;
type Read = Pick<DuoReportNotice, (typeof fields)[number]>;

/** exchange.md 1.1, in the words of a letter. */
const kinds: Readonly<Record<ReportKind, string>> = {
  ZESTIEN_UUR_IN_VIER_WEKEN: 'zestien uur in vier lesweken',
  LANGDURIG_RELATIEF_VERZUIM: 'langdurig relatief verzuim',
  LUXEVERZUIM: 'luxeverzuim',
  DOORSTROOMPUNT_18PLUS: 'melding aan het Doorstroompunt',
  OVERIG_VERZUIM: 'overig verzuim',
};

/** Of the jeugdarts, of sickness and of what somebody would not do no letter speaks: those are said in person. */
const occasions: Readonly<Record<ReportThreshold, string | null>> = {
  LATE_3: '12 keer te laat of vaker',
  TRU_3: 'spijbelen',
  REP_1: 'opnieuw verzuim na een preventief gesprek',
  NO_SHOW_JEUGDARTS: null,
  NON_COOPERATION: null,
  SICKNESS_DOUBTED: null,
  BEFORE_TALK: null,
};

const officeOf = ({ kind }: Read): string =>
  kind === 'DOORSTROOMPUNT_18PLUS' ? 'het Doorstroompunt (RMC)' : 'leerplicht';

async function noticeSlots(unit: UnitOfWork, notice: Read): Promise<Filling> {
  const { subject, controllerId: schoolId, kind, threshold, missedHours, zatAnnounced } = notice;
  const { name, school } = await pupilOfLetter(unit, { subject, schoolId });
  return {
    school,
    leerling: name,
    instantie: officeOf(notice),
    soort: kinds[kind as ReportKind],
    aanleiding: threshold === null ? null : occasions[threshold as ReportThreshold],
    uren: missedHours === null ? null : counted(Number(missedHours), 'uur', 'uur'),
    zat: zatAnnounced ? 'ja' : null,
  };
}

interface Of {
  readonly isPupil: boolean;
  readonly age: number;
  readonly telling: Telling;
}

async function contentOf(unit: UnitOfWork, notice: Read, { isPupil, age, telling }: Of) {
  const { subject, controllerId: schoolId } = notice;
  if (telling === 'FACTS') {
    const facts = await factsOfLetter(unit, { subject, schoolId });
    return { template: 'feiten-melding', filling: { ...facts, instantie: officeOf(notice) } };
  }
  const slots = await noticeSlots(unit, notice);
  const factsToParents = age >= 16 && age < 18 ? 'ja' : null;
  return isPupil
    ? { template: 'kennisgeving-leerling', filling: { ...slots, ouders_feiten: factsToParents } }
    : { template: 'kennisgeving-ouders', filling: slots };
}

export async function makeNoticeLetter(
  unit: UnitOfWork,
  { noticeId, telling, format, ...input }: MakeNoticeLetterInput,
): Promise<{ readonly id: string; readonly file: MadeLetter['file'] }> {
  const notice = await oneSeenByAsker(unit, { noun: DuoReportNotice, id: noticeId, fields });
  if (notice === null) throw unknownId();
  const { caseId, subject, controllerId } = notice;
  const into = await caseForWriting(unit, caseId);
  const addresseeId = asId(input.addresseeId);
  if (!notice.told.some(one => one.personId === addresseeId))
    throw new ApiError('BAD_USER_INPUT', { reason: 'NOT_TO_BE_TOLD', fields: ['addresseeId'] });
  const addressee = await checkAddressee(unit, { subject, addresseeId, telling });
  const content = await contentOf(unit, notice, { ...addressee, telling });
  const { kept, file } = await makeLetter(unit, { ...content, telling, format, addresseeId });
  const id = randomUUID();
  await insertRows(unit, NoticeLetter, [{ ...inCase(into), ...kept, id, controllerId, noticeId: notice.id }]);
  return { id, file };
}
