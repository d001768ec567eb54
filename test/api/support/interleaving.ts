// Puts the questions of many people to one server at once, breaks some off at random, and compares each answer with the
// one that the person gets alone.

import { Agent, request } from 'node:http';
import { personas } from '../../../src/demo/region/personas.js';
import { stories } from '../../../src/demo/region/stories/all.js';
import { caseOf } from '../../../src/demo/region/story-rows.js';
import { personaNamed, tokenOf } from '../../support/ask.js';
import { withoutReceipt } from '../../support/receipt.js';
import type { TestServer } from '../../support/server.js';

interface Question {
  readonly persona: string;
  readonly body: string;
  readonly authorization: string;
}

interface Known extends Question {
  readonly status: number;
  readonly answer: string;
}

export interface Campaign {
  readonly requests: number;
  readonly atOnce: number;
  /** Which part of the askers hangs up before the answer. */
  readonly hangUps: number;
}

export interface Outcome {
  readonly asked: number;
  readonly answered: number;
  /** Personas who got anything but their own answer. */
  readonly mixedUp: readonly string[];
  readonly failed: readonly string[];
}

/** A hang-up is undefined. */
type Reply = { readonly status: number; readonly text: string } | undefined;

const blind = ['opdrachtgever', 'privacy-officer', 'organisatiebeheerder'];
const aboutCase =
  'query ($id: ID!) { case(id: $id) { id phase participants { capacity } } viewer { capacity person { id } } }';
/** Comes to nothing for everybody, after a transaction that is rolled back. */
const inVain =
  'mutation { withdrawAgreement(input: { agreementId: "x", version: 1, reason: "x" }) { __typename } }';
const aboutMe = '{ viewer { capacity purpose person { id name } organisation { id name } } }';

async function questionsTo(server: TestServer): Promise<Question[]> {
  const questions: Question[] = [];
  for (const { persona, capacity } of personas) {
    const authorization = `Bearer ${await tokenOf(server, personaNamed(persona))}`;
    const add = (query: string, variables: object = {}): void => {
      questions.push({ persona, authorization, body: JSON.stringify({ query, variables }) });
    };
    add(aboutMe);
    add(inVain);
    if (!blind.includes(capacity)) for (const story of stories) add(aboutCase, { id: caseOf(story) });
  }
  return questions;
}

function put(
  server: TestServer,
  agent: Agent,
  { body, authorization }: Question,
  hangUpAfter?: number,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      // Else each refusal would bear a trace of its own.
      traceparent: `00-${'c'.repeat(32)}-${'1'.repeat(16)}-01`,
      authorization,
      'content-length': Buffer.byteLength(body),
    };
    let hungUp = false;
    const sent = request(`${server.url}/graphql`, { method: 'POST', agent, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(undefined));
      response.on('end', () =>
        resolve(
          hungUp
            ? undefined
            : { status: response.statusCode ?? 0, text: withoutReceipt(Buffer.concat(chunks).toString()) },
        ),
      );
    });
    sent.on('error', fault => (hungUp ? resolve(undefined) : reject(fault)));
    if (hangUpAfter !== undefined) {
      setTimeout(() => {
        hungUp = true;
        sent.destroy();
        resolve(undefined);
      }, hangUpAfter);
    }
    sent.end(body);
  });
}

/** Where two people had one answer, nobody could tell whose it is. */
function checkApart(known: readonly Known[]): void {
  const owners = new Map<string, string>();
  for (const { status, answer, persona } of known) {
    if (status !== 200) continue;
    const owner = owners.get(answer) ?? persona;
    if (owner !== persona) throw new Error(`${owner} and ${persona} have the same answer`);
    owners.set(answer, persona);
  }
}

/** The same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export async function createInterleaving(server: TestServer, seed = 7) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const random = randomFrom(seed);
  const known: Known[] = [];
  for (const question of await questionsTo(server)) {
    const alone = await put(server, agent, question);
    if (alone === undefined) throw new Error('the server hung up');
    known.push({ ...question, status: alone.status, answer: alone.text });
  }
  checkApart(known);

  async function run({ requests, atOnce, hangUps }: Campaign): Promise<Outcome> {
    let asked = 0;
    let answered = 0;
    const mixedUp: string[] = [];
    const failed: string[] = [];
    const asker = async (): Promise<void> => {
      while (asked < requests) {
        asked += 1;
        const question = known[Math.floor(random() * known.length)]!;
        const hangUpAfter = random() < hangUps ? random() * 30 : undefined;
        const reply = await put(server, agent, question, hangUpAfter);
        if (reply === undefined) continue;
        answered += 1;
        if (reply.status !== question.status) failed.push(`${question.persona} ${reply.status}`);
        else if (reply.text !== question.answer) mixedUp.push(question.persona);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, asker));
    return { asked, answered, mixedUp, failed };
  }

  /** Whether each place in the pool was given back. */
  async function stillAnswers(): Promise<boolean> {
    const replies = await Promise.all(known.slice(0, 8).map(one => put(server, agent, one)));
    agent.destroy();
    return replies.every((reply, index) => reply?.text === known[index]!.answer);
  }

  return {
    run,
    stillAnswers,
    questions: known.length,
    differentAnswers: new Set(known.map(one => one.answer)).size,
  };
}
