import * as vscode from 'vscode';
import { isDay } from '../../../iso-day.js';
import type { SourceFieldsNode, SourceToAskOf, StatedFields } from '../../../protocol-citations.js';
import type { Session } from '../../session/session.js';

type Asked = 'outlet' | 'title' | 'published' | 'authors';

/**
 * Asks for what a reference of a source needs, where something of it is missing and the source is cited for the first time: one box after the
 * other, with what is known in it. Enter goes on, whether something was written or not; the source has a reference then, and is never asked of again.
 *
 * @param near URI of the text whose references are taken
 * @param sources URIs of the sources that are to be cited
 * @returns what is other than it was known; `undefined` where it was cancelled, and nothing is to be cited
 */
export async function askFields(session: Session, near: string, sources: readonly string[]): Promise<StatedFields | undefined> {
  const wanting = (await session.citations.missingFields({ textDocument: { uri: near }, sources })) ?? [];
  const stated: Record<string, Partial<SourceFieldsNode>> = {};
  for (const [index, one] of wanting.entries()) {
    const fields = await askOne(one, wanting.length === 1 ? '' : ` (${index + 1}/${wanting.length})`);
    if (fields === undefined) return undefined;
    stated[one.source.uri] = fields;
  }
  return stated;
}

async function askOne({ source, fields }: SourceToAskOf, of: string): Promise<Partial<SourceFieldsNode> | undefined> {
  const changed: Partial<Record<Asked, string>> = {};
  const boxes = boxesInWords();
  for (const [index, { field, label, hint }] of boxes.entries()) {
    const value = await vscode.window.showInputBox({
      title: `${vscode.l10n.t('Cite {0} for the First Time', source.name)}${of}: ${label} (${index + 1}/${boxes.length})`,
      value: fields[field],
      placeHolder: hint,
      prompt: vscode.l10n.t('Asked once, and kept in references.json; leave empty what is not known'),
      ignoreFocusOut: true,
      validateInput: (text) =>
        field === 'published' && text.trim() !== '' && !isDay(text.trim())
          ? vscode.l10n.t('Write the day as 2026-03-04, or leave it empty.')
          : undefined,
    });
    if (value === undefined) return undefined;
    if (value.trim() !== fields[field]) changed[field] = value.trim();
  }
  return changed;
}

function boxesInWords(): readonly { readonly field: Asked; readonly label: string; readonly hint: string }[] {
  return [
    { field: 'outlet', label: vscode.l10n.t('Outlet'), hint: vscode.l10n.t('for example {0}', 'Reuters') },
    { field: 'title', label: vscode.l10n.t('Title'), hint: '' },
    { field: 'published', label: vscode.l10n.t('Day'), hint: vscode.l10n.t('for example {0}', '2026-03-04') },
    {
      field: 'authors',
      label: vscode.l10n.t('Authors, apart by semicolons'),
      hint: vscode.l10n.t('for example {0}', 'Ada Roe; Ben Sol'),
    },
  ];
}
