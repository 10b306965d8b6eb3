import * as vscode from 'vscode';
import { isDay } from '../../../iso-day.js';
import type { SourceFieldsNode, SourceToAskOf, StatedFields } from '../../../protocol-citations.js';
import type { Session } from '../../session.js';

type Asked = 'outlet' | 'title' | 'published' | 'authors';

/**
 * Asks for what a reference of a source needs, where something of it is missing and the source is cited for the first time: one box after the
 * other, with what is known in it. Enter goes on, Escape leaves the rest as it is; either way the source has a reference then, and is
 * never asked of again.
 *
 * @param near URI of the text whose references are taken
 * @param sources URIs of the sources that are to be cited
 * @returns what is other than it was known
 */
export async function askFields(session: Session, near: string, sources: readonly string[]): Promise<StatedFields> {
  const wanting = (await session.missingFields({ textDocument: { uri: near }, sources })) ?? [];
  const stated: Record<string, Partial<SourceFieldsNode>> = {};
  for (const [index, one] of wanting.entries()) {
    const of = wanting.length === 1 ? '' : ` (${index + 1}/${wanting.length})`;
    const { fields, isLeft } = await askOne(one, of);
    stated[one.source.uri] = fields;
    if (isLeft) break;
  }
  return stated;
}

async function askOne(
  { source, fields }: SourceToAskOf,
  of: string,
): Promise<{ readonly fields: Partial<SourceFieldsNode>; readonly isLeft: boolean }> {
  const changed: Partial<Record<Asked, string>> = {};
  const boxes = boxesInWords();
  for (const [index, { field, label, hint }] of boxes.entries()) {
    const value = await vscode.window.showInputBox({
      title: `${vscode.l10n.t('Cite {0} for the First Time', source.name)}${of}: ${label} (${index + 1}/${boxes.length})`,
      value: fields[field],
      placeHolder: hint,
      prompt: vscode.l10n.t(
        'Enter goes on, empty or not; Escape leaves the rest. It is asked once, and kept in references.json.',
      ),
      ignoreFocusOut: true,
      validateInput: (text) =>
        field === 'published' && text.trim() !== '' && !isDay(text.trim())
          ? vscode.l10n.t('Write the day as 2026-03-04, or leave it empty.')
          : undefined,
    });
    if (value === undefined) return { fields: changed, isLeft: true };
    if (value.trim() !== fields[field]) changed[field] = value.trim();
  }
  return { fields: changed, isLeft: false };
}

function boxesInWords(): readonly { readonly field: Asked; readonly label: string; readonly hint: string }[] {
  return [
    { field: 'outlet', label: vscode.l10n.t('Outlet'), hint: 'Reuters' },
    { field: 'title', label: vscode.l10n.t('Title'), hint: '' },
    { field: 'published', label: vscode.l10n.t('Day'), hint: '2026-03-04' },
    { field: 'authors', label: vscode.l10n.t('Authors, apart by semicolons'), hint: 'Ada Roe; Ben Sol' },
  ];
}
