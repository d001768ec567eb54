// 's-Hertogenbosch on who is invited and who is told, by age: TALK-1, LATE-2, and K4 from 16 on.
import type { InvolvedRow, Told } from '../../involved.js';

const UNDER_12 = { from: 0, before: 12 } as const;
const FROM_12 = { from: 12, before: 16 } as const;
const FROM_16 = { from: 16, before: 18 } as const;
const FROM_18 = { from: 18, before: null } as const;

const PARENTS_BEFOREHAND: Told = { who: 'PARENTS', what: 'ALL', when: 'BEFOREHAND' };
const PARENTS_FACTS_BEFOREHAND: Told = { who: 'PARENTS', what: 'FACTS', when: 'BEFOREHAND' };
const PUPIL_BEFOREHAND: Told = { who: 'PUPIL', what: 'ALL', when: 'BEFOREHAND' };
const PARENTS_INVITATION: Told = { who: 'PARENTS', what: 'ALL', when: 'WITH_THE_INVITATION' };
const PARENTS_FACTS_INVITATION: Told = { who: 'PARENTS', what: 'FACTS', when: 'WITH_THE_INVITATION' };

/** "Standaard met ouders"; from 12 on with parents or alone, and then parents are told beforehand. */
const SCHOOL_TALK = {
  action: 'SCHOOL_TALK',
  source: 'DB:406-408, 379, 890-891; law.md K4',
  mark: 'read',
} as const;

/** Bijlage 7: the pupil is invited, the parents are told; under 12 the parents come (DB:864-866). */
const INVITE = {
  action: 'PREVENTIVE_INVITE',
  source: 'DB:382-384, 864-866, 893-894, 903-905; workflows.md LATE-2',
  mark: 'interpreted',
} as const;

/** "Leerling en ouders zijn hier vooraf van op de hoogte gebracht"; from 16 on a letter of facts (Q12, E18). */
const REPORT = { source: 'DB:171-174, 254-258; law.md K4, E18', mark: 'interpreted' } as const;

/** Bijlage 3 is talked over with the parents, from 16 on with the pupil (K10). */
const REFERRAL = {
  action: 'JEUGDARTS_REFERRAL',
  source: 'DB:166-169, 550; law.md K10',
  mark: 'interpreted',
} as const;

/** The mentor's call on the first days of sickness. */
const CONTACT = { action: 'CONTACT_HOME', source: 'DB:144-145; law.md K4', mark: 'interpreted' } as const;

const reports = (['DUO_REPORT', 'DUO_REPORT_STATUTORY'] as const).flatMap((action): InvolvedRow[] => [
  { ...REPORT, action, ages: UNDER_12, invited: [], pupilMayComeAlone: false, told: [PARENTS_BEFOREHAND] },
  {
    ...REPORT,
    action,
    ages: FROM_12,
    invited: [],
    pupilMayComeAlone: false,
    told: [PUPIL_BEFOREHAND, PARENTS_BEFOREHAND],
  },
  {
    ...REPORT,
    action,
    ages: FROM_16,
    invited: [],
    pupilMayComeAlone: false,
    told: [PUPIL_BEFOREHAND, PARENTS_FACTS_BEFOREHAND],
  },
  { ...REPORT, action, ages: FROM_18, invited: [], pupilMayComeAlone: false, told: [PUPIL_BEFOREHAND] },
]);

export const INVOLVED_ROWS: readonly InvolvedRow[] = [
  { ...SCHOOL_TALK, ages: UNDER_12, invited: ['PARENTS'], pupilMayComeAlone: false, told: [] },
  {
    ...SCHOOL_TALK,
    ages: FROM_12,
    invited: ['PUPIL', 'PARENTS'],
    pupilMayComeAlone: true,
    told: [PARENTS_BEFOREHAND],
  },
  {
    ...SCHOOL_TALK,
    ages: FROM_16,
    invited: ['PUPIL'],
    pupilMayComeAlone: true,
    told: [PARENTS_FACTS_BEFOREHAND],
  },
  { ...SCHOOL_TALK, ages: FROM_18, invited: ['PUPIL'], pupilMayComeAlone: true, told: [] },
  { ...INVITE, ages: UNDER_12, invited: ['PARENTS'], pupilMayComeAlone: false, told: [] },
  { ...INVITE, ages: FROM_12, invited: ['PUPIL'], pupilMayComeAlone: true, told: [PARENTS_INVITATION] },
  { ...INVITE, ages: FROM_16, invited: ['PUPIL'], pupilMayComeAlone: true, told: [PARENTS_FACTS_INVITATION] },
  { ...INVITE, ages: FROM_18, invited: ['PUPIL'], pupilMayComeAlone: true, told: [] },
  ...reports,
  { ...REFERRAL, ages: UNDER_12, invited: ['PARENTS'], pupilMayComeAlone: false, told: [] },
  { ...REFERRAL, ages: FROM_12, invited: ['PUPIL', 'PARENTS'], pupilMayComeAlone: false, told: [] },
  { ...REFERRAL, ages: FROM_16, invited: ['PUPIL'], pupilMayComeAlone: true, told: [] },
  { ...REFERRAL, ages: FROM_18, invited: ['PUPIL'], pupilMayComeAlone: true, told: [] },
  { ...CONTACT, ages: UNDER_12, invited: ['PARENTS'], pupilMayComeAlone: false, told: [] },
  { ...CONTACT, ages: FROM_12, invited: ['PUPIL', 'PARENTS'], pupilMayComeAlone: false, told: [] },
  {
    ...CONTACT,
    ages: FROM_16,
    invited: ['PUPIL'],
    pupilMayComeAlone: true,
    told: [PARENTS_FACTS_BEFOREHAND],
  },
  { ...CONTACT, ages: FROM_18, invited: ['PUPIL'], pupilMayComeAlone: true, told: [] },
];
