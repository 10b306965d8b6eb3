import { KeptSources, mostBytesKept, type Corpus } from '../../../engine/index.js';
import { keptSourcesName, type KeptFiles } from '../../../files/kept-files.js';
import { childUri } from '../../../files/uris.js';
import { messageOf } from '../../../message-of.js';
import { inSlices } from '../slices.js';

/** How long nothing must have changed before it is kept, and how long after that it is not kept again. In milliseconds. */
const rest = { first: 3_000, again: 60_000 };

/** Keeps what was read of sources in a file, so that the next start need not read them again. Whatever fails here costs only time. */
export class KeptReadings {
  readonly #corpus: Corpus;
  readonly #files: KeptFiles;
  readonly #log: (message: string) => void;
  #kept = new KeptSources();
  #uri: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #next = 0;

  constructor(corpus: Corpus, files: KeptFiles, log: (message: string) => void) {
    this.#corpus = corpus;
    this.#files = files;
    this.#log = log;
  }

  /** Takes what was kept before. @param folder URI of the folder that is there for it */
  async load(folder: string): Promise<void> {
    this.#uri = childUri(folder, keptSourcesName);
    this.#kept = new KeptSources(await this.#files.read(this.#uri, mostBytesKept));
    this.#corpus.takeKept(this.#kept);
  }

  /** Keeps what has been read until then, once nothing changes any more. */
  saveSoon(): void {
    if (this.#uri === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), Math.max(rest.first, this.#next - Date.now()));
  }

  /** Keeps what has been read until now; resolves when it is, or could not be. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving ??= this.#save()
      .catch((error: unknown) => this.#log(`What was read could not be kept for the next start: ${messageOf(error)}`))
      .finally(() => {
        this.#saving = undefined;
        this.#next = Date.now() + rest.again;
      });
    return this.#saving;
  }

  async #save(): Promise<void> {
    const uri = this.#uri;
    if (uri === undefined) return;
    await inSlices(this.#corpus.keepInSteps(this.#kept));
    if (this.#kept.isChanged) await this.#files.write(uri, this.#kept.toBytes());
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
