import type { AnyClaim, Group, Source } from '../../engine/index.js';
import type { GroupNode, VersionNode, VersionPlace } from '../../protocol.js';
import type { Folders } from '../workspace/folders.js';
import { oneLine } from '../../markdown.js';
import { gravestVerdict, versionsOf, type VersionVerdict, type ClaimVersion } from './claim-versions.js';
import { shortened } from './shortened.js';
import { sourceLabelOf } from './source-label.js';
import type { IndexView } from '../workspace/index-view.js';
import { claimInWords } from './values-in-words.js';

/** More distinct values than these are counted, not listed: the title stands behind them. */
const mostValuesInSummary = 2;

/** A group as the tree shows it. */
export function groupNode(group: Group, view: IndexView, folders: Folders): GroupNode {
  const versions = versionsOf(group);
  return {
    id: group.id,
    title: group.title,
    summary: summaryOf(versions),
    verdict: group.verdict,
    confidence: group.confidence,
    versions: versions.map((version) => versionNode(version, gravestVerdict(group, version, versions), view, folders)),
  };
}

/** A version with a verdict on it. */
export function versionNode(version: ClaimVersion, judged: VersionVerdict, view: IndexView, folders: Folders): VersionNode {
  const [first] = version.claims;
  return {
    id: first.id,
    value: oneLine(first.text),
    normalized: claimInWords(first),
    verdict: judged.verdict,
    reason: judged.reason,
    places: version.claims.map((claim) => placeOf(claim, view, folders)),
  };
}

function placeOf(claim: AnyClaim, view: IndexView, folders: Folders): VersionPlace {
  const source = view.source(claim.uri);
  return {
    source: sourceLabelOf(claim.uri, view, folders),
    range: view.range(claim.uri, claim),
    text: oneLine(claim.text),
    sentence: source === undefined ? '' : sentenceOf(claim, source),
  };
}

function sentenceOf(claim: AnyClaim, source: Source): string {
  return oneLine(source.text.slice(claim.sentence.start, claim.sentence.end));
}

/** In characters: a value can be half a sentence. */
const longestValue = 32;

/** Each value as written or in figures, whatever is shorter; roles as written. */
function summaryOf(versions: readonly ClaimVersion[]): string {
  const alike = new Map(versions.map(({ claims: [first] }) => [claimInWords(first), shortValue(first)]));
  const values = [...new Set(alike.values())];
  const more = values.length - mostValuesInSummary;
  return `${values.slice(0, mostValuesInSummary).join(' / ')}${more > 0 ? ` +${more}` : ''}`;
}

function shortValue(claim: AnyClaim): string {
  const [written, inWords] = [oneLine(claim.text), claimInWords(claim)];
  const isShorter = claim.dimension !== 'role' && inWords.length < written.length;
  return shortened(isShorter ? inWords : written, longestValue);
}
