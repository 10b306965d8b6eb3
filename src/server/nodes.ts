import type { AnyClaim, Group, Source } from '../engine/index.js';
import type { GroupNode, SourceLabel, VersionNode } from '../protocol.js';
import type { Folders } from './folders.js';
import { oneLine } from '../markdown.js';
import { judgeAgainstAll, versionsOf, type Judged, type Version } from './versions.js';
import type { IndexView } from './view.js';
import { claimInWords, dayInWords } from './words.js';

/** More distinct values than these are counted, not listed. */
const mostValuesInSummary = 4;

/** A source as it is named to people. */
export function labelOf(uri: string, source: Source | undefined, folders: Folders): SourceLabel {
  const { title, published } = source?.metadata ?? {};
  return { uri, name: folders.nameOf(uri), title: title ?? null, published: published ?? null };
}

/** A source by its headline, where it has one, and its day. */
export function sourceInWords({ title, name, published }: SourceLabel): string {
  const called = oneLine(title ?? name);
  return published === null ? called : `${called}, ${dayInWords(published)}`;
}

/** A group as the tree shows it. */
export function groupNode(group: Group, view: IndexView, folders: Folders): GroupNode {
  const versions = versionsOf(group);
  return {
    id: group.id,
    title: group.title,
    summary: summaryOf(versions),
    verdict: group.verdict,
    confidence: group.confidence,
    versions: versions.map((version) => versionNode(version, judgeAgainstAll(group, version, versions), view, folders)),
  };
}

/** A version with a verdict on it. */
export function versionNode(version: Version, judged: Judged, view: IndexView, folders: Folders): VersionNode {
  const [first] = version.claims;
  const source = view.source(version.uri);
  return {
    id: first.id,
    value: oneLine(first.text),
    normalized: claimInWords(first),
    verdict: judged.verdict,
    reason: judged.reason,
    source: labelOf(version.uri, source, folders),
    ranges: version.claims.map((claim) => view.range(claim.uri, claim)),
    sentence: source === undefined ? '' : sentenceOf(first, source),
  };
}

function sentenceOf(claim: AnyClaim, source: Source): string {
  return oneLine(source.text.slice(claim.sentence.start, claim.sentence.end));
}

function summaryOf(versions: readonly Version[]): string {
  const values = [...new Set(versions.map(({ claims }) => claimInWords(claims[0])))];
  const listed = values.slice(0, mostValuesInSummary).join(' / ');
  return values.length > mostValuesInSummary ? `${listed} / ${values.length - mostValuesInSummary} more` : listed;
}
