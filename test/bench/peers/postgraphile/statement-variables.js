// What a client must say to write a statement as a bare row: whose request it is goes along, as the row wants it.

/**
 * @param {{ id: string, case_id: string, subject: string, region_id: string, controller_id: string }} consent a row of `consents`
 * @param {string} parent who said it, as a person's id
 */
export const statementVariables = (consent, parent) => ({
  statement: {
    consentId: consent.id,
    caseId: consent.case_id,
    subject: consent.subject,
    regionId: consent.region_id,
    controllerId: consent.controller_id,
    byPersonId: parent,
    quality: 'OUDER',
    answer: 'YES',
    method: 'WRITTEN',
  },
});
