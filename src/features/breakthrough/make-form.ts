// Makes a form of what whoever asks may read: both walls decide on each paragraph, and the record has a line of each noun.

import { dutchDay } from '../../documents/dutch-words.js';
import { formDocument } from '../../documents/form-document.js';
import type { LetterDocument } from '../../documents/letter-document.js';
import { fillTemplate } from '../../documents/letter-template.js';
import { type LetterFormat, makeLetterFile } from '../../documents/make-letter-file.js';
import { templateOn } from '../../documents/templates.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { formOf } from '../../domain/forms/catalogue.js';
import type { Form, FormCode } from '../../domain/forms/form.js';
import { ApiError } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';
import { oneSeenByAsker, seenByAsker } from '../letter/index.js';
import { Organisation } from '../organisation/index.js';
import { Pupil } from '../pupil/index.js';
import { BreakthroughProgress } from './breakthrough-progress.js';
import { BreakthroughRegistration } from './breakthrough-registration.js';
import type { RegistrationFile } from './form-file.js';
import { ProgressParagraph } from './progress-paragraph.js';
import { RegistrationParagraph } from './registration-paragraph.js';
import { protocolOn } from './table-of-case.js';

type Answers = Map<string, string[]>;

/** A form that lies in another container has no answers here. */
function formIn(container: Form['container'], code: FormCode): Form {
  const form = formOf(code);
  if (form.container !== container)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['form'] });
  return form;
}

function answersOf(paragraphs: readonly { question: string | null; text: string }[]): Answers {
  const answers: Answers = new Map();
  for (const { question, text } of paragraphs)
    if (question !== null) answers.set(question, [...(answers.get(question) ?? []), text]);
  return answers;
}

async function fileOf(
  unit: UnitOfWork,
  name: string,
  format: LetterFormat,
  document: LetterDocument,
): Promise<RegistrationFile> {
  const made = await makeLetterFile(format, { document, madeAt: unit.now });
  const content = Buffer.from(made.bytes).toString('base64');
  return { fileName: `${name}${made.extension}`, mediaType: made.mediaType, sha256: made.sha256, content };
}

const pupilOf = async (unit: UnitOfWork, subject: string): Promise<Pupil | undefined> => {
  const [pupil] = await seenByAsker(unit, {
    noun: Pupil,
    fields: ['givenNames', 'familyName', 'birthDate'],
    where: row => `${row}.subject = $1`,
    values: [subject],
  });
  return pupil;
};

const headings = [
  'caseId',
  'subject',
  'protocol',
  'registeredOn',
  'homeSince',
  'kindOfEducation',
  'lastSchool',
  'levelAndYear',
  'homeMunicipality',
] as const;

/** By question, as far as they are headings of the registration itself. */
function headingAnswers(of: BreakthroughRegistration, pupil: Pupil | undefined): Answers {
  const answers: readonly (readonly [string, string | null | undefined])[] = [
    ['REGISTRATION_NAME', pupil && `${pupil.givenNames} ${pupil.familyName}`],
    ['REGISTRATION_BIRTH_DATE', pupil && dutchDay(pupil.birthDate as IsoDate)],
    ['REGISTRATION_HOME_SINCE', of.homeSince && dutchDay(of.homeSince as IsoDate)],
    ['REGISTRATION_KIND_OF_EDUCATION', of.kindOfEducation],
    ['REGISTRATION_LAST_SCHOOL', of.lastSchool],
    ['REGISTRATION_LEVEL_AND_YEAR', of.levelAndYear],
    ['APPROACH_HOME_MUNICIPALITY', of.homeMunicipality],
  ];
  return new Map(answers.flatMap(([code, text]) => (text == null ? [] : [[code, [text]] as const])));
}

const registrationOf = (unit: UnitOfWork, id: string) =>
  oneSeenByAsker(unit, { noun: BreakthroughRegistration, id: asId(id), fields: headings });

/** null: no registration that is seen. */
export async function makeRegistrationForm(
  unit: UnitOfWork,
  {
    registrationId,
    form: code,
    format,
  }: { registrationId: string; form?: FormCode | null; format: LetterFormat },
): Promise<RegistrationFile | null> {
  const found = await registrationOf(unit, registrationId);
  if (found === null) return null;
  const form = formIn('D21', code ?? protocolOn(found.protocol, found.registeredOn as IsoDate).registration);
  const pupil = await pupilOf(unit, found.subject);
  const paragraphs = await seenByAsker(unit, {
    noun: RegistrationParagraph,
    fields: ['question', 'text'],
    where: row => `${row}.registration_id = $1 and ${row}.replaced_at is null`,
    order: row => `${row}.recorded_at, ${row}.id`,
    values: [asId(registrationId)],
  });
  const answers = new Map([...headingAnswers(found, pupil), ...answersOf(paragraphs)]);
  const facts = [['Aangemeld op', dutchDay(found.registeredOn as IsoDate)]] as const;
  return fileOf(unit, 'aanmelding', format, formDocument({ form, facts, answers }));
}

/** null: nothing of the table that is seen in this case. */
export async function makeReport(
  unit: UnitOfWork,
  { caseId, form: code, format }: { caseId: string; form: FormCode; format: LetterFormat },
): Promise<RegistrationFile | null> {
  const form = formIn('D23', code);
  const inCase = { where: (row: string) => `${row}.case_id = $1`, values: [asId(caseId)] };
  const steps = await seenByAsker(unit, {
    noun: BreakthroughProgress,
    fields: ['happenedOn', 'step'],
    order: row => `${row}.happened_on, ${row}.recorded_at, ${row}.id`,
    ...inCase,
  });
  if (steps.length === 0) return null;
  const paragraphs = await seenByAsker(unit, {
    noun: ProgressParagraph,
    fields: ['question', 'text'],
    order: row => `${row}.recorded_at, ${row}.id`,
    ...inCase,
  });
  const facts = [['Laatste stap', dutchDay(steps.at(-1)!.happenedOn as IsoDate)]] as const;
  return fileOf(unit, 'verslag', format, formDocument({ form, facts, answers: answersOf(paragraphs) }));
}

/** null: no registration that is seen, or no pupil whose name may be read. */
export async function makeFamilyLetter(
  unit: UnitOfWork,
  { registrationId, format }: { registrationId: string; format: LetterFormat },
): Promise<RegistrationFile | null> {
  const found = await registrationOf(unit, registrationId);
  if (found === null) return null;
  const pupil = await pupilOf(unit, found.subject);
  const office =
    unit.actor.organisationId === null
      ? null
      : await oneSeenByAsker(unit, { noun: Organisation, id: unit.actor.organisationId, fields: ['name'] });
  if (pupil === undefined || office === null) return null;
  const day = today(unit);
  const document = fillTemplate(templateOn('doorbraakoverleg-ouders', day), {
    afzender: office.name,
    datum: dutchDay(day),
    leerling: pupil.givenNames,
  });
  return fileOf(unit, 'brief-doorbraakoverleg', format, document);
}
