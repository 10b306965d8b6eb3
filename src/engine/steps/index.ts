export { finish, type Steps } from './steps.js';
export { TimeBudget } from './time-budget.js';
