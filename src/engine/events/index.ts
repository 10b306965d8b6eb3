export { EventIndex } from './event-index.js';
export { eventsBySource } from './events-by-source.js';
export type { Event } from './types.js';
