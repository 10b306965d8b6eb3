import { gravity, type AnyClaim, type Group, type Verdict } from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import { verdictBetween, versionsOf, versionWith } from '../../presentation/claim-versions.js';

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
  const uris = new Set(versions.flatMap(({ claims }) => claims.map(({ uri }) => uri)).filter((uri) => uri !== claim.uri));
  return [...uris]
    .map((uri) => {
      const said = versions.flatMap((version) => {
        const claims = version.claims.filter((each) => each.uri === uri);
        return claims.length === 0 ? [] : [{ version, claims }];
      });
      const verdicts = said.map(({ version }) => (version === own ? 'same' : verdictBetween(group, own, version).verdict));
      return {
        uri,
        values: [...new Set(said.flatMap(({ claims }) => claims.slice(0, 1).map(({ text }) => oneLine(text))))],
        verdict: verdicts.reduce<Verdict>((gravest, each) => (gravity[each] > gravity[gravest] ? each : gravest), 'same'),
      };
    })
    .sort((a, b) => gravity[a.verdict] - gravity[b.verdict]);
}
