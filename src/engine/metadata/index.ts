export { findDates, type FoundDate } from './dates.js';
export { type Metadata } from './metadata.js';
export { readMetadata } from './read-metadata.js';
