// Reads bytes as one JSON object, refusing what two parsers could read differently.

export type JsonObject = Readonly<Record<string, unknown>>;

// A byte order mark is kept, so that JSON.parse refuses it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function parseJsonObject(bytes: Uint8Array): JsonObject | undefined {
  try {
    const text = utf8.decode(bytes);
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) && !hasDuplicateMember(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// RFC 7515, 4 and RFC 7519, 4 let a parser refuse repeated names or take the last. We refuse: a gateway in
// front of us may take the first. Expects text that JSON.parse accepted, so strings and braces are all it reads.
function hasDuplicateMember(text: string): boolean {
  const open: Set<string>[] = [];
  for (const [found, string, colon] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g)) {
    if (found === '{') open.push(new Set());
    else if (found === '}') open.pop();
    else if (string !== undefined && colon !== undefined) {
      const name: string = JSON.parse(string);
      const names = open.at(-1);
      if (names?.has(name)) return true;
      names?.add(name);
    }
  }
  return false;
}
