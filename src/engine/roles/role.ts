import { stemmer } from 'stemmer';
import { canonicalName, nationOf } from '../entities/index.js';
import { headAt } from './nouns.js';
import type { Phrase } from './phrase.js';
import { isHyphen, textAt, type Reading } from './reading.js';
import { articles, complements, isPlain, possessors, standings } from './words.js';
import type { Role, RoleForm, Standing } from './types.js';

/** Of whom a vice is one of their own rank. */
const ranks: ReadonlySet<string> = new Set(['admiral', 'marshal', 'commodore', 'captain', 'principal']);

/** What a phrase means, apart from how it is written. */
export function roleOf(reading: Reading, phrase: Phrase, form: RoleForm): Role {
  const standing = new Set<Standing>(phrase.former === true ? ['former'] : []);
  const field = new Set<string>();
  const names = new Set<string>();
  const nations = new Set<string>();
  const { from, to, head, headFrom } = phrase;
  for (let index = from; index < to; index++) {
    if (index >= headFrom && index < headFrom + head.length) continue;
    const name = reading.names[index];
    if (name !== undefined) {
      const nation = nationOf(name.mention.text);
      if (nation === null) names.add(canonicalName(name.mention.text, name.mention.type === 'place' ? 'place' : 'organization'));
      else nations.add(nation);
      index = name.to - 1;
      continue;
    }
    const key = reading.keys[index] ?? '';
    const said = standings.get(key);
    const nation =
      /^\p{Lu}/u.test(textAt(reading, index)) && headAt(reading.keys, index) === undefined
        ? nationOf(textAt(reading, index))
        : null;
    if (said !== undefined && index < headFrom && holds(reading, phrase, index)) standing.add(said);
    else if (nation !== null) nations.add(nation);
    else if (isOfItsOwn(reading, index)) field.add(fieldKey(key));
  }
  // `co-founder` is a founder; `president-elect` is none yet.
  field.delete('co');
  if (isHyphen(reading, to) && standings.get(reading.keys[to + 1] ?? '') === 'future') standing.add('future');
  return { head: head.concept, standing, field, names, nations, form, listed: head.listed };
}

/** `vice president`, but `vice presidential candidate` and `vice admiral`. */
function holds(reading: Reading, { head, headFrom }: Phrase, index: number): boolean {
  if (reading.keys[index] !== 'vice') return true;
  const before = isHyphen(reading, headFrom - 1) ? headFrom - 2 : headFrom - 1;
  return index === before && !ranks.has(head.concept);
}

/** One form for British and American spelling, and for `culture` and `cultural`. */
function fieldKey(key: string): string {
  const american = key
    .replace(/^defence$/, 'defense')
    .replace(/^labour$/, 'labor')
    .replace(/^centre$/, 'center')
    .replace(/^programme$/, 'program');
  return stemmer(american);
}

function isOfItsOwn(reading: Reading, index: number): boolean {
  const key = reading.keys[index] ?? '';
  return (
    reading.tokens[index]?.kind === 'word' &&
    !isPlain(key) &&
    !articles.has(key) &&
    !possessors.has(key) &&
    complements(textAt(reading, index), key)
  );
}
