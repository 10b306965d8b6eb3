import { join } from 'node:path';
import { keptOnDisk } from '../disk/index.js';
import { finish, KeptSources, mostBytesKept, type Corpus } from '../engine/index.js';
import { keptSourcesName } from '../files/kept-files.js';
import { uriOf } from '../files/uris.js';
import { messageOf } from '../message-of.js';

/** What was read of sources, kept in a folder from one run to the next. */
export class KeptInFolder {
  readonly #uri: string;
  readonly #kept: KeptSources;
  #corpus: Corpus | undefined;

  private constructor(uri: string, kept: KeptSources) {
    this.#uri = uri;
    this.#kept = kept;
  }

  /** @param folder an absolute path; it need not be there yet */
  static async open(folder: string): Promise<KeptInFolder> {
    const uri = uriOf(join(folder, keptSourcesName));
    return new KeptInFolder(uri, new KeptSources(await keptOnDisk.read(uri, mostBytesKept)));
  }

  /** Has a corpus take its sources from what is kept. */
  serve(corpus: Corpus): void {
    this.#corpus = corpus;
    corpus.takeKept(this.#kept);
  }

  /** Keeps what the corpus has read. @param failed told why where that could not be; all else holds as it was */
  async save(failed: (reason: string) => void): Promise<void> {
    if (this.#corpus !== undefined) finish(this.#corpus.keepInSteps(this.#kept));
    if (!this.#kept.isChanged) return;
    try {
      await keptOnDisk.write(this.#uri, this.#kept.toBytes());
    } catch (error) {
      failed(messageOf(error));
    }
  }
}
