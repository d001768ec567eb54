// What can be asked and done about the doorbraakoverleg, for the schema.

import { BreakthroughResolver } from './breakthrough.resolver.js';
import { EscalationCauseResolver } from './escalation-cause.resolver.js';
import { FormResolver } from './form.resolver.js';
import { TableParagraphResolver } from './table-paragraph.resolver.js';

export const breakthroughResolvers = [
  BreakthroughResolver,
  EscalationCauseResolver,
  FormResolver,
  TableParagraphResolver,
] as const;
