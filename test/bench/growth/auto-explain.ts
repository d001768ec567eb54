// Lets PostgreSQL tell the plan by which it answered each statement, also of those within its functions; for one run.

import { readFileSync, truncateSync } from 'node:fs';
import type { Settings } from '../../../src/database/embedded/server-settings.js';

export const explaining: Settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_parameter_max_length': '0',
};

/** A node as PostgreSQL tells it, as far as it is looked at here. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly 'Join Filter'?: string;
  /** Of each loop on average, as are those below. */
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface ToldPlan {
  readonly 'Query Text': string;
  readonly Plan: PlanNode;
}

const beginning = /^\S+ \S+ \S+ \[\d+\] LOG: {2}duration: [\d.]+ ms {2}plan:$/;

/** The plans in a log: each stands on the lines after its beginning, with a tab before each. */
export function plansIn(log: string): ToldPlan[] {
  const lines = log.split('\n');
  return lines.flatMap((line, at) => {
    if (!beginning.test(line)) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(one => !one.startsWith('\t'));
    return [JSON.parse(rest.slice(0, end === -1 ? undefined : end).join('\n')) as ToldPlan];
  });
}

/** What was told since the last time. The file is emptied: PostgreSQL, which appends to it, does not mind. */
export function takePlans(logFile: string): ToldPlan[] {
  const log = readFileSync(logFile, 'utf8');
  truncateSync(logFile);
  return plansIn(log);
}
