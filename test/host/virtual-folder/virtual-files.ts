import * as vscode from 'vscode';

/** Where the window of these tests has its folder. */
export const root = vscode.Uri.parse('variorum-test:/reports');

/** Files that nothing but the editor can read, as those of a repository that was never cloned; and what was asked to be written. */
export class VirtualFiles implements vscode.FileSystemProvider {
  readonly #texts: ReadonlyMap<string, string>;
  /** The paths of what was to be written, made, renamed or deleted. */
  readonly written: string[] = [];
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  /** @param texts by their names in {@link root} */
  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts).map(([name, text]) => [vscode.Uri.joinPath(root, name).path, text]));
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const text = this.#texts.get(path);
    if (text === undefined && path !== root.path) throw vscode.FileSystemError.FileNotFound(path);
    const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#texts.keys()].map((path) => [path.slice(root.path.length + 1), vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const text = this.#texts.get(path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(text);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  writeFile({ path }: vscode.Uri): void {
    this.written.push(path);
  }

  createDirectory({ path }: vscode.Uri): void {
    this.written.push(path);
  }

  rename({ path }: vscode.Uri): void {
    this.written.push(path);
  }

  delete({ path }: vscode.Uri): void {
    this.written.push(path);
  }
}
