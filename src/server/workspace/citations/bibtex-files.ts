import * as l10n from '@vscode/l10n';
import { ReferenceIndex } from '../../../bibliography/index.js';
import { latexBibliographies } from '../../../engine/index.js';
import { childUri, parentUri, pathFrom, pathInside, uriFrom } from '../../../files/uris.js';
import type { Folders } from '../folders.js';

/** Made where there is no `.bib` yet. */
const newFileName = 'references.bib';

/** Where a LaTeX draft takes its references from. */
export interface BibtexFiles {
  /** The URI of the file that new references go into; it may be there or not. */
  readonly target: string;
  /** The references that it has already. */
  readonly own: ReferenceIndex;
}

/**
 * The first `.bib` that a LaTeX draft names and that is in its folder; a draft that names none, such as a chapter, takes those of its folder, and
 * new references go into the nearest; else into `references.bib` at the root of the folder.
 *
 * @param draft its URI
 * @param all the references of its folder
 * @throws an error in words where it names files outside its folder only: what is written elsewhere it would not find
 */
export function bibtexFilesOf(draft: string, text: string, all: ReferenceIndex, folders: Folders): BibtexFiles {
  const home = parentUri(draft);
  const folder = folders.folderOf(draft) ?? home;
  const names = latexBibliographies(text);
  const named = names.map((name) => uriFrom(home, name)).filter((uri) => pathInside(folder, uri) !== undefined);
  const bibs = all.files.filter(({ uri }) => /\.bib$/i.test(uri));
  const [first] = named;
  if (first !== undefined) return { target: first, own: new ReferenceIndex(bibs.filter(({ uri }) => named.includes(uri))) };
  if (names[0] !== undefined)
    throw new Error(
      l10n.t`${folders.nameOf(draft)} takes its references from ${names[0]}, which is not in its folder; open the folder that holds both.`,
    );
  const nearest = bibs.map(({ uri }) => ({ uri, steps: stepsTo(home, uri) })).sort((a, b) => a.steps - b.steps)[0];
  return { target: nearest?.uri ?? childUri(folder, newFileName), own: new ReferenceIndex(bibs) };
}

/** How many folders lie between a folder and a file. */
function stepsTo(folder: string, uri: string): number {
  return pathFrom(folder, uri)?.split('/').length ?? Infinity;
}
