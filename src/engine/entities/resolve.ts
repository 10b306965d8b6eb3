import { canonicalName } from './canonical.js';
import type { Entity, LocatedMention } from './types.js';

/**
 * Gathers the mentions of a corpus into entities, one for all spellings of a name.
 *
 * @param mentions source by source, in reading order
 * @returns entities in order of first appearance
 */
export function resolveEntities(mentions: Iterable<LocatedMention>): Entity[] {
  const groups = new Map<string, LocatedMention[]>();
  for (const mention of mentions) {
    const key = `${mention.type}:${canonicalName(mention.text, mention.type)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map(entityOf);
}

function entityOf(mentions: readonly LocatedMention[]): Entity {
  const forms = [...new Set(mentions.map((mention) => mention.text))];
  const name = forms.reduce((fullest, form) => (form.length > fullest.length ? form : fullest), '');
  return { name, type: mentions[0]?.type ?? 'other', aliases: forms.filter((form) => form !== name), mentions };
}
