import { hasCitation, readMetadata, type Metadata } from '../../engine/index.js';
import { clientCommands } from '../../protocol.js';
import type { Client } from '../lsp/client.js';
import type { OpenDocuments } from './open-documents.js';

/** A text by which it is told whether it is a draft. */
export interface DraftOrSource {
  readonly uri: string;
  readonly text: string;
  readonly metadata: Metadata;
}

/** Tells drafts, which an analyst writes, from sources, which are evidence and are never edited. */
export class Drafts {
  readonly #documents: OpenDocuments;
  readonly #client: Client;
  #edited: readonly string[] = [];

  constructor(documents: OpenDocuments, client: Client) {
    this.#documents = documents;
    this.#client = client;
  }

  /** @param edited canonical URIs of what the analyst edits, the last one first */
  tell(edited: readonly string[]): void {
    this.#edited = edited;
  }

  /**
   * Whether a text is the analyst's own. A text that was never saved is; one that names its outlet or its address is a source,
   * whatever else it has. Of the others a text that tells its day of publication is a draft only where it cites and was edited since it
   * was opened: an article may print a key. One that tells none is where it does either. What nothing speaks for is a source: no
   * fix writes into it.
   */
  isDraft({ uri, text, metadata: { outlet, url, published } }: DraftOrSource): boolean {
    if (uri.startsWith('untitled:')) return true;
    if (outlet !== undefined || url !== undefined) return false;
    const [cites, isEdited] = [hasCitation(text), this.#isEdited(uri)];
    return published === undefined ? cites || isEdited : cites && isEdited;
  }

  /** The draft that was edited last, where the client tells and the draft is open. */
  last(): string | undefined {
    return this.#edited.find((uri) => {
      const text = this.#documents.get(uri)?.getText();
      return text !== undefined && this.isDraft({ uri, text, metadata: readMetadata(text) });
    });
  }

  /** A file that was read anew from the disk has changed, too, but nobody edited it: a client can tell the one from the other. */
  #isEdited(uri: string): boolean {
    const tells = this.#client.runsCommand(clientCommands.insertCitation);
    return this.#documents.isChanged(uri) && (!tells || this.#edited.includes(uri));
  }
}
