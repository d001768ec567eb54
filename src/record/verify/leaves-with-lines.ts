// Reads leaves with their lines, page by page. Lines mostly lie in the order of their leaves, and are read along with them in
// that order, far faster than each by its id; one that lies elsewhere is looked up.

import { type RowTexts, rowColumns } from './row-bytes.js';

export interface Leaf {
  readonly index: number;
  readonly lineId: string;
  /** In hexadecimal digits. */
  readonly hash: string;
  /** None where the line is gone. */
  readonly row: RowTexts | null;
}

export type Ask = (text: string, values: readonly unknown[], name: string) => Promise<RowTexts[]>;

const page = 500;
const columns = rowColumns.map(name => `a.${name}`).join(', ');
const [idAt, seqAt, xidAt] = [rowColumns.indexOf('id'), rowColumns.indexOf('seq'), rowColumns.indexOf('xid')];

const leaves = `select leaf_index, line_id, leaf_hash from record_leaves
  where leaf_index >= $1 order by leaf_index limit ${page}`;
const inOrder = `select ${columns} from access_log a where (a.xid, a.seq) > ($1::xid8, $2::bigint)
  order by a.xid, a.seq limit ${page}`;
const byId = `select ${columns} from access_log a where a.id = any ($1::uuid[])`;

export class LeavesWithLines {
  readonly #ask: Ask;
  #page: readonly Leaf[] = [];
  #at = 0;
  #following: Promise<Leaf[]> | undefined;
  #isInOrder = true;
  #mark: readonly [xid: string, seq: string] = ['0', '-9223372036854775808'];
  /** Lines that were read and whose leaf was not met yet. */
  #unmet = new Map<string, RowTexts>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** In order from the first on; the page behind is fetched while this one is looked at. */
  async next(): Promise<Leaf | undefined> {
    if (this.#at === this.#page.length) await this.#turn();
    const leaf = this.#page[this.#at];
    if (leaf !== undefined) this.#at += 1;
    return leaf;
  }

  async #turn(): Promise<void> {
    this.#page = await (this.#following ?? this.#fetch(0));
    this.#at = 0;
    const last = this.#page.at(-1);
    this.#following = last === undefined ? Promise.resolve([]) : this.#fetch(last.index + 1);
    // Whoever stops before does not wait for it.
    this.#following.catch(() => undefined);
  }

  async #fetch(from: number): Promise<Leaf[]> {
    const found = (await this.#ask(leaves, [from], 'leaves')) as [string, string, string][];
    if (this.#isInOrder && found.length > 0) await this.#readOn();
    const elsewhere = found.map(([, id]) => id).filter(id => !this.#unmet.has(id));
    if (elsewhere.length > 0) this.#keep(await this.#ask(byId, [elsewhere], 'by id'));
    // In a later epoch lines of several counts lie among each other: then each is looked up.
    if (elsewhere.length > page / 2) this.#isInOrder = false;
    const met = found.map(([index, lineId, hash]) => ({
      index: Number(index),
      lineId,
      hash: hash.slice(2),
      row: this.#unmet.get(lineId) ?? null,
    }));
    for (const { lineId } of met) this.#unmet.delete(lineId);
    if (this.#unmet.size > 2 * page) this.#unmet.clear();
    return met;
  }

  async #readOn(): Promise<void> {
    const lines = await this.#ask(inOrder, this.#mark, 'in order');
    this.#keep(lines);
    const last = lines.at(-1);
    if (last !== undefined) this.#mark = [last[xidAt]!, last[seqAt]!];
  }

  #keep(lines: readonly RowTexts[]): void {
    for (const line of lines) this.#unmet.set(line[idAt]!, line);
  }
}
