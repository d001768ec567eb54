// What a statute opens at this moment, read from the raw notices, reports, statuses and requests by the words of law.md 1.3.

import { type Raw, type RawRow, rows } from './raw.js';

interface Asker {
  readonly organisation: string | null;
  readonly capacity: string;
}

interface About {
  readonly subject: unknown;
  /** Null where the row is the pupil's and lies in no case. */
  readonly caseId: unknown;
  /** Null: anything at all. */
  readonly dataClass: string | null;
}

const at = (text: unknown): number => new Date(String(text)).getTime();
const DAY = 86_400_000;

/** Until the end of that day, roughly: the demo lies days from each boundary. */
const since = (raw: Raw, row: RawRow): number => raw.now.getTime() - at(row.recorded_at);

const final = ['INGETROKKEN', 'AFGESLOTEN', 'TER_KENNISNEMING'];
const reporters: Readonly<Record<string, readonly string[]>> = {
  schoolleiding: ['D02', 'D03', 'D04', 'D19'],
  verzuimcoordinator: ['D02', 'D03', 'D04', 'D19'],
  ondersteuningscoordinator: ['D19'],
};
const registered = ['D01', 'D02', 'D03', 'D04', 'D19'];
const answered = ['D01', 'D03', 'D04', 'D05', 'D06', 'D07', 'D19', 'D27'];

function isAdult(raw: Raw, subject: unknown): boolean {
  const pupil = rows(raw, 'Pupil').find(one => one.subject === subject);
  const today = raw.now.toISOString().slice(0, 10);
  const born = String(pupil?.birth_date);
  return `${Number(born.slice(0, 4)) + 18}${born.slice(4)}` <= today;
}

function isCaseOpen(raw: Raw, caseId: unknown): boolean {
  const found = rows(raw, 'Case').find(one => one.id === caseId);
  return found !== undefined && (found.closed_at === null || at(found.closed_at) > raw.now.getTime());
}

/** Classes that a report, or the notice of it, opens to whoever asks. */
function ofReport(raw: Raw, report: RawRow, { organisation, capacity }: Asker): readonly string[] {
  if (report.controller_id === organisation && capacity in reporters) return ['D19'];
  if (report.municipality_id !== organisation) return [];
  const statuses = rows(raw, 'DuoReportStatus').filter(one => one.report_id === report.id);
  const last = statuses.find(one => final.includes(String(one.status)));
  if (last?.status === 'INGETROKKEN' || (last !== undefined && since(raw, last) > 14 * DAY)) return [];
  const adult = isAdult(raw, report.subject);
  if (capacity === 'rmc-medewerker')
    return adult && report.kind === 'DOORSTROOMPUNT_18PLUS'
      ? [...registered, 'D05', 'D06', 'D07', 'D27']
      : [];
  if (adult || report.kind === 'DOORSTROOMPUNT_18PLUS') return [];
  if (capacity === 'client-leerplicht') return registered;
  if (capacity !== 'leerplichtambtenaar') return [];
  return statuses.some(one => one.status === 'IN_BEHANDELING') ? [...registered, 'D29', 'D32'] : registered;
}

function ofNotice(raw: Raw, notice: RawRow, { organisation, capacity }: Asker): readonly string[] {
  const made = rows(raw, 'DuoReport').some(one => one.notice_id === notice.id);
  if (made || notice.controller_id !== organisation || since(raw, notice) > 14 * DAY) return [];
  return reporters[capacity] ?? [];
}

function ofRequest(raw: Raw, request: RawRow, { organisation, capacity }: Asker): readonly string[] {
  const isTheirs =
    request.municipality_id === organisation &&
    ['leerplichtambtenaar', 'client-leerplicht'].includes(capacity);
  if (!isTheirs || isAdult(raw, request.subject) || since(raw, request) > 28 * DAY) return [];
  const asked = request.data_classes as readonly string[];
  const system = ['D01', 'D03', 'D04', 'D19'];
  return asked.filter(one => (capacity === 'client-leerplicht' ? system : answered).includes(one));
}

export function isOpenedByStatute(raw: Raw, asker: Asker, { subject, caseId, dataClass }: About): boolean {
  if (asker.organisation === null) return false;
  const here = (row: RawRow): boolean =>
    row.subject === subject && (caseId === null || row.case_id === caseId) && isCaseOpen(raw, row.case_id);
  const opened = [
    ...rows(raw, 'DuoReport')
      .filter(here)
      .flatMap(one => ofReport(raw, one, asker)),
    ...rows(raw, 'DuoReportNotice')
      .filter(here)
      .flatMap(one => ofNotice(raw, one, asker)),
    ...rows(raw, 'MunicipalRequest')
      .filter(here)
      .flatMap(one => ofRequest(raw, one, asker)),
  ];
  return dataClass === null ? opened.length > 0 : opened.includes(dataClass);
}
