import { dirname, isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `folder` or lies in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The innermost folder that all of these lie in. Absolute paths, at least one. */
export function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let above = common;
    while (!isWithin(above, folder) && dirname(above) !== above) above = dirname(above);
    return above;
  });
}
