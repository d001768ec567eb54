// `npm run -s seal`: seals what the record has gained, once or for as long as it runs; a process beside the server.

import { parseArgs } from 'node:util';
import { SealAlarm, toldOf } from '../record/seal/seal-alarm.js';
import { Sealer } from '../record/seal/sealer.js';
import { sealEvery } from '../record/seal/sealing-loop.js';
import { sealSettings } from './seal-settings.js';

const help = `npm run -s seal                       seals what has no leaf yet, once
npm run -s seal -- --every 1000       goes on, and looks every so many milliseconds, until SIGTERM
npm run -s seal -- --status           how many lines are sealed, and how many wait
npm run -s seal -- --public-key       the public key in PEM, for verify-log
npm run -s seal -- --new-epoch        after a logical restore, while no server runs: transactions are counted anew

SEAL_DATABASE_URL (a login with doorbraak_record_sealer alone), SEAL_KEY_FILE (Ed25519 as PKCS8 in PEM), SEAL_WITNESS_FILE
(the second place: appended to), SEAL_ORIGIN (the name of this record in each checkpoint).`;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const { values } = parseArgs({
  options: {
    every: { type: 'string' },
    status: { type: 'boolean', default: false },
    'public-key': { type: 'boolean', default: false },
    'new-epoch': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function millisecondsFrom(word: string): number {
  const milliseconds = Number(word);
  if (Number.isInteger(milliseconds) && milliseconds >= 10 && milliseconds <= 3_600_000) return milliseconds;
  throw new SealAlarm('--every takes whole milliseconds from 10 to 3600000');
}

async function goOn(sealer: Sealer, milliseconds: number): Promise<void> {
  const sealing = sealEvery(sealer, milliseconds);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void sealing.stop());
  await sealing.ended;
}

async function main(): Promise<void> {
  if (values.help) return print(help);
  const every = values.every === undefined ? undefined : millisecondsFrom(values.every);
  const { key, ...rest } = sealSettings(process.env);
  if (values['public-key']) return print(key.publicPem().trimEnd());
  const sealer = await Sealer.open({ key, ...rest, looking: values.status });
  if (every !== undefined) return goOn(sealer, every);
  try {
    if (values.status) print(JSON.stringify(await sealer.status()));
    else if (values['new-epoch']) print(`epoch ${await sealer.beginEpoch()} begins`);
    else print(`sealed ${await sealer.seal()} lines`);
  } finally {
    await sealer.close();
  }
}

main().catch((fault: unknown) => {
  process.stderr.write(`${toldOf(fault)}\n`);
  process.exitCode = 1;
});
