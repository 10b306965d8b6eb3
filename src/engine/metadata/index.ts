export { findCalendarDates, type CalendarDate } from './calendar-dates.js';
export { type Metadata } from './metadata.js';
export { readMetadata } from './read-metadata.js';
