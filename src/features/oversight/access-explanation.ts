// Why somebody may or may not read a noun in a case, told to whoever oversees it: rules, facts and what is missing, and never
// a value of the case.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';
import { ConsentState } from '../consent/index.js';
import { PolicyCondition, PolicyRule } from '../policy-rule/index.js';
import { AccessEffectEnum, type FactAnswer, FactAnswerEnum, type ToldEffect } from './oversight-enums.js';

export const SaidEnum = describedEnum(
  'DeciderSaid',
  'What somebody who decides said to a request. Dutch: antwoord.',
  { AGREED: 'AGREED', REFUSED: 'REFUSED', NOT_SAID: 'NOT_SAID' },
  {
    AGREED: 'Dutch: akkoord.',
    REFUSED: 'Dutch: geweigerd of ingetrokken.',
    NOT_SAID: 'Dutch: nog niets gezegd.',
  },
);

@Envelope()
@ObjectType({ description: 'A fact that a rule asks, with its answer. Dutch: voorwaarde met antwoord.' })
export class AnsweredFact {
  @Field(() => PolicyCondition, { description: 'Which fact. Dutch: voorwaarde.' })
  condition!: PolicyCondition;

  @Field(() => FactAnswerEnum, { description: 'Whether it holds. Dutch: antwoord.' })
  answer!: FactAnswer;

  @Field(() => ID, {
    nullable: true,
    description: 'What proves it, where a row does: a period of consent, an opening. Dutch: bewijs.',
  })
  evidenceId!: string | null;
}

@Envelope()
@ObjectType({ description: 'A rule that speaks to the question, with its facts. Dutch: gewogen regel.' })
export class ConsideredRule {
  @Field(() => PolicyRule, { description: 'The rule. Dutch: regel.' })
  rule!: PolicyRule;

  @Field(() => Boolean, {
    description: 'Whether the case lacks none of its conditions. Dutch: van toepassing.',
  })
  applies!: boolean;

  @Field(() => [AnsweredFact], { description: 'Each of its conditions. Dutch: voorwaarden.' })
  facts!: readonly AnsweredFact[];
}

@Envelope()
@ObjectType({ description: 'Conditions that together would open it. Dutch: wat ontbreekt.' })
export class MissingConditions {
  @Field(() => [PolicyCondition], { description: 'All of them must come to hold. Dutch: voorwaarden.' })
  conditions!: readonly PolicyCondition[];
}

@Envelope()
@ObjectType({ description: 'Somebody whose agreement the law demands. Dutch: beslisser.' })
export class ConsentDecider {
  @Field(() => ID, {
    nullable: true,
    description: 'Who, by id; null where the law demands somebody who is not known. Dutch: wie.',
  })
  personId!: string | null;

  @Field(() => SaidEnum, { description: 'What they said. Dutch: antwoord.' })
  said!: string;
}

@Envelope()
@ObjectType({
  description:
    'Consent that would open it: a request that stands, or one that could be made. Dutch: benodigde toestemming. Source: law.md 1.2 to 1.5.',
})
export class NeededConsent {
  @Field(() => ID, {
    nullable: true,
    description: 'The request; null where nobody asked. Dutch: toestemmingsverzoek.',
  })
  consentId!: string | null;

  @Field(() => ConsentState, {
    nullable: true,
    description: 'Where it stands; null where nobody asked. Dutch: stand.',
  })
  status!: string | null;

  @Field(() => String, { description: 'Row of the law by which it is decided, R01 to R17. Dutch: regel.' })
  rule!: string;

  @Field(() => [ConsentDecider], { description: 'Who decides, each with what they said. Dutch: beslissers.' })
  deciders!: readonly ConsentDecider[];
}

@Envelope()
@ObjectType({
  description:
    'Why a noun of a case may or may not be read, as far as the case tells; no value of it is told. Dutch: uitleg van toegang. Source: architecture 5, decisions.md Q21.',
})
export class AccessExplanation {
  @Field(() => AccessEffectEnum, { description: 'What it comes to. Dutch: uitkomst.' })
  effect!: ToldEffect;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether whoever asks holds the capacity at that instant; without it nothing is read. Null where nobody was named. Dutch: bekleedt de hoedanigheid.',
  })
  holdsCapacity!: boolean | null;

  @Field(() => PolicyRule, { nullable: true, description: 'The rule that settled it. Dutch: regel.' })
  rule!: PolicyRule | null;

  @Field(() => [ConsideredRule], { description: 'All rules that speak to it. Dutch: gewogen regels.' })
  considered!: readonly ConsideredRule[];

  @Field(() => [MissingConditions], {
    description: 'Sets of conditions of which one, met, would open it. Dutch: wat ontbreekt.',
  })
  missing!: readonly MissingConditions[];

  @Field(() => [NeededConsent], {
    nullable: true,
    description:
      'Who would have to agree, where consent is among what is missing; null where it is not, where nobody was named, and of what was known once. A class that comes from care may need others to agree. Dutch: wie moet toestemmen.',
  })
  neededConsents!: readonly NeededConsent[] | null;

  @Field(() => GraphQLDateTimeISO, { description: 'Of which instant. Dutch: moment.' })
  at!: Date;

  @Field(() => String, { description: 'By which policy: the SHA-256 of its rules. Dutch: versie.' })
  version!: string;

  @Field(() => String, { description: 'The same in Dutch. Dutch: in woorden.' })
  dutch!: string;

  @Field(() => String, { description: 'The same in English.' })
  english!: string;
}
