export type { NounClass } from './classes.js';
export { classOf, likeness } from './likeness.js';
