// What somebody sees of a pupil's absence and of the case about it, over HTTP, in words short enough for a table.

import { expect } from 'vitest';
import { type Json, type JsonObject, pick } from '../../support/ask.js';
import type { TestServer } from '../../support/server.js';
import { traced, type Who } from './casework.js';

export interface Seen {
  readonly caseId: string;
  readonly pupilId: string;
}

const ofCase = (fields: string) => `{ case(id: "$case") { ${fields} } }`;
const ofPupil = (fields: string) => `{ pupil(id: "$pupil") { ${fields} } }`;

/** What there is to see, by the word that stands for it. */
const things: Readonly<Record<string, string>> = {
  case: ofCase('id'),
  entries: '{ absenceEntries(pupilId: "$pupil", first: 100) { edges { node { id } } } }',
  facts: ofPupil('absenceFacts { id }'),
  spells: ofPupil('sickSpells { id }'),
  reasons: ofCase('absenceReasons { id }'),
  schoolTalks: ofCase('schoolTalks { id }'),
  invitations: ofCase('talkInvitations { id }'),
  preventiveTalk: ofCase('preventiveTalkReport { id }'),
  referrals: ofCase('referrals { id }'),
  conclusions: ofCase('healthFeedback { id }'),
  notices: ofCase('duoReportNotices { id }'),
  reports: ofCase('duoReports { id }'),
  factOfReport: ofCase('duoReportFacts { status }'),
  hearings: ofCase('leerplichtTalks { id }'),
  feedback: ofCase('leerplichtTalkFeedbacks { id }'),
};

function countOf(found: Json): number {
  if (Array.isArray(found)) return found.length;
  if (found === null || typeof found !== 'object') return 0;
  const edges = pick(found, 'edges');
  return Array.isArray(edges) ? edges.length : 1;
}

/** What the root or the one field below it holds. */
const heldIn = (data: JsonObject | null): Json => {
  const root = Object.values(data ?? {})[0] ?? null;
  if (root === null || pick(root, 'edges') !== undefined || pick(root, 'id') !== undefined) return root;
  return Object.values(root)[0] ?? null;
};

/** Each thing and how many of it there are; what may never be asked and what is not there go unsaid alike. */
export async function seenBy(server: TestServer, who: Who, { caseId, pupilId }: Seen): Promise<string> {
  const words: string[] = [];
  for (const [thing, query] of Object.entries(things)) {
    const text = query.replace('$case', caseId).replace('$pupil', pupilId);
    const { data, errors, status } = await traced(server, who, text);
    if (errors === undefined)
      words.push(...Array.from({ length: Math.min(countOf(heldIn(data)), 1) }, () => thing));
    else expect([thing, status, errors[0]?.extensions.code]).toEqual([thing, 403, 'FORBIDDEN']);
  }
  return words.length === 0 ? 'nothing' : words.join(' ');
}

/** The signals about the pupil in the work list of somebody that ask for something still: the criterion, and for what. */
export async function signalsFor(
  server: TestServer,
  who: Who,
  { pupilId }: Pick<Seen, 'pupilId'>,
): Promise<string[]> {
  const lists = ['absenceSignals', 'sicknessSignals'];
  const below = lists.map(list => `${list}(first: 100) { edges { node { criterion action pupil { id } } } }`);
  const { data, errors } = await traced(server, who, `{ workList { ${below.join(' ')} } }`);
  expect(errors).toBeUndefined();
  return lists
    .flatMap(list => pick(data ?? undefined, 'workList', list, 'edges') as unknown as { node: JsonObject }[])
    .filter(one => pick(one.node, 'pupil', 'id') === pupilId)
    .map(({ node: { criterion, action } }) => `${criterion} ${action}`)
    .sort();
}
