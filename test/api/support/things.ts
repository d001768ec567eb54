// One of everything that an id can name, made over HTTP.

import { personaNamed, pick } from '../../support/ask.js';
import { agreementOf, askConsent, done, openCase, seat, talkOf, type Who } from './casework.js';
import { enrol, type Family } from './families.js';
import { invitationOf, sittingAt } from './sittings.js';
import type { World } from './world.js';

/** A case with one of everything that an act can name. */
export interface Things {
  readonly family: Family<'moeder'>;
  readonly caseId: string;
  readonly participantId: string;
  readonly consentId: string;
  /** A yes that was said aloud to it. */
  readonly statementId: string;
  /** A sitting, and the invitation to it. */
  readonly sittingId: string;
  readonly invitationId: string;
  readonly reportId: string;
  readonly agreementId: string;
}
export async function thingsOf(
  { server, database }: World,
  by: { coordinator: Who; mentor: Who; holder: Who },
): Promise<Things> {
  const schoolId = typeof by.coordinator === 'string' ? personaNamed(by.coordinator).organisation : null;
  const family = await enrol(database, {
    birthDate: '2012-05-01',
    adults: { moeder: {} },
    schoolId: schoolId!,
  });
  const caseId = await openCase(server, family, by.coordinator);
  const participantId = await seat(server, caseId, [by.mentor, 'OWN_ORGANISATION'], by.coordinator);
  const sittingId = await sittingAt(database, { who: by.holder, schoolId: schoolId! });
  const invitation = invitationOf(caseId, sittingId);
  const invited = await done(server, by.coordinator, 'inviteToPreventiveTalk', invitation);
  const consentId = await askConsent(server, by.coordinator, caseId, { dataClasses: ['D13'] });
  const recorded = { personId: family.adults.moeder.person, method: 'ORAL', witness: 'x' };
  const oral = { consentId, recorded };
  const said = await done(server, by.coordinator, 'giveConsent', oral, '{ statements { id } }');
  const report = await done(server, by.holder, 'writePreventiveTalkReport', talkOf(caseId));
  const agreement = await done(server, by.coordinator, 'makeAgreement', agreementOf(caseId));
  return {
    family,
    caseId,
    participantId,
    consentId,
    statementId: String(pick(said, 'statements', 0, 'id')),
    sittingId,
    invitationId: String(pick(invited, 'id')),
    reportId: String(pick(report, 'id')),
    agreementId: String(pick(agreement, 'id')),
  };
}
