import {
  gravestRelation,
  relationBetween,
  type ClaimVersion,
  type Group,
  type Relation,
  type Verdict,
} from '../../engine/index.js';
import { inWords } from '../lsp/language.js';

export { versionsOf, versionWith, type ClaimVersion } from '../../engine/index.js';

/** How a version stands to another, or to all others. */
export interface VersionVerdict {
  readonly verdict: Verdict;
  /** In words; empty where there is nothing to compare with. */
  readonly reason: string;
}

/** The verdict on two versions. */
export function verdictBetween(group: Group, a: ClaimVersion, b: ClaimVersion): VersionVerdict {
  return told(relationBetween(group, a, b));
}

/** The gravest verdict on a version and any other of its group. */
export function gravestVerdict(group: Group, version: ClaimVersion, versions: readonly ClaimVersion[]): VersionVerdict {
  return told(gravestRelation(group, version, versions));
}

function told(relation: Relation | undefined): VersionVerdict {
  return relation === undefined
    ? { verdict: 'same', reason: '' }
    : { verdict: relation.verdict, reason: inWords(relation.reason) };
}
