// Rows R09 to R16: the pupil's data from care (jeugdarts, schoolpsycholoog, maatschappelijk werk, jeugdhulp, ggz).
import { ADULT_FROM, ALONE_FROM, SPEAKS_FROM } from './ages.js';
import type { ConsentRow } from './row.js';

const CARE = { subject: 'STUDENT', domain: 'CARE' } as const;
const FROM_12_TO_16 = { from: SPEAKS_FROM, before: ALONE_FROM } as const;

export const CARE_ROWS: readonly ConsentRow[] = [
  {
    ...CARE,
    id: 'R09',
    ages: { from: null, before: SPEAKS_FROM },
    capacity: 'ANY',
    decision: 'PARENTS',
    decides: { nl: 'de ouders met gezag of de voogd', en: 'the parents with authority or the guardian' },
    source: 'DB:629, 647',
    articles: ['BW 7:465(1)', 'BW 7:448(1)', 'Jeugdwet 7.3.15(1)', 'Jeugdwet 7.3.2(1)'],
    mark: 'read',
  },
  {
    ...CARE,
    id: 'R10',
    ages: FROM_12_TO_16,
    capacity: 'CAPABLE',
    decision: 'PARENTS_AND_STUDENT',
    decides: {
      nl: 'de leerling en de ouders met gezag of de voogd samen',
      en: 'the pupil and the parents with authority or the guardian together',
    },
    source: 'DB:617-619, 633-635, 651', // K2: stricter than the statute for disclosure, and kept
    articles: ['BW 7:450(2)', 'Jeugdwet 7.3.4(2)'],
    mark: 'read',
  },
  {
    ...CARE,
    id: 'R11',
    ages: FROM_12_TO_16,
    capacity: 'CAPABLE',
    decision: 'OUTCOME',
    decides: {
      nl: 'de leerling zegt ja, een ouder nee: de hulpverlener kan de weloverwogen wens van de leerling volgen',
      en: "the pupil says yes, a parent no: the care provider may uphold the pupil's considered wish",
    },
    source: '',
    articles: ['BW 7:450(2)', 'Jeugdwet 7.3.4(2)'],
    mark: 'interpreted', // written for treatment, used for disclosure; lawful because of K2
  },
  {
    ...CARE,
    id: 'R12',
    ages: FROM_12_TO_16,
    capacity: 'CAPABLE',
    decision: 'OUTCOME',
    decides: {
      nl: 'de leerling zegt nee: er wordt niet gedeeld, wat de ouders ook zeggen',
      en: 'the pupil says no: nothing is shared, whatever the parents say',
    },
    source: 'DB:617-619, 633-635',
    articles: ['BW 7:450(2)', 'Jeugdwet 7.3.4(2)'],
    mark: 'read',
  },
  {
    ...CARE,
    id: 'R13',
    ages: FROM_12_TO_16,
    capacity: 'INCAPABLE',
    decision: 'PARENTS',
    decides: { nl: 'de ouders met gezag of de voogd', en: 'the parents with authority or the guardian' },
    source: 'DB:643',
    articles: ['BW 7:465(2)', 'Jeugdwet 7.3.15(2)'],
    mark: 'read',
  },
  {
    ...CARE,
    id: 'R14',
    ages: { from: ALONE_FROM, before: ADULT_FROM },
    capacity: 'CAPABLE',
    decision: 'STUDENT',
    decides: { nl: 'de leerling alleen', en: 'the pupil alone' },
    source: 'DB:637, 647',
    articles: ['BW 7:447', 'BW 7:457', 'Jeugdwet 7.3.5', 'Jeugdwet 7.3.11'],
    mark: 'read',
  },
  {
    ...CARE,
    id: 'R15',
    ages: { from: ALONE_FROM, before: ADULT_FROM },
    capacity: 'INCAPABLE',
    decision: 'PARENTS_BOUND_BY_WRITTEN_REFUSAL',
    decides: {
      nl: 'de ouders met gezag of de voogd; een schriftelijke weigering van de toen bekwame leerling bindt hen',
      en: 'the parents with authority or the guardian; a written refusal by the then capable pupil binds them',
    },
    source: 'DB:643',
    articles: ['BW 7:465(2)', 'BW 7:450(3)', 'Jeugdwet 7.3.4(3)'],
    mark: 'read',
  },
  {
    ...CARE,
    id: 'R16',
    ages: { from: ADULT_FROM, before: null },
    capacity: 'ANY',
    decision: 'STUDENT_OR_CARE_REPRESENTATIVE',
    decides: {
      nl: 'de leerling; indien wilsonbekwaam curator of mentor, anders de gemachtigde, anders de partner',
      en: 'the pupil; if incapable curator or mentor, else the attorney, else the partner',
    },
    source: 'DB:637, 643, 647',
    articles: ['BW 7:465(2)', 'BW 7:465(3)', 'Jeugdwet 7.3.15(2)', 'Jeugdwet 7.3.15(3)'],
    mark: 'read',
  },
];
