import * as l10n from '@vscode/l10n';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Source } from '../../../engine/index.js';
import { parentUri } from '../../../files/uris.js';
import { bibtexWriter } from '../../../bibliography/index.js';
import { markupOf } from '../../lsp/markup-of.js';
import { bibtexFilesOf } from '../../workspace/citations/bibtex-files.js';
import type { ServerContext } from '../../context.js';
import type { IndexView } from '../../workspace/index-view.js';
import { brokenMessage, readJsonFile } from '../../workspace/json-file.js';
import { referencesUri } from '../../workspace/references-file.js';
import { BrokenReferences } from './broken-references.js';
import type { CitationMarks } from './citation-marks.js';
import { marksFor } from './marks-for.js';
import { cite, type CitationRequest, type CitationResult, type ReferencesFile } from './cite.js';

type Cited = Extract<CitationResult, { kind: 'cited' }>;

/** Cites with the references that are kept for a document. */
export class Citing {
  readonly #context: ServerContext;
  readonly #broken: BrokenReferences;

  constructor(context: ServerContext) {
    this.#context = context;
    this.#broken = new BrokenReferences(context);
  }

  /**
   * @param near the document whose references are taken
   * @param what asked once they are read, so that the edit fits the texts of that moment; it is given how citations are written there
   * @throws an error in words where the references cannot be read; where they are broken, that is shown in their file as well
   */
  async cite(near: string, what: (marks: CitationMarks) => Pick<CitationRequest, 'cited' | 'target' | 'fields'>): Promise<Cited> {
    const { client, folders, references: all } = this.#context;
    const [references, marks] = await Promise.all([this.#references(near), marksFor(near, this.#context)]);
    const result = cite({ ...what(marks), references, index: all.of(near), folder: folderOf(near, references) }, client);
    if (result.kind === 'cited') return result;
    if (references === undefined) throw new Error(l10n.t`There is no place for references.`);
    // What is wrong in a `.bib` is shown there whether somebody cites or not.
    if (references.bibtex === undefined) this.#broken.report(references.uri, result.errors, references.text ?? '');
    throw new Error(
      brokenMessage(folders.nameOf(references.uri), result.errors, l10n.t`Nothing was changed; mend it and cite again.`),
    );
  }

  /** The keys by which lists of sources would be cited now, each list by itself; `undefined` where the references cannot be read. */
  async keys(near: string, lists: readonly (readonly Source[])[]): Promise<(readonly string[] | undefined)[]> {
    const { client, references: all } = this.#context;
    try {
      const references = await this.#references(near);
      return lists.map((cited) => {
        const result = cite({ cited, references, index: all.of(near), folder: folderOf(near, references) }, client);
        return result.kind === 'cited' ? result.cited.map(({ key }) => key) : undefined;
      });
    } catch {
      // Whoever cites is told; a menu that opens is not the place.
      return lists.map(() => undefined);
    }
  }

  async #references(near: string): Promise<ReferencesFile | undefined> {
    const { documents, files, folders } = this.#context;
    if (markupOf(documents.get(near)?.languageId ?? '', near) === 'latex') return this.#bibtex(near);
    const uri = referencesUri(near, folders);
    if (uri === undefined) return undefined;
    return { uri, text: await readJsonFile(uri, folders.nameOf(uri), files), version: documents.get(uri)?.version ?? null };
  }

  /** What LaTeX reads is BibTeX: a reference in CSL-JSON would leave its citation without one. */
  async #bibtex(near: string): Promise<ReferencesFile> {
    const { documents, files, folders, references, view } = this.#context;
    const draft = documents.get(near)?.getText() ?? view().source(near)?.text ?? '';
    const { target, own } = bibtexFilesOf(near, draft, references.of(near), folders);
    const [text, write] = await Promise.all([readJsonFile(target, folders.nameOf(target), files), bibtexWriter()]);
    return {
      uri: target,
      text,
      version: documents.get(target)?.version ?? null,
      bibtex: { own, folder: parentUri(target), write },
    };
  }
}

/** @throws where one of the sources is there no longer */
export function sourcesOf(uris: readonly string[], view: IndexView): Source[] {
  const sources = uris.flatMap((uri) => view.source(uri) ?? []);
  if (sources.length < uris.length) throw changed();
  return sources;
}

/** What was offered rests on texts that have changed since. */
export function changed(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, l10n.t`The text has changed since; ask for the quick fixes again.`);
}

function folderOf(near: string, references: ReferencesFile | undefined): string {
  return parentUri(references?.uri ?? near);
}
