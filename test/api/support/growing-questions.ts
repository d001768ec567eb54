// What each query of the schema is asked so that its answer grows: by whom, in which words, and with how little and how
// much to find. Made from the schema, so that a new field is asked at once; a new query needs a line here.

import { getNamedType, isObjectType } from 'graphql';
import type { Asker } from '../../../src/graphql/refuse-impossible.js';
import { type Capacity, entryOf } from '../../../src/policy/vocabulary/capacities.js';
import { createSchema } from '../../../src/schema.js';
import { portionsOf } from '../../leak/portions.js';
import { mayAsk, objectType, pathsBelow, selectionOf } from '../../leak/schema-walk.js';
import type { Input, Who } from './casework.js';
import { numberOf } from './duo.js';
import type { Family } from './families.js';
import { growingEvaluation } from './growing-evaluation.js';
import { factsOfPupil } from './growing-fact-questions.js';
import type { Asking, Ground, GrowingQuestion } from './growing-question.js';
import { coordinator, type GrownCase } from './grown-case.js';
import { approver } from './plans.js';
import { coordinator as registrar } from './registration.js';

export const schema = createSchema();

export const askerOf = (capacity: Capacity): Asker => ({ capacity, purpose: entryOf(capacity).purposes[0] });

/** Everybody who sees something of a case that others do not, and what becomes more for them. */
const readersOfCase = {
  ondersteuningscoordinator: 'case.participants',
  mentor: 'case.consentStatuses',
  jeugdarts: 'case.healthFeedback',
  leerling: 'case.agreements',
  ouder: 'case.consents',
  'schoolmaatschappelijk-werker': 'case.pupil.absenceFacts',
} as const satisfies Partial<Record<Capacity, string>>;

export type Reader = keyof typeof readersOfCase;
export const readers = Object.keys(readersOfCase) as readonly Reader[];

export function readerOf(reader: Capacity, { pupil, adults }: Family<'moeder'>): Who {
  if (reader === 'leerling') return pupil;
  return reader === 'ouder' ? adults.moeder : reader;
}

/** All of a type that somebody may ever ask. */
export const selected = (type: string, capacity: Capacity): string =>
  selectionOf(schema, objectType(schema, type), askerOf(capacity));

const ofCase = (selection: string): string => `query ($id: ID!) { case(id: $id) { ${selection} } }`;

/** In portions, as the limits ask. */
export const wholeCase = (reader: Reader): string[] =>
  portionsOf({ schema, around: ofCase }, selected('Case', reader)).map(ofCase);

const caseOf =
  (reader: Reader, which: 'few' | 'many') =>
  ({ [which]: { family, caseId } }: Ground): Asking => ({
    who: readerOf(reader, family),
    variables: { id: caseId },
  });

interface Way {
  readonly fields: readonly string[];
  /** The first value at its end; a way to what has none for the asker is no way. */
  readonly leaf: string;
}

function waysBelow(node: string, capacity: Capacity): Way[] {
  const type = objectType(schema, node);
  const asker = askerOf(capacity);
  return [{ fields: [], type }, ...pathsBelow(schema, type, asker)].flatMap(({ fields, type: end }) => {
    const leaf = Object.values(end.getFields()).find(
      field => !isObjectType(getNamedType(field.type)) && mayAsk(schema, end, field, asker),
    );
    return leaf === undefined ? [] : [{ fields, leaf: leaf.name }];
  });
}

/** Every way to objects on which a list lies, whoever may ask it. */
export const listsBelow = (node: string, walked: readonly string[] = [], onList = false): string[] =>
  Object.values(objectType(schema, node).getFields()).flatMap(({ name, type }) => {
    const target = getNamedType(type);
    if (!isObjectType(target)) return [];
    const [way, isOnList] = [[...walked, name], onList || String(type).includes('[')];
    return [...(isOnList ? [way.join('.')] : []), ...listsBelow(target.name, way, isOnList)];
  });

interface List {
  readonly root: string;
  readonly node: string;
  readonly capacity: Capacity;
  readonly of?: (ground: Ground) => Family<'moeder'>;
}

