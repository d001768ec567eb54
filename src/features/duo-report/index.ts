export { DuoReport } from './duo-report.js';
export { DuoReportNotice } from './duo-report-notice.js';
export { DuoReportFact, DuoReportStatus } from './duo-report-status.js';
export { MunicipalRequest } from './municipal-request.js';
export { NoticeLetter } from './notice-letter.js';
export { type ReportForWriting, reportForWriting } from './report-for-writing.js';
