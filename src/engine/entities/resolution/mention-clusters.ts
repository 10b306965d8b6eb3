import type { Steps } from '../../steps/index.js';
import type { EntityType, LocatedMention } from '../types.js';
import { canonicalName } from './canonical-name.js';

/** The mentions of one source that are spelled alike, so far as spelling can tell. */
export interface MentionCluster {
  readonly uri: string;
  readonly type: EntityType;
  readonly key: string;
  readonly mentions: LocatedMention[];
}

/** So many mentions are put together in a step. */
const inStep = 4_000;

/** Puts the mentions of a corpus together by source, type and canonical name, in order of first appearance. */
export function* clusterMentions(mentions: Iterable<LocatedMention>): Steps<MentionCluster[]> {
  const keys = new Map<string, string>();
  const sources = new Map<string, Map<string, MentionCluster>>();
  const clusters: MentionCluster[] = [];
  let count = 0;
  for (const mention of mentions) {
    if (++count % inStep === 0) yield;
    const { uri, type, name } = mention;
    const written = `${type}:${name}`;
    let key = keys.get(written);
    if (key === undefined) keys.set(written, (key = `${type}:${canonicalName(name, type)}`));
    let source = sources.get(uri);
    if (source === undefined) sources.set(uri, (source = new Map<string, MentionCluster>()));
    const known = source.get(key);
    if (known !== undefined) {
      known.mentions.push(mention);
    } else {
      const cluster = { uri, type, key: key.slice(type.length + 1), mentions: [mention] };
      source.set(key, cluster);
      clusters.push(cluster);
    }
  }
  return clusters;
}
