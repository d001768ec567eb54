// The times within which the database must answer.

export const limits = {
  statementMilliseconds: 5_000,
  requestMilliseconds: 10_000,
  connectMilliseconds: 5_000,
  connectionLifetimeSeconds: 1_800,
} as const;
