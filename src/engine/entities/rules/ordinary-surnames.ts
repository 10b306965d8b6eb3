import determiners from '#lexicon/determiners';
import reportingVerbs from '#lexicon/reporting-verbs';
import { isTitleCase } from '../../language/index.js';
import { tagSentence } from '../../syntax/index.js';
import { overlaps, type Sentence } from '../../text/index.js';
import { isCommonWord } from '../gazetteer/gazetteer.js';
import { wordOf } from '../tagger/word.js';
import type { EntityType, Mention } from '../types.js';
import { mentionOf } from './mention.js';

const speech = new Set(reportingVerbs);
const openers = new Set(Object.values(determiners).flat());

/** Verbs in the past, which may be taken for participles, or of a third person, by the tags of the Penn Treebank. */
const verbs = new Set(['VBD', 'VBN', 'VBZ']);

/** The surnames of the people that a document names in full, so far as they are ordinary words: "Field" after "Ada Field". */
export function ordinarySurnames(types: ReadonlyMap<string, EntityType>): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [key, type] of types) {
    const blank = key.lastIndexOf(' ');
    const surname = key.slice(blank + 1);
    if (type === 'person' && blank > 0 && surname.length > 2 && isCommonWord(surname)) surnames.add(surname);
  }
  return surnames;
}

/**
 * Where such a surname stands alone with a capital that is its own: inside a sentence, or at its start as what alone is the subject of a
 * verb ("Field said", "Young confessed"), or where its part of speech is that of a name.
 *
 * @param mentions what was found in the sentence's block so far
 */
export function surnamesIn({ tokens }: Sentence, mentions: readonly Mention[], surnames: ReadonlySet<string>): Mention[] {
  const isName = (index: number): boolean => tokens[index]?.kind === 'word' && wordOf(tokens[index]).isCapital;
  const places = tokens.flatMap((token, index) =>
    isName(index) && surnames.has(wordOf(token).key) && !mentions.some((mention) => overlaps(mention, token)) ? [index] : [],
  );
  if (places.length === 0 || isTitleCase(tokens)) return [];
  const { upos, xpos } = tagSentence(tokens);
  const isSubject = (index: number): boolean =>
    speech.has(tokens[index + 1]?.lower ?? '') ||
    // Not "Field tested machines".
    (xpos[index] !== 'NNS' && verbs.has(xpos[index + 1] ?? '') && !/^[NJ]/.test(xpos[index + 2] ?? ''));
  return places
    .filter((index) => {
      if (isName(index + 1) || openers.has(tokens[index - 1]?.lower ?? '')) return false;
      const opens = index === 0 || !/[\p{L}\d,;]/u.test(tokens[index - 1]?.text ?? '');
      return opens ? isSubject(index) || upos[index] === 'PROPN' : !isName(index - 1);
    })
    .map((index) => mentionOf(tokens, { first: index, end: index + 1, type: 'person' }));
}
