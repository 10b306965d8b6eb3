export { noClasses, wordClassesOf, type WordClasses } from './word-classes.js';
