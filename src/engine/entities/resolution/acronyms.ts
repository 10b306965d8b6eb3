import words from '#lexicon/small-words-in-names';
import type { MentionCluster } from './mention-clusters.js';

const smallWords = new Set(words.withoutLetter);

/**
 * Acronyms that a source itself spells out: "IMB" in a source that also names the International Maritime Bureau. One that fits
 * two names of its source is left alone.
 *
 * @returns the identity of each acronym so explained
 */
export function resolveAcronyms(clusters: readonly MentionCluster[]): Map<MentionCluster, string> {
  const spelledOut = new Map<string, string | undefined>();
  for (const { uri, type, key } of clusters) {
    if (type !== 'organization' || !key.includes(' ')) continue;
    for (const initials of initialsOf(key)) {
      const id = `${uri}\n${initials}`;
      spelledOut.set(id, spelledOut.has(id) ? undefined : `organization:${key}`);
    }
  }
  const identity = new Map<MentionCluster, string>();
  for (const cluster of clusters) {
    if (cluster.type !== 'organization' || !/^[a-z]{2,7}$/.test(cluster.key) || !isAcronym(cluster)) continue;
    const id = spelledOut.get(`${cluster.uri}\n${cluster.key}`);
    if (id !== undefined) identity.set(cluster, id);
  }
  return identity;
}

/** With and without the small words: "FBI", but "DoD". */
function initialsOf(key: string): Set<string> {
  const words = key.split(' ');
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return new Set([initials(words), initials(words.filter((word) => !smallWords.has(word)))]);
}

function isAcronym(cluster: MentionCluster): boolean {
  return (
    /^(?:the )?[\p{Lu}.]{2,}$/iu.test(cluster.mentions[0]?.name ?? '') && /\p{Lu}.*\p{Lu}/u.test(cluster.mentions[0]?.name ?? '')
  );
}
