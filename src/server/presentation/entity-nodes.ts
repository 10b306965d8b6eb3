import { addTo, append } from '../../collections.js';
import type { Entity, LocatedMention } from '../../engine/index.js';
import { oneLine } from '../../markdown.js';
import type { EntityMentions, EntityNode, Spelling } from '../../protocol.js';
import type { Folders } from '../workspace/folders.js';
import { sourceLabelOf } from './source-label.js';
import type { IndexView } from '../workspace/index-view.js';
import { claimInWords } from './values-in-words.js';

/** An entity as the tree shows it. */
export function entityNode(entity: Entity, view: IndexView): EntityNode {
  return {
    id: view.entityId(entity),
    name: oneLine(entity.name),
    type: entity.type,
    spellings: spellingsOf(entity),
    mentions: entity.mentions.length,
    sources: new Set(entity.mentions.map(({ uri }) => uri)).size,
    roles: distinctRoles(entity, view),
  };
}

/** An entity with its mentions. @param spelling of the mention that was asked about */
export function entityMentions(entity: Entity, spelling: string | null, view: IndexView, folders: Folders): EntityMentions {
  return {
    ...entityNode(entity, view),
    spelling,
    bySource: [...mentionsBySource(entity)].map(([uri, mentions]) => ({
      source: sourceLabelOf(uri, view, folders),
      roles: rolesIn(entity, uri, view),
      mentions: mentions.map((mention) => ({
        range: view.range(uri, mention),
        text: oneLine(mention.name),
        sentence: oneLine(view.sentenceAt(mention)),
      })),
    })),
  };
}

/** The roles that a source gives a person, as written. */
export function rolesIn(entity: Entity, uri: string, view: IndexView): string[] {
  return view.rolesOf(entity).flatMap((claim) => (claim.uri === uri ? [oneLine(claim.text)] : []));
}

/** The roles that any source gives a person; of those that mean the same the fullest. */
export function distinctRoles(entity: Entity, view: IndexView): string[] {
  const byMeaning = new Map<string, string>();
  for (const claim of view.rolesOf(entity)) {
    const known = byMeaning.get(claimInWords(claim));
    if (known === undefined || claim.text.length > known.length) byMeaning.set(claimInWords(claim), claim.text);
  }
  return [...byMeaning.values()].map(oneLine);
}

/** Whether two sources that give a person roles give other ones. */
export function rolesDiffer(entity: Entity, view: IndexView): boolean {
  const bySource = new Map<string, Set<string>>();
  for (const claim of view.rolesOf(entity)) addTo(bySource, claim.uri, claimInWords(claim));
  return new Set([...bySource.values()].map((roles) => [...roles].sort().join('\n'))).size > 1;
}

/** In the order of the sources' addresses and of the places. */
export function mentionsBySource({ mentions }: Entity): Map<string, LocatedMention[]> {
  const sorted = mentions.toSorted((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1));
  const sources = new Map<string, LocatedMention[]>();
  for (const mention of sorted) append(sources, mention.uri, mention);
  return sources;
}

/** The most frequent first, then as they come. */
export function spellingsOf({ mentions }: Entity): Spelling[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(oneLine(name), (counts.get(oneLine(name)) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
