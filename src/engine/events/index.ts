export { EventIndex } from './event-index.js';
export type { Event } from './types.js';
