import * as l10n from '@vscode/l10n';
import { gravity, type AnyClaim, type Group } from '../../engine/index.js';
import { escapeMarkdown, oneLine } from '../../markdown.js';
import { clientCommands, type VersionNode, type VersionPlace } from '../../protocol.js';
import { inWords } from '../lsp/language.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';
import { verdictBetween, versionsOf, versionWith } from './claim-versions.js';
import { versionNode } from './group-nodes.js';
import { decidedInWords, stateOf } from './group-state.js';
import { shortened } from './shortened.js';
import { verdictInWords, verdictSigns } from './verdicts.js';

/** More sources of one version are counted, not listed: a hover is read at a glance. */
const mostSources = 3;

/**
 * All versions in the group of a claim, compared with it, as a table with links: a row a version; then each reason once, and why they
 * were compared. Source texts are escaped.
 *
 * @param linksCommands whether the client follows links to its commands
 */
export function groupInMarkdown(
  group: Group,
  claim: AnyClaim,
  view: IndexView,
  folders: Folders,
  linksCommands: boolean,
): string {
  const { title, rows, match, decided } = comparison(group, claim, view, folders);
  // Below the table: inside it they would make its rows so high that the last versions were out of sight.
  const reasons = rows
    .filter(({ version }) => version.verdict !== 'same')
    .map(({ version }) => `- ${escapeMarkdown(version.reason)}`);
  return [
    `**${escapeMarkdown(title)}**${linksCommands ? ` · [${l10n.t`Compare`}](${compareLink(group, claim)})` : ''}`,
    '',
    `| ${[l10n.t`Version`, l10n.t`Source`, l10n.t`Verdict`].join(' | ')} |`,
    '| --- | --- | --- |',
    ...rows.map(markdownRow),
    ...(reasons.length > 0 ? ['', ...new Set(reasons)] : []),
    ...(match === '' ? [] : ['', escapeMarkdown(match)]),
    ...(decided.length === 0 ? [] : ['', ...decided.map((line) => `- ${escapeMarkdown(line)}`)]),
  ].join('\n');
}

/** The same as plain text, a version a line. */
export function groupInText(group: Group, claim: AnyClaim, view: IndexView, folders: Folders): string {
  const { title, rows, match, decided } = comparison(group, claim, view, folders);
  const lines = rows.map(({ version, chosen }) => {
    const verdict = chosen
      ? l10n.t`this one`
      : `${verdictSigns[version.verdict]} ${verdictInWords(version.verdict)}: ${oneLine(version.reason)}`;
    return `${version.value}, ${sourcesOf(version, ({ source }) => source.label)}: ${verdict}`;
  });
  return [oneLine(title), ...lines, ...(match === '' ? [] : [match]), ...decided].join('\n');
}

interface Row {
  readonly version: VersionNode;
  /** Whether it is the one under the pointer. */
  readonly chosen: boolean;
}

interface Comparison {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Why the versions are taken to be about the same thing; empty where the texts do not let them be compared. */
  readonly match: string;
  /** What the analyst has decided, a line each. */
  readonly decided: readonly string[];
}

function comparison(group: Group, claim: AnyClaim, view: IndexView, folders: Folders): Comparison {
  const versions = versionsOf(group);
  const chosen = versionWith(versions, claim.id);
  const rows = versions.map((version) => {
    const judged =
      chosen === undefined || version === chosen
        ? { verdict: 'same' as const, reason: '' }
        : verdictBetween(group, chosen, version);
    const node = versionNode(version, judged, view, folders);
    // The one under the pointer is quoted as it stands there.
    return version === chosen
      ? { version: { ...node, value: oneLine(claim.text) }, chosen: true }
      : { version: node, chosen: false };
  });
  return {
    title: group.sets.length === 1 ? group.title : l10n.t`${group.title}, possibly about the same thing`,
    match: oneLine(matchOf(group, claim)),
    decided: decidedInWords(stateOf(group, versions, view, folders)),
    rows: rows.sort((a, b) => Number(b.chosen) - Number(a.chosen) || gravity[b.version.verdict] - gravity[a.version.verdict]),
  };
}

/** Why the claim was matched with the one that it differs from most. */
function matchOf({ relations, confidence }: Group, { id }: AnyClaim): string {
  const own = relations.filter(({ a, b }) => a === id || b === id);
  const relation =
    own.find(({ verdict }) => verdict === 'conflict') ?? own.find(({ verdict }) => verdict === 'compatible') ?? own[0];
  return relation === undefined
    ? ''
    : l10n.t`Compared because ${inWords(relation.match)} (${Math.round(100 * confidence)} % sure).`;
}

function markdownRow({ version, chosen }: Row): string {
  const value = escapeMarkdown(version.value);
  const verdict = chosen ? l10n.t`this one` : `**${verdictSigns[version.verdict]}\u00A0${verdictInWords(version.verdict)}**`;
  return `| ${[chosen ? `**${value}**` : value, sourcesOf(version, placeLink), verdict].join(' | ')} |`;
}

/** The sources of a version, each once. */
function sourcesOf({ places }: VersionNode, write: (place: VersionPlace) => string): string {
  const first = places.filter(({ source }, index) => places.findIndex((each) => each.source.uri === source.uri) === index);
  const more = first.length - mostSources;
  return [...first.slice(0, mostSources).map(write), ...(more > 0 ? [l10n.t`${more} more`] : [])].join(', ');
}

function placeLink({ source, range }: VersionPlace): string {
  return `[${escapeMarkdown(shortened(source.label, longestLabel))}](${source.uri}#L${range.start.line + 1},${range.start.character + 1})`;
}

/** In characters: a longer headline would break over two lines, and hovers show few. */
const longestLabel = 36;

/** Opens the comparison of a group with a claim of it. */
export function compareLink(group: Group, claim: AnyClaim): string {
  const version = versionWith(versionsOf(group), claim.id)?.claims[0].id ?? claim.id;
  const given = [{ group: { id: group.id }, version: { id: version } }];
  return `command:${clientCommands.compare}?${encodeURIComponent(JSON.stringify(given))}`;
}
