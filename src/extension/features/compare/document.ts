import * as vscode from 'vscode';
import { escapeMarkdown } from '../../../markdown.js';
import type { ComparedVersion, GroupComparison, Verdict } from '../../../protocol.js';

const signs: Readonly<Record<Verdict, string>> = { same: '=', compatible: '≈', conflict: '≠' };

/** The page in Markdown: a table of the versions, then each in its sentence. Whatever comes from a source is escaped. */
export function comparisonDocument({ title, event, versions }: GroupComparison): string {
  const about = [event.title, event.date].filter((part) => part !== '').join(' · ');
  const columns = [vscode.l10n.t('As written'), vscode.l10n.t('Normalized'), vscode.l10n.t('Source'), vscode.l10n.t('Against the first')];
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(about),
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...versions.map(versionRow),
    '',
    ...versions.flatMap((version) => [`**${sourceOf(version)}**`, '', `> ${highlighted(version)}`, '']),
  ].join('\n');
}

function versionRow(version: ComparedVersion): string {
  const verdict = version.chosen ? '' : `${signs[version.verdict]} ${escapeMarkdown(version.reason)}`;
  return row([`**${escapeMarkdown(version.value)}**`, escapeMarkdown(version.normalized), sourceOf(version), verdict]);
}

function sourceOf({ source, ranges }: ComparedVersion): string {
  const line = (ranges[0]?.start.line ?? 0) + 1;
  const name = [source.title ?? source.name, source.published].filter((part) => part !== null).join(', ');
  return `[${escapeMarkdown(name)}](${source.uri}#L${line})`;
}

function highlighted({ sentence, value }: ComparedVersion): string {
  const at = sentence.indexOf(value);
  if (at === -1) return escapeMarkdown(sentence);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + value.length)];
  return `${escapeMarkdown(before)} **${escapeMarkdown(value)}** ${escapeMarkdown(after)}`.trim();
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
