export { frameOf, type ClaimFrame, type NamedPart } from './claim-frame.js';
export { attachmentOf } from './attachment.js';
export { placeIn, type ClaimInTree } from './claim-in-tree.js';
export { treeOf } from './claim-trees.js';
export { clauseOf, saidOfSubject, verbPhrase, type Clause } from './clause.js';
export { framesApart } from './frames-apart.js';
export { complementOf, definite, nounPhrase, textOf, withoutArticle } from './phrases.js';
export { SentenceTree } from './sentence-tree.js';
