// When a pupil is wilsonbekwaam ter zake, who may find otherwise, and for how long (law.md 1.1, decisions.md Q7).
import type { Bilingual, Mark } from './row.js';

export interface CapacityRow {
  readonly id:
    | 'PRESUMED'
    | 'PER_MATTER'
    | 'ASSESSED_IN_CARE'
    | 'ASSESSED_IN_GENERAL'
    | 'REVIEWED'
    | 'UNDER_12';
  readonly rule: Bilingual;
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}

export const CAPACITY_ROWS: readonly CapacityRow[] = [
  {
    id: 'UNDER_12',
    rule: {
      nl: 'onder de 12 is geen oordeel nodig: de ouders beslissen',
      en: 'under 12 no finding is needed: the parents decide',
    },
    source: 'DB:629',
    articles: ['BW 7:465(1)', 'UAVG 5(1)'],
    mark: 'read',
  },
  {
    id: 'PRESUMED',
    rule: {
      nl: 'vanaf 12 wordt de leerling bekwaam geacht',
      en: 'from 12 on the pupil is presumed capable',
    },
    source: 'DB:643',
    articles: ['BW 7:465(2)', 'Jeugdwet 7.3.15(2)'],
    mark: 'read',
  },
  {
    id: 'PER_MATTER',
    rule: {
      nl: 'onbekwaam is men ter zake, nooit in het algemeen; in een andere zaak beslist de leerling zelf',
      en: 'one is incapable in a matter, never in general; in another matter the pupil decides',
    },
    source: 'DB:643',
    articles: ['BW 7:465(2)', 'Jeugdwet 7.3.15(2)'],
    mark: 'read',
  },
  {
    id: 'ASSESSED_IN_CARE',
    rule: {
      nl: 'in de zorg oordeelt de behandelaar, met reden en datum',
      en: 'in care the treating professional finds so, with reason and date',
    },
    source: 'decisions.md Q7',
    articles: ['BW 7:465(2)', 'Jeugdwet 7.3.15(2)'],
    mark: 'interpreted',
  },
  {
    id: 'ASSESSED_IN_GENERAL',
    rule: {
      nl: 'daarbuiten een professional met BIG-, SKJ- of NIP-registratie; nooit de schooladministratie',
      en: 'elsewhere a professional registered with BIG, SKJ or NIP; never the school administration',
    },
    source: 'decisions.md Q7',
    articles: [],
    mark: 'interpreted',
  },
  {
    id: 'REVIEWED',
    rule: {
      nl: 'een oordeel geldt ten hoogste 6 maanden en noemt de dag van herziening',
      en: 'a finding holds for 6 months at most and names the day of its review',
    },
    source: 'decisions.md Q7',
    articles: [],
    mark: 'interpreted',
  },
];
