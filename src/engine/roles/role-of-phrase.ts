import { isInnerHyphen } from '../language/index.js';
import viceRanks from '#lexicon/vice-ranks';
import { canonicalName, nationOf } from '../entities/index.js';
import { fieldKey } from './field-key.js';
import { complements, isPlain } from './modifiers.js';
import { roleNounAt } from './role-nouns.js';
import type { RolePhrase } from './role-phrase.js';
import { articles, possessors, standings } from './role-words.js';
import { textAt, type SentenceWithNames } from './sentence-with-names.js';
import type { Role, RoleForm, Standing } from './types.js';

/** Of whom a vice is one of their own rank. */
const ranks = new Set(viceRanks);

/** What a phrase means, apart from how it is written. */
export function roleOf(sentence: SentenceWithNames, phrase: RolePhrase, form: RoleForm): Role {
  const standing = new Set<Standing>(phrase.former === true ? ['former'] : []);
  const field = new Set<string>();
  const names = new Set<string>();
  const nations = new Set<string>();
  const { first, end, head, headFirst } = phrase;
  for (let index = first; index < end; index++) {
    if (index >= headFirst && index < headFirst + head.length) continue;
    const name = sentence.names[index];
    if (name !== undefined) {
      const nation = nationOf(name.mention.name);
      if (nation === null) names.add(canonicalName(name.mention.name, name.mention.type === 'place' ? 'place' : 'organization'));
      else nations.add(nation);
      index = name.end - 1;
      continue;
    }
    const key = sentence.keys[index] ?? '';
    const said = standings.get(key);
    const nation =
      /^\p{Lu}/u.test(textAt(sentence, index)) && roleNounAt(sentence.keys, index) === undefined
        ? nationOf(textAt(sentence, index))
        : null;
    if (said !== undefined && index < headFirst && holds(sentence, phrase, index)) standing.add(said);
    else if (nation !== null) nations.add(nation);
    else if (isOfItsOwn(sentence, index)) field.add(fieldKey(key));
  }
  // `co-founder` is a founder; `president-elect` is none yet.
  field.delete('co');
  if (isInnerHyphen(sentence.tokens, end) && standings.get(sentence.keys[end + 1] ?? '') === 'future') standing.add('future');
  return { head: head.concept, standing, field, names, nations, form, listed: head.listed };
}

/** `vice president`, but `vice presidential candidate` and `vice admiral`. */
function holds(sentence: SentenceWithNames, { head, headFirst }: RolePhrase, index: number): boolean {
  if (sentence.keys[index] !== 'vice') return true;
  const before = isInnerHyphen(sentence.tokens, headFirst - 1) ? headFirst - 2 : headFirst - 1;
  return index === before && !ranks.has(head.concept);
}

function isOfItsOwn(sentence: SentenceWithNames, index: number): boolean {
  const key = sentence.keys[index] ?? '';
  return (
    sentence.tokens[index]?.kind === 'word' &&
    !isPlain(key) &&
    !articles.has(key) &&
    !possessors.has(key) &&
    complements(textAt(sentence, index), key)
  );
}
