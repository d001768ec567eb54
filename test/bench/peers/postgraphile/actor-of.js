// Who asks, in which capacity and for what: from the token and the header; the database confirms it in the transaction.

import { randomUUID } from 'node:crypto';
import { SafeError } from 'postgraphile/grafast';

/**
 * What PostGraphile calls the settings of a request; here it is whom the transaction is for.
 * @typedef {object} Actor
 * @property {readonly (string | null)[]} claim as `app.enter` asks for it
 * @property {string} role
 * @property {import('./token-verifier.js').Claims} token
 * @property {string} purpose
 * @property {import('./operation-of.js').Operation} operation
 * @property {string} traceId
 * @property {Entered | null} entered what the database said, once the transaction is open
 * @property {(() => object[]) | null} owed rows of the record that a write leaves in its own transaction
 */

/**
 * @typedef {object} Entered
 * @property {string} person_id
 * @property {string} home
 * @property {string[] | null} regions
 * @property {Date} now
 * @property {string} snapshot
 */

/** The purpose of a request that names none, of the capacities that the benchmark uses. */
const mainPurposes = new Map([
  ['mentor', 'ATTENDANCE'],
  ['ondersteuningscoordinator', 'CARE_COORDINATION'],
  ['verzuimcoordinator', 'ATTENDANCE'],
  ['ouder', 'DATA_SUBJECT_RIGHTS'],
]);

const bearer = /^Bearer ([\w.-]+)$/i;
const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

export const refused = () => Object.assign(new SafeError('This is not permitted.'), { statusCode: 401 });

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('./operation-of.js').Operation} operation
 * @param {ReturnType<typeof import('./token-verifier.js').tokenVerifier>} verify
 * @returns {Promise<Actor>}
 */
export async function actorOf({ headers }, operation, verify) {
  const [, given] = bearer.exec(headers.authorization ?? '') ?? [];
  if (given === undefined) throw refused();
  const found = verify(given);
  const token =
    found instanceof Promise
      ? await found.catch(() => {
          throw refused();
        })
      : found;
  const declared = headers['doorbraak-purpose'];
  const purpose = declared === undefined ? mainPurposes.get(token.capacity) : String(declared);
  if (purpose === undefined) throw refused();
  return {
    claim: [token.issuer, token.subject, token.organisation, token.capacity, purpose],
    role: `doorbraak_as_${token.capacity.replaceAll('-', '_')}`,
    token,
    purpose,
    operation,
    traceId: traceparent.exec(String(headers.traceparent ?? ''))?.[1] ?? randomUUID().replaceAll('-', ''),
    entered: null,
    owed: null,
  };
}
