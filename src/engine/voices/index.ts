export { voicesOf, type Voices } from './voices.js';
