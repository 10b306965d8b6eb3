import { gravity, type AnyClaim, type Group } from '../../engine/index.js';
import { escapeMarkdown, oneLine } from '../../markdown.js';
import type { SourceLabel, VersionNode } from '../../protocol.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';
import { verdictBetween, versionsOf, versionWith } from './claim-versions.js';
import { versionNode } from './group-nodes.js';
import { sourceInWords } from './source-label.js';

/** All versions in the group of a claim, compared with it, as a table with links. Source texts are escaped. */
export function groupInMarkdown(group: Group, claim: AnyClaim, view: IndexView, folders: Folders): string {
  const { title, rows, match } = comparison(group, claim, view, folders);
  // Below the table: inside it they would make its rows so high that the last versions were out of sight.
  const reasons = rows
    .filter(({ version }) => version.verdict !== 'same')
    .map(({ version }) => `- ${escapeMarkdown(version.reason)}`);
  return [
    `**${escapeMarkdown(title)}**`,
    '',
    '| As written | Normalized | Source | Verdict |',
    '| --- | --- | --- | --- |',
    ...rows.map(markdownRow),
    ...(reasons.length > 0 ? ['', ...new Set(reasons)] : []),
    ...(match === '' ? [] : ['', escapeMarkdown(oneLine(match))]),
  ].join('\n');
}

/** The same as plain text, a version a line. */
export function groupInText(group: Group, claim: AnyClaim, view: IndexView, folders: Folders): string {
  const { title, rows, match } = comparison(group, claim, view, folders);
  const lines = rows.map(({ version, chosen }) => {
    const verdict = chosen ? 'this one' : `${verdictInWords[version.verdict]}: ${oneLine(version.reason)}`;
    return `${version.value} (${oneLine(version.normalized)}), ${sourceInWords(version.source)}: ${verdict}`;
  });
  return [oneLine(title), ...lines, ...(match === '' ? [] : [oneLine(match)])].join('\n');
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
}

function comparison(group: Group, claim: AnyClaim, view: IndexView, folders: Folders): Comparison {
  const versions = versionsOf(group);
  const chosen = versionWith(versions, claim.id);
  const rows = versions.map((version) => {
    const judged =
      chosen === undefined || version === chosen
        ? { verdict: 'same' as const, reason: '' }
        : verdictBetween(group, chosen, version);
    return { version: versionNode(version, judged, view, folders), chosen: version === chosen };
  });
  return {
    title: group.title,
    match: matchOf(group, claim),
    rows: rows.sort((a, b) => Number(b.chosen) - Number(a.chosen) || gravity[b.version.verdict] - gravity[a.version.verdict]),
  };
}

/** Why the claim was matched with the one that it differs from most. */
function matchOf({ relations, confidence }: Group, { id }: AnyClaim): string {
  const own = relations.filter(({ a, b }) => a === id || b === id);
  const relation =
    own.find(({ verdict }) => verdict === 'conflict') ?? own.find(({ verdict }) => verdict === 'compatible') ?? own[0];
  return relation === undefined ? '' : `Compared because ${relation.match} (${Math.round(100 * confidence)} % sure).`;
}

const verdictInWords: Readonly<Record<VersionNode['verdict'], string>> = {
  same: '= same',
  compatible: '≈ compatible',
  conflict: '≠ conflict',
};

function markdownRow({ version, chosen }: Row): string {
  const value = escapeMarkdown(version.value);
  const verdict = chosen ? 'this one' : `**${verdictInWords[version.verdict].replace(' ', '\u00A0')}**`;
  return `| ${[chosen ? `**${value}**` : value, escapeMarkdown(version.normalized), sourceLink(version), verdict].join(' | ')} |`;
}

/** Links to the first place and, with their line numbers, to the others. */
function sourceLink(version: VersionNode): string {
  const [first, ...others] = version.ranges.map(
    (range) => `${version.source.uri}#L${range.start.line + 1},${range.start.character + 1}`,
  );
  const more = others.map((link, place) => `[line ${(version.ranges[place + 1]?.start.line ?? 0) + 1}](${link})`);
  return [`[${escapeMarkdown(sourceInWords(shortened(version.source)))}](${first ?? version.source.uri})`, ...more].join(', ');
}

/** In characters: a longer headline would break over two lines, and hovers show few. */
const longestHeadline = 36;

function shortened(source: SourceLabel): SourceLabel {
  const characters = Array.from(source.title ?? '');
  return characters.length > longestHeadline
    ? {
        ...source,
        title: `${characters
          .slice(0, longestHeadline - 1)
          .join('')
          .trimEnd()}…`,
      }
    : source;
}
