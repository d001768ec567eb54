// Writes one line of answers, field by field in the order and spacing of the published ones.
import type { Answer } from './answer.js';

export function writeAnswerLine(
  id: string,
  { effect, rule, deciders, missing, refused, expired }: Answer,
): string {
  const list = (names: readonly string[]) => `[${names.map(name => JSON.stringify(name)).join(', ')}]`;
  const fields = [
    `"id": ${JSON.stringify(id)}`,
    `"effect": "${effect}"`,
    `"rule": "${rule}"`,
    `"deciders": ${list(deciders)}`,
    `"missing": ${list(missing)}`,
    `"refused": ${list(refused)}`,
    ...(expired === true ? ['"expired": true'] : []),
  ];
  return `{${fields.join(', ')}}`;
}
