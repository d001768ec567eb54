// Who reads the paragraphs of a container: whoever opens the container, and each paragraph under their own line for what it
// touches (rights.csv, note "container"); who writes them writes the container.

import { type Line, type Rule, rulesOf } from '../rule.js';
import type { Resource } from '../vocabulary/resources.js';

export interface ContainerLines {
  readonly read: readonly Line[];
  readonly write: readonly Line[];
}

export const paragraphRules = (resource: Resource, { read, write }: ContainerLines): Rule[] =>
  rulesOf(resource, {
    read: read.map((line): Line => ({ ...line, facts: [...line.facts, 'opens_class'] })),
    write,
  });
