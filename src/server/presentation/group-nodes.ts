import type { AnyClaim, Group, Source } from '../../engine/index.js';
import type { GroupNode, VersionNode, VersionPlace } from '../../protocol.js';
import type { Folders } from '../workspace/folders.js';
import { oneLine } from '../../markdown.js';
import { gravestVerdict, verdictBetween, versionsOf, type VersionVerdict, type ClaimVersion } from './claim-versions.js';
import { stateOf } from './group-state.js';
import { shortened } from './shortened.js';
import { sourceLabelOf } from './source-label.js';
import { versionsThatStandAlone } from './stands-alone.js';
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
    summary: group.isConfident ? summaryOf(group, versions) : setsInWords(group).join(' ? '),
    verdict: group.verdict,
    confidence: group.confidence,
    entities: entitiesOf(group, view),
    versions: versions.map((version) => versionNode(version, gravestVerdict(group, version, versions), view, folders)),
    alone: versionsThatStandAlone(group, versions, view).map(({ claims: [first] }) => first.id),
    sets: group.isConfident ? [] : setsInWords(group),
    state: stateOf(group, versions, view, folders),
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
    days: daysOf(first),
    places: version.claims.map((claim) => placeOf(claim, view, folders)),
  };
}

function daysOf(claim: AnyClaim): VersionNode['days'] {
  if (claim.dimension !== 'date') return null;
  const { min, max } = claim.normalized;
  const day = (end: string | number | null): string | null => (typeof end === 'string' ? end : null);
  return min === null && max === null ? null : { first: day(min), last: day(max) };
}

/** Those named in the sentences of its claims, each once. */
function entitiesOf({ claims }: Group, view: IndexView): string[] {
  const named = claims.flatMap(({ uri, sentence }) =>
    view
      .mentionsIn(uri)
      .flatMap(({ mention, entity }) =>
        sentence.start <= mention.start && mention.end <= sentence.end ? [oneLine(entity.name)] : [],
      ),
  );
  return [...new Set(named)];
}

/** Where a claim stands, as it is told to clients. */
export function placeOf(claim: AnyClaim, view: IndexView, folders: Folders): VersionPlace {
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

/** The two values that are furthest apart among those that its verdict rests on, and how many more there are. */
function summaryOf(group: Group, versions: readonly ClaimVersion[]): string {
  const { first, last } = furthestApart(group, versions);
  return inWords([first, last, ...versions].filter((version) => version !== undefined));
}

function furthestApart(group: Group, versions: readonly ClaimVersion[]): { first?: ClaimVersion; last?: ClaimVersion } {
  for (let distance = versions.length - 1; distance > 0; distance -= 1) {
    for (const [at, first] of versions.entries()) {
      const last = versions[at + distance];
      if (last !== undefined && verdictBetween(group, first, last).verdict === group.verdict) return { first, last };
    }
  }
  return {};
}

/** The first two distinct values, and how many more there are; each as written or in figures, whatever is shorter. */
function inWords(versions: readonly ClaimVersion[]): string {
  const alike = new Map<string, string>();
  for (const { claims } of versions) {
    const key = claimInWords(claims[0]);
    if (!alike.has(key)) alike.set(key, shortValue(claims[0]));
  }
  return listed(alike.values());
}

function listed(words: Iterable<string>): string {
  const values = [...new Set(words)];
  const more = values.length - mostValuesInSummary;
  return `${values.slice(0, mostValuesInSummary).join(' / ')}${more > 0 ? ` +${more}` : ''}`;
}

/** What is asked of a possible group: its values, and in brackets those of a group that they may belong to. */
export function setsInWords({ sets }: Group): string[] {
  return sets.map(({ claims, isSure }) => {
    const words = listed(claims.map(({ text }) => shortened(oneLine(text), longestValue)));
    return isSure ? `[${words}]` : words;
  });
}

function shortValue(claim: AnyClaim): string {
  const [written, figures] = [oneLine(claim.text), claimInWords(claim)];
  const isShorter = claim.dimension !== 'role' && figures.length < written.length;
  return shortened(isShorter ? figures : written, longestValue);
}
