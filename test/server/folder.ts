import { URI } from 'vscode-uri';
import { MemoryFiles } from './memory-files.js';

/** The files of all folders of all tests. */
export const memory = new MemoryFiles();

let made = 0;

/** A folder of sources in memory, which no other test sees. */
export class Folder {
  readonly uri: string;

  constructor(uri: string) {
    this.uri = uri;
    memory.makeFolder(uri);
  }

  static make(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
    const folder = new Folder(URI.file(`/memory/folder-${++made}`).toString());
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    return folder;
  }

  uriOf(name: string): string {
    const folder = URI.parse(this.uri);
    return folder.with({ path: `${folder.path}/${name}` }).toString();
  }

  write(name: string, content: string | Uint8Array): void {
    memory.write(this.uriOf(name), content);
  }

  makeFolder(name: string): void {
    memory.makeFolder(this.uriOf(name));
  }

  rename(from: string, to: string): void {
    memory.rename(this.uriOf(from), this.uriOf(to));
  }

  /** Removes something in it; the folder itself with all that is in it where nothing is named. */
  remove(name?: string): void {
    memory.remove(name === undefined ? this.uri : this.uriOf(name));
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
