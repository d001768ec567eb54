// What the law asks of the transaction in which it passes.

export interface LawTransaction {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}
