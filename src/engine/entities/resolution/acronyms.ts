import type { MentionCluster } from './mention-clusters.js';

const smallWords = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de']);

/**
 * Acronyms that a source itself spells out: "IMB" in a source that also names the International Maritime Bureau. One that fits
 * two names of its source is left alone.
 *
 * @returns the identity of each acronym so explained
 */
export function resolveAcronyms(locals: readonly MentionCluster[]): Map<MentionCluster, string> {
  const spelledOut = new Map<string, string | undefined>();
  for (const { uri, type, key } of locals) {
    if (type !== 'organization' || !key.includes(' ')) continue;
    for (const initials of initialsOf(key)) {
      const id = `${uri}\n${initials}`;
      spelledOut.set(id, spelledOut.has(id) ? undefined : `organization:${key}`);
    }
  }
  const identity = new Map<MentionCluster, string>();
  for (const local of locals) {
    if (local.type !== 'organization' || !/^[a-z]{2,7}$/.test(local.key) || !isAcronym(local)) continue;
    const id = spelledOut.get(`${local.uri}\n${local.key}`);
    if (id !== undefined) identity.set(local, id);
  }
  return identity;
}

/** With and without the small words: "FBI", but "DoD". */
function initialsOf(key: string): Set<string> {
  const words = key.split(' ');
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return new Set([initials(words), initials(words.filter((word) => !smallWords.has(word)))]);
}

function isAcronym(local: MentionCluster): boolean {
  return (
    /^(?:the )?[\p{Lu}.]{2,}$/iu.test(local.mentions[0]?.text ?? '') && /\p{Lu}.*\p{Lu}/u.test(local.mentions[0]?.text ?? '')
  );
}
