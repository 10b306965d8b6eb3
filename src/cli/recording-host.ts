import { decode, type Encoding, type SourceHost } from '../engine/index.js';

/** How a file is stored. */
export interface Stored {
  /** Null for a file that is no text. */
  readonly encoding: Encoding | null;
  /** In bytes. */
  readonly length: number;
}

/** Passes everything on to another host, and notes how each file that was read is stored. */
export class RecordingHost implements SourceHost {
  readonly #host: SourceHost;
  readonly #stored = new Map<string, Stored>();

  constructor(host: SourceHost) {
    this.#host = host;
  }

  /** By URI. */
  get stored(): ReadonlyMap<string, Stored> {
    return this.#stored;
  }

  list(): Promise<readonly string[]> {
    return this.#host.list();
  }

  size(uri: string): Promise<number> {
    return this.#host.size(uri);
  }

  async read(uri: string): Promise<Uint8Array> {
    const bytes = await this.#host.read(uri);
    // A file in an old encoding shows it only at its first foreign letter.
    const decoded = decode(bytes);
    this.#stored.set(uri, { encoding: decoded.kind === 'text' ? decoded.encoding : null, length: bytes.length });
    return bytes;
  }
}