/** A page of one, and a page of forty, along each way below it: all at once would cost more than an operation may. */
function pages({ root, node, capacity, of = ({ often }) => often }: List): GrowingQuestion {
  const [list, ...above] = root.split('.').reverse() as [string, ...string[]];
  const queries = waysBelow(node, capacity).map(({ fields, leaf }) => {
    const text = fields.reduceRight((below, field) => `${field} { ${below} }`, leaf);
    const page = `${list}(first: $first) { edges { cursor node { ${text} } } pageInfo { hasNextPage } }`;
    return `query ($first: Int!) { ${above.reduce((below, field) => `${field} { ${below} }`, page)} }`;
  });
  const asking = (first: number) => (ground: Ground) => ({
    who: readerOf(capacity, of(ground)),
    variables: { first },
  });
  return {
    name: `${root} as ${capacity}`,
    queries,
    little: asking(1),
    much: asking(40),
    grows: `${root}.edges.node`,
  };
}

const colleagues: GrowingQuestion = {
  name: 'viewer as organisatiebeheerder',
  queries: [`{ viewer { ${selected('Viewer', 'organisatiebeheerder')} } }`],
  little: ({ administrators }) => ({ who: administrators.few, variables: {} }),
  much: ({ administrators }) => ({ who: administrators.many, variables: {} }),
  grows: 'viewer.appointments.person',
};

/** The planning of an organisation with one sitting or meeting, and with many. */
const planning = (root: 'sittings' | 'meetings', noun: string): GrowingQuestion => ({
  ...colleagues,
  name: `${root} as organisatiebeheerder`,
  queries: [`{ ${root} { ${selected(noun, 'organisatiebeheerder')} } }`],
  grows: root,
});

type OfConsents = 'consentForecast' | 'consentAsKnown';

/** Periods of one case, or of one request, for whoever asked it. */
const periods = (
  root: OfConsents,
  declared: string,
  variables: (of: GrownCase) => Input,
): GrowingQuestion => {
  const asking = (of: GrownCase): Asking => ({ who: coordinator, variables: variables(of) });
  const given = declared.replace(/\$(\w+): [\w!]+/g, '$1: $$$1');
  return {
    name: `${root} as ${coordinator}`,
    queries: [`query (${declared}) { ${root}(${given}) { ${selected('ConsentPeriod', coordinator)} } }`],
    little: ({ few }) => asking(few),
    much: ({ many }) => asking(many),
    grows: root,
  };
};

/** A pupil by the id, as whoever registers; of one there is little, of the other much. */
const ofPupil = (root: string, declared: string, below: string, grows: string): GrowingQuestion => {
  const asking = ({ family }: GrownCase): Asking => ({ who: registrar, variables: { id: family.pupilId } });
  return {
    name: `${root} as ${registrar}`,
    queries: [`query ($id: ID!) { ${root}(${declared}) { ${below} } }`],
    little: ({ few }) => asking(few),
    much: ({ many }) => asking(many),
    grows,
  };
};

/** What was touched in one emergency, on a page of one and on one of forty. */
const usesOf: GrowingQuestion = {
  name: 'emergencyLines as privacy-officer',
  queries: [
    'query ($id: ID!, $first: Int!) { emergencyLines(emergencyId: $id, first: $first) { edges { node { id person { id } } } } }',
  ],
  little: ({ emergencyId }) => ({ who: 'privacy-officer', variables: { id: emergencyId, first: 1 } }),
  much: ({ emergencyId }) => ({ who: 'privacy-officer', variables: { id: emergencyId, first: 40 } }),
  grows: 'emergencyLines.edges.node',
};

/** What there is to do at the school, on a page of one and on one of forty. */
const work = (list: 'absenceSignals' | 'sicknessSignals'): GrowingQuestion => {
  const node = `edges { node { id criterion pupil { id givenNames } } }`;
  const asking = (first: number) => (): Asking => ({ who: registrar, variables: { first } });
  return {
    name: `workList.${list} as ${registrar}`,
    queries: [`query ($first: Int!) { workList { ${list}(first: $first) { ${node} } } }`],
    little: asking(1),
    much: asking(40),
    grows: `workList.${list}.edges.node`,
  };
};

/** Of the one who is ill at a school with one, and of all at one with many. */
const due = (root: string, query: string): GrowingQuestion => ({
  name: `${root} as ${registrar}`,
  queries: [query],
  little: ({ small }) => ({ who: small, variables: {} }),
  much: () => ({ who: registrar, variables: {} }),
  grows: `${root}.pupils.pupil`,
});

