export { ActionPlan } from './action-plan.js';
export { PlanAction } from './plan-action.js';
export { PlanParagraph } from './plan-paragraph.js';
