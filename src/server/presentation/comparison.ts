import * as l10n from '@vscode/l10n';
import {
  allowedByAll,
  onScale,
  speakerAsWritten,
  term,
  unitInWords,
  type AnyClaim,
  type Group,
  type OnScale,
  type Source,
} from '../../engine/index.js';
import { oneLine } from '../../markdown.js';
import type { ComparedClaim, ComparisonResult, Scale } from '../../protocol/comparison.js';
import { inWords } from '../lsp/language.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';
import { verdictBetween, versionsOf, versionWith, type ClaimVersion } from './claim-versions.js';
import { stateOf } from './group-state.js';
import { placeOf } from './group-nodes.js';
import { sourceLabelOf } from './source-label.js';
import { claimInWords, eventDateInWords } from './values-in-words.js';

/**
 * A group to be weighed.
 *
 * @param claim one of the version that all are compared with; the first where it is left out
 */
export function comparisonOf(
  group: Group,
  claim: string | undefined,
  view: IndexView,
  folders: Folders,
): ComparisonResult | null {
  const versions = versionsOf(group);
  const baseline = (claim === undefined ? undefined : versionWith(versions, claim)) ?? versions[0];
  if (baseline === undefined) return null;
  const rows = versions.flatMap((version) => firstOfEachSource(version).map((each) => ({ version, claim: each })));
  const scale = scaleOf(rows.map((row) => row.claim));
  const voices = voicesIn(
    rows.map((row) => row.claim.uri),
    view,
    folders,
  );
  const claims = rows.map((row): ComparedClaim => {
    const value = onGroupScale(row.claim, scale);
    const judged =
      row.version === baseline ? { verdict: 'same' as const, reason: '' } : verdictBetween(group, baseline, row.version);
    return {
      id: row.claim.id,
      version: row.version.claims[0].id,
      place: placeOf(row.claim, view, folders),
      normalized: claimInWords(row.claim),
      speaker: speakerOf(row.claim, view.source(row.claim.uri)),
      value: value && { min: value.min, max: value.max, room: value.room },
      verdict: judged.verdict,
      reason: judged.reason,
      ...voices.of(row.claim.uri),
    };
  });
  const event = view.event(group.event);
  return {
    id: group.id,
    title: group.title,
    event: { title: event?.title ?? '', date: event === undefined ? '' : eventDateInWords(event) },
    verdict: group.verdict,
    isSure: group.isConfident,
    match: oneLine(inWords(group.relations.find(({ verdict }) => verdict === group.verdict)?.match ?? '')),
    baseline: baseline.claims[0].id,
    versions: versions.map(({ claims: [first] }) => ({ id: first.id, value: oneLine(first.text) })),
    claims,
    scale: scale && shownScale(scale, claims),
    allowed: allowedByAll(claims.flatMap(({ value }) => value?.room ?? [])) ?? null,
    state: stateOf(group, versions, view, folders),
    voices: voices.count,
  };
}

/** What a source says twice is one row. */
function firstOfEachSource({ claims }: ClaimVersion): AnyClaim[] {
  return claims.filter((claim, index) => claims.findIndex(({ uri }) => uri === claim.uri) === index);
}

type BaseScale = Pick<OnScale, 'scale' | 'unit'>;

/** The scale of the first claim that has one: those of a group are of one dimension, but a currency may be left open. */
function scaleOf(claims: readonly AnyClaim[]): BaseScale | null {
  return claims.map(onScale).find((placed) => placed !== null) ?? null;
}

function onGroupScale(claim: AnyClaim, scale: BaseScale | null): OnScale | null {
  const placed = onScale(claim);
  return placed !== null && placed.scale === scale?.scale && placed.unit === scale.unit ? placed : null;
}

function shownScale({ scale, unit }: BaseScale, claims: readonly ComparedClaim[]): Scale {
  if (scale !== 'number') return { kind: scale, unit: '', factor: 1 };
  const ends = claims.flatMap(({ value }) => [value?.min, value?.max].filter((end) => end !== undefined && end !== null));
  const { name, factor } = unitInWords(Math.min(...ends.filter((end) => end > 0)), unit);
  return { kind: scale, unit: inWords(term(name)), factor };
}

interface VoicesInGroup {
  readonly count: number;
  readonly of: (uri: string) => Pick<ComparedClaim, 'voice' | 'copies'>;
}

function voicesIn(uris: readonly string[], view: IndexView, folders: Folders): VoicesInGroup {
  const { voiceOf, copiesOf } = view.index.voices;
  const voices = [...new Set(uris.map(voiceOf))];
  return {
    count: voices.length,
    of: (uri) => {
      const copied = copiesOf(uri).find((each) => uris.includes(each.uri));
      const copies =
        copied === undefined
          ? ''
          : l10n.t`${copied.common} of ${copied.of} sentences in common with ${sourceLabelOf(copied.uri, view, folders).label}`;
      return { voice: voices.indexOf(voiceOf(uri)) + 1, copies };
    },
  };
}

function speakerOf(claim: AnyClaim, source: Source | undefined): string | null {
  if (claim.dimension === 'role' || source === undefined) return null;
  const speaker = speakerAsWritten(claim, source.text);
  return speaker === null ? null : oneLine(speaker);
}
