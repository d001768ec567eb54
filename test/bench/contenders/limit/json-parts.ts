// Pieces of the limit's statements: values as the API prints them, and lists as JSON.

/** Instants as the API prints them. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const list = (rows: string): string => `(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
