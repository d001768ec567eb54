// `npm run -s decide`: answers situations of the consent law as they come in, one answer for each, in the same order.

import { parseArgs } from 'node:util';
import { answerJson } from './decide/answer-json.js';
import { answerTable } from './decide/answer-table.js';
import { UnusableTable } from './decide/table-columns.js';

const help = `npm run -s decide < situations.jsonl > answers.jsonl
npm run -s decide -- --csv < situations.csv > answers.csv

Answers situations of the consent law, of any number, as they come in. One that is not understood gets the place and the
reason instead of an answer ("error"), the rest goes on, and the exit code is 1.

--csv   a table in and out: its header names places in the format, such as at, student.birthDate, adults[0].id,
        statements[2].answer; an empty cell is nothing. Cells lie between commas, semicolons or tabs, as in the header;
        names within a cell of the answer between semicolons.`;

/** Whoever reads the answers may be slower than we are. */
const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (process.stdout.write(text, fault => fault && reject(fault))) resolve();
    else process.stdout.once('drain', resolve);
  });

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { csv: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return write(`${help}\n`);
  const chunks: AsyncIterable<string> = process.stdin.setEncoding('utf8');
  for await (const { text, failed } of values.csv ? answerTable(chunks) : answerJson(chunks)) {
    if (failed) process.exitCode = 1;
    await write(text);
  }
}

/** Whoever read the answers has seen enough. */
const isReaderGone = (fault: unknown): boolean => (fault as { code?: string }).code === 'EPIPE';
process.stdout.on('error', fault => process.exit(isReaderGone(fault) ? 0 : 1));

main().catch((fault: unknown) => {
  const isTold =
    fault instanceof UnusableTable || (fault as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  // Any other fault might quote what was read.
  process.stderr.write(`${isTold ? (fault as Error).message : 'it failed'}\n`);
  process.exitCode = 1;
});
