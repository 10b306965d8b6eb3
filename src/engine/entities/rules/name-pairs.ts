import relationNounList from '#lexicon/relation-nouns';
import { fold, isHyphen, type Tokens } from '../../language/index.js';
import { overlaps } from '../../text/index.js';
import { isFirstName, isLastName, kindsOf, NameKind, placeKinds } from '../gazetteer/gazetteer.js';
import { isListedAsOne } from '../gazetteer/whole-names.js';
import type { EntityType, Mention } from '../types.js';
import { mentionOf } from './mention.js';
import type { BlockMentions } from './type-votes.js';
import { isUnlisted } from './unlisted.js';

const relationNouns = new Set(relationNounList);
const pairForm = /^\p{Lu}[\p{L}\p{M}'’]*[-‐‑–/]\p{Lu}[\p{L}\p{M}'’]*$/u;

/**
 * Splits what was taken for one name and is two, joined by a hyphen or a slash: where both are named by themselves elsewhere in the
 * document, or where a noun follows that takes two (`X-Y talks`) and both may be names. A surname that somebody has in full (`Anna
 * Smith-Jones`) and what the lists know as one stay whole.
 *
 * @returns the mentions of each block: the very array that came in where nothing changes
 */
export function splitPairs(blocks: readonly BlockMentions[]): (readonly Mention[])[] {
  const isPair = ({ name }: Mention): boolean => pairForm.test(name);
  if (!blocks.some(({ mentions }) => mentions.some(isPair))) return blocks.map(({ mentions }) => mentions);
  const named = new NamedWords(blocks.flatMap(({ mentions }) => mentions.filter((mention) => !isPair(mention))));
  return blocks.map(({ sentences, mentions }) => {
    if (!mentions.some(isPair)) return mentions;
    return mentions.flatMap((mention) => {
      const sentence = isPair(mention) ? sentences.find((each) => overlaps(each, mention)) : undefined;
      return (sentence === undefined ? null : halvesOf(sentence.tokens, mention, named)) ?? [mention];
    });
  });
}

function halvesOf(tokens: Tokens, mention: Mention, named: NamedWords): Mention[] | null {
  const first = tokens.findIndex(({ start }) => start === mention.start);
  const [left, joint, right] = tokens.slice(first, first + 3);
  if (first === -1 || left === undefined || joint === undefined || right?.end !== mention.end) return null;
  if (!isHyphen(tokens, first + 1) && joint.text !== '/') return null;
  const words = [fold(left.text), fold(right.text)] as const;
  if (words[0] === words[1] || named.asOne.has(words.join(' ')) || isListedAsOne(...words)) return null;
  const isRelation = relationNouns.has(tokens[first + 3]?.lower ?? '');
  // `the Brandt-Orlov talks`, but `the Jean-Paul talks`.
  const areSurnames = isRelation && words.every(isLastName) && !words.every(isFirstName);
  const likely = (word: string): EntityType | undefined =>
    isRelation || (joint.text === '/' && isLastName(word))
      ? (likelyType(word) ?? (areSurnames ? 'person' : undefined))
      : undefined;
  // `Jean-Paul` is one person where a Jean and a Paul are named as well.
  if (!isRelation && isFirstName(words[0])) return null;
  const [a, b] = words.map((word) => named.alone.get(word) ?? likely(word));
  if (a === undefined || b === undefined) return null;
  return [
    mentionOf(tokens, { first, end: first + 1, type: a }),
    mentionOf(tokens, { first: first + 2, end: first + 3, type: b }),
  ];
}

/** What a word alone may name; undefined where it may as well be half of a given name, or nothing that the lists know. */
function likelyType(word: string): EntityType | undefined {
  const kinds = kindsOf(word);
  if ((kinds & placeKinds) !== 0) return 'place';
  if ((kinds & NameKind.organization) !== 0) return 'organization';
  return isUnlisted(word) && !isFirstName(word) ? 'person' : undefined;
}

/**
 * Joins the halves of a surname that somebody has in full in the document, where they were taken for two: "Smith-Jones" after "Anna
 * Smith-Jones".
 *
 * @returns the mentions of each block: the very array that came in where nothing changes
 */
export function joinSurnames(blocks: readonly BlockMentions[]): (readonly Mention[])[] {
  const doubles = new Set<string>();
  for (const { name, type } of blocks.flatMap(({ mentions }) => mentions)) {
    const last = name.split(' ').at(-1) ?? '';
    if (type === 'person' && last !== name && pairForm.test(last)) doubles.add(fold(last));
  }
  return blocks.map(({ sentences, mentions }) => {
    const areHalves = (one: Mention | undefined, other: Mention | undefined): boolean =>
      one !== undefined && other?.start === one.end + 1 && doubles.has(fold(`${one.name} ${other.name}`));
    if (!mentions.some((mention, index) => areHalves(mention, mentions[index + 1]))) return mentions;
    return mentions.flatMap((mention, index): Mention[] => {
      if (areHalves(mentions[index - 1], mention)) return [];
      const tokens = sentences.find((sentence) => overlaps(sentence, mention))?.tokens ?? [];
      const first = tokens.findIndex(({ start }) => start === mention.start);
      if (!areHalves(mention, mentions[index + 1]) || first === -1) return [mention];
      return [mentionOf(tokens, { first, end: first + 3, type: 'person' })];
    });
  });
}

/** The words that a document's names are known by: a person's surname, and the others whole. */
class NamedWords {
  readonly alone = new Map<string, EntityType>();
  /** The last two words of longer names: surnames that are written with a hyphen. */
  readonly asOne = new Set<string>();

  constructor(mentions: readonly Mention[]) {
    for (const { name, type } of mentions) {
      const written = name.replace(/['’]s$/, '').split(' ');
      const words = fold(written.join(' ')).split(' ');
      const last = fold(written.at(-1) ?? '');
      if (words.length === 1 || (type === 'person' && !last.includes(' '))) this.alone.set(last, type);
      if (words.length > 2) this.asOne.add(words.slice(-2).join(' '));
    }
  }
}
