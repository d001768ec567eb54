export { PolicyNounEnum, RuleActionEnum, RuleEffectEnum } from './policy-enums.js';
export { PolicyCondition, PolicyRule } from './policy-rule.js';
export { conditionOf, toldRule } from './told-rules.js';
