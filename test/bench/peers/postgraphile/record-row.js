// What a request owes the record, as far as PostGraphile can know what was read of whom.

export const insertRows = {
  name: 'record',
  text: `insert into access_log (at, trace_id, region_id, person_id, organisation_id, capacity, purpose, issuer, token_id,
      action, outcome, subject, case_id, secrecy, resources, classes, rules, consents, items, facts, snapshot, policy)
    select l.at, l.trace_id, l.region_id, l.person_id, l.organisation_id, l.capacity, l.purpose, l.issuer, l.token_id,
      l.action, l.outcome, l.subject, l.case_id, l.secrecy, l.resources, l.classes, l.rules, l.consents, l.items, l.facts,
      l.snapshot, l.policy
    from json_to_recordset($1::json) as l (at timestamptz, trace_id text, region_id uuid, person_id uuid,
      organisation_id uuid, capacity text, purpose text, issuer text, token_id text, action text, outcome text,
      subject uuid, case_id uuid, secrecy text, resources text[], classes text[], rules text[], consents uuid[],
      items integer, facts jsonb, snapshot text, policy text)`,
};

/** What an operation reads or writes, fixed by its name: PostGraphile has no policy that would say it of a row. */
const operations = new Map([
  [
    'OneCase',
    {
      action: 'READ',
      resources: [
        'Agreement',
        'Case',
        'Consent',
        'ConsentPeriod',
        'Organisation',
        'Participant',
        'Person',
        'Pupil',
      ],
      classes: ['D01', 'D13', 'D24', 'D29', 'D30', 'D31'],
    },
  ],
  [
    'CasePage',
    {
      action: 'SEARCH',
      resources: ['Case', 'ConsentStatus', 'Participant', 'Person', 'Pupil'],
      classes: ['D01', 'D24', 'D29', 'D30', 'D31'],
    },
  ],
  [
    'WorkList',
    {
      action: 'SEARCH',
      resources: ['AbsenceSignal', 'Pupil', 'SickSpell', 'SicknessSignal'],
      classes: ['D01', 'D06', 'D07'],
    },
  ],
  ['RecordConsent', { action: 'CREATE', resources: ['ConsentStatement'], classes: ['D24'] }],
]);

const unknown = { action: 'READ', resources: [], classes: [] };

/**
 * @typedef {object} Owed
 * @property {string} name of the operation
 * @property {string | null} caseId
 * @property {number} count
 * @property {boolean} failed
 */

/**
 * @param {import('./actor-of.js').Actor} actor
 * @param {Owed} owed
 * @returns {object[]}
 */
export function rowsOf({ entered, token, purpose, traceId }, { name, caseId, count, failed }) {
  if (entered === null) throw new Error('nobody has entered');
  const { action, resources, classes } = operations.get(name) ?? unknown;
  const row = {
    at: entered.now,
    trace_id: traceId,
    region_id: entered.home,
    person_id: entered.person_id,
    organisation_id: token.organisation,
    capacity: token.capacity,
    purpose,
    issuer: token.issuer,
    token_id: token.tokenId,
    action: failed ? 'FAIL' : action,
    outcome: failed ? 'FAILED' : 'PERMITTED',
    subject: null,
    case_id: caseId,
    secrecy: null,
    resources,
    classes,
    rules: ['postgraphile'],
    consents: [],
    items: 1,
    facts: [],
    snapshot: entered.snapshot,
    policy: 'postgraphile',
  };
  return new Array(count).fill(row);
}
