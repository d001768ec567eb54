export { ActionPlan } from './action-plan.js';
export { FinancialRequest } from './financial-request.js';
export { PlanAction } from './plan-action.js';
export { PlanParagraph } from './plan-paragraph.js';
export { PlanReview } from './plan-review.js';
export { PlanSupport } from './plan-support.js';
