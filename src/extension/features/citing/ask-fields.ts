import * as vscode from 'vscode';
import { isDay } from '../../../iso-day.js';
import type { SourceFieldsNode, SourceToAskOf, StatedFields } from '../../../protocol-citations.js';
import type { Session } from '../../session/session.js';

type Asked = 'outlet' | 'title' | 'published' | 'authors';

/**
 * Asks for what a reference of a source needs, where something of it is missing and the source is cited for the first time: of one source one
 * box after the other, with what is known in it; of several in one list of what they lack. Enter goes on, whether something was written or not;
 * the sources have references then, and are never asked of again.
 *
 * @param near URI of the text whose references are taken
 * @param sources URIs of the sources that are to be cited
 * @returns what is other than it was known; `undefined` where it was cancelled, and nothing is to be cited
 */
export async function askFields(session: Session, near: string, sources: readonly string[]): Promise<StatedFields | undefined> {
  const wanting = (await session.citations.missingFields({ textDocument: { uri: near }, sources })) ?? [];
  const [first, ...others] = wanting;
  if (first === undefined) return {};
  if (others.length > 0) return askSeveral(wanting);
  const fields = await askOne(first);
  return fields === undefined ? undefined : { [first.source.uri]: fields };
}

interface FieldItem extends vscode.QuickPickItem {
  /** Left out in the item that goes on. */
  readonly asks?: { readonly uri: string; readonly name: string; readonly box: FieldBox };
}

/** What several sources lack, in one list that is come back to: Enter goes on as it is, a row asks for what it names. */
async function askSeveral(wanting: readonly SourceToAskOf[]): Promise<StatedFields | undefined> {
  const stated: Record<string, Partial<Record<Asked, string>>> = {};
  for (;;) {
    const picked = await vscode.window.showQuickPick(itemsOf(wanting, stated), {
      title: vscode.l10n.t('Cite {0} Sources for the First Time', wanting.length),
      placeHolder: vscode.l10n.t('Asked once; what is not known stays out of the reference'),
      ignoreFocusOut: true,
      matchOnDescription: true,
    });
    if (picked === undefined) return undefined;
    const { asks } = picked;
    if (asks === undefined) return stated;
    const { uri, name, box } = asks;
    const value = await askField(box, stated[uri]?.[box.field] ?? '', `${name}: ${box.label}`);
    // Who thinks better of one field is back in the list.
    if (value !== undefined) stated[uri] = { ...stated[uri], [box.field]: value };
  }
}

function itemsOf(wanting: readonly SourceToAskOf[], stated: StatedFields): FieldItem[] {
  const goOn: FieldItem = { label: `$(check) ${vscode.l10n.t('Cite Them')}`, description: vscode.l10n.t('with what is known') };
  return [
    goOn,
    ...wanting.flatMap(({ source, fields }): FieldItem[] => [
      { label: source.name, kind: vscode.QuickPickItemKind.Separator },
      ...boxesInWords()
        .filter(({ field }) => fields[field] === '')
        .map((box) => {
          const said = stated[source.uri]?.[box.field] ?? '';
          return {
            label: `$(edit) ${box.label}`,
            description: said === '' ? vscode.l10n.t('not known') : said,
            asks: { uri: source.uri, name: source.name, box },
          };
        }),
    ]),
  ];
}

async function askOne({ source, fields }: SourceToAskOf): Promise<Partial<SourceFieldsNode> | undefined> {
  const changed: Partial<Record<Asked, string>> = {};
  const boxes = boxesInWords();
  for (const [index, box] of boxes.entries()) {
    const title = `${vscode.l10n.t('Cite {0} for the First Time', source.name)}: ${box.label} (${index + 1}/${boxes.length})`;
    const value = await askField(box, fields[box.field], title);
    if (value === undefined) return undefined;
    if (value !== fields[box.field]) changed[box.field] = value;
  }
  return changed;
}

/** @returns what was written, without blanks around it; `undefined` where it was cancelled */
async function askField({ field, hint }: FieldBox, known: string, title: string): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title,
    value: known,
    placeHolder: hint,
    prompt: vscode.l10n.t('Asked once, and kept with the reference; leave empty what is not known'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      field === 'published' && text.trim() !== '' && !isDay(text.trim())
        ? vscode.l10n.t('Write the day as 2026-03-04, or leave it empty.')
        : undefined,
  });
  return value?.trim();
}

interface FieldBox {
  readonly field: Asked;
  readonly label: string;
  readonly hint: string;
}

function boxesInWords(): readonly FieldBox[] {
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
