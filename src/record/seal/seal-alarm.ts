// Why the sealer does not go on: what it found does not fit what it sealed before, or what it needs is not there.

export class SealAlarm extends Error {
  override name = 'SealAlarm';
}

/** What may be said of a fault: our own words, or the code by which PostgreSQL or the system names it; never its text. */
export function toldOf(fault: unknown): string {
  if (fault instanceof SealAlarm) return fault.message;
  const code = (fault as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z_]{5,30}$/.test(code) ? `it failed: ${code}` : 'it failed';
}
