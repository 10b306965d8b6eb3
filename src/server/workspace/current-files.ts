import type { FileReader } from '../../engine/index.js';
import type { FileHost } from '../../files/file-host.js';
import { noFiles } from '../../files/no-files.js';
import type { OpenDocuments } from './open-documents.js';

/** Files as they are now: what is open in the editor, else what the host has. */
export class CurrentFiles implements Pick<FileReader, 'read'> {
  readonly #documents: OpenDocuments;
  readonly #host: FileHost;

  constructor(documents: OpenDocuments, host: FileHost) {
    this.#documents = documents;
    this.#host = host;
  }

  /** Whether a file can be read, so that what is written into it is known again. */
  reaches(uri: string): boolean {
    return this.#documents.get(uri) !== undefined || this.#host.serves(uri);
  }

  /** Rejects as the host does; as if there were no such file where the host serves none with such a URI. */
  read(uri: string): Promise<Uint8Array> {
    const open = this.#documents.get(uri);
    if (open !== undefined) return Promise.resolve(new TextEncoder().encode(open.getText()));
    return (this.#host.serves(uri) ? this.#host : noFiles).read(uri);
  }
}
