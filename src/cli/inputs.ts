import { dirname, resolve } from 'node:path';
import { diskFiles } from '../disk/index.js';
import { say, type Finding } from '../engine/index.js';
import { uriOf } from '../files/uris.js';
import { commonFolder } from './paths.js';

/** What the paths on the command line lead to. */
export interface Inputs {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Absolute paths of the drafts that are held against the sources. */
  readonly drafts: readonly string[];
  /** One for each path that leads nowhere. */
  readonly problems: readonly Finding[];
  /** The folder that the report's paths count from: the one given, or the innermost that holds all that was given. */
  readonly base: string;
}

/** @param paths as typed, at least one; relative ones count from `cwd`, as do those of drafts */
export async function findInputs(paths: readonly string[], drafts: readonly string[], cwd: string): Promise<Inputs> {
  const found = await Promise.all(
    [...new Set(paths.map((path) => resolve(cwd, path)))].map(async (path) => ({ path, kind: await kindOf(path) })),
  );
  const drafted = await Promise.all(
    [...new Set(drafts.map((path) => resolve(cwd, path)))].map(async (path) => ({ path, kind: await kindOf(path) })),
  );
  const draftFiles = drafted.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const pathsOf = (kind: Kind): string[] => found.filter((input) => input.kind === kind).map(({ path }) => path);
  return {
    folders: pathsOf('folder'),
    files: pathsOf('file').filter((path) => !draftFiles.includes(path)),
    drafts: draftFiles,
    problems: [...pathsOf('missing'), ...drafted.filter(({ kind }) => kind !== 'file').map(({ path }) => path)].map((path) => ({
      code: 'source-unreadable',
      message: say`Does not exist. Check how it is written: give a file, or a folder with .txt or .md files.`,
      uri: uriOf(path),
      span: { start: 0, end: 0 },
      related: [],
    })),
    base: commonFolder([...found, ...drafted].map(({ path, kind }) => (kind === 'folder' ? path : dirname(path)))),
  };
}

type Kind = 'folder' | 'file' | 'missing';

/** What cannot be looked at, or is neither folder nor file, counts as a file: reading it tells why, or gives a pipe's text. */
async function kindOf(path: string): Promise<Kind> {
  const kind = await diskFiles.kindOf(uriOf(path)).catch(() => 'other' as const);
  return kind === 'other' ? 'file' : kind;
}
