import type { AnyClaim, Group, Verdict } from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import { gravity, verdictBetween, versionsOf, versionWith } from '../../presentation/claim-versions.js';

/** What another source than a claim's own says in its group. */
export interface OtherSource {
  readonly uri: string;
  /** As written, on one line, each once. */
  readonly values: readonly string[];
  /** The gravest on any of them and the claim. */
  readonly verdict: Verdict;
}

/** Those that say the same first, those that cannot be true beside the claim last; else in the order of the group's versions. */
export function otherSources(group: Group, claim: AnyClaim): OtherSource[] {
  const versions = versionsOf(group);
  const own = versionWith(versions, claim.id);
  if (own === undefined) return [];
  const others = versions.filter(({ uri }) => uri !== claim.uri);
  return [...new Set(others.map(({ uri }) => uri))]
    .map((uri) => {
      const said = others.filter((version) => version.uri === uri);
      const verdicts = said.map((version) => verdictBetween(group, own, version).verdict);
      return {
        uri,
        values: [...new Set(said.map(({ claims }) => oneLine(claims[0].text)))],
        verdict: verdicts.reduce((gravest, each) => (gravity[each] > gravity[gravest] ? each : gravest), 'same'),
      };
    })
    .sort((a, b) => gravity[a.verdict] - gravity[b.verdict]);
}
