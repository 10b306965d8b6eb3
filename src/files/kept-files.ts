/** Where a host lets files be kept that only save work: not among the analyst's own. */
export interface KeptFiles {
  /**
   * @param uri of the file
   * @param most a larger one is not read, in bytes
   * @returns `undefined` where it is not there, too large, or cannot be read
   */
  read(uri: string, most: number): Promise<Uint8Array | undefined>;
  /** Replaces a file, or makes it with its folder, as a whole: whoever reads it finds what was there before or all of this. Rejects where it cannot; then all is as before. */
  write(uri: string, parts: readonly Uint8Array[]): Promise<void>;
}

/** The name of the file that keeps what was read of sources. */
export const keptSourcesName = 'sources.kept';
