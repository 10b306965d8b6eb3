import type { FileHost } from './file-host.js';

/** The files of a place that has none, such as a web worker. */
export const noFiles: FileHost = {
  serves: () => false,
  kindOf: () => Promise.resolve('missing'),
  list: () => Promise.resolve([]),
  size: missing,
  read: missing,
};

function missing(uri: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`${uri} cannot be read from here.`), { code: 'FileNotFound' }));
}
