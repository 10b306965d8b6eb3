import type { Group } from '../../engine/index.js';
import type { IndexView } from '../workspace/index-view.js';
import { verdictBetween, type ClaimVersion } from './claim-versions.js';

/**
 * The versions of a group that one voice gives against several: it contradicts all that is said by more than one. Reports that copy one another
 * are one voice, so that a wire story printed twice leaves nobody alone.
 */
export function versionsThatStandAlone(group: Group, versions: readonly ClaimVersion[], { index }: IndexView): ClaimVersion[] {
  const voices = ({ claims }: ClaimVersion): number => new Set(claims.map(({ uri }) => index.voices.voiceOf(uri))).size;
  const several = versions.filter((version) => voices(version) > 1);
  if (several.length === 0) return [];
  return versions.filter(
    (version) => voices(version) === 1 && several.every((other) => verdictBetween(group, version, other).verdict === 'conflict'),
  );
}
