import { append } from '../../../collections.js';
import { isCommonWord, isLastName, longestName, titleAt } from '../gazetteer/gazetteer.js';
import type { Entity, EntityType, LocatedMention } from '../types.js';
import { resolveAcronyms } from './acronyms.js';
import { entityOfMentions } from './entity.js';
import { clusterMentions, type MentionCluster } from './mention-clusters.js';
import { identifyPeople } from './people.js';

/**
 * Gathers the mentions of a corpus into entities, one for all spellings of a name: other names of a country, diacritics,
 * transliterations, titles, an acronym that its source spells out, and a surname after a full name, in its source or, where
 * only one person of that surname is known, in others. What is merely similar (Niger, Nigeria) is left apart, and so is a
 * surname that two people of its source share.
 *
 * Names meet under keys and never in pairs, so that its time grows as the mentions do.
 *
 * @param mentions source by source, in reading order
 * @returns entities in order of first appearance
 */
export function resolveEntities(mentions: Iterable<LocatedMention>): Entity[] {
  const clusters = clusterMentions(mentions);
  const groups = new Map<string, LocatedMention[]>();
  const identity = new Map([
    ...identifyPeople(
      clusters.filter((cluster) => cluster.type === 'person'),
      clusters.filter(mayBeSurname),
    ),
    ...resolveAcronyms(clusters),
  ]);
  const types = dominantTypes(clusters);
  for (const cluster of clusters) {
    const type = cluster.type === 'other' ? (types.get(cluster.key) ?? 'other') : cluster.type;
    const id = identity.get(cluster) ?? `${type}:${cluster.key}`;
    for (const mention of cluster.mentions) append(groups, id, mention);
  }
  return [...groups].map(([id, group]) => entityOfMentions(group, id.slice(0, id.indexOf(':')) as EntityType));
}

/**
 * Whether a single word that was taken for an organization or a place is better known as a surname: no list has it as anything else. Who
 * is named in full in another source may be meant.
 */
function mayBeSurname({ type, key }: MentionCluster): boolean {
  return (
    (type === 'organization' || type === 'place') &&
    !key.includes(' ') &&
    isLastName(key) &&
    !isCommonWord(key) &&
    longestName([key], 0).length === 0 &&
    titleAt([key], 0).length === 0
  );
}

/** The one type, besides "other", that a key has in the corpus. */
function dominantTypes(clusters: readonly MentionCluster[]): Map<string, EntityType | undefined> {
  const types = new Map<string, EntityType | undefined>();
  for (const { key, type } of clusters) {
    if (type !== 'other') types.set(key, types.has(key) && types.get(key) !== type ? undefined : type);
  }
  return types;
}