const dueFields = 'calendar { state } pupils { kind state pupil { id givenNames } } plans { caseId }';

const ofMany = ({ many }: Ground) => many.family;
const accesses = { root: 'viewer.accesses', node: 'AccessLogEntry', of: ofMany } as const;

const byNumber = ({ family }: GrownCase): Asking => ({
  who: family.pupil,
  variables: { number: numberOf(family) },
});

const bearer: GrowingQuestion = {
  name: 'pupilByNumber as leerling',
  queries: [
    `query ($number: String!) { pupilByNumber(number: $number) { ${selected('Pupil', 'leerling')} } }`,
  ],
  little: ({ few }) => byNumber(few),
  much: ({ many }) => byNumber(many),
  grows: 'pupilByNumber.numbers',
};

const listed = (root: string, node: string, capacity: Capacity): GrowingQuestion[] => [
  pages({ root, node, capacity }),
];

/** By the name of the query. */
export const growingQuestions: Readonly<Record<string, readonly GrowingQuestion[]>> = {
  case: readers.map(reader => ({
    name: `case as ${reader}`,
    queries: wholeCase(reader),
    isInPortions: true,
    little: caseOf(reader, 'few'),
    much: caseOf(reader, 'many'),
    grows: readersOfCase[reader],
  })),
  cases: (['ondersteuningscoordinator', 'mentor', 'leerling'] as const).map(capacity =>
    pages({ root: 'cases', node: 'Case', capacity }),
  ),
  consentRegister: listed('consentRegister', 'Consent', 'privacy-officer'),
  financialProposals: listed('financialProposals', 'FinancialProposal', approver),
  pupilPseudonyms: listed('pupilPseudonyms', 'PupilPseudonym', 'privacy-officer'),
  consentForecast: [periods('consentForecast', '$caseId: ID!', ({ caseId }) => ({ caseId }))],
  consentAsKnown: [
    periods('consentAsKnown', '$consentId: ID!, $at: DateTimeISO!', ({ consentId, knownOn }) => ({
      consentId,
      at: knownOn,
    })),
  ],
  duoReports: (['leerling', 'leerplichtambtenaar', 'ondersteuningscoordinator'] as const).map(capacity =>
    pages({ root: 'duoReports', node: 'DuoReport', capacity, of: ofMany }),
  ),
  escalationCauses: listed('escalationCauses', 'EscalationCause', 'opdrachtgever'),
  evaluation: [growingEvaluation],
  pupilByNumber: [bearer],
  emergencyLines: [usesOf],
  emergencies: listed('emergencies', 'EmergencyReview', 'privacy-officer'),
  pupil: [ofPupil('pupil', 'id: $id', selected('Pupil', registrar), 'pupil.absenceCounts')],
  pupils: listed('pupils', 'Pupil', registrar),
  absenceEntries: [
    ofPupil(
      'absenceEntries',
      'pupilId: $id, first: 100',
      `edges { node { ${selected('AbsenceEntry', registrar)} } }`,
      'absenceEntries.edges.node',
    ),
  ],
  absenceFacts: [factsOfPupil('absenceFacts', 'day')],
  absenceCountFacts: [factsOfPupil('absenceCountFacts', 'late')],
  sicknessFacts: [factsOfPupil('sicknessFacts', 'fromDay')],
  workList: [
    work('absenceSignals'),
    work('sicknessSignals'),
    {
      ...due('deadlines', `{ workList { deadlines { ${dueFields} } } }`),
      grows: 'workList.deadlines.pupils.pupil',
    },
  ],
  deadlines: [due('deadlines', `{ deadlines { ${dueFields} } }`)],
  sittings: [planning('sittings', 'Sitting')],
  meetings: [planning('meetings', 'Meeting')],
  accessLog: listed('accessLog', 'AccessLogEntry', 'privacy-officer'),
  samePersonAccesses: listed('samePersonAccesses', 'AccessLogEntry', 'privacy-officer'),
  viewer: [colleagues, ...(['leerling', 'ouder'] as const).map(capacity => pages({ ...accesses, capacity }))],
};
