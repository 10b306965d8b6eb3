import { MarkupKind, type Hover, type Range, type ServerCapabilities } from 'vscode-languageserver';
import type { AnyClaim, Group } from '../../engine/index.js';
import type { SourceLabel, VersionNode } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { escapeMarkdown, oneLine } from '../../markdown.js';
import { entityInMarkdown, entityInText } from '../entity-hover.js';
import { sourceInWords, versionNode } from '../nodes.js';
import { canonicalUri } from '../uris.js';
import { gravity, judgeVersions, versionsOf, versionWith } from '../versions.js';
import type { IndexView } from '../view.js';

/** All versions of the claim under the pointer, compared with it; else what is known of the name there. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, client, folders, answer } = context;
  connection.onHover(({ textDocument, position }, token) => {
    const uri = canonicalUri(textDocument.uri);
    const write = client.showsMarkdown ? markdown : plainText;
    return answer(token, (view): Hover | null => {
      const claims = view.groupedClaimsAt(uri, position);
      const [claim] = claims;
      if (claim !== undefined) {
        const groups = claims.flatMap((each) => view.groupsOf(each).map((group) => comparison(group, each, view, context)));
        return hover(
          groups.map((group) => write.group(group)).join(write.separator),
          view.range(uri, claim),
          client.showsMarkdown,
        );
      }
      const named = view.mentionAt(uri, position);
      return named === undefined
        ? null
        : hover(write.entity(named.entity, view, folders), view.range(uri, named.mention), client.showsMarkdown);
    });
  });
  return { hoverProvider: true };
}

function hover(value: string, range: Range, asMarkdown: boolean): Hover {
  return { contents: { kind: asMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value }, range };
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

function comparison(group: Group, claim: AnyClaim, view: IndexView, { folders }: ServerContext): Comparison {
  const versions = versionsOf(group);
  const chosen = versionWith(versions, claim.id);
  const rows = versions.map((version) => {
    const judged =
      chosen === undefined || version === chosen
        ? { verdict: 'same' as const, reason: '' }
        : judgeVersions(group, chosen, version);
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

const markdown = {
  separator: '\n\n---\n\n',
  group({ title, rows, match }: Comparison): string {
    const head = ['| As written | Normalized | Source | Verdict |', '| --- | --- | --- | --- |'];
    const lines = rows.map(({ version, chosen }) => {
      const value = escapeMarkdown(version.value);
      const verdict = chosen ? 'this one' : `**${verdictInWords[version.verdict].replace(' ', '\u00A0')}**`;
      return `| ${[chosen ? `**${value}**` : value, escapeMarkdown(version.normalized), sourceLink(version), verdict].join(' | ')} |`;
    });
    // Below the table: inside it they would make its rows so high that the last versions were out of sight.
    const reasons = [
      ...new Set(
        rows.filter(({ version }) => version.verdict !== 'same').map(({ version }) => `- ${escapeMarkdown(version.reason)}`),
      ),
    ];
    return [
      `**${escapeMarkdown(title)}**`,
      '',
      ...head,
      ...lines,
      ...(reasons.length > 0 ? ['', ...reasons] : []),
      ...(match === '' ? [] : ['', escapeMarkdown(oneLine(match))]),
    ].join('\n');
  },
  entity: entityInMarkdown,
};

const plainText = {
  separator: '\n\n',
  group({ title, rows, match }: Comparison): string {
    const lines = rows.map(({ version, chosen }) => {
      const verdict = chosen ? 'this one' : `${verdictInWords[version.verdict]}: ${oneLine(version.reason)}`;
      return `${version.value} (${oneLine(version.normalized)}), ${sourceInWords(version.source)}: ${verdict}`;
    });
    return [oneLine(title), ...lines, ...(match === '' ? [] : [oneLine(match)])].join('\n');
  },
  entity: entityInText,
};

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
