// Fetches a published key set, trusting neither the length nor the kind of what comes back.
import { type JsonObject, parseJsonObject } from './parse-json-object.js';

const TIMEOUT_MS = 3_000;
const MAX_BYTES = 256 * 1024;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

export async function fetchJwks(uri: string): Promise<JsonObject> {
  const response = await fetch(uri, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const isJson = JSON_TYPE.test(response.headers.get('content-type') ?? '');
  if (response.status !== 200 || !isJson || response.body === null) {
    await response.body?.cancel();
    throw new Error('The key set endpoint did not answer with JSON');
  }
  const document = parseJsonObject(await readBounded(response.body));
  if (document === undefined) throw new Error('The key set endpoint did not answer with one JSON object');
  return document;
}

// Counts what arrives after decompression; leaving the loop by an error cancels the rest.
async function readBounded(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error('The key set is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
