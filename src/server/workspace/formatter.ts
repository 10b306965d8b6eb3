import * as l10n from '@vscode/l10n';
import { readUtf8 } from '../../files/text-file.js';
import { childUri, fileName, uriFrom } from '../../files/uris.js';
import { errorInWords } from '../lsp/language.js';
import type { CurrentFiles } from './current-files.js';
import type { Folders } from './folders.js';

type Item = Readonly<Record<string, unknown>>;

/** Lays out references in one CSL style. */
export interface StyledFormatter {
  readonly citation: (items: readonly Item[]) => string;
  /** In the order of the style, each on one line. */
  readonly bibliography: (items: readonly Item[]) => string[];
}

/**
 * What lays out references in a style; it is loaded when it is first asked for.
 *
 * @param csl a style by its name, or the path of a `.csl` file in the document's folder
 * @throws an error that names the file and says what to do, where there is no such style
 */
export async function formatterFor(
  csl: string,
  near: string,
  { files, folders }: { readonly files: CurrentFiles; readonly folders: Folders },
): Promise<StyledFormatter> {
  const { addStyle, formatBibliography, formatCitation, styleNames } = await import('../../bibliography/format.js');
  const known: readonly string[] = styleNames;
  if (!known.includes(csl)) {
    const folder = folders.folderOf(near);
    const uri = folder === undefined ? childUri(near, csl) : uriFrom(folder, csl);
    const told = l10n.t`the CSL style ${csl} (one of ${known.join(', ')}, or a .csl file of the folder)`;
    const xml = await readUtf8(files, uri).catch((error: unknown) => {
      throw new Error(`${told} ${errorInWords(error)}`, { cause: error });
    });
    if (xml === undefined) throw new Error(l10n.t`There is no such file for ${told}.`);
    try {
      addStyle(csl, xml);
    } catch (error) {
      throw new Error(l10n.t`${fileName(uri)} ${errorInWords(error)}.`, { cause: error });
    }
  }
  return {
    citation: (items) => formatCitation(items, csl),
    bibliography: (items) => formatBibliography(items, csl),
  };
}
