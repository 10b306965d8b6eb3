export { splitBlocks, splitText, type Block, type LanguageId } from './blocks.js';
export { citationSpans, plainCitationKey } from './citation-spans.js';
export { decode, type DecodedText, type Encoding } from './decode.js';
export { EnglishParser } from './english.js';
export { parseBlock } from './parse.js';
export { sentencesOf, type Sentence } from './sentences.js';
export { contains, overlaps, type Span } from './span.js';
export { type TextEdit } from './text-edit.js';
export { type Token } from './tokens.js';
