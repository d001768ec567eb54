// Validation rule: depth, aliases and directives of the document.

import type { ValidationRule } from 'graphql';
import { limits } from './limits.js';
import { measure } from './measure.js';
import { tooComplex } from './refused-by-limit.js';

export const withinLimits: ValidationRule = context => ({
  Document: document => {
    const { depth, aliases, directives } = measure(document);
    if (depth > limits.depth || aliases > limits.aliases || directives > limits.directives)
      context.reportError(tooComplex());
  },
});
