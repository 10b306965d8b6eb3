import { contains, overlaps, type Sentence } from '../../text/index.js';
import { isInAddress } from './addresses.js';
import { fold } from '../gazetteer/fold.js';
import { isCommonWord } from '../gazetteer/gazetteer.js';
import { mentionOf } from '../find-mentions.js';
import { acronymDefinitions } from './acronym-definitions.js';
import { wordOf } from '../tagger/word.js';
import { generations, particles, placeHeads } from '../words.js';
import type { EntityType, Mention } from '../types.js';

/** A block of a document with what `findMentions` found in it. */
export interface BlockMentions {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/**
 * Lets the blocks of one document learn from each other: a surname takes the type of the full name it stands for, a name
 * takes the type that it has most often, and one that was found in one place is found in the others too.
 *
 * Cheap enough to run on every edit; give it the cached reading of the blocks that did not change.
 *
 * @param blocks of one document, in reading order; each may count its offsets from its own start
 * @returns the mentions of each block, in the same order: the very array that came in where nothing changes
 */
export function consistentMentions(blocks: readonly BlockMentions[]): (readonly Mention[])[] {
  const types = typesOf(blocks);
  const words = wordsOf(blocks, types);
  const names = fullNames(types);
  return blocks.map(({ sentences, mentions }) => {
    const typed = mentions.map((mention) => {
      const type = types.get(fold(mention.text)) ?? mention.type;
      return type === mention.type ? mention : { ...mention, type };
    });
    const full = sentences.flatMap((sentence) => fullNamesIn(sentence, names)).filter((name) => isFuller(name, typed));
    const kept =
      full.length === 0 ? typed : [...typed.filter((mention) => !full.some((name) => overlaps(name, mention))), ...full];
    const missed = sentences.flatMap((sentence) => missedIn(sentence, kept, words));
    if (missed.length === 0 && full.length === 0 && typed.every((mention, index) => mention === mentions[index])) return mentions;
    return [...kept, ...missed].sort((a, b) => a.start - b.start);
  });
}

/** The type of each name of which the document leaves no doubt: what it is most often, counting a full name's surname. */
function typesOf(blocks: readonly BlockMentions[]): Map<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>();
  const vote = (key: string, type: EntityType, weight: number): void => {
    const counts = votes.get(key) ?? new Map<EntityType, number>();
    counts.set(type, (counts.get(type) ?? 0) + weight);
    votes.set(key, counts);
  };
  for (const { sentences, mentions } of blocks) {
    for (const { start, text, type } of mentions) {
      const key = fold(text);
      // An at sign alone, which some take for the name of whom they address, tells nothing of another.
      if (key === '') continue;
      const weight = type === 'other' ? 0 : 1;
      // Nothing is in a person.
      const isWhere = type === 'person' && !key.includes(' ') && within.has(wordBefore(sentences, start));
      vote(key, isWhere ? 'place' : type, weight);
      if (type === 'person' && key.includes(' ')) vote(surname(key), type, 2);
      // "Bear Island": then "Bear" is a place too.
      const blank = key.lastIndexOf(' ');
      if (type === 'place' && placeHeads.has(key.slice(blank + 1))) vote(key.slice(0, blank), type, 2);
    }
    for (const { tokens } of sentences) {
      const keys = tokens.map(({ lower }) => lower);
      for (const { acronym } of acronymDefinitions({ tokens, keys })) {
        const mention = mentions.find(({ start }) => start === tokens[acronym]?.start);
        if (mention !== undefined) vote(fold(mention.text), mention.type, certain);
      }
    }
  }
  const types = new Map<string, EntityType>();
  for (const [key, counts] of votes) {
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (first !== undefined && (second === undefined || first[1] > second[1])) types.set(key, first[0]);
  }
  return types;
}

const within = new Set(['in', 'inside', 'outside', 'throughout', 'near']);

/** The word before the token that starts there, in its sentence; empty where there is none. */
function wordBefore(sentences: readonly Sentence[], start: number): string {
  const tokens = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.tokens ?? [];
  return tokens[tokens.findIndex((token) => token.start === start) - 1]?.lower ?? '';
}

/** More votes than a document has mentions of most names. */
const certain = 20;

function surname(key: string): string {
  const words = key.split(' ').filter((word) => !generations.has(word));
  return words.at(-1) ?? key;
}

/** The single words that are names in this document: not such as are ordinary words too. */
function wordsOf(blocks: readonly BlockMentions[], types: ReadonlyMap<string, EntityType>): Map<string, EntityType> {
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
    if (words.length > 1 && type !== 'other') names.set(first, [...(names.get(first) ?? []), { words, type }]);
  }
  return names;
}

/** Where a name of several words stands again, written with capitals. */
function fullNamesIn({ tokens }: Sentence, names: ReadonlyMap<string, readonly FullName[]>): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (token?.kind !== 'word' || !wordOf(token).isCapital) continue;
    const stands = ({ words }: FullName): boolean =>
      words.every((word, index) => fold(tokens[from + index]?.text ?? '') === word);
    const [longest] = (names.get(wordOf(token).key) ?? []).filter(stands).sort((a, b) => b.words.length - a.words.length);
    if (longest === undefined) continue;
    const to = from + longest.words.length;
    const span = { from, to, type: longest.type };
    if (isInAddress(tokens, span)) continue;
    found.push(mentionOf(tokens, span));
    from = to - 1;
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
    if (mentions.some((mention) => overlaps(mention, token)) || isInAddress(tokens, { from: index, to: index + 1, type })) return;
    missed.push(mentionOf(tokens, { from: index, to: index + 1, type }));
  });
  return missed;
}
