import { isDraft, readMetadata, type DraftOrSource, type SourceInput } from '../../engine/index.js';
import type { TextKind } from '../../protocol.js';
import type { Folders } from './folders.js';
import { markupOf } from '../lsp/markup-of.js';
import type { OpenDocuments } from './open-documents.js';

/** Tells drafts, which an analyst writes, from sources, which are evidence and are never edited. */
export class Drafts {
  readonly #documents: OpenDocuments;
  readonly #folders: Folders;
  readonly #known = new WeakMap<DraftOrSource, { readonly said: string; readonly isDraft: boolean }>();
  readonly #said = new Map<string, TextKind>();
  #edited: readonly string[] = [];

  constructor(documents: OpenDocuments, folders: Folders) {
    this.#documents = documents;
    this.#folders = folders;
  }

  /** @param edited canonical URIs of what the analyst edits, the last one first */
  tell(edited: readonly string[]): void {
    this.#edited = edited;
  }

  /** What the analyst says of a text that the settings cannot name: one that was never saved, or is in no folder. */
  say(uri: string, kind: TextKind): void {
    this.#said.set(uri, kind);
  }

  /** What was said of a text by {@link say}. */
  saidSinceOpened(uri: string): TextKind | undefined {
    return this.#said.get(uri);
  }

  /**
   * Whether a text is evidence or the analyst's own: what was said of it counts first; else see the engine’s `isDraft`. A text that was never saved is
   * kept nowhere: what is pasted to be compared is a source.
   */
  kindOf(text: DraftOrSource & Pick<SourceInput, 'uri' | 'languageId'>): TextKind {
    const { uri, languageId } = text;
    const said = this.#said.get(uri) ?? this.#folders.kindSaidOf(uri);
    if (said !== undefined) return said;
    if (this.#isDraft(text)) return 'draft';
    return this.#folders.isManuscript(uri, languageId) ? 'neither' : 'source';
  }

  #isDraft(text: DraftOrSource & Pick<SourceInput, 'uri'>): boolean {
    const { uri } = text;
    const isAmongDrafts = !uri.startsWith('untitled:') && this.#folders.isAmongDrafts(uri);
    const known = this.#known.get(text);
    if (known?.said === String(isAmongDrafts)) return known.isDraft;
    const found = isDraft(text, isAmongDrafts);
    this.#known.set(text, { said: String(isAmongDrafts), isDraft: found });
    return found;
  }

  /** The open drafts, those first that the analyst edited last, as far as the client tells. */
  open(): string[] {
    const uris = new Set([...this.#edited, ...this.#documents.uris()]);
    return [...uris].filter((uri) => {
      return this.isOpenDraft(uri);
    });
  }

  /** Whether a text that is open is a draft now, whatever has been read of it. */
  isOpenDraft(uri: string): boolean {
    const document = this.#documents.get(uri);
    if (document === undefined) return false;
    const text = document.getText();
    return this.kindOf({ uri, text, languageId: markupOf(document.languageId, uri), metadata: readMetadata(text) }) === 'draft';
  }
}
