// Finds a claim by its path in a payload, through own members of objects only.
import { isJsonObject, type JsonObject } from './parse-json-object.js';

// 'doorbraak.capacity' steps into objects; a list of names does the same where a name itself holds a dot.
export type ClaimPath = string | readonly string[];

export function claimAt(payload: JsonObject, path: ClaimPath): unknown {
  let found: unknown = payload;
  for (const name of claimNames(path)) {
    if (!isJsonObject(found) || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return found;
}

export function claimNames(path: ClaimPath): readonly string[] {
  return typeof path === 'string' ? path.split('.') : path;
}
