export { findPassage, type Anchor } from './anchors/find-passage.js';
export { followEdit } from './anchors/follow-edit.js';
export { longestPassage, selectPassage } from './anchors/select-passage.js';
export { editAnnotations, type AnnotationChange } from './edit-annotations.js';
export { parseAnnotations } from './parse-annotations.js';
export type { AnnotatedKind, Annotation, PassageMark, PassageSelector } from './types.js';
