/** Reads single files, given by URI. Both reject when a file cannot be read, see {@link isNotFound}. */
export interface FileReader {
  /** @returns the file's size in bytes */
  size(uri: string): Promise<number>;
  read(uri: string): Promise<Uint8Array>;
}

/** Where the engine gets its files from: a folder on disk, a workspace's file system, a test's memory. */
export interface SourceHost extends FileReader {
  /** The URIs of all sources, in a stable order. */
  list(): Promise<readonly string[]>;
}

/** The codes by which Node and VS Code say that there is no such file. */
const notFoundCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'FileNotFound']);

/** Whether an error says that there is no such file, rather than that it cannot be read. */
export function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && notFoundCodes.has(error.code);
}
