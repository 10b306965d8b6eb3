export { findEvents } from './find.js';
export type { Event } from './types.js';
