import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';

/** A folder of sources on disk that is removed after the test. */
export class Folder {
  readonly path: string;
  readonly uri: string;

  private constructor(path: string) {
    this.path = path;
    this.uri = URI.file(path).toString();
  }

  static async make(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Folder> {
    const folder = new Folder(await realpath(await mkdtemp(join(tmpdir(), 'variorum-folder-'))));
    for (const [name, content] of Object.entries(files)) await folder.write(name, content);
    return folder;
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const path = join(this.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }

  uriOf(name: string): string {
    return URI.file(join(this.path, name)).toString();
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** Three reports of one strike that differ in its length (12 and 15 days) and in how many work there. */
export const strike = {
  'herald.txt': [
    'Dockers end strike in Port Halden',
    '',
    'Dock workers in Port Halden went back to work on Monday after a strike that lasted 12 days.',
    '',
    'The port employs 2,400 dock workers, union leader Mara Lindqvist said.',
    '',
  ].join('\n'),
  'courier.txt': [
    'Port Halden reopens after strike',
    '',
    'Published: 3 March 2014',
    '',
    'The strike in Port Halden lasted 15 days and ended on Monday, when dock workers went back to work.',
    '',
    'Lindqvist said the port employs about 2,500 dock workers.',
    '',
  ].join('\n'),
  'wire/bulletin.md': ['# Strike over', '', 'In Port Halden, the strike lasted twelve days and ended on Monday.', ''].join('\n'),
} as const;
