// What somebody is answered of the care data in a case, and who looked at theirs, as a parent finds it in the record.

import { idRoots } from '../../leak/questions.js';
import { type Json, type JsonObject, pick } from '../../support/ask.js';
import { traced, type Who } from './casework.js';
import { askerOf, schema } from './growing-questions.js';
import type { World } from './world.js';

/** Conclusions, agreements and notes, or null where the case itself is not seen. */
export async function feedbackFor({ server }: World, who: Who, caseId: string): Promise<Json> {
  const fields = 'healthFeedback { conclusion agreements { agreement } } healthFeedbackNotes { note }';
  const { data, errors } = await traced(server, who, `{ case(id: "${caseId}") { ${fields} } }`);
  if (errors !== undefined || data === null) throw new Error(JSON.stringify(errors));
  return pick(data, 'case') ?? null;
}

const portions = idRoots(schema, askerOf('ouder')).filter(one => one.root === 'case');
const headers = { traceparent: `00-${'c'.repeat(32)}-${'1'.repeat(16)}-01`, 'accept-language': 'nl' };

/** Everything that a parent can ask of a case, in one text, with what is told to be withheld. */
export async function wordsFor({ server }: World, who: Who, caseId: string): Promise<string> {
  const texts: string[] = [];
  for (const { selection } of portions)
    texts.push((await traced(server, who, `{ case(id: "${caseId}") { ${selection} } }`, { headers })).text);
  return texts.join('');
}

const entry = 'id at capacity purpose action outcome classes rules';

/** Who looked, the own looks left out: each question leaves one. */
export async function looksOfOthers({ server }: World, who: Who): Promise<JsonObject[]> {
  const query = `{ viewer { accesses(first: 90) { edges { node { ${entry} } } } } }`;
  const { data } = await traced(server, who, query);
  const all = pick(data ?? undefined, 'viewer', 'accesses', 'edges') as { node: JsonObject }[];
  return all.map(one => one.node).filter(one => one.capacity !== 'OUDER');
}
