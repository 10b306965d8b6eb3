import { relative } from 'node:path/posix';
import * as vscode from 'vscode';
import { escapeMarkdown } from '../../../markdown.js';
import type { ComparedVersion, GroupComparison, Verdict, VersionPlace } from '../../../protocol.js';

/**
 * The page in Markdown: the versions, the verdict on each pair that differs, and the sentences. Whatever comes from a
 * source is escaped.
 *
 * @param comparisons one group, once with each of its versions as the chosen one; the first gives the order
 */
export function comparisonPage(comparisons: readonly GroupComparison[]): string {
  const [first] = comparisons;
  if (first === undefined) return '';
  const about = [first.event.title, first.event.date].filter((part) => part !== '').join(' · ');
  return [
    `# ${escapeMarkdown(first.title)}`,
    escapeMarkdown(about),
    versionsTable(first.versions),
    ...verdicts(comparisons, first.versions),
    `## ${vscode.l10n.t('In their sentences')}`,
    ...first.versions.flatMap(({ places }, index) =>
      places.map((place) => `**${index + 1}** · ${sourceOf(place)}\n\n> ${highlighted(place)}`),
    ),
  ].join('\n\n');
}

function versionsTable(versions: readonly ComparedVersion[]): string {
  const head = [vscode.l10n.t('No.'), vscode.l10n.t('As written'), vscode.l10n.t('Normalized'), vscode.l10n.t('Source')];
  const rows = versions.map((version, index) => [
    String(index + 1),
    `**${escapeMarkdown(version.value)}**`,
    escapeMarkdown(version.normalized),
    [...new Set(version.places.map(sourceOf))].join(', '),
  ]);
  return table(head, rows);
}

/** The pairs that differ, conflicts first; those that say the same are only counted. */
function verdicts(comparisons: readonly GroupComparison[], order: readonly ComparedVersion[]): string[] {
  const places = new Map(order.map(({ id }, place) => [id, place + 1]));
  const pairs = comparisons.flatMap(({ versions }) => {
    const chosen = places.get(versions[0]?.id ?? '') ?? 0;
    return versions.flatMap(({ id, verdict, reason }) => {
      const other = places.get(id) ?? 0;
      return chosen < other ? [{ chosen, other, verdict, reason }] : [];
    });
  });
  const differing = [
    ...pairs.filter(({ verdict }) => verdict === 'conflict'),
    ...pairs.filter(({ verdict }) => verdict === 'compatible'),
  ];
  const same = pairs.length - differing.length;
  const heading = `## ${vscode.l10n.t('Verdicts')}`;
  const counted = same === 1 ? vscode.l10n.t('1 pair says the same.') : vscode.l10n.t('{0} pairs say the same.', same);
  if (differing.length === 0) return [heading, counted];
  const rows = differing.map(({ chosen, other, verdict, reason }) => [
    `${chosen} · ${other}`,
    verdictInWords(verdict),
    escapeMarkdown(reason),
  ]);
  const list = table([vscode.l10n.t('Versions'), vscode.l10n.t('Verdict'), vscode.l10n.t('Reason')], rows);
  return same === 0 ? [heading, list] : [heading, list, counted];
}

function verdictInWords(verdict: Verdict): string {
  switch (verdict) {
    case 'same':
      return `=\u00A0${vscode.l10n.t('same')}`;
    case 'compatible':
      return `≈\u00A0${vscode.l10n.t('compatible')}`;
    case 'conflict':
      return `≠\u00A0${vscode.l10n.t('conflict')}`;
  }
}

function sourceOf({ source, range }: VersionPlace): string {
  const path = pathInPreview(vscode.Uri.parse(source.uri));
  const label = escapeMarkdown(source.label);
  return path === undefined ? label : `[${label}](<${path}#L${range.start.line + 1}>)`;
}

/** The preview follows no link of the scheme `file`; a path from the root leads it from the first folder of the workspace. */
function pathInPreview(uri: vscode.Uri): string | undefined {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme !== uri.scheme || folder.authority !== uri.authority) return undefined;
  return `/${relative(folder.path, uri.path).split('/').map(encodeURIComponent).join('/')}`;
}

/** The sentence with the value in bold. Escaping trims: the spaces around the value are put back. */
function highlighted({ sentence, text }: VersionPlace): string {
  const at = sentence.indexOf(text);
  if (at === -1) return escapeMarkdown(sentence);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + text.length);
  const space = (edge: string): string => (edge.includes(' ') ? ' ' : '');
  const spaceBefore = space(before.slice(-1));
  const spaceAfter = space(after.slice(0, 1));
  return `${escapeMarkdown(before)}${spaceBefore}**${escapeMarkdown(text)}**${spaceAfter}${escapeMarkdown(after)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
