// A line of the record, decided anew: by the facts as the transaction of then saw them, and by the policy of then.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { PolicyCondition, PolicyNounEnum } from '../policy-rule/index.js';

export const ReplayedAnswerEnum = describedEnum(
  'ReplayedAnswer',
  'What a fact comes to when it is asked again of what was known then. Dutch: herhaald antwoord.',
  { YES: 'YES', NO: 'NO', AS_STORED: 'AS_STORED' },
  {
    YES: 'It held, for the case. Dutch: ja.',
    NO: 'It did not hold. Dutch: nee.',
    AS_STORED:
      'It was asked of an item, which the line does not name: what the line keeps stands. Dutch: zoals vastgelegd.',
  },
);

export const ReplayVerdictEnum = describedEnum(
  'ReplayVerdict',
  'Whether a line of the record and what is decided anew are equal. Dutch: uitkomst van het herhalen.',
  {
    EQUAL: 'EQUAL',
    FACTS_DIFFER: 'FACTS_DIFFER',
    DECISION_DIFFERS: 'DECISION_DIFFERS',
    UNKNOWN_RULE: 'UNKNOWN_RULE',
    UNKNOWN_POLICY: 'UNKNOWN_POLICY',
    NOTHING_DECIDED: 'NOTHING_DECIDED',
  },
  {
    EQUAL: 'The same facts, the same decision by the same rule. Dutch: gelijk.',
    FACTS_DIFFER: 'A fact that the line keeps was otherwise. Dutch: feiten verschillen.',
    DECISION_DIFFERS:
      'The facts are the same, and the policy of then decides otherwise. Dutch: beslissing verschilt.',
    UNKNOWN_RULE: 'The policy of then knows no such rule. Dutch: regel onbekend.',
    UNKNOWN_POLICY:
      'The policy that the line names is not kept, or is not what its hash says. Dutch: versie onbekend.',
    NOTHING_DECIDED:
      'The line is about nobody, or of an attempt that failed: there was no decision. Dutch: niets beslist.',
  },
);
export type ReplayVerdict = keyof typeof ReplayVerdictEnum;

@Envelope()
@ObjectType({ description: 'A fact of a line, asked again. Dutch: herhaald feit.' })
export class ReplayedFact {
  @Field(() => PolicyCondition, { description: 'Which fact. Dutch: voorwaarde.' })
  condition!: PolicyCondition;

  @Field(() => Boolean, { description: 'Whether it held, by the line. Dutch: zoals vastgelegd.' })
  stored!: boolean;

  @Field(() => ReplayedAnswerEnum, { description: 'Whether it held, asked again. Dutch: herhaald.' })
  replayed!: keyof typeof ReplayedAnswerEnum;
}

@Envelope()
@ObjectType({ description: 'A decision of a line, taken again. Dutch: herhaalde beslissing.' })
export class ReplayedDecision {
  @Field(() => PolicyNounEnum, { description: 'About which noun. Dutch: soort gegevens.' })
  noun!: Resource;

  @Field(() => String, {
    nullable: true,
    description: 'The rule that settled it, by the line; null where none did. Dutch: regel.',
  })
  ruleId!: string | null;

  @Field(() => ReplayVerdictEnum, { description: 'Whether it comes out the same. Dutch: uitkomst.' })
  verdict!: ReplayVerdict;

  @Field(() => [ReplayedFact], { description: 'The facts that the line keeps. Dutch: feiten.' })
  facts!: readonly ReplayedFact[];
}

@Envelope()
@ObjectType({
  description:
    'A line of the record, decided anew by the facts as the transaction of then saw them and by the policy of then. Dutch: herhaalde inzageregel. Source: architecture 3.',
})
export class ReplayedAccess {
  @Field(() => ID, { description: 'The line. Dutch: inzageregel.' })
  lineId!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was. Dutch: tijdstip.' })
  at!: Date;

  @Field(() => ReplayVerdictEnum, {
    description: 'Whether all of it comes out the same; else the first that does not. Dutch: uitkomst.',
  })
  verdict!: ReplayVerdict;

  @Field(() => String, { description: 'The policy of then: the SHA-256 of its rules. Dutch: versie.' })
  version!: string;

  @Field(() => Boolean, { description: 'Whether that is the policy of now. Dutch: huidige versie.' })
  isPolicyOfNow!: boolean;

  @Field(() => [ReplayedDecision], { description: 'Each of its decisions. Dutch: beslissingen.' })
  decisions!: readonly ReplayedDecision[];
}
