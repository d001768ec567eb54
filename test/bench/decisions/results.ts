// What was measured: the medians as a table for people, and everything as data for whoever compares runs.

import { cpus, totalmem } from 'node:os';
import { median, type Rates } from './rounds.js';

/** One list of questions, the rates of each round, and against whom the others are held. */
export interface Series {
  readonly title: string;
  readonly rounds: readonly Rates[];
}

export function medians({ rounds }: Series): Rates {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(names.map(name => [name, median(rounds.map(round => round[name]!))]));
}

const GIB = 2 ** 30;

export const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / GIB),
  platform: `${process.platform} ${process.arch}`,
});

/** Each contender's rate, its slowest and quickest round, and its share of the first contender's rate. */
export function table(series: Series): string {
  const rates = medians(series);
  const [first] = Object.values(rates);
  const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const rows = Object.entries(rates).map(([name, rate]) => {
    const all = series.rounds.map(round => round[name]!);
    const range = `${whole.format(Math.min(...all))} to ${whole.format(Math.max(...all))}`;
    return `${name.padEnd(22)}${whole.format(rate).padStart(14)}${range.padStart(28)}${(rate / first!).toFixed(4).padStart(10)}`;
  });
  const head = `${'per second'.padEnd(22)}${'median'.padStart(14)}${'rounds'.padStart(28)}${'share'.padStart(10)}`;
  return [series.title, head, ...rows, ''].join('\n');
}

export const raw = (all: readonly Series[]) => ({
  machine: machine(),
  node: process.version,
  date: new Date().toISOString(),
  rounds: Object.fromEntries(all.map(({ title, rounds }) => [title, rounds])),
  medians: Object.fromEntries(all.map(series => [series.title, medians(series)])),
});
