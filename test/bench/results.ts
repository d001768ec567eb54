// What came of a run: raw, as medians, and as a table in which every figure is a ratio of that run.

import { cpus, totalmem } from 'node:os';
import { median } from './decisions/rounds.js';
import type { Measured } from './load/turn.js';

export interface Result extends Measured {
  readonly round: number;
  readonly operation: string;
  readonly contender: string;
}

export interface Run {
  readonly date: string;
  readonly machine: { readonly processor: string; readonly cores: number; readonly memoryGiB: number };
  readonly node: string;
  readonly postgres: string;
  readonly cases: number;
  readonly connections: number;
  readonly seconds: number;
  readonly results: readonly Result[];
}

export const machine = (): Run['machine'] => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
});

const figures = ['requestsPerSecond', 'p50', 'p99', 'server', 'database'] as const;

type Medium = Pick<Measured, (typeof figures)[number]>;

export type Medians = ReadonlyMap<string, Medium>;

/** By contender, in the order in which they were measured. */
export function mediansOf(results: readonly Result[], operation: string): Medians {
  const of = results.filter(one => one.operation === operation);
  const names = [...new Set(of.map(one => one.contender))];
  return new Map(
    names.map(name => {
      const those = of.filter(one => one.contender === name);
      const pairs = figures.map(figure => [figure, median(those.map(one => one[figure]))]);
      return [name, Object.fromEntries(pairs) as unknown as Medium];
    }),
  );
}

/** The median of the ratios of each round: what the machine did in that round fell on both. */
export function ratio(results: readonly Result[], operation: string, one: string, other: string): number {
  const rounds = [...new Set(results.map(result => result.round))];
  const rate = (contender: string, round: number): number =>
    results.find(
      result => result.operation === operation && result.contender === contender && result.round === round,
    )?.requestsPerSecond ?? Number.NaN;
  return median(rounds.map(round => rate(one, round) / rate(other, round)));
}

const shown = (value: number, digits: number): string => value.toFixed(digits);

export function tableOf({ results }: Run, operation: string, reference: string): string {
  const rows = [...mediansOf(results, operation)].map(([name, at]) => [
    name,
    shown(at.requestsPerSecond, 0),
    shown(ratio(results, operation, name, reference), 2),
    shown(at.p50, 0),
    shown(at.p99, 0),
    shown(at.server, 2),
    shown(at.database, 2),
  ]);
  const head = ['', 'requests/s', `x ${reference}`, 'p50 ms', 'p99 ms', 'server CPU ms', 'database CPU ms'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
