// How the catalogue is asked: any client of node-postgres will do, as superuser and inside a transaction.

export type Ask = <Row extends object>(text: string) => Promise<Row[]>;

/** Each answer's only column, which is called `line`. */
export async function linesOf(ask: Ask, text: string): Promise<string[]> {
  const rows = await ask<{ line: string }>(text);
  return rows.map(row => row.line);
}
