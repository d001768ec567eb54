// Situations and answers as rows of a table (CSV), for people with a spreadsheet.

import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { type Answered, answerTo, type NotAnswered } from './answered.js';
import { type Column, columnsOf, situationIn, UnusableTable } from './table-columns.js';
import { LONGEST_LINE } from './text-lines.js';
import type { Written } from './written.js';

/** Between the names in a cell. */
const BETWEEN = ';';
const HEADER = ['id', 'effect', 'rule', 'deciders', 'missing', 'refused', 'expired', 'error'];
const BYTE_ORDER_MARK = '\uFEFF';

function cellsOf(told: Answered | NotAnswered): string[] {
  if ('error' in told) return [told.id ?? '', '', '', '', '', '', '', told.error];
  const { effect, rule, deciders, missing, refused, expired } = told.answer;
  const lists = [deciders, missing, refused].map(names => names.join(BETWEEN));
  return [told.id, effect, rule, ...lists, expired === true ? 'true' : '', ''];
}

/** A name that holds the sign between names would be read as two. */
function tellable(told: Answered | NotAnswered): Answered | NotAnswered {
  if (
    'error' in told ||
    !told.answer.deciders.concat(told.answer.refused).some(name => name.includes(BETWEEN))
  )
    return told;
  return { id: told.id, error: `an id in the answer holds a ${BETWEEN}, which here stands between ids` };
}

function answerToRow(cells: readonly string[], columns: readonly Column[]): Answered | NotAnswered {
  if (cells.slice(columns.length).some(cell => cell.trim() !== ''))
    return { error: 'the row has more cells than the header' };
  return tellable(answerTo(situationIn(cells, columns)));
}

/** What stands before the first line break, and a stream in which it still stands. */
async function peek(chunks: AsyncIterable<string>): Promise<{ line: string; all: AsyncIterable<string> }> {
  const source = chunks[Symbol.asyncIterator]();
  let begun = '';
  while (!begun.includes('\n') && begun.length <= LONGEST_LINE) {
    const next = await source.next();
    if (next.done === true) break;
    begun += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    yield begun;
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
  }
  return { line: begun.split('\n', 1)[0]!, all: all() };
}

/** The signs that spreadsheets put between cells, by language and by choice; none of them occurs in a header. */
const delimiterIn = (header: string): string => [';', '\t'].find(sign => header.includes(sign)) ?? ',';

/** What the parser tells quotes the input, so only its code is looked at. */
const reasonOf = (problem: CsvError): string =>
  problem.code === 'CSV_MAX_RECORD_SIZE'
    ? `a row is longer than ${LONGEST_LINE} characters, or a quotation mark before it is not closed`
    : 'a quotation mark is not closed';

/** The rows of a table, each as soon as it is whole; a fault in the table comes after the rows before it. */
async function* rowsIn(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<string[]> {
  const found: string[][] = [];
  const parser = parse({
    bom: true,
    delimiter,
    max_record_size: LONGEST_LINE,
    relax_column_count: true,
    relax_quotes: true,
    // A spreadsheet's last rows are often empty.
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    // Taken here and not from the stream, which at a fault forgets the rows that nobody has taken yet.
    on_record: (cells: string[]) => {
      found.push(cells);
      return null;
    },
  });
  let fault: Error | undefined;
  parser.on('error', problem => {
    fault = problem;
  });
  for await (const chunk of chunks) {
    await new Promise<void>(resolve => parser.write(chunk, () => resolve()));
    yield* found.splice(0);
    if (fault !== undefined) throw fault;
  }
  await new Promise<void>(resolve => parser.end(() => resolve()));
  yield* found.splice(0);
  if (fault !== undefined) throw fault;
}

export async function* answerTable(chunks: AsyncIterable<string>): AsyncGenerator<Written> {
  const { line, all } = await peek(chunks);
  const delimiter = delimiterIn(line);
  const rowOf = (cells: string[]): string => stringify([cells], { delimiter });
  let columns: Column[] | undefined;
  try {
    for await (const cells of rowsIn(all, delimiter)) {
      if (columns === undefined) {
        columns = columnsOf(cells);
        const mark = line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
        yield { text: mark + rowOf(HEADER), failed: false };
        continue;
      }
      const told = answerToRow(cells, columns);
      yield { text: rowOf(cellsOf(told)), failed: 'error' in told };
    }
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    if (columns === undefined) throw new UnusableTable(`the header cannot be read: ${reasonOf(problem)}`);
    // Where one row ends and the next begins is not known any more.
    const error = `from here on the table cannot be read: ${reasonOf(problem)}`;
    yield { text: rowOf(cellsOf({ error })), failed: true };
  }
  if (columns === undefined) throw new UnusableTable('the table has no header');
}
