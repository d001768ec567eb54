// `npm run -s verify-log`: a small program apart that finds out whether the record was tampered with, and where it begins.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../project-root.js';
import { CannotVerify, type Finding, findingWords } from '../record/verify/findings.js';
import { type Asked, type Report, verifyLog } from '../record/verify/verify-log.js';

const help = `npm run -s verify-log [-- options]
  --key FILE        public key in PEM (SEAL_PUBLIC_KEY_FILE)
  --witness FILE    the second place, or a copy of it (SEAL_WITNESS_FILE)
  --no-witness      without it: a tail that was cut, or an older backup, goes unseen then
  --receipt FILE    a receipt that a client kept, or the answer that held it; as many as there are
  --origin NAME     the name of this record in each checkpoint (SEAL_ORIGIN, doorbraak/access-log)
  --json            the whole report as JSON

SEAL_DATABASE_URL names a login that may read the record, as the sealer's may. Nothing is written. Without any of these it
looks at the demo of DATA_DIR. Ends with 0 where the record is sound, 1 where it was tampered with, 2 where it cannot tell.`;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function options() {
  const { values } = parseArgs({
    options: {
      key: { type: 'string' },
      witness: { type: 'string' },
      'no-witness': { type: 'boolean', default: false },
      receipt: { type: 'string', multiple: true, default: [] },
      origin: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

type Options = ReturnType<typeof options>;

function askedBy(values: Options, env: Readonly<Record<string, string | undefined>>): Asked {
  const inDemo = (file: string): string =>
    join(resolve(env.DATA_DIR || join(projectRoot, '.data')), 'record', file);
  const witness = values.witness ?? (env.SEAL_WITNESS_FILE || inDemo('witness.jsonl'));
  return {
    url: env.SEAL_DATABASE_URL || urlIn(inDemo('database-url')),
    keyFile: values.key ?? (env.SEAL_PUBLIC_KEY_FILE || inDemo('seal-key.pub.pem')),
    origin: values.origin ?? (env.SEAL_ORIGIN || 'doorbraak/access-log'),
    witnessFile: values['no-witness'] ? undefined : witness,
    receipts: values.receipt,
  };
}

function urlIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new CannotVerify('SEAL_DATABASE_URL is not told, and there is no demo here');
  }
}

function placeOf({ checkpoint, leafIndex, throughLeaf, lineId }: Finding): string {
  const leaf =
    leafIndex === null
      ? []
      : [throughLeaf === null ? `leaf ${leafIndex}` : `leaf ${leafIndex} or behind it, up to ${throughLeaf}`];
  const others = [
    ...(lineId === null ? [] : [`line ${lineId}`]),
    ...(checkpoint === null ? [] : [`checkpoint ${checkpoint}`]),
  ];
  return [...leaf, ...others].join(', ');
}

function inWords({
  verdict,
  findings,
  sealed,
  checkpoints,
  sealedAt,
  waiting,
  pending,
  witnessed,
  receipts,
}: Report) {
  const until = sealedAt === null ? '' : `, the last at ${sealedAt}`;
  return [
    verdict === 'SOUND' ? 'the record is sound' : 'THE RECORD WAS TAMPERED WITH',
    ...findings.map(one => `${one.code}: ${findingWords[one.code]} (${placeOf(one) || 'see the receipts'})`),
    `${sealed} lines under ${checkpoints} checkpoints are sound${until}; ${waiting} wait to be sealed`,
    ...(pending > 0
      ? [`${pending} checkpoints are in the second place alone: the sealer was stopped, and goes on there`]
      : []),
    ...(witnessed ? [] : ['without the second place nobody can tell whether the end was cut off']),
    ...receipts.map(({ trace, lines, state }) => `receipt ${trace}: ${lines} lines, ${state}`),
  ].join('\n');
}

async function main(): Promise<void> {
  const values = options();
  if (values.help) return print(help);
  const report = await verifyLog(askedBy(values, process.env));
  print(values.json ? JSON.stringify(report, null, 2) : inWords(report));
  if (report.verdict === 'TAMPERED') process.exitCode = 1;
}

main().catch((fault: unknown) => {
  const isTold =
    fault instanceof CannotVerify || (fault as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  // Any other fault might quote what was read.
  process.stderr.write(`${isTold ? (fault as Error).message : 'it could not be verified'}\n`);
  process.exitCode = 2;
});
