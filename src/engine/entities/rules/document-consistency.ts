import { append } from '../../../collections.js';
import { contains, overlaps, type Sentence } from '../../text/index.js';
import { fold } from '../../language/index.js';
import { isCommonWord } from '../gazetteer/gazetteer.js';
import { particles } from '../gazetteer/name-words.js';
import { wordOf } from '../tagger/word.js';
import type { EntityType, Mention } from '../types.js';
import { isInAddress } from './addresses.js';
import { ordinarySurnames, surnamesIn } from './ordinary-surnames.js';
import { mentionOf } from './mention.js';
import { joinSurnames, splitPairs } from './name-pairs.js';
import { majorityTypes, type BlockMentions } from './type-votes.js';

/**
 * Lets the blocks of one document learn from each other: a surname takes the type of the full name it stands for, a name
 * takes the type that it has most often, and one that was found in one place is found in the others too.
 *
 * Cheap enough to run on every edit; give it the cached reading of the blocks that did not change.
 *
 * @param read the blocks of one document, in reading order; each may count its offsets from its own start
 * @returns the mentions of each block, in the same order: the very array that came in where nothing changes
 */
export function consistentMentions(read: readonly BlockMentions[]): (readonly Mention[])[] {
  const joined = joinSurnames(read);
  const apart = splitPairs(read.map(({ sentences }, index) => ({ sentences, mentions: joined[index] ?? [] })));
  const blocks = read.map(({ sentences }, index) => ({ sentences, mentions: apart[index] ?? [] }));
  const types = majorityTypes(blocks);
  const words = nameWordsOf(blocks, types);
  const names = fullNames(types);
  const surnames = ordinarySurnames(types);
  return blocks.map(({ sentences, mentions }) => {
    const typed = mentions.map((mention) => {
      const type = types.get(fold(mention.name)) ?? mention.type;
      return type === mention.type ? mention : { ...mention, type };
    });
    const full = sentences.flatMap((sentence) => fullNamesIn(sentence, names)).filter((name) => isFuller(name, typed));
    const kept =
      full.length === 0 ? typed : [...typed.filter((mention) => !full.some((name) => overlaps(name, mention))), ...full];
    const missed = sentences.flatMap((sentence) => {
      const found = missedIn(sentence, kept, words);
      return surnames.size === 0 ? found : [...found, ...surnamesIn(sentence, [...kept, ...found], surnames)];
    });
    if (missed.length === 0 && full.length === 0 && typed.every((mention, index) => mention === mentions[index])) return mentions;
    return [...kept, ...missed].sort((a, b) => a.start - b.start);
  });
}

/** The single words that are names in this document: not such as are ordinary words too. */
function nameWordsOf(blocks: readonly BlockMentions[], types: ReadonlyMap<string, EntityType>): Map<string, EntityType> {
  const words = new Map<string, EntityType>();
  for (const [key, type] of types) {
    if (type !== 'other' && key.length > 2 && !key.includes(' ') && !isCommonWord(key) && !particles.has(key))
      words.set(key, type);
  }
  for (const { sentences } of blocks) {
    for (const { tokens } of sentences) {
      // "apple" in lower case somewhere in the document: then "Apple" at the start of a sentence may be one.
      for (const token of tokens) if (token.text === token.lower && words.has(token.lower)) words.delete(token.lower);
    }
  }
  return words;
}

interface FullName {
  readonly words: readonly string[];
  readonly type: EntityType;
}

/** The names of several words, by their first. */
function fullNames(types: ReadonlyMap<string, EntityType>): Map<string, FullName[]> {
  const names = new Map<string, FullName[]>();
  for (const [key, type] of types) {
    const words = key.split(' ');
    const [first = ''] = words;
    if (words.length > 1 && type !== 'other') append(names, first, { words, type });
  }
  return names;
}

/** Where a name of several words stands again, written with capitals. */
function fullNamesIn({ tokens }: Sentence, names: ReadonlyMap<string, readonly FullName[]>): Mention[] {
  const found: Mention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    if (token?.kind !== 'word' || !wordOf(token).isCapital) continue;
    const stands = ({ words }: FullName): boolean =>
      words.every((word, index) => fold(tokens[first + index]?.text ?? '') === word);
    const [longest] = (names.get(wordOf(token).key) ?? []).filter(stands).sort((a, b) => b.words.length - a.words.length);
    if (longest === undefined) continue;
    const end = first + longest.words.length;
    const span = { first, end, type: longest.type };
    if (isInAddress(tokens, span)) continue;
    found.push(mentionOf(tokens, span));
    first = end - 1;
  }
  return found;
}

/** Whether a name takes in all that was found there, and more. */
function isFuller(name: Mention, mentions: readonly Mention[]): boolean {
  const inside = mentions.filter((mention) => overlaps(name, mention));
  return inside.every((mention) => contains(name, mention) && mention.end - mention.start < name.end - name.start);
}

/** Capitalized words outside all mentions that are a name elsewhere in the document. */
function missedIn({ tokens }: Sentence, mentions: readonly Mention[], words: ReadonlyMap<string, EntityType>): Mention[] {
  const missed: Mention[] = [];
  const isName = (index: number): boolean => tokens[index]?.kind === 'word' && wordOf(tokens[index]).isCapital;
  tokens.forEach((token, index) => {
    if (!isName(index)) return;
    const type = words.get(wordOf(token).key);
    // Beside another capitalized word it may be a part of a longer name that is not known.
    if (type === undefined || (isName(index - 1) && type !== 'person') || isName(index + 1)) return;
    if (mentions.some((mention) => overlaps(mention, token)) || isInAddress(tokens, { first: index, end: index + 1 })) return;
    missed.push(mentionOf(tokens, { first: index, end: index + 1, type }));
  });
  return missed;
}
