import { append } from '../../../collections.js';
import { finish, type Steps } from '../../steps/index.js';
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
  return finish(resolveInSteps(mentions));
}

function* resolveInSteps(mentions: Iterable<LocatedMention>): Steps<Entity[]> {
  const clusters = yield* clusterMentions(mentions);
  yield;
  const groups = new Map<string, LocatedMention[]>();
  const identity = new Map([
    ...identifyPeople(
      clusters.filter((cluster) => cluster.type === 'person'),
      clusters.filter(mayBeSurname),
    ),
    ...resolveAcronyms(clusters),
  ]);
  yield;
  const types = dominantTypes(clusters);
  for (const cluster of clusters) {
    const type = cluster.type === 'other' ? (types.get(cluster.key) ?? 'other') : cluster.type;
    const id = identity.get(cluster) ?? `${type}:${cluster.key}`;
    for (const mention of cluster.mentions) append(groups, id, mention);
  }
  const entities: Entity[] = [];
  for (const [id, group] of groups) {
    if (entities.length % inStep === 0) yield;
    entities.push(entityOfMentions(group, id.slice(0, id.indexOf(':')) as EntityType));
  }
  return entities;
}

/** So many entities are made in a step. */
const inStep = 1_000;

/**
 * Gathers mentions as `resolveEntities` does, again and again: where the names of all sources are those of before, so are the entities, wherever the
 * mentions have moved to. What is unchanged is the same entity.
 */
export class EntityResolver {
  #mentions: readonly LocatedMention[] = [];
  #entities: readonly Entity[] = [];

  resolve(mentions: readonly LocatedMention[]): readonly Entity[] {
    return finish(this.resolveInSteps(mentions));
  }

  /** The same in steps; when it is asked for again at once, it costs next to nothing. */
  *resolveInSteps(mentions: readonly LocatedMention[]): Steps<readonly Entity[]> {
    const [before, known] = [this.#mentions, this.#entities];
    const entities = areNamedAlike(before, mentions) ? moved(known, before, mentions) : yield* resolveInSteps(mentions);
    [this.#mentions, this.#entities] = [mentions, entities];
    return entities;
  }
}

/** Whether mentions are the same but for their places, on which no entity depends. */
function areNamedAlike(a: readonly LocatedMention[], b: readonly LocatedMention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return one === other || (one.name === other?.name && one.type === other.type && one.uri === other.uri);
    })
  );
}

function moved(entities: readonly Entity[], from: readonly LocatedMention[], to: readonly LocatedMention[]): readonly Entity[] {
  const now = new Map<LocatedMention, LocatedMention>();
  for (const [index, mention] of from.entries()) {
    const other = to[index];
    if (other !== undefined && other !== mention) now.set(mention, other);
  }
  if (now.size === 0) return entities;
  return entities.map((entity) =>
    entity.mentions.some((mention) => now.has(mention))
      ? { ...entity, mentions: entity.mentions.map((mention) => now.get(mention) ?? mention) }
      : entity,
  );
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
