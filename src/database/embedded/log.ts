// How the embedded database tells what it does: an event and its fields, never a person's data.

export type Log = (event: string, fields?: Record<string, unknown>) => void;
