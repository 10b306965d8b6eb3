export { type Metadata } from './metadata.js';
export { readMetadata } from './read-metadata.js';
export { pageSpans } from './page-spans.js';
export { readFrontMatter } from './front-matter.js';
export { isNewsroomName } from './newsrooms.js';
