export type { Relation } from './base/relation.js';
export type { Upos } from './base/upos.js';
export type { DependencyTree } from './parsing/dependency-tree.js';
export { retextDependencies, type ParsedSentence } from './retext-dependencies.js';
export { retextPos } from './retext-pos.js';
export { parseSentence, tagSentence } from './syntax.js';
export type { TaggedSentence } from './tagging/tagged-sentence.js';
