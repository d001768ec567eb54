// Turns PostGraphile's answer into what the project's own server says to the same question, to compare the two.

/** An instant as the project prints it: in milliseconds, in UTC. */
const instant = value => (value === null ? null : new Date(value).toISOString());

/** A capacity as the project's enum names it. */
const capacity = value => value.toUpperCase().replaceAll('-', '_');

const participant = one => ({
  ...one,
  capacity: capacity(one.capacity),
  ...('fromAt' in one ? { fromAt: instant(one.fromAt), untilAt: instant(one.untilAt) } : {}),
});

const oneCase = ({ data: { case: found } }) => ({
  case:
    found === null
      ? null
      : {
          ...found,
          openedAt: instant(found.openedAt),
          closedAt: instant(found.closedAt),
          participants: found.participants.map(participant),
          consents: found.consents.map(one => ({ ...one, askedAt: instant(one.askedAt) })),
        },
});

const pageNode = node => ({
  ...node,
  openedAt: instant(node.openedAt),
  participants: node.participants.map(participant),
  consentStatuses: node.consentStatuses.map(one => ({ ...one, capacity: capacity(one.capacity) })),
});

const casePage = ({ data: { cases } }) => ({
  cases: { ...cases, edges: cases.edges.map(({ node }) => ({ node: pageNode(node) })) },
});

/** The answer of a write differs by what the peer leaves out; both tell the id. */
const consentStatement = ({ data }) => ({ id: data.createConsentStatement.consentStatement.id });

const signals = ({ edges, ...rest }) => ({
  edges: edges.map(({ node }) => ({ node: { ...node, by: node.by.map(capacity) } })),
  ...rest,
});

/** What it reads besides, of whoever is ill, is not computed any further. */
const workList = ({ data: { absenceSignals, sicknessSignals } }) => ({
  workList: { absenceSignals: signals(absenceSignals), sicknessSignals: signals(sicknessSignals) },
});

export const normalise = {
  'one-case': oneCase,
  'case-page': casePage,
  'consent-statement': consentStatement,
  'work-list': workList,
};
