import { fold } from '../../language/index.js';
import { personTitles } from '../gazetteer/name-words.js';
import type { Entity, EntityType, LocatedMention } from '../types.js';

/**
 * The entity of mentions that are known to belong together: its name is the fullest form, or the one written most often.
 *
 * @param mentions at least one
 */
export function entityOfMentions(mentions: readonly LocatedMention[], type: EntityType): Entity {
  const counts = new Map<string, number>();
  for (const { name } of mentions) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const forms = [...counts.keys()];
  const name = forms.slice(1).reduce((best, form) => (isFullerForm(form, best, counts) ? form : best), forms[0] ?? '');
  return {
    name: type === 'person' ? untitled(name) : name,
    type,
    aliases: forms.filter((form) => form !== name),
    mentions,
  };
}

/** More words, or as many and written more often. */
function isFullerForm(form: string, best: string, counts: ReadonlyMap<string, number>): boolean {
  const words = (text: string): number => untitled(text).split(' ').length + (/^[\p{Lu}.]+$/u.test(text) ? 0 : 0.5);
  const difference = words(form) - words(best);
  return difference === 0 ? (counts.get(form) ?? 0) > (counts.get(best) ?? 0) : difference > 0;
}

/** A name without the titles before it, as written. */
function untitled(name: string): string {
  const words = name.split(' ');
  let start = 0;
  while (start < words.length - 1 && personTitles.has(fold(words[start] ?? ''))) start++;
  return words.slice(start).join(' ');
}
