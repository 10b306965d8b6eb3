/** Where the engine gets its files from: a folder on disk, a workspace's file system, a test's memory. */
export interface SourceHost {
  /** The URIs of all sources, in a stable order. */
  list(): Promise<readonly string[]>;
  /** @returns the file's size in bytes. Rejects when it cannot be read. */
  size(uri: string): Promise<number>;
  /** Rejects when it cannot be read. */
  read(uri: string): Promise<Uint8Array>;
}
