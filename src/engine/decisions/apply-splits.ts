import { append } from '../../collections.js';
import { entityOfMentions, type Entity, type LocatedMention } from '../entities/index.js';
import { EntityFinder, type TextOf } from './entity-finder.js';
import { decisionKey, type Decision, type NameReference } from './types.js';

/**
 * Takes out of entities, as entities of their own, the mentions that decisions split off. Where several fit a mention the one
 * that says most closely which is meant counts, so that their order does not matter.
 */
export function applySplits(entities: readonly Entity[], decisions: readonly Decision[], textOf: TextOf): Entity[] {
  const splits = decisions.filter((each) => each.decision === 'split');
  if (splits.length === 0) return [...entities];
  const finder = new EntityFinder(entities, textOf);
  const taken = new Map<Entity, Map<LocatedMention, string>>();
  for (const { name, from } of splits.toSorted(
    (a, b) => closeness(b.name) - closeness(a.name) || (decisionKey(a) < decisionKey(b) ? -1 : 1),
  )) {
    const found = finder.findBoth(name, from);
    if (found === undefined) continue;
    const parts = taken.get(found.entity) ?? new Map<LocatedMention, string>();
    taken.set(found.entity, parts);
    for (const mention of found.mentions) {
      if (!parts.has(mention)) parts.set(mention, decisionKey(name));
    }
  }
  return entities.flatMap((entity) => {
    const parts = taken.get(entity);
    return parts === undefined ? [entity] : partition(entity, parts);
  });
}

function partition({ mentions, type }: Entity, parts: ReadonlyMap<LocatedMention, string>): Entity[] {
  const groups = new Map<string, LocatedMention[]>();
  for (const mention of mentions) append(groups, parts.get(mention) ?? '', mention);
  return [...groups.values()].map((group) => entityOfMentions(group, type));
}

/** One mention, a spelling in one source, a spelling everywhere. */
function closeness({ source, prefix }: NameReference): number {
  return prefix !== undefined ? 2 : source !== undefined ? 1 : 0;
}
