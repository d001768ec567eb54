// The numbers within which an operation must stay (issue text; threats.md G1, G21).

export const limits = {
  /** A thousand absence entries fit in it. */
  bodyBytes: 300_000,
  tokens: 1_000,
  depth: 12,
  aliases: 15,
  directives: 10,
  cost: 5_000,
  pageSize: 100,
  /** How many objects a list without a page size is counted as. */
  assumedListSize: 5,
  requestMilliseconds: 10_000,
  statementMilliseconds: 5_000,
} as const;
