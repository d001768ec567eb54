// Statutes that changed the law of consent on a date: data with their day, so old questions keep their old answer.
import type { IsoDate } from '../calendar/iso-date.js';
import type { Bilingual, Mark } from './row.js';

export type StatuteId = 'STUDENT_UNDER_16_IS_HEARD' | 'STUDENT_FROM_12_MAY_STOP';

export interface DatedStatute {
  readonly id: StatuteId;
  readonly article: string;
  /** First day in force, and last day or null while there is no end. */
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
  readonly says: Bilingual;
  readonly source: string;
  readonly mark: Mark;
}

export const STATUTES: readonly DatedStatute[] = [
  {
    id: 'STUDENT_UNDER_16_IS_HEARD',
    article: 'UAVG 5 (2018)',
    validFrom: '2018-05-25',
    validUntil: '2026-08-31',
    says: {
      nl: 'onder de 16 beslist de wettelijk vertegenwoordiger; het nee van de leerling is een zienswijze',
      en: "under 16 the legal representative decides; the pupil's no is a view",
    },
    source: 'law.md 1.8, K1; decisions.md Q22',
    mark: 'interpreted',
  },
  {
    id: 'STUDENT_FROM_12_MAY_STOP',
    article: 'UAVG 5(3)(b)',
    validFrom: '2026-09-01',
    validUntil: null,
    says: {
      nl: 'de betrokkene van 12 jaar of ouder kan toestemming intrekken, ook die van de ouders; een nee geldt als intrekking',
      en: 'from 12 on the data subject may withdraw consent, also that of the parents; a no counts as withdrawal',
    },
    source: 'law.md 1.8, K1; Kamerstuk 36264',
    mark: 'interpreted',
  },
];

export function inForce(statutes: readonly DatedStatute[], id: StatuteId, day: IsoDate): boolean {
  return statutes.some(
    statute =>
      statute.id === id &&
      statute.validFrom <= day &&
      (statute.validUntil === null || day <= statute.validUntil),
  );
}
